"""The keys in force: the table's own, with the user's on top, and every clash told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.tui.commands import Command

_SHOWN = {
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "esc",
    "shift+tab": "shift-tab",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
}


def keys_in_force(
    commands: Iterable[Command], overrides: Mapping[str, str]
) -> tuple[dict[str, str], list[str]]:
    """The keys of every command by its id, and a sentence for everything wrong with `overrides`.

    An override that would take a key from another command is left out: the table's key stays.
    """
    table = {command.id: command.keys for command in commands}
    complaints = [
        f"settings, [keys]: there is no command {name}; ? lists them"
        for name in overrides
        if name not in table
    ]
    wanted = {**table, **{name: keys for name, keys in overrides.items() if name in table}}
    for key, names in clashes(wanted).items():
        theirs = [name for name in names if name in overrides]
        for name in theirs if len(theirs) < len(names) else theirs[1:]:
            wanted[name] = table[name]
            other = next(n for n in names if n != name)
            complaints.append(f"settings, [keys]: {shown(key)} for {name} is already the key of {other}")
    return wanted, complaints


def clashes(keys: Mapping[str, str]) -> dict[str, list[str]]:
    """Keys that more than one command claims, with the ids of those commands."""
    owners: dict[str, list[str]] = {}
    for name, claimed in keys.items():
        for key in claimed.split(","):
            owners.setdefault(key.strip(), []).append(name)
    return {key: names for key, names in owners.items() if len(names) > 1}


def shown(keys: str) -> str:
    """The first of some keys as a person reads it: `pagedown,space` -> `PgDn`."""
    first = keys.split(",")[0].strip()
    return _SHOWN.get(first, first.replace("ctrl+", "^"))


def all_shown(keys: str) -> str:
    """All of some keys as a person reads them: `j,down` -> `j ↓`."""
    return " ".join(shown(key) for key in keys.split(","))
