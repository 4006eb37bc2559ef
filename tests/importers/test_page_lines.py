"""The article's lines in a page: chosen, in order, and called by their markup."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.text import Kind
from reader.importers.html import AS_TEXT, read_page

STORY = (
    "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm.",
    "Engineers said that the ramp would be repaired before the weekend, and that two boats would sail.",
    "The council of Westhaven meets on Tuesday to settle the bill, which nobody in town has seen so far.",
)
HEAD = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Ferry stays in harbour</title></head><body>'
CASES = re.findall(
    r"^## (.+?)\n+```\n(.*?)```\n+```\n(.*?)```",
    (Path(__file__).parent / "pages.md").read_text(encoding="utf-8"),
    re.M | re.S,
)
TAGS = (
    "p",
    "div",
    "li",
    "h2",
    "article",
    "aside",
    "table",
    "tr",
    "td",
    "a href=x",
    "br",
    "b",
    "figcaption",
    "form",
)
PIECES = st.sampled_from(
    [*(f"<{tag}>" for tag in TAGS), "</p>", "</div>", "</li>", "</article>", *STORY, "Menu"]
)


def page(body: str) -> str:
    """A page with this body."""
    return HEAD + body.replace("[story]", "".join(f"<p>{text}</p>" for text in STORY)) + "</body></html>"


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_lines_of_a_page(body: str, expected: str) -> None:
    """A case of `pages.md`."""
    wanted = (
        expected.replace("[story]", "\n".join(f"paragraph: {text}" for text in STORY)).strip().split("\n")
    )
    lines, _facts, note, dropped, *_ = read_page(page(body))
    assert [f"{line.hint}: {line.text}" for line in lines] == wanted
    numbers = [line.number for line in (*lines, *dropped)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert note == ""


def test_a_live_page_keeps_its_entries() -> None:
    """Of a page with forty dated entries, each a heading and a paragraph, none is lost."""
    entries = "".join(
        f"<div class='entry'><h3>Sailing {n} is off</h3><p>The boat of {n} o’clock did not sail, said the"
        f" harbour office, because the wind at pier {n} was too strong for it.</p></div>"
        for n in range(1, 41)
    )
    lines, _facts, _note, *_ = read_page(page(f"<main><h1>Ferry stays in harbour</h1>{entries}</main>"))
    assert sum(line.text.startswith("The boat of") for line in lines) == 40


def test_a_page_of_two_whole_articles_keeps_both() -> None:
    """Where two articles have bodies of the same sort, better both than the wrong one."""
    second = "".join(f"<p>{text.replace('ferry', 'bridge')}</p>" for text in STORY)
    body = (
        f"<article><h1>Ferry stays in harbour</h1>[story]</article><article><h2>Bridge</h2>{second}</article>"
    )
    texts = [line.text for line in read_page(page(body))[0]]
    assert set(STORY) <= set(texts)


def test_the_standfirst_is_known_by_its_class_or_by_the_summary() -> None:
    """The line that the page calls its summary, or its deck, is the standfirst."""
    deck = "The ramp at Westhaven is broken, and nobody knows who is to pay for it."
    by_class = page(f"<article><h1>Ferry stays in harbour</h1><p class='deck'>{deck}</p>[story]</article>")
    by_summary = page(f"<article><h1>Ferry stays in harbour</h1><p>{deck}</p>[story]</article>").replace(
        "</head>", f'<meta name="description" content="{deck}"></head>'
    )
    for whole in (by_class, by_summary):
        told = [line.text for line in read_page(whole)[0] if line.hint is Kind.STANDFIRST]
        assert told == [deck]


def test_a_page_of_links_alone_is_shown_as_text() -> None:
    """Where nothing looks like an article, something is shown all the same."""
    lines, _facts, _note, *_ = read_page(page("<nav><a href='/a'>Home</a> <a href='/b'>Coast</a></nav>"))
    assert any("Home" in line.text for line in lines)


def test_too_many_blocks_are_read_as_text() -> None:
    """A page of more blocks than can be judged in time loses its structure, not its words, and says so."""
    lines, _facts, note, *_ = read_page(page("<p>The ferry stays.</p>" * 9_000))
    assert (len(lines), note) == (9_000, AS_TEXT)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_whatever_the_markup_the_lines_are_whole_and_in_order(pieces: list[str]) -> None:
    """No markup raises; every line has words, no line break, and a number higher than the one before."""
    lines, _facts, _note, *_ = read_page(page("".join(pieces)))
    assert all(line.text.strip() and "\n" not in line.text for line in lines)
    assert [line.number for line in lines] == sorted({line.number for line in lines})
