"""The table of commands as Textual's bindings."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from reader.tui.commands import BY_ID, commands_of


def bindings_for(ids: Iterable[str] | None = None) -> list[BindingType]:
    """The bindings of some commands by their ids; of the first screen's where none are named."""
    commands = [BY_ID[name] for name in (commands_of() if ids is None else ids)]
    return [
        Binding(command.keys, command.action, command.sentence, show=False, id=command.id)
        for command in commands
        if command.id != "palette"  # Textual binds that one itself, above everything
    ]
