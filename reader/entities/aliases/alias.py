"""Alias: one way to write a name, the name that it stands for, and why.

“Marrow” stands for “Ilse Marrow”: its last name. A chain of aliases is followed to its end.
"""

from __future__ import annotations

from typing import NamedTuple


class Alias(NamedTuple):
    """What a way to write a name stands for."""

    name: str
    reason: str
    """In words for a person: “last name”, “acronym”; empty where the name stands for itself."""


def itself(name: str) -> Alias:
    """A name that stands for itself."""
    return Alias(name, "")


def follow(surface: str, aliases: dict[str, Alias]) -> Alias:
    """The end of the chain that starts at `surface`, with the first step's reason."""
    first = found = aliases.get(surface) or itself(surface)
    for _ in range(_LONGEST_CHAIN):
        if found.name not in aliases:
            break
        found = aliases[found.name]
    return Alias(found.name, first.reason)


_LONGEST_CHAIN = 4
