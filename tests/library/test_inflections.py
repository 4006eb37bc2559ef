"""A word of English is looked for in its other forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.inflections import inflections


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("ferry", "ferries"),
        ("ferries", "ferry"),
        ("talks", "talked"),
        ("planned", "plan"),
        ("hoped", "hope"),
        ("moving", "moved"),
        ("handled", "handle"),
        ("visited", "visits"),
        ("increased", "increase"),
        ("trained", "train"),
        ("offering", "offers"),
        ("agreed", "agree"),
        ("churches", "church"),
        ("losses", "loss"),
        ("women", "woman"),
        ("crisis", "crises"),
    ],
)
def test_word_has_other_forms(word: str, other: str) -> None:
    """Plurals and the forms of verbs, with their doubled letters and lost ones."""
    assert other in inflections(word)


@pytest.mark.parametrize("word", ["news", "spring", "united", "morning", "bus", "élan", "m3", "died"])
def test_some_words_have_none(word: str) -> None:
    """What looks like a form and is none, what is too short, and what is not English."""
    assert inflections(word) == ()


def test_hope_is_not_hop() -> None:
    """A word is not taken for a form of one that is written nearly like it."""
    assert "hop" not in inflections("hoped")
    assert "plane" not in inflections("planned")


@given(st.text("abcdefgilnorsty", max_size=12))
def test_forms_are_words_and_not_the_word_itself(word: str) -> None:
    """Whatever is typed, each form is letters, and none is given twice."""
    found = inflections(word)
    assert word not in found
    assert len(set(found)) == len(found)
    assert all(form.isalpha() and form.isascii() for form in found)
