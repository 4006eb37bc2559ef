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
from reader.library.name_rows import NameRow, name_row, name_rows
from reader.library.saying import words_of
from reader.library.store import Store

PAGE = 100
"""So many names a page holds unless somebody asks otherwise."""

FEW = 5_000
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
        words = words_of(search)
        kinds = list(types or NAMED)
        few = self._holding(words) if words else None
        if few is None:
            found = [row for kind in kinds for row in self._walked(kind, words, sort, after, most)]
        else:
            found = [row for row in name_rows(self._store, few) if row.type in kinds]
            if after:
                found = [row for row in found if _place(row, sort) < _place(after, sort)]
        return sorted(found, key=lambda row: _place(row, sort), reverse=True)[:most]

    def count(self, search: str = "", *, types: Collection[EntityType] = (), most: int = FEW) -> int:
        """How many names there are; of those searched for no more than `most` are counted."""
        if not search.strip():
            kinds = json.dumps(list(types or NAMED))
            found = self._store.row(
                "SELECT count(*) FROM tally WHERE type IN (SELECT value FROM json_each(?))", (kinds,)
            )
            return int(found[0]) if found else 0
        return len(self.all_names(search, types=types, most=most))

    def find(self, name: str, kind: EntityType | None = None) -> NameRow | None:
        """The name that is written so; case and diacritics apart where none is written just so."""
        heads = self._heads("name = ?", name) or self._heads("folded = ?", fold(name))
        rows = [row for row in name_rows(self._store, heads) if kind is None or row.type == kind]
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

    def _holding(self, words: list[str]) -> list[int] | None:
        """The names that hold all words, under which they are counted; None where they are many."""
        longest = max(words, key=len)
        found = self._store.rows(
            "SELECT ifnull(n.head, n.number), n.folded FROM name_word w JOIN name n ON n.number = w.name "
            "WHERE w.word >= ? AND w.word < ? LIMIT ?",
            (longest, longest + _LAST, FEW + 1),
        )
        if len(found) > FEW:
            return None
        return list({number for number, folded in found if _holds(folded, words)})

    def _walked(
        self, kind: EntityType, words: list[str], sort: Sort, after: NameRow | None, most: int
    ) -> list[NameRow]:
        """The next names of one type in their order, those with the words."""
        conditions, values = ["t.type = ?"], list[Any]([kind])
        if after:
            conditions.append(f"({', '.join(_ORDER[sort])}) < ({', '.join('?' * len(_ORDER[sort]))})")
            values.extend(_place(after, sort))
        for word in words:
            conditions.append(
                "(instr(' ' || replace(n.folded, '-', ' '), ' ' || ?) OR EXISTS (SELECT 1 FROM name k "
                "WHERE k.head = t.name AND instr(' ' || replace(k.folded, '-', ' '), ' ' || ?)))"
            )
            values.extend((word, word))
        order = ", ".join(f"{column} DESC" for column in _ORDER[sort])
        found = self._store.rows(
            "SELECT t.name, n.name, t.type, t.articles, t.mentions, t.latest "
            "FROM tally t CROSS JOIN name n ON n.number = t.name "
            f"WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT ?",
            (*values, most),
        )
        return [name_row(each) for each in found]


def _holds(folded: str, words: list[str]) -> bool:
    held = words_of(folded)
    return all(any(one.startswith(word) for one in held) for word in words)
