"""The keys in the footer."""

from __future__ import annotations

import pytest

from reader.tui.commands import BY_ID, FOOTERS, LABELS
from reader.tui.footer import fitted_hint, fitted_message, footer_keys

KEYS = {name: command.keys for name, command in BY_ID.items()}


def words(place: str, room: int) -> str:
    """The footer of a place as a person reads it."""
    return "".join(text for text, _ in footer_keys(place, FOOTERS[place], KEYS, room))


def test_every_key_is_shown_where_there_is_room() -> None:
    """Key and word, in the order of the place."""
    said = words("list", 200)
    places = [said.index(f" {LABELS.get(('list', name), BY_ID[name].label)} ") for name in FOOTERS["list"]]
    assert places == sorted(places)


def test_a_key_is_shown_with_its_word_or_not_at_all() -> None:
    """Whatever the room, nothing is cut in the middle, and nothing is wider than the room."""
    whole = words("article", 200).split("  ")
    for room in range(3, 100):
        said = words("article", room)
        assert len(said) <= max(room, 1)
        assert all(f" {each.strip()}" in [f" {one.strip()}" for one in whole] for each in said.split("  "))


@pytest.mark.parametrize("place", [place for place, names in FOOTERS.items() if {"quit", "leave"} & {*names}])
def test_way_out_is_shown_in_a_narrow_terminal(place: str) -> None:
    """Before all others: nobody is caught on a screen."""
    name = next(name for name in FOOTERS[place] if name in ("quit", "leave"))
    assert f" {LABELS.get((place, name), BY_ID[name].label)} " in words(place, 40)


def test_a_place_may_call_a_command_by_its_own_word() -> None:
    """In the list, finding is filtering."""
    assert "filter" in words("list", 200)
    assert "filter" not in words("article", 200)


@pytest.mark.parametrize(
    ("room", "hint"),
    [
        (60, "enter lists one · d forgets it · u undo · q back"),
        (47, "enter lists one · d forgets it · q back"),
        (30, "enter lists one · q back"),
        (10, "q back"),
        (3, "q back"),
    ],
)
def test_the_way_out_is_the_last_that_a_hint_gives_up(room: int, hint: str) -> None:
    """Where there is little room, what stands before it goes first."""
    assert fitted_hint("enter lists one · d forgets it · u undo · q back", room) == hint


@pytest.mark.parametrize("room", range(8, 70))
def test_a_sentence_keeps_the_key_that_it_names(room: int) -> None:
    """Where there is little room the words before it are cut, and the line is no longer than that."""
    sentence = "Brought back every teaser of the Orrelund Echo, 12 lines · u takes it back"
    said = fitted_message(sentence, room)
    if room >= len("Brought… · u takes it back"):
        assert said.endswith(" · u takes it back") and said.startswith("Brought")
        assert len(said) <= room
    assert fitted_message(sentence, len(sentence)) == sentence
    two = "Kept it. · What stands behind the second dot is a sentence of its own."
    assert fitted_message(two, room) == two
    assert fitted_message("One sentence, which names no key.", room) == "One sentence, which names no key."
