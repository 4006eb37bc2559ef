"""Turns: the rows that commands changed, kept by SQLite while the library is open: on the disk, if many."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

from reader.library.removals import MANY, counted_together
from reader.library.store import Store

_TABLE = """
    CREATE TEMP TABLE IF NOT EXISTS turned (
        turn INTEGER, came INTEGER, kind TEXT, article INTEGER, tag TEXT, share REAL, at TEXT,
        PRIMARY KEY (turn, came, kind, article, tag)
    ) WITHOUT ROWID
"""
_TAGGED = {"article_tag"}
_COLUMNS = {"reach": "article, share, at", "article_tag": "article, tag, at"}
_OF = "FROM turned WHERE turn = ? AND came = ? AND kind = ?"


@dataclass(frozen=True, slots=True)
class Turned:
    """What a command changed."""

    number: int
    """By which the library knows it, until it is closed."""
    count: int
    """How many articles it changed."""


class Turns:
    """The rows that commands brought and those that they took."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._latest = 0

    def begin(self) -> int:
        """The number of a new command."""
        self._store.write(_TABLE)
        self._latest += 1
        return self._latest

    def note(self, turn: int, kind: str, rows: str, values: Sequence[Any], *, came: bool) -> None:
        """Notes rows that are to come into a table, or to go; the query `rows` gives them in its columns."""
        tag, no_tag = ("", "") if kind in _TAGGED else ("tag, ", "'', ")
        self._store.write(
            f"INSERT OR IGNORE INTO turned (turn, came, kind, {tag}{columns_of(kind)}) "
            f"SELECT {turn}, {came:d}, '{kind}', {no_tag}* FROM ({rows})",
            values,
        )

    def done(self, turn: int) -> Turned:
        """Makes the change that was noted, and tells it."""
        self.make(turn)
        found = self._store.row("SELECT count(DISTINCT article) FROM turned WHERE turn = ?", (turn,))
        return Turned(turn, int(found[0]) if found else 0)

    def make(self, turn: int, *, back: bool = False) -> None:
        """Makes a change, or takes it back: what came goes, what went comes."""
        with self._store.writing(durable=True):
            found = self._store.rows(
                "SELECT DISTINCT came, kind FROM turned WHERE turn = ? ORDER BY came <> ?", (turn, back)
            )
            for came, kind in found:
                self._move((turn, came, kind), goes=bool(came) == back)

    def articles(self, turned: Turned) -> set[int]:
        """The numbers of the articles that a command changed."""
        found = self._store.numbers("SELECT DISTINCT article FROM turned WHERE turn = ?", (turned.number,))
        return set(found)

    def _move(self, rows: tuple[int, int, str], *, goes: bool) -> None:
        """Has noted rows go from their table, or come into it."""
        kind = rows[2]
        with self._counting(rows, removed=not goes):
            if goes:
                key = "article, tag" if kind in _TAGGED else "article"
                self._store.write(f"DELETE FROM {kind} WHERE ({key}) IN (SELECT {key} {_OF})", rows)
            else:
                self._store.write(f"INSERT OR IGNORE INTO {kind} SELECT {columns_of(kind)} {_OF}", rows)

    def _counting(self, rows: tuple[int, int, str], *, removed: bool) -> AbstractContextManager[None]:
        """What has to be counted anew when many articles leave the library or come back."""
        if rows[2] != "removed_mark":
            return nullcontext()
        (many,) = self._store.row(f"SELECT count(*) {_OF}", rows) or (0,)
        if many <= MANY:
            return nullcontext()
        (listed,) = self._store.row(f"SELECT json_group_array(json_array(article)) {_OF}", rows) or ("[]",)
        return counted_together(self._store, listed, removed=removed)


def columns_of(kind: str) -> str:
    """The columns of a table of marks."""
    return _COLUMNS.get(kind, "article, at")
