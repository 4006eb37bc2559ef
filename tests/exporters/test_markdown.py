"""Promises of Markdown: what a program makes of it is the article, word for word."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.article.text import Block, Hyperlink, Kind
from reader.exporters.exporter import Leaf
from reader.exporters.markdown import MARKDOWN
from reader.exporters.markdown_signs import as_words, quoted, within_line
from reader.importers import import_bytes

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SIGNS = st.text(st.sampled_from("ab 1.)#*_`[]()<>!&;~=-+|\\:\"'x\n\t"), max_size=40)


def shown(markdown: str) -> tuple[list[str], str]:
    """The kinds of blocks that a program sees, and the words that it shows."""
    tokens = PARSER.parse(markdown)
    words = [
        "\n" if child.type in ("softbreak", "hardbreak") else child.content
        for token in tokens
        if token.type == "inline"
        for child in token.children or []
    ]
    return [token.type for token in tokens if token.nesting == 1], "".join(words)


@given(SIGNS)
@settings(max_examples=300)
def test_a_paragraph_shows_its_words_and_nothing_else(words: str) -> None:
    """Whatever signs stand in it, Markdown makes one paragraph of it that shows them all."""
    lines = "\n".join(line for line in (line.strip(" \t") for line in words.split("\n")) if line)
    kinds, seen = shown(as_words(lines))
    assert kinds == (["paragraph_open"] if lines else [])
    assert seen == lines


@given(SIGNS)
@settings(max_examples=300)
def test_a_heading_shows_its_words(words: str) -> None:
    """Behind the sign of a heading, and between those of emphasis, words stay words."""
    line = " ".join(words.split())
    assert shown(f"# {within_line(words)}") == (["heading_open"], line)


@pytest.mark.parametrize(
    "words", ["2 * 3 * 4", "snake_case_name", "1998. A year", "- 5", "a#b", "R&D; &amp;", "C#", "<b>"]
)
def test_words_that_look_like_signs_stay(words: str) -> None:
    """Sums, names of programs, years at the start, dashes, ampersands."""
    assert shown(as_words(words)) == (["paragraph_open"], words)


@pytest.mark.parametrize("sign", [" ", "#", "\\", "_", "~", "&", "1", "\t"])
def test_hostile_runs_take_no_longer_than_they_are_long(sign: str) -> None:
    """A hundred thousand of one sign inside a line: a pattern that goes back and forth would never end."""
    run = f"a{sign * 100_000}b"
    assert as_words(run)
    assert within_line(run)


def test_a_quotation_of_two_paragraphs_is_one_quotation() -> None:
    """The empty line between them belongs to it."""
    assert quoted("one\n\ntwo") == "> one\n>\n> two"
    assert shown(quoted("one\n\ntwo"))[0] == ["blockquote_open", "paragraph_open", "paragraph_open"]


def test_what_is_exported_can_be_taken_in_again(leaf: Leaf) -> None:
    """Our own importer finds headline, outlet, authors, day and address in the front matter."""
    (document,) = import_bytes(MARKDOWN.article(leaf).encode(), "mill.md").documents
    known, told = leaf.article.metadata, document.hints
    assert (told.headline, told.outlet, told.url) == (known.headline, known.outlet, known.url)
    assert (told.authors, told.published) == (known.authors, known.published)


def test_a_title_with_all_kinds_of_marks_is_one_value(leaf: Leaf) -> None:
    """A value is set between marks that need no escapes where there are such."""
    for title, line in (
        ("plain: yes", 'title: "plain: yes"'),
        ('say "no"', "title: 'say \"no\"'"),
        ("say \"no\" or 'yes'", 'title: "say \\"no\\" or \'yes\'"'),
    ):
        assert MARKDOWN.article(replace(leaf, title=title)).split("\n")[1] == line


@pytest.mark.parametrize("title", ["plain: yes", 'say "no"', "it's", '"It\'s over," says Vane', 'a \\ "b"'])
def test_a_title_comes_back_as_it_was(leaf: Leaf, title: str) -> None:
    """Whatever marks stand in it, our own importer reads the same words."""
    (document,) = import_bytes(MARKDOWN.article(replace(leaf, title=title)).encode(), "mill.md").documents
    assert document.hints.headline == title


@pytest.mark.parametrize(
    ("items", "lines"),
    [
        (["two", "three"], ["- two", "- three"]),
        (["• two", "- three", "– four", "*five"], ["- two", "- three", "- four", "- five"]),
        (["1. two", "2. three"], ["1. two", "2. three"]),
        (["3) two", "4) three"], ["3) two", "4) three"]),
        (["1. two", "5. three", "6. four"], ["1. two", "- 5\\. three", "6. four"]),
        (["• - two", "1998. A year"], ["- \\- two", "- 1998\\. A year"]),
    ],
)
def test_an_item_has_one_mark(leaf: Leaf, items: list[str], lines: list[str]) -> None:
    """The one that it brings, as Markdown writes it; a number that Markdown would count otherwise stays."""
    blocks, text = list[Block](), ""
    for item in items:
        blocks.append(Block(Kind.LIST_ITEM, len(text), len(text) + len(item)))
        text += f"{item}\n\n"
    written = MARKDOWN.article(replace(leaf, article=replace(leaf.article, text=text, blocks=tuple(blocks))))
    assert "\n".join(lines) in written
    assert shown("\n".join(lines))[0].count("list_item_open") == len(items)


def test_a_passage_stands_with_its_note_and_its_tags(leaf: Leaf) -> None:
    """Across two paragraphs, the note as Markdown as it was written, tags as notes programs know them."""
    text = MARKDOWN.passages(leaf)
    assert "> since the flood" in text
    assert "\n>\n> " in text
    assert "Ask *Hedda*:\n\n- who signed?" in text
    assert "#mill #to-do · green · marked 2026-11-20" in text
    assert "<https://ledger.example/mill?a=1&b=2>" in text


def test_what_is_linked_in_the_text_stays_so(leaf: Leaf) -> None:
    """In paragraphs, items and headings; words that stand elsewhere now lose their link and nothing else."""
    text = leaf.article.text

    def link(words: str, address: str, off: int = 0) -> Hyperlink:
        return Hyperlink(f"https://ledger.example/{address}", words, text.index(words) + off)

    links = (
        link("a ledger nobody can read", "a_(b)"),
        link("its deed says <void>", "deed?a=1&b=2"),
        link("What is in it", "in"),
        link("wheel, 4 * 4", "wheel"),
        link("the sluice", "sluice", off=1),
        Hyperlink("https://ledger.example/none", "somewhere", -1),
    )
    written = MARKDOWN.article(replace(leaf, hyperlinks=links))
    assert "and [its deed says \\<void>](https://ledger.example/deed?a=1&b=2) in_the_margin" in written
    assert "- [a ledger nobody can read](<https://ledger.example/a_(b)>)" in written
    assert "- a [wheel, 4 \\* 4](https://ledger.example/wheel) metres" in written
    assert "[What is in it](https://ledger.example/in)" in written
    assert "sluice](" not in written and "/none" not in written
    unlinked = re.sub(r"\[([^]]*)\]\((?:<[^>]*>|[^)]*)\)", r"\1", written)
    assert unlinked == MARKDOWN.article(leaf)


@pytest.mark.parametrize("page", ["a_(b)", "a)b", "a(b", "(a", "a)"])
def test_a_link_leads_to_the_whole_address(leaf: Leaf, page: str) -> None:
    """Whatever brackets stand in it, a program reads it to its end."""
    address = f"https://ledger.example/{page}"
    link = Hyperlink(address, "its deed says", leaf.article.text.index("its deed says"))
    written = MARKDOWN.article(replace(leaf, hyperlinks=(link,)))
    inline = [child for token in PARSER.parse(written) for child in token.children or []]
    assert address in [child.attrGet("href") for child in inline if child.type == "link_open"]


def test_note_stands_apart_from_what_it_is_about(leaf: Leaf) -> None:
    """It is said to be a note; of several paragraphs, all are."""
    assert "\n\n**Note:** gone\n" in MARKDOWN.article(leaf)
    assert "\n\n**Note:** Ask *Hedda*:\n\n- who signed?" in MARKDOWN.passages(leaf)


def test_note_that_begins_with_a_sign_keeps_its_meaning(leaf: Leaf) -> None:
    """A list in a note is a list still, below the word that says what it is."""
    (first, *others) = leaf.passages
    noted = replace(leaf, passages=(replace(first, note="- who?\n- when?"), *others))
    assert "**Note:**\n\n- who?\n- when?" in MARKDOWN.passages(noted)
