"""Store: one connection to a library file; every statement of the room goes through it."""

from __future__ import annotations

import sqlite3
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from itertools import chain
from pathlib import Path
from typing import Any

from reader.library import connecting
from reader.library.errors import LibraryError, code_of, told

_OTHERS_WRITE = frozenset({"SQLITE_BUSY", "SQLITE_BUSY_RECOVERY"})
"""What SQLite says while another program writes, or mends what one left that was killed."""


class Store:
    """A connection in autocommit mode: a write is on its way to the disk when the call returns."""

    def __init__(self, path: Path, *, writable: bool = True) -> None:
        self.path = path
        self.writable = writable
        self.note = ""
        """What a person should know of this library, as a clause; empty where all is as it should be."""
        self.rollbacks = 0
        """How often something written here was taken back, or dropped by another program."""
        self.gap = 0.0
        """So many seconds lie between two transactions: whoever else wants to write begins in them."""
        self._ended = 0.0
        self._guard: Callable[[], None] | None = None
        self._schema = 0
        self._settled: dict[str, int | str] = {}
        self._blind = False
        self._stamp = connecting.stamp(path)
        self._anew = 0
        self._connection = self._connected()
        self._file = connecting.identity(path)

    def _connected(self) -> sqlite3.Connection:
        with told(self.path):
            if self.writable:
                return connecting.to_write(self.path)
            connection, self._blind = connecting.to_read(self.path)
            return connection

    def settle(self, name: str, value: int | str) -> None:
        """Sets a pragma of this connection, and of every one that is opened in its place."""
        self._settled[name] = value
        self.row(f"PRAGMA {name} = {value}")

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
        inside = self._connection.in_transaction
        if not inside:
            self._check_file()
            self._check_tables()
        try:
            with told(self.path):
                cursor = self._connection.execute(sql, values) if inside else self._in_turn(sql, values)
                return cursor.lastrowid or 0
        except LibraryError as error:
            if self.note and error.code.startswith("SQLITE_READONLY"):  # the note knows why
                raise LibraryError(f"{self.path}: {self.note}", error.code) from error
            raise

    def _in_turn(self, sql: str, values: Sequence[Any]) -> sqlite3.Cursor:
        """Runs a statement as soon as nobody else writes, looking every few milliseconds.

        SQLite by itself looks ever more seldom, at last ten times a second, and so whoever writes one
        transaction after the other would be before us each time.
        """
        until = time.monotonic() + connecting.BUSY_MS / 1000
        self._connection.execute(f"PRAGMA busy_timeout = {connecting.LOOK_MS}")
        try:
            while True:
                try:
                    return self._connection.execute(sql, values)
                except sqlite3.OperationalError as error:
                    if code_of(error) not in _OTHERS_WRITE or time.monotonic() >= until:
                        raise
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {connecting.BUSY_MS}")

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
        if (wait := self._ended + self.gap - time.monotonic()) > 0:
            time.sleep(wait)
        with self._durably() if durable else nullcontext():
            self.write("BEGIN IMMEDIATE")
            try:
                self._check_tables()
                yield
                self.write("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self.write("ROLLBACK")
                self.rollbacks += 1
                raise
            finally:
                self._ended = time.monotonic()

    @contextmanager
    def _durably(self) -> Iterator[None]:
        """What is committed meanwhile is on the disk itself."""
        try:
            self.write("PRAGMA synchronous = FULL")
            yield
        finally:
            self.write("PRAGMA synchronous = NORMAL")

    def interrupt(self) -> None:
        """Ends the statement that another thread runs, with a `LibraryError` there; none may be running."""
        self._connection.interrupt()

    def changes(self) -> int:
        """A number that differs whenever this or another program has written."""
        return self.changes_elsewhere() << 40 | self._connection.total_changes

    def changes_elsewhere(self) -> int:
        """A number that differs whenever another program has written; a matter of microseconds."""
        if self._blind:
            return self._looked_again()
        found = self.row("PRAGMA data_version")
        return int(found[0]) if found else 0

    def _looked_again(self) -> int:
        """Reads the file anew where somebody has written to it, which such a connection does not see."""
        stamp = connecting.stamp(self.path)
        if stamp != self._stamp:
            # The old one ends when nobody goes through its rows any more.
            self._stamp, self._connection = stamp, self._connected()
            self._anew += 1
            for name, value in self._settled.items():
                self.settle(name, value)
        return self._anew

    def _check_file(self) -> None:
        """What is written to a file that lies there no more would be lost, and nobody would know."""
        if self.writable and connecting.identity(self.path) != self._file:
            raise LibraryError(
                f"{self.path}: the file was moved or replaced while it was open, so nothing can be kept; "
                "leave and open the library again"
            )

    def guard(self, check: Callable[[], None]) -> None:
        """Has `check` called before something is written to tables that another program has made anew."""
        self._schema = self._tables_now()
        self._guard = check

    def _check_tables(self) -> None:
        if self._guard and (now := self._tables_now()) != self._schema:
            self._guard()
            self._schema = now
            self.rollbacks += 1

    def _tables_now(self) -> int:
        """A number that is another one when tables were made or dropped."""
        found = self.row("PRAGMA schema_version")
        return int(found[0]) if found else 0

    def shrink_log(self) -> None:
        """Writes what stands in the log into the library and empties it, unless somebody is busy with it.

        An empty one is left alone: everyone else would take it for something written.
        """
        if not self.writable or self._blind or not connecting.log_pages(self.path):
            return
        self.row("PRAGMA wal_checkpoint(PASSIVE)")  # most of the work, while others read and write
        self.row("PRAGMA busy_timeout = 20")  # whoever writes meanwhile waits, too
        self.row("PRAGMA wal_checkpoint(TRUNCATE)")
        self.row(f"PRAGMA busy_timeout = {connecting.BUSY_MS}")

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
