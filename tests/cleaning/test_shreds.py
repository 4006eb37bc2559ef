"""Which texts were torn, and which of their lines are one line's pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning.shreds import belongs, is_torn

TORN = ["The ferry to", "Lowmark", ", which is forty years old, had been damaged", "by the storm."]
WHOLE = ["Ferry stays in harbour", "The ferry stayed in harbour on Monday.", "Nobody was hurt, they said."]


def test_a_line_that_begins_with_a_comma_shows_a_torn_text() -> None:
    """One such line is enough; a text of whole lines has none."""
    assert is_torn(TORN, everywhere=False)
    assert not is_torn(WHOLE, everywhere=False)


def test_more_of_them_are_needed_where_blank_lines_part_all() -> None:
    """There, a single line may well be somebody's slip."""
    assert not is_torn(TORN, everywhere=True)
    assert is_torn(TORN * 4, everywhere=True)


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("The ferry was stopped, the mayor said in", "Westhaven", ", where he lives."),
        ("The ferry stayed in harbour on Monday", "because of the ramp that the storm had broken.", ""),
        ("Engineers from the mainland told", "Ilse Marrow", "that the ramp was lost."),
        ("It was the second storm of the", "Winter Market", "Nobody was hurt."),
        ("The pilot of the ferry to Lowmark said", "(and he should know)", "that it was cold."),
        ("He drank his coffee at the café", ".", "Nobody was hurt."),
    ],
)
def test_pieces_of_one_line_belong_together(before: str, text: str, after: str) -> None:
    """Signs, small letters, words that ask for more, and links between two halves."""
    assert belongs(before, text, after)


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("The ferry stayed in harbour.", "Engineers looked at the ramp.", "Nobody was hurt."),
        ("Ferry stays in harbour", "The ferry to Lowmark stayed in harbour on Monday.", "Nobody was hurt."),
        ("Coast and harbour", "Politics", "Sport"),
        ("What the office asks for:", "Two ropes", "a lamp"),
        ("Home |", ", News", ""),
        ("The ferry stayed in harbour", "• two boats", ""),
    ],
)
def test_other_lines_stay_apart(before: str, text: str, after: str) -> None:
    """Sentences, headlines over paragraphs, menus and lists."""
    assert not belongs(before, text, after)


@given(st.text(min_size=1), st.text(min_size=1), st.text())
def test_no_lines_make_it_fail(before: str, text: str, after: str) -> None:
    """Whatever the characters are, there is an answer."""
    before, text = before.strip() or "a", text.strip() or "b"
    assert belongs(before, text, after.strip()) in (True, False)
