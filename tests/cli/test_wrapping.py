"""Promises of wrapping.py: no line is wider than it may be, and no word is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cli.wrapping import columns, wrap


def test_words_fill_lines_up_to_the_width() -> None:
    """Lines break between words, as late as they can."""
    assert list(wrap("the heron stood on the quay", 11)) == ["the heron", "stood on", "the quay"]


def test_a_first_line_may_be_set_apart() -> None:
    """A list item hangs: its sign stands before the first line only."""
    assert list(wrap("nets and floats", 9, "- ", "  ")) == ["- nets", "  and", "  floats"]


def test_wide_characters_take_two_columns() -> None:
    """A line of wide characters is as wide on the screen as any other."""
    assert columns("港口e\u0301") == 5
    assert list(wrap("港口港口港", 4)) == ["港口", "港口", "港"]


def test_nothing_gives_no_line() -> None:
    """Empty text and white space print nothing."""
    assert list(wrap(" \n ", 20)) == []


@settings(max_examples=100)
@given(st.text(max_size=200), st.integers(8, 72), st.sampled_from(["", "- ", "    "]))
def test_every_line_fits_and_every_letter_stays(text: str, width: int, indent: str) -> None:
    """Whatever the text, lines fit and hold all of it in order."""
    lines = list(wrap(text, width, indent, indent))
    assert all(columns(line) <= width for line in lines)
    assert "".join("".join(line[len(indent) :] for line in lines).split()) == "".join(text.split())
