"""Merges: which names are one, by the rules and by what somebody decided, and under which they are counted.

Each is an edge between two names with its reason; a decision goes before the rules, and nothing is rewritten,
so that every edge can be taken back. Names that edges join form a group, listed under one of them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from reader.article.annotation import EntityType
from reader.library.clock import now
from reader.library.errors import require_same
from reader.library.name_decisions import Decided, Decision, NameDecisions
from reader.library.name_rows import COUNTED
from reader.library.store import Store

__all__ = ["DECIDED", "Decided", "Member", "Merges"]

DECIDED = "you said so"
"""The reason of a merge that somebody made."""

_MOST_NAMES = 500
"""So many names may be one at most: a bound on a chain gone wrong."""

_TALLY = f"""
    INSERT INTO tally
    SELECT h.number, h.type, count(DISTINCT e.article), sum(e.count), max(e.moment)
    FROM name h JOIN name k ON k.number = h.number OR k.head = h.number JOIN entity e ON e.name = k.number
    WHERE h.number = ? AND h.head IS NULL AND k.type IN ({COUNTED})
        AND e.article NOT IN (SELECT article FROM removed_mark)
    GROUP BY h.number
"""


@dataclass(frozen=True, slots=True)
class Member:
    """A name that is listed under another."""

    number: int
    name: str
    type: EntityType
    reason: str


class Merges:
    """The edges between the names of a library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.decisions = NameDecisions(store)

    def merge(self, number: int, other: int) -> Decided | None:
        """Says that two names are one, listed under `other`; None where one is unknown."""
        return self._decide(number, other, together=True)

    def split(self, number: int, other: int) -> Decided | None:
        """Says that two names are not one, whatever the rules hold; None where a name is unknown."""
        return self._decide(number, other, together=False)

    def undo(self, decided: Decided) -> None:
        """Takes a decision back: what held of the two names before holds again. Raises `Overtaken`."""
        self._step(decided.after, decided.before)

    def redo(self, decided: Decided) -> None:
        """Makes a decision again that was taken back. Raises `Overtaken`."""
        self._step(decided.before, decided.after)

    def members(self, number: int) -> list[Member]:
        """The names that are listed under a name, each with the reason of the edge that leads there."""
        found = self._store.rows(
            "SELECT number, name, type FROM name WHERE head = ? ORDER BY number", (number,)
        )
        numbers = {number, *(member for member, _, _ in found)}
        reasons = self._reasons(numbers)
        return [Member(n, name, EntityType(kind), reasons.get(n, "")) for n, name, kind in found]

    def regroup(self, numbers: Collection[int]) -> None:
        """Makes the groups of some names anew, after an edge of theirs has come or gone."""
        reached = self._reached(numbers)
        edges, apart = self._edges(reached)
        groups = _Groups(reached, apart)
        for one, other, _ in edges:
            groups.join(one, other)
        heads = {number for number, head in self._heads(reached)} | {
            head for _, head in self._heads(reached) if head is not None
        }
        for group in groups.all():
            head = self._head(group, edges)
            heads.add(head)
            self._store.write_all(
                "UPDATE name SET head = ? WHERE number = ?",
                ((None if number == head else head, number) for number in group),
            )
        self._count(heads)

    def _decide(self, number: int, other: int, *, together: bool) -> Decided | None:
        pair = {number, other}
        with self._store.writing(durable=True):  # nobody decides between the look and the writing
            one, two = self.decisions.named(number), self.decisions.named(other)
            if one is None or two is None or one == two:
                return None
            known = [d.decision for d in self.decisions.about([number]) if {d.one, d.other} == pair]
            decided = Decided(known[0] if known else None, Decision(one, two, together, now()))
            self._swap(decided.before, decided.after)
        return decided

    def _step(self, old: Decision | None, new: Decision | None) -> None:
        """Puts one decision in the place of another, where that one is still the last word."""
        with self._store.writing(durable=True):
            if about := old or new:
                require_same(self.decisions.latest(about), old, "these names")
            self._swap(old, new)

    def _swap(self, old: Decision | None, new: Decision | None) -> None:
        with self._store.writing(durable=True):
            if old:
                self.decisions.take(old)
            if new:
                self.decisions.put(new)
            touched = {named for each in (old, new) if each for named in (each.name, each.other)}
            self.regroup([n for named in touched if (n := self.decisions.number(named)) is not None])

    def _reached(self, numbers: Collection[int]) -> set[int]:
        """All names that edges lead to from some names, and those grouped with them now."""
        reached, new = set[int](), set(numbers)
        while new and len(reached) < _MOST_NAMES:
            reached |= new
            edges, _ = self._edges(new)
            near = {number for one, other, _ in edges for number in (one, other)}
            near |= {head for _, head in self._heads(new) if head is not None}
            near |= self._under(new)
            new = near - reached
        return reached

    def _heads(self, numbers: Collection[int]) -> list[tuple[int, int | None]]:
        found = self._store.rows(
            "SELECT number, head FROM name WHERE number IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )
        return [(number, head) for number, head in found]

    def _under(self, numbers: Collection[int]) -> set[int]:
        found = self._store.rows(
            "SELECT number FROM name WHERE head IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )
        return {number for (number,) in found}

    def _edges(self, numbers: Collection[int]) -> tuple[list[tuple[int, int, str]], list[tuple[int, int]]]:
        """The edges at some names, decided ones first, and the pairs that somebody keeps apart."""
        edges, apart = list[tuple[int, int, str]](), list[tuple[int, int]]()
        for decision, one, other in self.decisions.about(numbers):
            if decision.together:
                edges.append((one, other, DECIDED))
            else:
                apart.append((one, other))
        found = self._store.rows(
            "SELECT name, other, reason FROM joined WHERE name IN (SELECT value FROM json_each(?1)) "
            "OR other IN (SELECT value FROM json_each(?1)) ORDER BY name",
            (json.dumps(list(numbers)),),
        )
        return [*edges, *((one, other, reason) for one, other, reason in found)], apart

    def _reasons(self, numbers: Collection[int]) -> dict[int, str]:
        """For each name the reason of its own edge to another of them, or of another's to it."""
        reasons: dict[int, str] = {}
        for one, other, reason in self._edges(numbers)[0]:
            if one in numbers and other in numbers:
                reasons.setdefault(one, reason)
        for one, other, reason in self._edges(numbers)[0]:
            if one in numbers:
                reasons.setdefault(other, reason)
        return reasons

    def _head(self, group: Collection[int], edges: list[tuple[int, int, str]]) -> int:
        """The name of a group that the others are listed under: where edges end, else the most mentioned."""
        if len(group) == 1:
            return next(iter(group))
        leaving = {one for one, _, reason in edges if reason == DECIDED}
        chosen = {other for one, other, reason in edges if reason == DECIDED and one in group}
        joined = {one for one, _, _ in edges}
        mentions = dict(
            self._store.rows(
                "SELECT name, sum(count) FROM entity WHERE name IN (SELECT value FROM json_each(?)) "
                "GROUP BY name",
                (json.dumps(list(group)),),
            )
        )
        return max(
            group,
            key=lambda n: (n in chosen and n not in leaving, n not in joined, mentions.get(n, 0), -n),
        )

    def _count(self, heads: Iterable[int]) -> None:
        for head in heads:
            self._store.write("DELETE FROM tally WHERE name = ?", (head,))
            self._store.write(_TALLY, (head,))


class _Groups:
    """Names grouped by edges, but for those that are kept apart."""

    def __init__(self, numbers: Iterable[int], apart: Iterable[tuple[int, int]]) -> None:
        self._group = {number: {number} for number in numbers}
        self._apart = list(apart)

    def join(self, one: int, other: int) -> None:
        """Makes one group of two, unless that would bring together what is to be apart."""
        if one not in self._group or other not in self._group or self._group[one] is self._group[other]:
            return
        together = self._group[one] | self._group[other]
        if any(a in together and b in together for a, b in self._apart):
            return
        for number in together:
            self._group[number] = together

    def all(self) -> list[set[int]]:
        """The groups, each once."""
        return list({id(group): group for group in self._group.values()}.values())
