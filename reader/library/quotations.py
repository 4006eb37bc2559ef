"""Quotations: who said what in the whole library, newest first, a page at a time.

`Asked(search="ferr", speaker="marrow", since="2026-03-01")` -> what she said of ferries since then
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Generator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain
from typing import Any

from reader.article.annotation import Quotation, QuotationKind
from reader.library.clock import moment
from reader.library.folding import fold
from reader.library.quotation_rows import COLUMNS, NAMED, quotation_of
from reader.library.rows import Row, rows_of
from reader.library.saying import UNDATED, asked_words, first_number, hour_of, words_of
from reader.library.store import Store

PAGE = 100
"""So many quotations a page holds unless somebody asks otherwise."""

FEW = 3_000
"""Speakers with fewer quotations than this are gone through one by one."""

_HOURS = 24
"""Of a day."""

_MOST = 2**63 - 1
"""No number is higher, however far off a day is."""

_WORDS = "substr(t.text, q.start + 1, q.end - q.start)"
_SHOWN = "q.article NOT IN (SELECT article FROM removed_mark)"


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see; what is empty asks for nothing."""

    search: str = ""
    """Every word must begin a word of the quotation, case and diacritics apart."""
    speaker: str = ""
    """A part of the speaker's name, case and diacritics apart."""
    exactly: bool = False
    """`speaker` is the whole name."""
    article: int | None = None
    since: str = ""
    """The first day, ISO 8601; articles without a date are left out then."""
    until: str = ""
    """The last day."""
    kinds: Collection[QuotationKind] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation with where it stands."""

    number: int
    """Its place among all: the newest has the highest; `page(before=number)` goes on behind it."""
    row: Row
    """Its article."""
    quotation: Quotation
    words: str
    """As they stand in the text, marks included."""


class Quotations:
    """Every quotation of a library, but those of removed articles and those that somebody rejected."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._counted: tuple[int, Counter[int]] | None = None

    def page(self, asked: Asked, *, before: int | None = None, most: int = PAGE) -> list[Spoken]:
        """The newest `most` quotations, or those behind the one numbered `before`."""
        numbers = self.numbers(asked, before=before, most=most)
        found = self._store.rows(
            f"SELECT {COLUMNS}, q.number, q.article, {_WORDS} FROM {NAMED} JOIN text t USING (article) "
            "WHERE q.number IN (SELECT value FROM json_each(?)) ORDER BY q.number DESC",
            (json.dumps(numbers),),
        )
        rows = rows_of(self._store, list({values[11] for values in found}))
        return [Spoken(values[10], rows[values[11]], quotation_of(values), values[12]) for values in found]

    def each(self, asked: Asked) -> Generator[Spoken]:
        """All of them, the newest first, fetched as they are asked for."""
        before: int | None = None
        while page := self.page(asked, before=before):
            yield from page
            before = page[-1].number

    def numbers(self, asked: Asked, *, before: int | None = None, most: int = -1) -> list[int]:
        """The numbers of the quotations asked for, the newest first; all of them where `most` is negative."""
        wanted = _Wanted(asked, before)
        if asked.article is not None:
            wanted.also("q.article = ?", asked.article)
            return self._among(wanted, "quotation_place", most)
        if asked.speaker:
            speakers = self._speakers_called(asked)
            wanted.also("q.speaker IN (SELECT value FROM json_each(?))", json.dumps(speakers))
            if self._are_few(speakers):
                return self._among(wanted, "quotation_speaker", most)
        return self._walked(wanted, most)

    def count(self, asked: Asked, most: int = 10_000) -> int:
        """How many quotations are asked for; no more than `most` are counted."""
        return len(self.numbers(asked, most=most))

    def every(self) -> int:
        """How many quotations there are in all."""
        return self._counts().total()

    def speakers(self, search: str = "", most: int = PAGE) -> list[tuple[str, int]]:
        """The speakers whose names hold `search`, with how often each is quoted, the most quoted first."""
        called = self._store.rows(
            "SELECT number, name FROM name INDEXED BY name_speaker WHERE type = '' AND instr(folded, ?)",
            (fold(search),),
        )
        counts = self._counts()
        counted = ((name, counts[number]) for number, name in called if counts.get(number, 0) > 0)
        return nsmallest(most, counted, key=lambda pair: (-pair[1], pair[0]))

    def _counts(self) -> Counter[int]:
        """How often each speaker is quoted; counted once for as long as nobody writes."""
        changes = self._store.changes()
        if self._counted is None or self._counted[0] != changes:
            every = "SELECT speaker, count(*) FROM quotation INDEXED BY quotation_speaker GROUP BY speaker"
            hidden = (
                "SELECT q.speaker, count(*) FROM removed_mark r CROSS JOIN quotation q "
                "INDEXED BY quotation_place ON q.article = r.article GROUP BY q.speaker"
            )
            counts = Counter(dict(self._store.rows(every)))
            counts.subtract(dict(self._store.rows(hidden)))
            self._counted = changes, counts
        return self._counted[1]

    def timeline(self, speaker: str) -> list[tuple[str, int]]:
        """The months in which somebody is quoted, the oldest first, with how often; undated ones left out."""
        found = self._store.rows(
            "SELECT substr(c.published, 1, 7) AS month, count(*) "
            "FROM quotation q JOIN card c USING (article) "
            "WHERE q.speaker = (SELECT number FROM name WHERE name = ? AND type = '') "
            f"AND c.published <> '' AND {_SHOWN} GROUP BY month ORDER BY month",
            (speaker,),
        )
        return [(month, count) for month, count in found]

    def undated(self, speaker: str) -> int:
        """How many quotations of somebody stand in articles without a day: what `timeline` leaves out."""
        found = self._store.row(
            "SELECT count(*) FROM quotation q JOIN card c USING (article) "
            "WHERE q.speaker = (SELECT number FROM name WHERE name = ? AND type = '') "
            f"AND c.published = '' AND {_SHOWN}",
            (speaker,),
        )
        return int(found[0]) if found else 0

    def _speakers_called(self, asked: Asked) -> list[int]:
        condition = "folded = ?" if asked.exactly else "instr(folded, ?)"
        found = self._store.rows(
            f"SELECT number FROM name INDEXED BY name_speaker WHERE type = '' AND {condition}",
            (fold(asked.speaker),),
        )
        return [number for (number,) in found]

    def _are_few(self, speakers: list[int]) -> bool:
        """Whether some speakers have so few quotations that all of them can be looked at."""
        some = "SELECT 1 FROM quotation WHERE speaker IN (SELECT value FROM json_each(?)) LIMIT ?"
        found = self._store.row(f"SELECT count(*) FROM ({some})", (json.dumps(speakers), FEW))
        return found is not None and found[0] < FEW

    def _walked(self, wanted: _Wanted, most: int) -> list[int]:
        """From the newest on, until enough are found."""
        table, number = "quotation q", "q.number"
        if wanted.words:
            table, number = "said CROSS JOIN quotation q ON q.number = said.rowid", "said.rowid"
            wanted.also("said MATCH ?", wanted.match())
        conditions, values = wanted.told(number)
        found = self._store.rows(
            f"SELECT q.number FROM {table} WHERE {conditions} ORDER BY {number} DESC LIMIT ?", (*values, most)
        )
        return list(chain.from_iterable(found))

    def _among(self, wanted: _Wanted, index: str, most: int) -> list[int]:
        """From a few that an index gives, those with the words asked for."""
        conditions, values = wanted.told("q.number")
        found = self._store.each(
            f"SELECT q.number, {_WORDS} FROM quotation q INDEXED BY {index} JOIN text t USING (article) "
            f"WHERE {conditions} ORDER BY q.number DESC",
            values,
        )
        numbers = list[int]()
        for number, words in found:
            if len(numbers) == most:
                break
            if wanted.holds(words):
                numbers.append(number)
        return numbers


