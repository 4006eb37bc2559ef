"""Mentioning: the articles and quotations that mention names, newest first, from the top or behind a place.

They are walked in the order of an index, so that a page costs the same however many came before it.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from reader.library.rows import Row
from reader.library.store import Store


class Place(NamedTuple):
    """A place in an article, ordered as lists show it: what comes first is the least."""

    age: int
    """The moment of the article, negative."""
    article: int
    start: int
    end: int
    quotation: int = 0
    """The number of the quotation that stands there."""


TOP = Place(-(2**62), 0, -1, -1)
"""Stands before every place."""

_SHOWN = "AND e.article NOT IN (SELECT article FROM removed_mark)"
_ARTICLES = f"""
    SELECT -e.moment, e.article, 0, 0, 0 FROM entity e
    WHERE e.name = ?1 AND e.moment <= -?2 AND (e.moment < -?2 OR e.article >= ?3) {_SHOWN}
    ORDER BY e.moment DESC, e.article
"""
_QUOTATIONS = f"""
    SELECT -e.moment, e.article, q.start, q.end, q.number
    FROM entity e CROSS JOIN quotation q ON q.article = e.article
    WHERE e.name = ?1 AND e.moment <= -?2
        AND (e.moment < -?2 OR e.article > ?3 OR (e.article = ?3 AND (q.start, q.end) > (?4, ?5)))
        AND EXISTS (
            SELECT 1 FROM mention m WHERE m.article = q.article
            AND m.start >= q.start AND m.start < q.end AND m.name = e.name)
        {_SHOWN}
    ORDER BY e.moment DESC, e.article, q.start, q.end
"""


class Mentioning:
    """Where names stand. They are given by their numbers, as JSON."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def place(self, row: Row, start: int, end: int) -> Place:
        """Where something of an article stands; behind everything where the article is gone."""
        found = self._store.row("SELECT -moment FROM card WHERE article = ?", (row.number,))
        return Place(found[0] if found else -TOP.age, row.number, start, end)

    def articles(self, names: str, behind: Place = TOP) -> Iterator[int]:
        """The shown articles that hold one of some names, from the one that a place is in."""
        return (place.article for place in self._merged(_ARTICLES, names, behind[:2]))

    def quotations(self, names: str, behind: Place = TOP) -> Iterator[int]:
        """The numbers of the shown quotations inside which one of some names stands, behind a place."""
        return (place.quotation for place in self._merged(_QUOTATIONS, names, behind[:4]))

    def _merged(self, query: str, names: str, behind: tuple[int, ...]) -> Iterator[Place]:
        """What is found of each of some names, in one order, each place once."""
        found = [map(Place._make, self._store.each(query, (name, *behind))) for name in json.loads(names)]
        return (place for place, _ in groupby(heapq.merge(*found)))
