"""Story decisions: what somebody said of two articles, that they tell one story or that they do not.

They are precious, and kept by the articles' ids, which outlive every version and every rebuilding.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

from reader.library.clock import now
from reader.library.store import Store

Pair = tuple[int, int]

_Decisions = tuple["StoryDecision", ...]

_APART = """
    WITH own AS (
        SELECT ?1 AS number UNION
        SELECT article FROM story_member WHERE story = (SELECT story FROM story_member WHERE article = ?1)),
    parted AS (
        SELECT a.number AS own, foe.number AS foe FROM own JOIN article a ON a.number = own.number
        JOIN story_decision d ON d.one = a.id AND d.together = 0 JOIN article foe ON foe.id = d.other
        UNION ALL
        SELECT a.number, foe.number FROM own JOIN article a ON a.number = own.number
        JOIN story_decision d ON d.other = a.id AND d.together = 0 JOIN article foe ON foe.id = d.one)
    SELECT foe FROM parted WHERE own = ?1 OR foe NOT IN own
    UNION
    SELECT article FROM story_member WHERE article NOT IN own AND story IN (
        SELECT story FROM story_member WHERE article IN (SELECT foe FROM parted WHERE own = ?1))
"""


class StoryDecision(NamedTuple):
    """What somebody said of two articles."""

    one: str
    """The smaller of the two ids."""
    other: str
    together: bool
    at: str
    """ISO 8601, UTC."""


class StoryDecisions:
    """The decisions of a library about its stories."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def among(self, numbers: Collection[int]) -> tuple[list[Pair], list[Pair]]:
        """The pairs among some articles that are one story, the newest decision first; and that are two."""
        if not self._any():
            return [], []
        found = self._store.rows(
            "SELECT a.number, b.number, d.together FROM story_decision d "
            "JOIN article a ON a.id = d.one JOIN article b ON b.id = d.other "
            "WHERE a.number IN (SELECT value FROM json_each(?1)) "
            "AND b.number IN (SELECT value FROM json_each(?1)) ORDER BY d.at DESC, d.one, d.other",
            (json.dumps(list(numbers)),),
        )
        pairs = [((min(one, other), max(one, other)), together) for one, other, together in found]
        return [pair for pair, together in pairs if together], [
            pair for pair, together in pairs if not together
        ]

    def partners(self, numbers: Collection[int]) -> set[int]:
        """The articles that somebody holds for one story with one of these."""
        if not self._any():
            return set()
        asked = "SELECT id FROM article WHERE number IN (SELECT value FROM json_each(?1))"
        found = self._store.rows(
            f"SELECT number FROM article WHERE id IN ("
            f"SELECT other FROM story_decision WHERE together = 1 AND one IN ({asked}) "
            f"UNION SELECT one FROM story_decision WHERE together = 1 AND other IN ({asked}))",
            (json.dumps(list(numbers)),),
        )
        return {number for (number,) in found}

    def apart_from(self, number: int) -> set[int]:
        """The articles that somebody holds for another story than the one that an article tells now.

        They are those that were parted from it, with all that tell their stories, and those that were
        parted from others of its own story; so two articles are apart from whichever of them is asked.
        """
        if not self._any():
            return set()
        return {other for (other,) in self._store.rows(_APART, (number,))} - {number}

    def about(self, numbers: Collection[int]) -> _Decisions:
        """What was said of any two of some articles."""
        ids = self._ids(numbers).values()
        found = self._store.rows(
            "SELECT one, other, together, at FROM story_decision "
            "WHERE one IN (SELECT value FROM json_each(?1)) AND other IN (SELECT value FROM json_each(?1)) "
            "ORDER BY one, other",
            (json.dumps(list(ids)),),
        )
        return tuple(StoryDecision(one, other, bool(together), at) for one, other, together, at in found)

    def touching(self, numbers: Collection[int]) -> frozenset[StoryDecision]:
        """What was said of some articles and of whichever others."""
        asked = "(SELECT id FROM article WHERE number IN (SELECT value FROM json_each(?1)))"
        columns = "SELECT one, other, together, at FROM story_decision"
        found = self._store.rows(
            f"{columns} WHERE one IN {asked} UNION {columns} WHERE other IN {asked}",
            (json.dumps(list(numbers)),),
        )
        return frozenset(StoryDecision(one, other, bool(together), at) for one, other, together, at in found)

    def _ids(self, numbers: Collection[int]) -> dict[int, str]:
        """The ids of some articles."""
        return dict(
            self._store.rows(
                "SELECT number, id FROM article WHERE number IN (SELECT value FROM json_each(?))",
                (json.dumps(list(numbers)),),
            )
        )

    def said_now(self, numbers: Collection[int], pairs: Iterable[Pair], *, together: bool) -> _Decisions:
        """What is to be written down to say the same of some pairs of articles now."""
        ids, at = self._ids(numbers), now()
        both = (sorted((ids[one], ids[other])) for one, other in pairs)
        return tuple(StoryDecision(one, other, together, at) for one, other in both)

    def swap(self, old: Iterable[StoryDecision], new: Iterable[StoryDecision]) -> None:
        """Takes some decisions away and writes others down."""
        with self._store.writing(durable=True):
            self._store.write_all(
                "DELETE FROM story_decision WHERE one = ? AND other = ?", ((d.one, d.other) for d in old)
            )
            self._store.write_all("REPLACE INTO story_decision VALUES (?, ?, ?, ?)", new)

    def _any(self) -> bool:
        return self._store.row("SELECT 1 FROM story_decision") is not None
