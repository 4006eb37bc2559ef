"""What holds for every text: nothing is lost, nothing overlaps, cleaning twice is cleaning once."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.article.document import RawDocument
from reader.article.text import SHOWN_KINDS, Article, Kind
from reader.cleaning import clean, clean_text, lines_of

SENTENCES = (
    "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm.",
    "Engineers said that the ramp would be repaired before the weekend, and that two boats would sail.",
    "“We have waited longer for less,” said Ilse Marrow, who keeps the harbour café, and poured another cup.",
    "The council of Westhaven meets on Tuesday to settle the bill, which nobody in town has seen so far.",
    "Nobody was hurt.",
    "“Nobody?”",
    "It cost 40 crowns, she said.",
)
LEFTOVERS = (
    "Ferry stays in harbour – The Northern Post",
    "Coast and harbour",
    "By Ilse Marrow, Trade Editor",
    "12 January 2026",
    "Storm reaches the harbour – video",
    "The broken ramp on Monday. Photo: Ada Lund/Northern Agency",
    "READ: Harbour to close in May",
    "Share Facebook Twitter",
    "Subscribe to our newsletter",
    "Most read",
    "Conger closes the swimming steps",
    "What happens next",
    "{{#button}}{{/button}}We shall write to you.",
    "Leave a Reply",
    "© 2026 The Northern Post",
    "* * *",
    "• two smaller boats",
    "3",
)
MORE = tuple(sentence.replace("Monday", "Friday").replace("boats", "barges") for sentence in SENTENCES[:4])
LINES = st.sampled_from(SENTENCES + LEFTOVERS) | st.text(max_size=60)
ENDS = st.sampled_from(("\n", "\n\n", "\r\n", "\n \n"))
TEXTS = st.lists(st.tuples(LINES, ENDS), max_size=24).map(
    lambda parts: "".join(line + end for line, end in parts)
)
STORIES = st.lists(st.sampled_from(LEFTOVERS + MORE), max_size=20, unique=True).map(
    lambda lines: "\n\n".join(
        ("Ferry stays in harbour – The Northern Post", *SENTENCES, *lines, *LEFTOVERS[-5:])
    )
)
LONG = settings(max_examples=150)


def cleaned(text: str) -> Article:
    """The article in a text."""
    return clean(RawDocument("text", text.encode("utf-8", "replace"), "plain text", lines_of(text)))


def words_of(text: str) -> list[str]:
    """The words of a text without its spaces."""
    return "".join(text.split())


@LONG
@given(TEXTS)
def test_every_line_is_shown_or_told_as_cut(text: str) -> None:
    """No line is lost: as many as came in are in the text or among what was removed."""
    article = cleaned(text)
    cut = {line.line for line in article.removed}
    shown = words_of(article.text + article.metadata.outlet)
    for line in lines_of(text):
        words = words_of(line.text)
        if words.isascii() and line.number not in cut:
            assert words.partition("–")[0].rstrip("-") in shown


@LONG
@given(TEXTS)
def test_blocks_follow_each_other_and_hold_the_whole_text(text: str) -> None:
    """Blocks are in order, do not overlap, are not empty, and two line feeds stand between them."""
    article = cleaned(text)
    pieces = [article.text[block.start : block.end] for block in article.blocks]
    assert "\n\n".join(pieces) == article.text
    assert all(piece.strip() and "\n" not in piece for piece in pieces)
    assert all(block.kind in SHOWN_KINDS for block in article.blocks)


@LONG
@given(TEXTS)
def test_what_was_cut_knows_where_it_stood(text: str) -> None:
    """Cut lines and linked headlines point to the start of a block, or to the end of the text."""
    article = cleaned(text)
    places = {block.start for block in article.blocks} | {len(article.text)}
    assert all(
        line.before in places and line.rule and line.kind not in SHOWN_KINDS for line in article.removed
    )
    assert all(link.place in places and link.title for link in article.linked)
    numbers = [line.line for line in article.removed]
    assert numbers == sorted(numbers)


UNSURE = "\n\n".join([LEFTOVERS[0], *SENTENCES, *(LEFTOVERS[at] for at in (16, 11, 5, 1, 0, *range(13, 18)))])
"""A story of which three short lines stay that a second look, at them alone, would hold for less likely."""


@LONG
@given(STORIES)
@example(UNSURE)
def test_cleaning_a_clean_text_takes_nothing_more(text: str) -> None:
    """Cleaning what cleaning gave loses no word of it; of a line that it has twice, one copy may go."""
    again = cleaned(clean_text(text))
    assert [line.text for line in again.removed if line.kind is not Kind.DUPLICATE] == []


@LONG
@given(st.text(max_size=400))
def test_no_text_makes_cleaning_fail(text: str) -> None:
    """Whatever the characters are, there is an article; where there are words, some are shown."""
    article = cleaned(text)
    assert bool(article.text) == bool(lines_of(text))
