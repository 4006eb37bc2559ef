"""Progress: where somebody stopped reading each article."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.clock import now
from reader.library.store import Store

_REACHED = """
    REPLACE INTO reach SELECT number, ?, ? FROM article
    WHERE id = ? AND number NOT IN (SELECT article FROM read_mark)
"""


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

    def keep(self, article_id: str, place: Place, share: float | None = None) -> None:
        """Remembers where the reader stopped; of what is not read yet also how much is behind, 0 to 1.

        In a library that may not be written it does nothing: nobody asked for it.
        """
        if not self._store.writable:
            return
        at = now()
        with self._store.writing():
            self._store.write(
                "REPLACE INTO progress VALUES (?, ?, ?, ?)", (article_id, place.top, place.caret, at)
            )
            if share is not None:
                self._store.write(_REACHED, (share, at, article_id))
