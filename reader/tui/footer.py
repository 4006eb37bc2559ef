"""Footer: the keys that matter in a place, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.tui.commands import BY_ID, LABELS
from reader.tui.keymap import shown


def footer_keys(
    place: str, names: Iterable[str], keys: Mapping[str, str], room: int
) -> tuple[tuple[str, str], ...]:
    """Commands by their ids as runs of words with their scopes; the first ones are shown first.

    `keys` are those in force, `room` is in cells; a key is shown with its word or not at all.
    """
    words: list[tuple[str, str]] = [(" ", "footer")]
    room -= 1
    for name in names:
        label = LABELS.get((place, name), BY_ID[name].label)
        key, label = shown(keys[name]), f" {label}  "
        room -= len(key) + len(label)
        if room >= 0:
            words += [(key, "footer.key"), (label, "footer")]
    return tuple(words)
