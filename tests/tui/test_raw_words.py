"""Raw words: the lines of the source that a paragraph was made of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.article.document import RawLine
from reader.tui.raw_words import raw_lines

SOURCE = tuple(
    RawLine(number, text)
    for number, text in enumerate(
        (
            "Lamps for the pier",
            "The pier was dark, and so was",
            "the road to the pier, said one",
            "who had walked both.",
            "Share this",
            "The pier will have lamps in June.",
            "嵐の夜に三度も階段を上がった。",
        ),
        1,
    )
)


def numbers(paragraph: str) -> list[int]:
    """The numbers of the lines that are found for a paragraph."""
    return [line.number for line in raw_lines(paragraph, SOURCE)]


def test_a_paragraph_broken_over_lines_is_found_whole() -> None:
    """All of its lines, in their order, and none beside them."""
    assert numbers("The pier was dark, and so was the road to the pier, said one who had walked both.") == [
        2,
        3,
        4,
    ]


def test_other_marks_and_some_repaired_words_do_not_hide_a_line() -> None:
    """The source has other quotation marks and a word that was repaired: it is the line all the same."""
    assert numbers("“The pier will have lämps, in June”.") == [6]


def test_words_without_spaces_are_found() -> None:
    """A script that puts no spaces is compared sign by sign."""
    assert numbers("嵐の夜に三度も階段を上がった。") == [7]


def test_words_that_are_not_there_have_no_lines() -> None:
    """A source that was made anew may have lost them."""
    assert numbers("Nobody was seen on the water.") == []
    assert list(raw_lines("words", ())) == []


@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=8))
def test_what_is_found_stands_together_in_the_source(paragraph: str, texts: list[str]) -> None:
    """Whatever the text, the lines are neighbours."""
    lines = [RawLine(number, text) for number, text in enumerate(texts, 1)]
    found = [line.number for line in raw_lines(paragraph, lines)]
    assert found == list(range(found[0], found[-1] + 1)) if found else True
