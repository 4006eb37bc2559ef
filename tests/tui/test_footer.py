"""The keys in the footer."""

from __future__ import annotations

from reader.tui.commands import BY_ID, FOOTERS, LABELS
from reader.tui.footer import footer_keys

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
    whole = words("article", 200)
    for room in range(3, 100):
        said = words("article", room)
        assert len(said) <= max(room, 1)
        assert whole.startswith(said.rstrip())


def test_a_place_may_call_a_command_by_its_own_word() -> None:
    """In the list, finding is filtering."""
    assert "filter" in words("list", 200)
    assert "filter" not in words("article", 200)
