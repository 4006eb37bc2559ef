"""Saving: what can still be read of a damaged library, put into a new one beside it.

The damaged one is left as it is. Only what cannot be made again is looked for: articles with their bytes, and
what a person made.
"""

from __future__ import annotations

import string
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from reader.library import opening
from reader.library.errors import LibraryError
from reader.library.free_names import given
from reader.library.store import Store

_LAST = 1 << 40
"""No row has a higher number."""

_STEPS = 500
"""So many numbers are tried one by one, as many as a few pages hold at least."""

_SCALES = 16
"""Leaps begin so many doublings below the first that doubling found."""

_SHARE = 32
"""A leap is longer than the one before by this part of it: rows are flown over only behind damage as long."""

_DIGITS = 200
"""So many bytes of a word tell where it lies among others."""

_KINDS = (string.digits.encode(), string.ascii_uppercase.encode(), string.ascii_lowercase.encode())
"""Where one of these was seen in a word, the others may be in words not seen yet."""

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
    with tempfile.TemporaryDirectory(prefix=f"{path.name}.saving.", dir=path.parent) as folder:
        begun = Path(folder) / "library"
        with closing(Store(path, writable=False)) as source, closing(opening.opened(begun)) as new:
            rows = _save(source, new)
        target = next(name for name in _names(path) if given(begun, name))
    return Saved(target, rows)


def _names(path: Path) -> Iterator[Path]:
    """The names beside `path` that a new library may get."""
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
    rows = _rows(source, table, listed, _key(new, table))
    new.write_all(f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({places})', rows)


def _columns(store: Store, table: str) -> list[str]:
    return [name for (name,) in store.rows("SELECT name FROM pragma_table_info(?)", (table,))]


@dataclass(slots=True)
class _Key:
    """By what the rows of a table are ordered: numbers, or words taken for numbers of many digits.

    The digits are the bytes of the words that were read, so that words which are near each other in the order
    are near as numbers too, also where a letter follows a figure.
    """

    first: str
    """The first column."""
    order: str
    in_words: bool
    seen: set[int] = field(default_factory=set)
    """The bytes of the words that were read."""
    digits: bytes = bytes(range(1, 256))
    """The bytes that places are counted in, in order."""
    length: int = 1
    """So many digits has a place: as many as the longest word that was read, and one."""

    def seen_in(self, value: Any) -> int | bytes:
        """The value of a row that was read, of which note is taken."""
        if not self.in_words:
            return int(value)
        written = str(value).encode("utf-8", "surrogatepass")[:_DIGITS]
        self.seen.update(written)
        self.length = max(self.length, len(written) + 1)
        return written

    def place(self, value: int | bytes) -> int:
        """The number of a value; what places were asked for before holds no more."""
        if isinstance(value, int):
            return value
        kinds = (kind for kind in _KINDS if not self.seen.isdisjoint(kind))
        self.digits = bytes(sorted(self.seen.union(*kinds) - {0})) or self.digits
        ranks = {digit: rank for rank, digit in enumerate(self.digits, 1)}
        number = 0
        for digit in value.ljust(self.length, b"\0"):
            number = number * self._base + ranks.get(digit, 0)
        return number

    def value(self, place: int) -> int | bytes:
        """The value of a number, or one that no row has but that lies there in the order."""
        if not self.in_words:
            return place
        written = bytearray()
        for _ in range(self.length):
            place, rank = divmod(place, self._base)
            written.append(self.digits[rank - 1] if rank else 0)
        return bytes(reversed(written)).rstrip(b"\0")

    @property
    def _base(self) -> int:
        return len(self.digits) + 1

    @property
    def onward(self) -> str:
        """The condition that a row stands at a value or behind it."""
        return f'"{self.first}" >= {"CAST(? AS TEXT)" if self.in_words else "?"}'

    @property
    def last(self) -> int:
        """No row has a higher number."""
        return int(self._base**self.length) - 1 if self.in_words else _LAST


def _key(store: Store, table: str) -> _Key:
    sql = "SELECT name, type FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"
    columns = store.rows(sql, (table,))
    return _Key(
        columns[0][0],
        ", ".join(f'"{name}"' for name, _ in columns),
        columns[0][1] != "INTEGER",
    )


def _rows(store: Store, table: str, listed: str, key: _Key) -> Iterator[tuple[Any, ...]]:
    """The rows of a table that can be read, also those between and behind what is damaged."""
    reached, given = key.value(0), False
    condition, values = "1", tuple[int | bytes, ...]()
    query = f'SELECT "{key.first}", {listed} FROM "{table}" WHERE %s ORDER BY {key.order}'
    while True:
        try:
            for row in store.each(query % condition, values):
                reached, given = key.seen_in(row[0]), True
                yield row[1:]
        except LibraryError:
            one_by_one = f"{query % key.onward} LIMIT 1"
            at = key.place(reached) - (not given)
            # Python asks for the next row before it gives one: the last that can be read is given here.
            last = _read(store, one_by_one, key.value(at + 1))
            if last:
                at = key.place(key.seen_in(last[0]))
                yield last[1:]
            found = _behind(store, one_by_one, key, at)
            if found is None:
                return
            reached, given = key.value(found), False
            condition, values = key.onward, (reached,)
        else:
            return


def _behind(store: Store, query: str, key: _Key, at: int) -> int | None:
    """The place from which rows can be read again, found by steps, by leaps, and then by halves."""
    before = 0
    for leap in _leaps(store, query, key, at):
        if _read(store, query, key.value(at + leap)) is not None:
            break
        before = leap
    else:
        return None
    first, last = at + before, at + leap
    while last - first > 1:
        middle = (first + last) // 2
        first, last = (middle, last) if _read(store, query, key.value(middle)) is None else (first, middle)
    return last


def _leaps(store: Store, query: str, key: _Key, at: int) -> Iterator[int]:
    """The distances at which rows are looked for behind a place, each little longer than the one before.

    Leaps that double soon reach something that can be read, but fly over much of what lies before it. They
    tell how far apart things lie there, so that nearer places are tried first, in leaps that fly over little.
    Where they reach nothing, all places are tried so.
    """
    start, end = 1 if key.in_words else _STEPS, key.last - at
    leap = start
    while leap < end and _read(store, query, key.value(at + leap)) is None:
        leap *= 2
    yield from () if key.in_words else range(1, _STEPS)
    nearer = max(leap >> _SCALES, start) if leap < end else start
    while nearer < min(leap, end):
        yield nearer
        nearer += max(nearer // _SHARE, 1)
    yield min(leap, end)


def _read(store: Store, query: str, value: int | bytes) -> tuple[Any, ...] | None:
    """The first row from a value on; nothing where there is none, None where it cannot be read."""
    try:
        return store.row(query, (value,)) or ()
    except LibraryError:
        return None


def _number(store: Store, sql: str) -> int:
    found = store.row(sql)
    return int(found[0]) if found else 0
