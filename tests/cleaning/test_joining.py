"""How pieces of a broken line become one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning.joining import closes, is_divided, join, words_of


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        (("no re-", "placement"), "no replacement"),
        (("the island-", "wide search"), "the island-wide search"),
        (("her self-", "made ramp"), "her self-made ramp"),
        (("die Vor-", "und Nachteile"), "die Vor- und Nachteile"),
        (("Westhaven", ", the town"), "Westhaven, the town"),
        (("the pilot (", "of the ferry", ") said"), "the pilot (of the ferry) said"),
        (("the pilot", "’s coffee"), "the pilot’s coffee"),
        (("港は", "閉鎖"), "港は閉鎖"),
        (("the ramp at", "Westhaven"), "the ramp at Westhaven"),
    ],
)
def test_pieces_are_joined_as_they_were_before(pieces: tuple[str, ...], text: str) -> None:
    """Spaces stand where words meet; a hyphen stays where the text bears witness or its part is left out."""
    assert join(pieces, words_of(["an island-wide timetable", "a replacement"])) == text


def test_the_text_bears_witness_for_its_words() -> None:
    """Words with a hyphen count whole; figures do not count."""
    assert words_of(["An Island-wide search, 12 boats"]) == {"an", "island-wide", "search", "boats"}


def test_only_letters_before_it_make_a_hyphen_divide() -> None:
    """A dash and a figure's hyphen divide no word."""
    assert is_divided("clo-")
    assert not is_divided("1990-")
    assert not is_divided("closed –")


def test_closing_signs_belong_to_the_word_before() -> None:
    """A comma, a full stop, a closing bracket or mark; no opening one, no bullet, no arrow of a menu."""
    assert closes(", which")
    assert closes(") said")
    assert closes("’s ramp")
    assert not closes("(which")
    assert not closes("» Home")
    assert not closes(".com")


@given(
    st.lists(st.text(alphabet="ab- ,.(“é港", min_size=1).map(str.strip).filter(bool), min_size=1, max_size=6)
)
def test_joining_loses_nothing_but_hyphens_and_spaces(pieces: list[str]) -> None:
    """Every other character of every piece is there, in its order."""
    bare = str.maketrans("", "", "- ")
    assert join(pieces, frozenset()).translate(bare) == "".join(pieces).translate(bare)