class _Wanted:
    """What somebody asked for, as the conditions of a query."""

    def __init__(self, asked: Asked, before: int | None) -> None:
        self.words = asked_words(asked.search)
        self._conditions, self._values = [_SHOWN], list[Any]()
        first, last = _range(asked)
        self._range = first, last if before is None else min(last, before - 1)
        if asked.kinds:
            self.also("q.kind IN (SELECT value FROM json_each(?))", json.dumps(list(asked.kinds)))

    def also(self, condition: str, value: str | int) -> None:
        """Adds a condition with one value."""
        self._conditions.append(condition)
        self._values.append(value)

    def told(self, number: str) -> tuple[str, list[Any]]:
        """All conditions, with their values; `number` is the column of the quotation's number."""
        return " AND ".join([*self._conditions, f"{number} BETWEEN ? AND ?"]), [*self._values, *self._range]

    def match(self) -> str:
        """The words as the index takes them."""
        return " ".join(f'"{word}"*' for word in self.words)

    def holds(self, words: str) -> bool:
        """Whether a quotation has the words."""
        if not self.words:
            return True
        held = words_of(words)
        return all(any(one.startswith(word) for one in held) for word in self.words)


def _range(asked: Asked) -> tuple[int, int]:
    """The first and the last number between two days."""
    first = last = 0
    if asked.since or asked.until:
        first = first_number(max(UNDATED, hour_of(moment(asked.since)) if asked.since else 0))
    if asked.until:
        last = first_number(hour_of(moment(asked.until)) + _HOURS) - 1
    return first, min(last or _MOST, _MOST)
