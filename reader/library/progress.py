"""Progress: where somebody stopped reading each article."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.clock import now
from reader.library.store import Store


@dataclass(frozen=True, slots=True)
class Place:
    """A reading place, in code points of the cleaned text."""

    top: int
    """The first that is shown."""
    caret: int


class Progress:
    """The reading places of a library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def place(self, article_id: str) -> Place | None:
        """Where the reader stopped; None for an article never opened."""
        found = self._store.row("SELECT top, caret FROM progress WHERE article = ?", (article_id,))
        return Place(*found) if found else None

    def keep(self, article_id: str, place: Place) -> None:
        """Remembers where the reader stopped."""
        self._store.write(
            "REPLACE INTO progress VALUES (?, ?, ?, ?)", (article_id, place.top, place.caret, now())
        )
