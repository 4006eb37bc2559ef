"""Remaking: how far a library has come that is made anew, after an update of the program or by the doctor."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.store import Store

UNMADE = "unmade"
"""The key of the state that says since when articles wait of which nothing is made at all."""


class SoFar(NamedTuple):
    """How many articles can be found, and of how many."""

    made: int
    all: int

    def __str__(self) -> str:
        return f"{self.made:,} of {self.all:,} articles can be found so far"


def so_far(store: Store) -> SoFar | None:
    """How far a library is that is made anew; None where everything is made, which is quickly told."""
    if store.row("SELECT 1 FROM state WHERE key = ?", (UNMADE,)) is None:
        return None
    found = store.row(
        "SELECT count(*), count(c.article) FROM article a LEFT JOIN card c ON c.article = a.number "
        "WHERE a.number NOT IN (SELECT article FROM removed_mark)"
    )
    every, made = found or (0, 0)
    return SoFar(made, every) if made < every else None


def all_made(store: Store) -> None:
    """Notes that whatever can be made of the articles has been made."""
    if store.row("SELECT 1 FROM state WHERE key = ?", (UNMADE,)):
        store.write("DELETE FROM state WHERE key = ?", (UNMADE,))
