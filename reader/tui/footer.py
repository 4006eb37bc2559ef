"""Footer: the keys that matter in a place, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rich.cells import cell_len

from reader.tui.commands import BY_ID, LABELS
from reader.tui.keymap import shown
from reader.tui.painting import fitted

_KEPT = ("quit", "leave", "help")
"""Commands that lead out of a place or tell its keys: where there is little room, theirs go last."""

_KEY = 24
"""What is said of a key is no longer than so many cells: `u takes it back`."""
_LEAST = 8
"""So many cells of a sentence are shown at least."""


def fitted_hint(hint: str, room: int) -> str:
    """What the keys do, with dots between: where there is little room, without those before the last."""
    said = hint.split(" · ")
    while len(said) > 1 and cell_len(" · ".join(said)) > room:
        del said[-2]
    return " · ".join(said)


def fitted_message(sentence: str, room: int) -> str:
    """A sentence; where there is little room it is cut before its last dot: the key named behind it stays."""
    told, dot, way = sentence.rpartition(" · ")
    left = room - cell_len(dot + way)
    names_key = dot and cell_len(way) <= _KEY
    if not names_key or cell_len(sentence) <= room or left < _LEAST:
        return sentence
    return fitted(told, left) + dot + way


def footer_keys(
    place: str, names: Iterable[str], keys: Mapping[str, str], room: int
) -> tuple[tuple[str, str], ...]:
    """Commands by their ids as runs of words with their scopes; the first ones are shown first,
    but the ways out before all others.

    `keys` are those in force, `room` is in cells; a key is shown with its word or not at all.
    """
    names = tuple(names)
    told = {name: (shown(keys[name]), f" {LABELS.get((place, name), BY_ID[name].label)}  ") for name in names}
    room -= 1
    shown_here = set[str]()
    for name in sorted(names, key=lambda name: name not in _KEPT):
        room -= sum(map(len, told[name]))
        if room >= 0:
            shown_here.add(name)
    words: list[tuple[str, str]] = [(" ", "footer")]
    for key, label in (told[name] for name in names if name in shown_here):
        words += [(key, "footer.key"), (label, "footer")]
    return tuple(words)
