"""Lately: the terms that were counted last, in pieces beside the large tables, until they are folded in.

Terms are hashes: those of a dozen articles lie on nearly every page of a table of millions, so that each
batch wrote most of it. A piece is written once, and read again only by a program that did not write it. What
all pieces say together lies in tables of SQLite's own, in memory.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from operator import itemgetter

from reader.library.packing import packed_numbers, unpacked_numbers
from reader.library.store import Store

MOST = 40_000
"""When pieces hold so many terms, they are folded in: those of the 600 articles that are linked at a time.

With what is kept under them they take some 4 MB; with 100,000, as seldom as every second time, 8 MB.
"""

PARTS = 32
"""Terms are folded in by so many ranges, each in a transaction: nobody else who writes waits for long."""

_SHIFT = 63 - PARTS.bit_length() + 1
"""Terms are numbers of 63 bits: the first bits tell their range."""

_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS lately_counted (term INTEGER PRIMARY KEY, articles INTEGER NOT NULL)",
    "CREATE TEMP TABLE IF NOT EXISTS lately_kept (term INTEGER, article INTEGER, "
    "PRIMARY KEY (term, article)) WITHOUT ROWID",
)
_COUNT = (
    "INSERT INTO lately_counted VALUES (?1, ?2) ON CONFLICT (term) DO UPDATE SET articles = articles + ?2"
)
_KEEP = "INSERT OR IGNORE INTO lately_kept VALUES (?, ?)"
_LEAVE = "DELETE FROM lately_kept WHERE term = ? AND article = ?"

_FOLD = (
    "INSERT INTO term SELECT term, articles FROM temp.lately_counted WHERE term >= ? AND term <= ? "
    "AND articles <> 0 ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles",
    "INSERT OR IGNORE INTO posting SELECT term, article FROM temp.lately_kept WHERE term >= ? AND term <= ?",
    "DELETE FROM temp.lately_counted WHERE term >= ? AND term <= ?",
    "DELETE FROM temp.lately_kept WHERE term >= ? AND term <= ?",
)

Pairs = Iterable[tuple[int, int]]
"""Terms, each with an article that is to be found under it."""


class Lately:
    """What was counted and kept last. Who writes it says so through `Terms.sign`."""

    def __init__(self, store: Store, stamp: Callable[[], object]) -> None:
        """`stamp` gives another value when somebody else may have written pieces or folded them in."""
        self._store = store
        self._stamp = stamp
        self._seen: object = None
        self._latest = 0
        """The number of the last piece."""

    def look(self) -> None:
        """Reads the pieces anew where they may have become others; call it before the tables are asked."""
        if (stamp := self._stamp()) != self._seen:
            self._read()
            self._seen = stamp

    def signed(self) -> None:
        """What was seen last is as it was: that this one writes now is all that is new."""
        self._seen = self._stamp()

    def add(self, counts: Mapping[int, int], kept: Pairs, *, gone: Pairs = ()) -> None:
        """Writes a piece: by how many articles more a term is held, who is found under it and who no more."""
        self.look()
        self._latest += 1
        counted = sorted(counts.items())
        pairs = sorted([*kept, *((term, -number) for term, number in gone)])
        self._store.write_all("INSERT INTO lately VALUES (?, ?, ?, ?, ?)", self._pieces(counted, pairs))
        self._apply(counted, pairs)

    def _pieces(
        self, counted: list[tuple[int, int]], pairs: list[tuple[int, int]]
    ) -> Iterator[tuple[object, ...]]:
        """The rows of a piece, one for each range that has any of it."""
        ends = [(part + 1) << _SHIFT for part in range(PARTS)]
        at = under = 0
        for part, end in enumerate(ends):
            to, until = (bisect_left(each, (end,)) for each in (counted, pairs))
            if to > at or until > under:
                yield (
                    part << 32 | self._latest,
                    *_columns("i", counted[at:to]),
                    *_columns("q", pairs[under:until]),
                )
            at, under = to, until

    def _apply(self, counted: Pairs, pairs: Collection[tuple[int, int]]) -> None:
        self._store.write_all(_COUNT, counted)
        self._store.write_all(_LEAVE, ((term, -number) for term, number in pairs if number < 0))
        self._store.write_all(_KEEP, (pair for pair in pairs if pair[1] > 0))

    def _read(self) -> None:
        for sql in (*_TABLES, "DELETE FROM temp.lately_counted", "DELETE FROM temp.lately_kept"):
            self._store.write(sql)
        self._latest = 0
        for number, terms, counts, under, articles in self._store.each(
            "SELECT * FROM lately ORDER BY number"
        ):
            self._latest = max(self._latest, number & 0xFFFFFFFF)
            self._apply(_rows("i", terms, counts), list(_rows("q", under, articles)))

    def holds(self) -> int:
        """How many terms the pieces hold."""
        self.look()
        found = self._store.row("SELECT count(*) FROM temp.lately_counted")
        return int(found[0]) if found else 0

    def holds_any(self) -> bool:
        """Whether they hold any: not between two runs of intake."""
        return self._store.row("SELECT 1 FROM temp.lately_counted LIMIT 1") is not None

    def fold(self, part: int) -> None:
        """Adds one of the ranges to the large tables; call it inside a transaction."""
        self.look()
        first, last = part << _SHIFT, ((part + 1) << _SHIFT) - 1
        for sql in _FOLD:
            self._store.write(sql, (first, last))
        self._store.write(
            "DELETE FROM lately WHERE number >= ? AND number < ?", (part << 32, (part + 1) << 32)
        )


def _columns(code: str, rows: list[tuple[int, int]]) -> tuple[bytes, bytes]:
    """Terms and what stands beside them, packed."""
    return packed_numbers("q", map(itemgetter(0), rows)), packed_numbers(code, map(itemgetter(1), rows))


def _rows(code: str, terms: bytes, beside: bytes) -> Iterator[tuple[int, int]]:
    """What `_columns` packed."""
    return zip(unpacked_numbers("q", terms), unpacked_numbers(code, beside), strict=True)
