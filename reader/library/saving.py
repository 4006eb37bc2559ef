"""Saving: what can still be read of a damaged library, put into a new one beside it.

The damaged one is left as it is. Only what cannot be made again is looked for: articles with their bytes, and
what a person made.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from reader.library import opening
from reader.library.errors import LibraryError
from reader.library.store import Store

_LAST = 1 << 40
"""No row has a higher number."""

_ORPHANS = """
    INSERT INTO article
    SELECT v.article, lower(hex(randomblob(6))),
        ifnull((SELECT o.source FROM origin o WHERE o.article = v.article LIMIT 1), ''),
        max(v.number), min(v.taken)
    FROM version v WHERE v.article NOT IN (SELECT number FROM article) GROUP BY v.article
"""
"""Articles of which the bytes were saved and nothing else: each gets an id of its own."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved of a library."""

    path: Path
    """The new library."""
    rows: dict[str, int]
    """How many rows by table."""


def save(path: Path) -> Saved:
    """Saves what can be read of the library at `path` into a new one beside it; raises `LibraryError`."""
    target = next(name for name in _names(path) if not name.exists())
    with tempfile.TemporaryDirectory(prefix=f"{path.name}.saving.", dir=path.parent) as folder:
        begun = Path(folder) / "library"
        with closing(Store(path, writable=False)) as source, closing(opening.opened(begun)) as new:
            rows = _save(source, new)
        begun.replace(target)
    return Saved(target, rows)


def _names(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.name}.saved")
    yield from (path.with_name(f"{path.name}.saved-{nth}") for nth in count(2))


def _save(source: Store, new: Store) -> dict[str, int]:
    """Fills a new library; how many rows each table got."""
    there = {name for (name,) in source.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    rows = {}
    with new.writing(durable=True):
        for table in opening.precious_tables(new):
            if table in there:
                _save_table(source, new, table)
                rows[table] = _number(new, f'SELECT count(*) FROM "{table}"')
        new.write(_ORPHANS)
    return rows


def _save_table(source: Store, new: Store, table: str) -> None:
    had = set(_columns(source, table))
    columns = [name for name in _columns(new, table) if name in had]
    listed = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join("?" * len(columns))
    key = _key(new, table)
    numbered = len(key) == 1 and _is_number(new, table, key[0])
    rows = (_by_number if numbered else _from_both_ends)(source, table, listed, key)
    new.write_all(f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({places})', rows)


def _columns(store: Store, table: str) -> list[str]:
    return [name for (name,) in store.rows("SELECT name FROM pragma_table_info(?)", (table,))]


def _key(store: Store, table: str) -> list[str]:
    """The columns of a table's primary key."""
    sql = "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"
    return [name for (name,) in store.rows(sql, (table,))]


def _is_number(store: Store, table: str, column: str) -> bool:
    sql = "SELECT 1 FROM pragma_table_info(?) WHERE name = ? AND type = 'INTEGER'"
    return store.row(sql, (table, column)) is not None


def _by_number(store: Store, table: str, listed: str, key: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """The rows of a table that are numbered, those around what is damaged too."""
    at = -1
    while at < _LAST:
        try:
            for row in store.each(
                f'SELECT {key[0]}, {listed} FROM "{table}" WHERE {key[0]} > ? ORDER BY {key[0]}', (at,)
            ):
                at = row[0]
                yield row[1:]
        except LibraryError:
            at = _behind(store, table, listed, key[0], at)
        else:
            return


def _behind(store: Store, table: str, listed: str, key: str, at: int) -> int:
    """The number from which rows can be read again, found by ever longer leaps and then by halves."""
    leap = 1
    while not _can_read(store, table, listed, key, at + leap):
        leap *= 2
        if leap > _LAST:
            return _LAST
    first, last = at + leap // 2, at + leap
    while last - first > 1:
        middle = (first + last) // 2
        first, last = (first, middle) if _can_read(store, table, listed, key, middle) else (middle, last)
    return last


def _can_read(store: Store, table: str, listed: str, key: str, at: int) -> bool:
    """Whether the first row behind a number can be read."""
    try:
        store.row(f'SELECT {listed} FROM "{table}" WHERE {key} > ? ORDER BY {key} LIMIT 1', (at,))
    except LibraryError:
        return False
    return True


def _from_both_ends(store: Store, table: str, listed: str, key: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """The rows of a table from its beginning to what is damaged, and from its end."""
    for way in ("ASC", "DESC"):
        order = ", ".join(f'"{name}" {way}' for name in key)
        try:
            yield from store.each(f'SELECT {listed} FROM "{table}" ORDER BY {order}')
        except LibraryError:
            continue
        return


def _number(store: Store, sql: str) -> int:
    found = store.row(sql)
    return int(found[0]) if found else 0
