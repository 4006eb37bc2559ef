"""Saved searches: queries that somebody keeps under a name, to stand among the folders. Precious."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.clock import now
from reader.library.store import Store
from reader.safety import safe_line


class SavedSearch(NamedTuple):
    """A search that is kept."""

    name: str
    query: str
    """As it is typed."""


class SavedSearches:
    """The searches that a library keeps."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[SavedSearch]:
        """All of them, by name."""
        found = self._store.rows("SELECT name, query FROM saved_search ORDER BY name COLLATE NOCASE, name")
        return [SavedSearch(*values) for values in found]

    def find(self, name: str) -> SavedSearch | None:
        """The search of this name."""
        found = self._store.row("SELECT name, query FROM saved_search WHERE name = ?", (safe_line(name),))
        return SavedSearch(*found) if found else None

    def add(self, name: str, query: str) -> SavedSearch | None:
        """Keeps a search under a name; gives the one that stood there, for whoever takes it back."""
        name = safe_line(name)
        with self._store.writing(durable=True):
            before = self.find(name)
            self._store.write("REPLACE INTO saved_search VALUES (?, ?, ?)", (name, safe_line(query), now()))
        return before

    def remove(self, name: str) -> SavedSearch | None:
        """Forgets a search; gives it, for whoever wants it back."""
        with self._store.writing(durable=True):
            before = self.find(name)
            self._store.write("DELETE FROM saved_search WHERE name = ?", (safe_line(name),))
        return before
