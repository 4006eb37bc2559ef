"""Store: one connection to a library file; every statement of the room goes through it."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from itertools import chain
from pathlib import Path
from typing import Any

from reader.library.errors import told

BUSY_MS = 5_000
"""How long to wait for another program that is writing."""


class Store:
    """A connection in autocommit mode: a write is on its way to the disk when the call returns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rollbacks = 0
        """How often something written here was taken back."""
        with told(path):
            self._connection = sqlite3.connect(
                path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False
            )

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows that a query gives."""
        with told(self.path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row that a query gives."""
        with told(self.path):
            found: tuple[Any, ...] | None = self._connection.execute(sql, values).fetchone()
            return found

    def numbers(self, sql: str, values: Sequence[Any] = ()) -> array[int]:
        """The one column of whole numbers that a query gives: eight bytes each, however many there are."""
        with told(self.path):
            return array("q", chain.from_iterable(self._connection.execute(sql, values)))

    def each(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query one by one, for results too many to hold."""
        with told(self.path):
            yield from self._connection.execute(sql, values)

    def write(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Runs one statement that changes something; gives the row it inserted."""
        with told(self.path):
            return self._connection.execute(sql, values).lastrowid or 0

    def write_all(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Runs one statement for each of `rows`; call it inside `writing`."""
        with told(self.path):
            self._connection.executemany(sql, rows)

    def script(self, sql: str) -> None:
        """Runs several statements inside the transaction that is open."""
        with told(self.path):
            for statement in _statements(sql):
                self._connection.execute(statement)

    @contextmanager
    def writing(self, *, durable: bool = False) -> Iterator[None]:
        """One transaction: all of it is written, or none. Inside another it is part of that one.

        A commit outlives the end of this process as soon as it returns; a durable one also the loss of power.
        """
        if self._connection.in_transaction:
            yield
            return
        with self._durably() if durable else nullcontext():
            self.write("BEGIN IMMEDIATE")
            try:
                yield
                self.write("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self.write("ROLLBACK")
                self.rollbacks += 1
                raise

    @contextmanager
    def _durably(self) -> Iterator[None]:
        """What is committed meanwhile is on the disk itself."""
        try:
            self.write("PRAGMA synchronous = FULL")
            yield
        finally:
            self.write("PRAGMA synchronous = NORMAL")

    def changes(self) -> int:
        """A number that differs whenever this or another program has written."""
        found = self.row("PRAGMA data_version")
        return (found[0] if found else 0) << 40 | self._connection.total_changes

    def close(self) -> None:
        """Ends the connection."""
        with told(self.path):
            self._connection.close()


def _statements(sql: str) -> Iterator[str]:
    """The statements of a script, one by one, so that they stay in the open transaction."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
