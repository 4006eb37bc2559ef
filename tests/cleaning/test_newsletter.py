"""Invitations in a page whose markup has chosen the story's paragraphs."""

from __future__ import annotations

from reader.article.document import RawDocument, RawLine
from reader.article.text import Kind
from reader.cleaning import clean

STORY = (
    "The weir at Tarnbeck gave way on Sunday night, and the mill below it stood in water by the morning.",
    "Nobody was hurt, said the miller, who had carried his flour to the loft when the rain began to fall.",
)


def cut_from(*paragraphs: str) -> list[str]:
    """What is cut from a page of these paragraphs."""
    lines = tuple(RawLine(at, text, Kind.PARAGRAPH) for at, text in enumerate((*STORY, *paragraphs), 1))
    return [line.text for line in clean(RawDocument("x", b"", "html", lines)).removed]


def test_an_invitation_among_the_storys_paragraphs_is_cut() -> None:
    """That the markup takes it for a paragraph of the story does not make it one."""
    line = "Sign up to our newsletter and never miss a weir."
    assert cut_from(line) == [line]


def test_a_long_paragraph_of_the_writers_own_stays() -> None:
    """Who writes thirty words about a book under the story, in its own element, is telling something."""
    own = (
        "Get our book about the mills of the valley, in which I have drawn all nine weirs by hand, with the"
        " names of the millers who kept them, and which the bookshop at Ulver sends for nothing."
    )
    assert cut_from(own) == []
