"""A library in figures."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from reader.library import Library, LibraryError
from reader.library.checking import examining
from reader.library.measuring import measure
from reader.library.store import Store


def test_rows_sizes_and_versions_are_told(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """With what waits to be made anew, and a word index counted as one table."""
    for nth in range(3):
        shelve(make(f"Ferry {nth}", "It runs."), f"/pile/{nth}.txt")
    library.shelf.keep(1, "r2")
    with closing(examining(library.path)) as store:
        told = measure(store, "r2")
    names = [table.name for table in told.tables]
    assert (told.rows("article"), told.rows("text"), told.rows("nothing")) == (3, 3, 0)
    assert told.stale == 2
    assert told.size + told.log >= sum(table.size for table in told.tables) > 0
    assert {"said", "worded"} <= set(names)
    assert not [name for name in names if name.endswith("_docsize")]
    assert {table.name for table in told.tables if not table.derived} >= {"article", "bookmark", "state"}


def test_sizes_are_left_out_where_sqlite_cannot_tell(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows are told all the same."""
    honest = Store.rows

    def rows(store: Store, sql: str, values: Any = ()) -> list[tuple[Any, ...]]:
        if "dbstat" in sql:
            raise LibraryError("no such table: dbstat")
        return honest(store, sql, values)

    monkeypatch.setattr(Store, "rows", rows)
    told = measure(library._store, "r1")
    assert {table.size for table in told.tables} == {0}
    assert told.rows("state") > 0
