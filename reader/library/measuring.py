"""Measuring: how large a library is and its tables are, what is in them, and which versions made them."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from reader.library import opening
from reader.library.errors import LibraryError
from reader.library.store import Store


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its indexes; a word index with all that belongs to it."""

    name: str
    rows: int
    size: int
    """Bytes; 0 where SQLite was built without the means to tell."""
    derived: bool
    """Whether it can be made again."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A library in figures."""

    size: int
    """Bytes of its file."""
    log: int
    """Bytes that were written and not yet carried into the file."""
    free: int
    """Bytes inside the file that nothing uses, and that what comes will fill."""
    schema: int
    """The version of the tables that are never dropped."""
    derived: str
    """The version of the tables that can be made again."""
    sqlite: str
    stale: int
    """Articles that wait to be made anew: nothing is shelved of them, or what other rules made."""
    tables: tuple[Table, ...]
    """The largest first."""

    def rows(self, table: str) -> int:
        """How many rows a table has; 0 where there is none."""
        return next((each.rows for each in self.tables if each.name == table), 0)


def measure(store: Store, rules: str) -> Measured:
    """A library in figures; `rules` is the fingerprint of the present rules."""
    page = opening.pragma(store, "page_size")
    derived = store.row("SELECT value FROM state WHERE key = 'derived'")
    stale = store.row(
        "SELECT count(*) FROM article WHERE number NOT IN (SELECT article FROM card WHERE rules = ?)",
        (rules,),
    )
    return Measured(
        size=_size(store.path),
        log=_size(store.path.with_name(f"{store.path.name}-wal")),
        free=opening.pragma(store, "freelist_count") * page,
        schema=opening.version_of(store),
        derived=str(derived[0]) if derived else "",
        sqlite=sqlite3.sqlite_version,
        stale=stale[0] if stale else 0,
        tables=tuple(sorted(_tables(store), key=lambda table: (-table.size, -table.rows, table.name))),
    )


def _size(path: Path) -> int:
    return os.path.getsize(path) if os.path.exists(path) else 0  # noqa: PTH110, PTH202


def _tables(store: Store) -> list[Table]:
    """Every table but those in which a word index keeps its own."""
    found = store.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    indexes = tuple(name for name, sql in found if sql.startswith("CREATE VIRTUAL"))
    sizes, derived = _sizes(store, indexes), set(opening.derived_tables(store))
    own = tuple(f"{name}_" for name in indexes)
    names = [name for name, _ in found if not name.startswith(own)]
    return [Table(name, _rows(store, name), sizes.get(name, 0), name in derived) for name in names]


def _rows(store: Store, table: str) -> int:
    try:
        found = store.row(f'SELECT count(*) FROM "{table}"')
    except LibraryError:  # where it is damaged a check says so
        return 0
    return int(found[0]) if found else 0


def _sizes(store: Store, indexes: tuple[str, ...]) -> dict[str, int]:
    """Bytes by table, its indexes counted in; none where SQLite was built without `dbstat`."""
    sizes: dict[str, int] = {}
    try:
        found = store.rows(
            "SELECT m.tbl_name, sum(s.pgsize) FROM dbstat s JOIN sqlite_master m USING (name) "
            "WHERE s.aggregate = 1 GROUP BY m.tbl_name"
        )
    except LibraryError:
        return {}
    for name, size in found:
        whole = next((index for index in indexes if name.startswith(f"{index}_")), name)
        sizes[whole] = sizes.get(whole, 0) + size
    return sizes
