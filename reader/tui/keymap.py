"""The keys in force: the table's own, with the user's on top, and every clash told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.safety import safe_line
from reader.tui.commands import SHARED, Command, commands_of

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

    An override that would take a key from another command is left out: the table's keys stay.
    """
    table = {command.id: command.keys for command in commands}
    wanted, complaints = dict(table), []
    for name, keys in overrides.items():
        if name not in table:
            complaints.append(_complaint(f"there is no command {name}; ? lists them"))
        elif not spelled(keys):
            complaints.append(_complaint(f"{name} would have no key; its own stay"))
        else:
            wanted[name] = ",".join(dict.fromkeys(key.strip() for key in keys.split(",") if key.strip()))
    # Giving one command its own keys back may take them from another override: until nothing clashes.
    while found := _clashes_anywhere(wanted, table):
        key, names = next(iter(found.items()))
        theirs = [name for name in names if wanted[name] != table[name]]
        loser = theirs[-1]
        other = next(name for name in names if name != loser)
        wanted[loser] = table[loser]
        complaints.append(_complaint(f"{shown(key)} for {loser} is already the key of {other}"))
    return wanted, complaints


def clashes(keys: Mapping[str, str]) -> dict[str, list[str]]:
    """Keys that more than one command claims, with the ids of those commands."""
    owners: dict[str, list[str]] = {}
    for name, claimed in keys.items():
        for key in spelled(claimed):
            owners.setdefault(key, []).append(name)
    return {key: names for key, names in owners.items() if len(names) > 1}


def _clashes_anywhere(keys: Mapping[str, str], names: Iterable[str]) -> dict[str, list[str]]:
    """The clashes on the first screen that has any; commands of different screens may share a key."""
    for screen in ("", *SHARED):
        known = set(commands_of(screen)).intersection(names)
        if found := clashes({name: keys[name] for name in keys if name in known}):
            return found
    return {}


def spelled(keys: str) -> list[str]:
    """Some keys in the one spelling that Textual gives them, each once: `], right` -> two names."""
    from textual.keys import _character_to_key

    parts = [part.strip() for part in keys.split(",")]
    return list(dict.fromkeys(_character_to_key(part) if len(part) == 1 else part for part in parts if part))


def shown(keys: str) -> str:
    """The first of some keys as a person reads it: `pagedown,space` -> `PgDn`."""
    first = keys.split(",")[0].strip()
    return _SHOWN.get(first, safe_line(first).replace("ctrl+", "^"))


def all_shown(keys: str) -> str:
    """All of some keys as a person reads them: `j,down` -> `j ↓`."""
    return " ".join(shown(key) for key in keys.split(","))


def _complaint(words: str) -> str:
    return safe_line(f"settings, [keys]: {words}")
