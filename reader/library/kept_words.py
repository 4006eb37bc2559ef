"""Kept words: what is typed to filter or to search, kept under a name. Precious.

Each step can be taken back and made again, where no other program has written under that name since.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.library.clock import now
from reader.library.errors import require_same
from reader.library.store import Store
from reader.safety import safe_line


class Stood(NamedTuple):
    """What stands under a name."""

    words: str
    at: str
    """ISO 8601, UTC."""


class Turn(NamedTuple):
    """What stood under a name before, and what stands there now; None: nothing."""

    name: str
    before: Stood | None
    after: Stood | None


class KeptWords:
    """The rows of one table of words under names."""

    def __init__(self, store: Store, table: str, column: str) -> None:
        self._store = store
        self._table, self._column = table, column

    def all(self) -> list[tuple[str, str]]:
        """Every name with its words, in the order of the alphabet."""
        return self._store.rows(
            f"SELECT name, {self._column} FROM {self._table} ORDER BY name COLLATE NOCASE, name"
        )

    def put(self, name: str, words: str | None) -> Turn:
        """Keeps words under a name, or forgets it where there are none."""
        name = safe_line(name)
        with self._store.writing(durable=True):
            after = None if words is None else Stood(safe_line(words), now())
            turn = Turn(name, self.stands(name), after)
            self._write(name, after)
        return turn

    def undo(self, turn: Turn) -> None:
        """Puts back what stood there before. Raises `Overtaken`."""
        self._step(turn.name, turn.after, turn.before)

    def redo(self, turn: Turn) -> None:
        """Makes a step again that was taken back. Raises `Overtaken`."""
        self._step(turn.name, turn.before, turn.after)

    def stands(self, name: str) -> Stood | None:
        """What stands under a name."""
        found = self._store.row(
            f"SELECT {self._column}, at FROM {self._table} WHERE name = ?", (safe_line(name),)
        )
        return Stood(*found) if found else None

    def _step(self, name: str, old: Stood | None, new: Stood | None) -> None:
        with self._store.writing(durable=True):
            require_same(self.stands(name), old, f"“{name}”")
            self._write(name, new)

    def _write(self, name: str, new: Stood | None) -> None:
        if new is None:
            self._store.write(f"DELETE FROM {self._table} WHERE name = ?", (name,))
        else:
            self._store.write(f"REPLACE INTO {self._table} VALUES (?, ?, ?)", (name, *new))
