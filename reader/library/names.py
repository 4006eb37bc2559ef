"""Names: every name of the library, most mentioned or latest first, found while somebody types.

`all_names("mar il")` -> “Ilse Marrow”: each word begins a word of the name, or of one merged into it
"""

from __future__ import annotations

import json
from collections.abc import Collection
from enum import StrEnum
from typing import Any

from reader.article.annotation import NAMED, EntityType
from reader.library.folding import fold
from reader.library.name_rows import COLUMNS, NameRow, name_row, name_rows
from reader.library.saying import asked_words
from reader.library.store import Store

PAGE = 100
"""So many names a page holds unless somebody asks otherwise."""

FEW = 20_000
"""Up to so many names that hold a word are looked at one by one; where there are more, the list is walked."""

_LAST = "\U0010ffff"
"""Comes after every letter."""


class Sort(StrEnum):
    """The order of a list of names."""

    COUNT = "count"
    """The most mentioned first."""
    RECENCY = "recency"
    """Those of the newest articles first."""


_ORDER = {Sort.COUNT: ("t.mentions", "t.name"), Sort.RECENCY: ("t.latest", "t.mentions", "t.name")}


def _place(row: NameRow, sort: Sort) -> tuple[int, ...]:
    """Where a row stands in an order: higher is nearer to the top."""
    both = row.mentions, row.number
    return both if sort == Sort.COUNT else (row.moment, *both)


class Names:
    """The names of all articles that are shown; a merged one is listed under its other name."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all_names(
        self,
        search: str = "",
        *,
        types: Collection[EntityType] = (),
        sort: Sort = Sort.COUNT,
        after: NameRow | None = None,
        most: int = PAGE,
    ) -> list[NameRow]:
        """The first `most` names, or those behind the row `after`; of all types where none is told."""
        words, kinds = asked_words(search), list(types or NAMED)
        if few := self._rarest(words):
            found = self._looked_up(few, kinds, sort, after, most)
        else:
            found = [row for kind in kinds for row in self._walked(kind, words, sort, after, most)]
        return sorted(found, key=lambda row: _place(row, sort), reverse=True)[:most]

    def count(self, search: str = "", *, types: Collection[EntityType] = ()) -> int:
        """How many names there are; of those searched for no more than `FEW` are counted."""
        words, kinds = asked_words(search), json.dumps(list(types or NAMED))
        if not words:
            query, values = "tally t", list[Any]()
        elif few := self._rarest(words):
            query, values = _holding(few)
        else:
            return FEW
        found = self._store.row(
            f"SELECT count(*) FROM {query} WHERE t.type IN (SELECT value FROM json_each(?))", (*values, kinds)
        )
        return int(found[0]) if found else 0

    def find(self, name: str, types: Collection[EntityType] = ()) -> NameRow | None:
        """The name that is written so; case and diacritics apart where none is written just so."""
        heads = self._heads("name = ?", name) or self._heads("folded = ?", fold(name))
        rows = [row for row in name_rows(self._store, heads) if not types or row.type in types]
        return max(rows, key=lambda row: _place(row, Sort.COUNT), default=None)

    def row(self, number: int) -> NameRow | None:
        """The row under which a name is counted; None where no shown article holds it."""
        rows = name_rows(self._store, self._heads("number = ?", number))
        return rows[0] if rows else None

    def _heads(self, condition: str, value: str | int) -> list[int]:
        found = self._store.rows(
            f"SELECT DISTINCT ifnull(head, number) FROM name WHERE {condition} AND type <> ''", (value,)
        )
        return [number for (number,) in found]

    def _rarest(self, words: list[str]) -> list[str]:
        """The words with the one first that the fewest names hold; none where those are too many."""
        if not words:
            return []
        bound = FEW if len(words) == 1 else FEW * 10  # two words fit few names: to walk to them takes long
        counts = {word: self._count_holding(word, bound) for word in words}
        first = min(words, key=lambda word: (counts[word], -len(word)))
        return [first, *(word for word in words if word != first)] if counts[first] <= bound else []

    def _count_holding(self, word: str, most: int) -> int:
        found = self._store.row(
            "SELECT count(*) FROM (SELECT 1 FROM name_word WHERE word >= ? AND word < ? LIMIT ?)",
            (word, word + _LAST, most + 1),
        )
        return int(found[0]) if found else 0

    def _looked_up(
        self, words: list[str], kinds: list[EntityType], sort: Sort, after: NameRow | None, most: int
    ) -> list[NameRow]:
        """The next names in their order, of the few that hold the words."""
        query, values = _holding(words)
        behind, place = _behind(sort, after)
        found = self._store.rows(
            f"SELECT {COLUMNS} FROM {query} JOIN name n ON n.number = t.name "
            f"WHERE t.type IN (SELECT value FROM json_each(?)) {behind} ORDER BY {_order(sort)} LIMIT ?",
            (*values, json.dumps(kinds), *place, most),
        )
        return [name_row(each) for each in found]

    def _walked(
        self, kind: EntityType, words: list[str], sort: Sort, after: NameRow | None, most: int
    ) -> list[NameRow]:
        """The next names of one type in their order, those with the words."""
        behind, place = _behind(sort, after)
        merged = f"SELECT k.head FROM name k WHERE k.head IS NOT NULL AND {_has('k')}"
        held = f" AND ({_has('n')} OR t.name IN ({merged}))" * len(words)
        found = self._store.rows(
            f"SELECT {COLUMNS} FROM tally t CROSS JOIN name n ON n.number = t.name "
            f"WHERE t.type = ? {behind}{held} ORDER BY {_order(sort)} LIMIT ?",
            (kind, *place, *(word for word in words for _ in "nk"), most),
        )
        return [name_row(each) for each in found]


def _has(name: str) -> str:
    """Whether a name has a word that begins so, as SQL."""
    return f"instr(' ' || replace(replace(replace({name}.folded, '-', ' '), '''', ' '), '’', ' '), ' ' || ?)"


def _holding(words: list[str]) -> tuple[str, list[Any]]:
    """The counted names `t` that hold all words, themselves or in one merged into them: SQL, values."""
    within = "word >= ? AND word < ?"
    others = f" AND w.name IN (SELECT name FROM name_word WHERE {within})" * (len(words) - 1)
    return (
        "(SELECT DISTINCT ifnull(k.head, k.number) AS head FROM name_word w "
        f"JOIN name k ON k.number = w.name WHERE {within}{others}) found "
        "CROSS JOIN tally t ON t.name = found.head",
        [end for word in words for end in (word, word + _LAST)],
    )


def _order(sort: Sort) -> str:
    return ", ".join(f"{column} DESC" for column in _ORDER[sort])


def _behind(sort: Sort, after: NameRow | None) -> tuple[str, tuple[int, ...]]:
    """The condition that a name stands behind another, with its values; none where there is no other."""
    if after is None:
        return "", ()
    columns = ", ".join(_ORDER[sort])
    return f"AND ({columns}) < ({', '.join('?' * len(_ORDER[sort]))})", _place(after, sort)
