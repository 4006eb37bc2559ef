"""Captions, standfirsts and related headlines survive a reader that would drop them."""

from __future__ import annotations

from lxml import html

from reader.article.document import RawLine
from reader.article.text import Kind
from reader.importers.saved_lines import SIGNS, save_lines, with_lost, without_signs

PAGE = """<html><body><main>
<figure><img src=a><figcaption>The <b>broken</b> ramp</figcaption></figure>
<p>The ferry to Lowmark stayed in harbour on Monday.</p>
<div><strong>Related:</strong> <a href=x>Harbour to close in May</a></div>
</main><figure><figcaption>Not in the article</figcaption></figure></body></html>"""


def test_each_becomes_a_paragraph_with_its_sign() -> None:
    """The sign tells what the words are, and is no part of them."""
    tree = html.document_fromstring(PAGE)
    save_lines(tree)
    saved = {p.text: SIGNS[p.text[0]] for p in tree.iter("p") if p.text[0] in SIGNS}
    assert {without_signs(text): kind for text, kind in saved.items()} == {
        "The broken ramp": Kind.CAPTION,
        "Harbour to close in May": Kind.LINKED_HEADLINE,
        "Not in the article": Kind.CAPTION,
    }


def test_what_was_not_chosen_comes_back_where_it_stood() -> None:
    """Inside the article's element only: a caption over the text it stood over, a headline at the end."""
    tree = html.document_fromstring(PAGE)
    save_lines(tree)
    chosen = [RawLine(1, "The ferry to Lowmark stayed in harbour on Monday.", Kind.PARAGRAPH)]
    lines = with_lost(chosen, tree)
    assert [line.text for line in lines] == [
        "The broken ramp",
        "The ferry to Lowmark stayed in harbour on Monday.",
        "Harbour to close in May",
    ]
