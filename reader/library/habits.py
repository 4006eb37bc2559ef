"""Habits: what each source repeats under article after article, learned from the lines of its articles."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from reader.library.packing import packed_numbers, unpacked_numbers
from reader.library.store import Store

_LINES = "long, short, cut"
_LEARN = "INSERT INTO habit VALUES (?1, ?2, ?3) ON CONFLICT (source) DO UPDATE SET articles = ?2, lines = ?3"


@dataclass(frozen=True, slots=True)
class Printed:
    """The lines of one article, as hashes (`hash_of_line`)."""

    long: frozenset[int] = frozenset()
    """The lines that are shown and have the length of a paragraph: by them a copy is known."""
    short: frozenset[int] = frozenset()
    """The other ones that are shown."""
    cut: frozenset[int] = frozenset()
    """Those that a rule or a person took out, but for data about the article."""

    @property
    def shown(self) -> frozenset[int]:
        """The long and the short ones."""
        return self.long | self.short

    @property
    def lines(self) -> frozenset[int]:
        """All of them."""
        return self.long | self.short | self.cut


@dataclass(frozen=True, slots=True)
class Habit:
    """What a source repeats."""

    lines: Mapping[int, int] = field(default_factory=dict)
    """The hash of a line -> in how many different articles it stands."""
    articles: int = 0
    """How many different articles were looked at."""


class Habits:
    """The memory of recurring lines; it can be made again from the articles."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, number: int, source: str, printed: Printed, known: Mapping[int, int]) -> None:
        """Stores the lines of an article of a source, in the place of older ones.

        `known` is what was known to recur when it was cleaned. Lines that only went from shown to cut, or
        back, need not be weighed again.
        """
        found = self._store.row(f"SELECT source, {_LINES}, weighed FROM printed WHERE article = ?", (number,))
        same = found and (found[0], _printed(*found[1:4]).lines) == (source, printed.lines)
        lines = (packed_numbers("I", sorted(part)) for part in (printed.long, printed.short, printed.cut))
        relevant = {line: known[line] for line in printed.lines & known.keys()}
        self._store.write(
            "REPLACE INTO printed VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, source, found[4] if found and same else 0, *lines, _packed_counts(relevant)),
        )

    def waiting(self) -> list[str]:
        """The sources of which articles came that have not been weighed yet."""
        found = self._store.rows("SELECT DISTINCT source FROM printed WHERE weighed = 0")
        return [source for (source,) in found]

    def printed(self, source: str, most: int) -> dict[int, Printed]:
        """The lines of the newest articles of a source, oldest first."""
        found = self._store.rows(
            f"SELECT article, {_LINES} FROM printed WHERE source = ? ORDER BY article DESC LIMIT ?",
            (source, most),
        )
        return {number: _printed(*lines) for number, *lines in reversed(found)}

    def of(self, source: str) -> Habit:
        """What is known of a source."""
        found = self._store.row("SELECT articles, lines FROM habit WHERE source = ?", (source,))
        return Habit(_counts(found[1]), found[0]) if found else Habit()

    def learn(self, source: str, habit: Habit) -> None:
        """Stores what a source repeats."""
        self._store.write(_LEARN, (source, habit.articles, _packed_counts(habit.lines)))

    def weighed(self, source: str) -> None:
        """Notes that the articles of a source have been counted with each other."""
        self._store.write("UPDATE printed SET weighed = 1 WHERE source = ? AND weighed = 0", (source,))

    def unaware(self, source: str, steps: Collection[int], *, waiting: bool = False) -> list[int]:
        """The articles that show a line which recurs more than was known when they were cleaned.

        More by one of `steps` at least: these are the counts at which a line is judged in another way.
        `waiting` asks for those only that have not been weighed.
        """
        counts = self.of(source).lines
        found = []
        for number, long, short, known in self._store.each(
            f"SELECT article, long, short, known FROM printed WHERE source = ? AND weighed < {2 - waiting}",
            (source,),
        ):
            recurring = (_hashes(long) | _hashes(short)) & counts.keys()
            before = _counts(known) if recurring else {}
            if any(before.get(line, 0) < step <= counts[line] for line in recurring for step in steps):
                found.append(number)
        return found

    def expire(self, numbers: Collection[int]) -> None:
        """Lets some articles be cleaned anew, as if older rules had made them."""
        self._store.write(
            "UPDATE card SET rules = '' WHERE article IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )

    def expire_source(self, source: str) -> None:
        """Lets all articles of a source be cleaned anew."""
        self._store.write(
            "UPDATE card SET rules = '' WHERE article IN (SELECT article FROM printed WHERE source = ?)",
            (source,),
        )

    def count(self, source: str) -> int:
        """How many articles a source has."""
        found = self._store.row("SELECT count(*) FROM printed WHERE source = ?", (source,))
        return int(found[0]) if found else 0


def _printed(long: bytes, short: bytes, cut: bytes) -> Printed:
    return Printed(_hashes(long), _hashes(short), _hashes(cut))


def _hashes(packed: bytes) -> frozenset[int]:
    return frozenset(unpacked_numbers("I", packed))


def _packed_counts(counts: Mapping[int, int]) -> bytes:
    return packed_numbers("I", (number for pair in sorted(counts.items()) for number in pair))


def _counts(packed: bytes) -> dict[int, int]:
    numbers = unpacked_numbers("I", packed)
    return dict(zip(numbers[::2], numbers[1::2], strict=True))
