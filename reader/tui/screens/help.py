"""The help: every command with its keys, made from the table and the keys in force."""

from __future__ import annotations

from collections.abc import Mapping

from reader.tui.commands import COMMANDS
from reader.tui.keymap import all_shown
from reader.tui.painting import Palette
from reader.tui.screens.sheet import Sheet
from reader.tui.widgets.entry_list import Entry, Part

_COLUMN = 14  # cells for the keys

SIGNS = (
    ("“", "a quotation starts here"),
    ("▍", "a passage you marked"),
    ("✎", "a passage with a note"),
    ("→", "a line that names another article stood here"),
    ("⋯", "lines were cut here"),
    ("×", "a line that was cut, in the view of what was cut"),
    ("▸", "the caret's row"),
)


def help_entries(keys: Mapping[str, str]) -> list[Entry]:
    """The help page: the commands by group, then the signs of the gutter."""
    entries: list[Entry] = []
    group = ""
    for command in COMMANDS:
        if command.group != group:
            group = command.group
            entries.append(Entry((Part(group, "panel.heading"),), gap=bool(entries)))
        lead = f"{all_shown(keys[command.id]):<{_COLUMN}} "
        entries.append(Entry((Part(command.sentence, "text", 1, lead=lead),), ("command", command.id)))
    entries.append(Entry((Part("Signs left of the text", "panel.heading"),), gap=True))
    entries += [
        Entry((Part(words, "text", 1, lead=f"{sign:<{_COLUMN}} "),), ("sign", sign)) for sign, words in SIGNS
    ]
    return entries


def help_sheet(palette: Palette, keys: Mapping[str, str], hint: str = "j k move · q back") -> Sheet:
    """The sheet that tells every key."""
    return Sheet(palette, "Keys", help_entries(keys), hint)
