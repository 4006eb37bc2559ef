"""Grouping: which of some articles tell one story, by how strongly each is tied to all of the others.

Before -> after: three reports of a ferry strike, one of which also tells of a storm, and two of the storm
-> {the strike's three}, {the storm's two}: one article that ties two stories does not make them one.

It is average linkage: of all pairs of groups the two that are tied most strongly on average are joined, again
and again, down to a cut. What somebody decided goes before; a group is never nearer in time than its nearest
article, so that a story goes on for as long as it is told.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from reader.article.link import STORY_DAYS

CUT = 0.15
"""Two groups are one story from this average on, over all pairs of their articles; no tie counts as 0."""

FEW = 0.13
"""So much more two single articles need, for whom no others speak; shared out where there are more pairs."""

REACH = 12
"""So many ties an article has to a story at most, as `same_story.MOST` says: more pairs are not counted."""

PAUSED = 0.15
"""So much more two groups need after the longest pause, and less after a shorter one."""

MOST_MEMBERS = 500
"""A story takes in no more articles: what wants to be larger is a form letter or a feed, not a story."""

Pair = tuple[int, int]
"""Two articles, by their numbers, the smaller first."""


@dataclass(frozen=True, slots=True)
class Near:
    """Articles near one another, with all that tells which of them are one story."""

    units: Sequence[Collection[int]]
    """What is one already: single articles, and stories too large to be taken apart."""
    ties: Mapping[Pair, float]
    """How strongly two articles are tied, 0 to 1."""
    days: Mapping[int, int]
    """The day that an article appeared, counted from any first day; an article without one has none."""
    together: Sequence[Pair] = ()
    """Pairs that somebody holds for one story, the newest decision first."""
    apart: Collection[Pair] = ()
    """Pairs that somebody holds for two."""


def grouped(near: Near) -> list[frozenset[int]]:
    """The articles of `near` as stories; the order in which they are handed over does not matter."""
    return _Grouping(near).result()


class _Group:
    """A story while it grows."""

    __slots__ = ("days", "foes", "key", "members", "ties", "turn")

    def __init__(self, members: Collection[int], near: Near, foes: Mapping[int, set[int]]) -> None:
        self.members = set(members)
        self.key = min(members)
        self.days = sorted(near.days[number] for number in members if number in near.days)
        self.foes = set().union(*(foes[number] for number in members if number in foes))
        self.ties: dict[int, float] = {}
        """By the key of the other group: the sum over all pairs."""
        self.turn = 0
        """How often it has grown."""

    def swallow(self, other: _Group) -> None:
        """Takes another group in, but for its ties."""
        self.members |= other.members
        self.days = sorted(self.days + other.days)
        self.foes |= other.foes
        self.turn += 1


class _Grouping:
    """One run of average linkage."""

    def __init__(self, near: Near) -> None:
        foes: dict[int, set[int]] = {}
        for one, other in near.apart:
            foes.setdefault(one, set()).add(other)
            foes.setdefault(other, set()).add(one)
        groups = [_Group(members, near, foes) for members in near.units]
        self._groups = {group.key: group for group in groups}
        self._of = {number: group for group in groups for number in group.members}
        self._tie(near.ties)
        self._obey(near.together)
        self._heap = [
            entry
            for group in self._groups.values()
            for entry in self._entries(group)
            if entry[1] == group.key
        ]
        heapify(self._heap)

    def result(self) -> list[frozenset[int]]:
        """The groups that remain when nothing more is to be joined, each once."""
        while self._heap:
            average, one, other, turns = heappop(self._heap)
            first, second = self._groups.get(one), self._groups.get(other)
            if first is None or second is None or (first.turn, second.turn) != turns:
                continue
            if -average >= _bar(first, second) and _may_join(first, second):
                self._join(first, second)
                for entry in self._entries(first):
                    heappush(self._heap, entry)
        return [frozenset(group.members) for _, group in sorted(self._groups.items())]

    def _tie(self, ties: Mapping[Pair, float]) -> None:
        for (one, other), score in sorted(ties.items()):
            first, second = self._of.get(one), self._of.get(other)
            if first is not None and second is not None and first is not second:
                first.ties[second.key] = first.ties.get(second.key, 0.0) + score
                second.ties[first.key] = first.ties[second.key]

    def _obey(self, together: Iterable[Pair]) -> None:
        """Joins what somebody holds for one, unless that brings together what a decision keeps apart."""
        for one, other in together:
            first, second = self._of.get(one), self._of.get(other)
            if first is None or second is None or first is second or _are_foes(first, second):
                continue
            self._join(*sorted((first, second), key=lambda group: group.key))

    def _join(self, first: _Group, second: _Group) -> None:
        """Makes one group of two, known by the smaller key, which is the first's."""
        del self._groups[second.key]
        first.swallow(second)
        for number in second.members:
            self._of[number] = first
        first.ties.pop(second.key, None)
        for key, score in second.ties.items():
            other = self._groups.get(key)
            if other is not None and other is not first:
                del other.ties[second.key]
                other.ties[first.key] = first.ties[key] = first.ties.get(key, 0.0) + score

    def _entries(self, group: _Group) -> list[tuple[float, int, int, Pair]]:
        """The pairs that a group is strongly enough tied in, as the heap holds them."""
        found = []
        for key, score in group.ties.items():
            other = self._groups[key]
            pairs = _pairs(len(group.members), len(other.members))
            average = score / pairs
            if average >= CUT + FEW / pairs:  # it costs less than the whole bar
                first, second = (group, other) if group.key < key else (other, group)
                found.append((-average, first.key, second.key, (first.turn, second.turn)))
        return found


def _pairs(one: int, other: int) -> int:
    """Over how many pairs the ties of two groups of these sizes are shared out."""
    return min(one, other) * min(max(one, other), REACH)


def _bar(one: _Group, other: _Group) -> float:
    """From which average on two groups are one story."""
    pause = min(_pause(one.days, other.days), STORY_DAYS) / STORY_DAYS
    return CUT + FEW / _pairs(len(one.members), len(other.members)) + PAUSED * pause


def _may_join(one: _Group, other: _Group) -> bool:
    return (
        len(one.members) + len(other.members) <= MOST_MEMBERS
        and not _are_foes(one, other)
        and _pause(one.days, other.days) <= STORY_DAYS
    )


def _are_foes(one: _Group, other: _Group) -> bool:
    return not (one.foes.isdisjoint(other.members) and other.foes.isdisjoint(one.members))


def _pause(one: Sequence[int], other: Sequence[int]) -> int:
    """How many days lie between the nearest articles of two groups; 0 where one has no day."""
    few, many = sorted((one, other), key=len)
    best = STORY_DAYS + 1 if few else 0
    for day in few:
        at = bisect(many, day)
        best = min([best, *(abs(day - near) for near in many[max(0, at - 1) : at + 1])])
    return best
