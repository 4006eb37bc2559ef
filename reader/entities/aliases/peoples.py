"""Peoples: “Turks”, “Turkish” -> one people, named by its adjective.

“anti-Norwegians” -> “anti-Norwegian”
"""

from __future__ import annotations

from reader.entities.aliases.alias import Alias
from reader.entities.peoples import PEOPLES


def name_people(name: str) -> Alias:
    """The adjective that stands for a people, with what a hyphen puts before it."""
    head, hyphen, tail = name.rpartition("-")
    full = head + hyphen + PEOPLES.get(tail, tail)
    return Alias(full, "other word for the people" if full != name else "")
