"""Annotations: the names and quotations of an article, and who said what in the whole library."""

from __future__ import annotations

from typing import Any

from reader.article.annotation import Entity, EntityType, Mention, Quotation
from reader.library.quotation_rows import COLUMNS, NAMED, quotation_of
from reader.library.store import Store

_TO_THE_END = 2**62

_MENTIONS = """
    SELECT m.start, m.end, n.type, n.name, m.value, m.counts, m.reason, m.role
    FROM mention m JOIN name n ON n.number = m.name
    WHERE m.article = ?1 AND m.start < ?3 AND m.end > ?2
    AND m.start >= ifnull((SELECT max(start) FROM mention WHERE article = ?1 AND start <= ?2), 0)
    ORDER BY m.start
"""
_QUOTATION = f"SELECT {COLUMNS}, q.article FROM {NAMED}"


class Annotations:
    """What is known about places in the texts. All places are code points of the cleaned text."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def mentions(self, number: int, start: int = 0, end: int | None = None) -> tuple[Mention, ...]:
        """The mentions of an article that overlap `start` to `end`, in the order of the text."""
        found = self._store.rows(_MENTIONS, (number, start, _TO_THE_END if end is None else end))
        return tuple(map(_mention, found))

    def entities(self, number: int) -> tuple[Entity, ...]:
        """The distinct names of an article, most mentioned first, then by first mention."""
        found = self._store.rows(
            "SELECT n.name, n.type, e.count, e.first FROM entity e JOIN name n ON n.number = e.name "
            "WHERE e.article = ? ORDER BY e.count DESC, e.first",
            (number,),
        )
        return tuple(Entity(name, EntityType(kind), count, first) for name, kind, count, first in found)

    def mentions_of(self, number: int, name: str) -> tuple[Mention, ...]:
        """The mentions of one name in an article, in the order of the text."""
        found = self._store.rows(
            "SELECT m.start, m.end, n.type, n.name, m.value, m.counts, m.reason, m.role "
            "FROM name n JOIN mention m ON m.name = n.number "
            "WHERE n.name = ? AND m.article = ? ORDER BY m.start",
            (name, number),
        )
        return tuple(map(_mention, found))

    def quotations(self, number: int, start: int = 0, end: int | None = None) -> tuple[Quotation, ...]:
        """The quotations of an article that overlap `start` to `end`, in the order of their start."""
        found = self._store.rows(
            f"{_QUOTATION} WHERE q.article = ? AND q.start < ? AND q.end > ? ORDER BY q.start, q.end",
            (number, _TO_THE_END if end is None else end, start),
        )
        return tuple(map(quotation_of, found))


def _mention(values: tuple[Any, ...]) -> Mention:
    start, end, kind, name, value, counts, reason, role = values
    return Mention(start, end, EntityType(kind), name, value or "", counts or "", reason or "", role or "")
