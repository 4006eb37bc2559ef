"""Kept filters: filters of the list that stand under a name among the folders. Precious."""

from __future__ import annotations

from reader.library.clock import now
from reader.library.store import Store
from reader.safety import safe_line


class KeptFilters:
    """The filters that a library keeps."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[tuple[str, str]]:
        """Every name with its filter, in the order of the alphabet."""
        found = self._store.rows("SELECT name, filter FROM kept_filter ORDER BY name COLLATE NOCASE, name")
        return [(name, words) for name, words in found]

    def put(self, name: str, words: str | None) -> str | None:
        """Keeps a filter under a name, or forgets it where there are no words; gives what stood there."""
        name = safe_line(name)
        with self._store.writing(durable=True):
            found = self._store.row("SELECT filter FROM kept_filter WHERE name = ?", (name,))
            if words is None:
                self._store.write("DELETE FROM kept_filter WHERE name = ?", (name,))
            else:
                self._store.write(
                    "REPLACE INTO kept_filter VALUES (?, ?, ?)", (name, safe_line(words), now())
                )
        return str(found[0]) if found else None
