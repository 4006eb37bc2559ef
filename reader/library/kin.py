"""Kin: how alike two articles are by themselves and by those that stand nearest to each of them.

Two late reports of a strike share few words, but both share many with the first one -> they tell one story.
Nothing but stored likenesses is read, so that an article's kin change with every article that comes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from heapq import nlargest
from math import sqrt

NEAREST = 4
"""So many of the articles nearest to it speak for an article."""

NEAR = 0.12
"""A less like one does not."""

Ties = Mapping[int, Mapping[int, float]]
"""How alike articles are, 0 to 1, both ways: article -> other article -> likeness."""


def ties_of(pairs: Iterable[tuple[int, int, float]]) -> dict[int, dict[int, float]]:
    """Pairs of articles with their likeness, seen from both; of several for one pair the greatest."""
    ties: dict[int, dict[int, float]] = {}
    for one, other, score in pairs:
        for here, there in ((one, other), (other, one)):
            beside = ties.setdefault(here, {})
            beside[there] = max(score, beside.get(there, 0.0))
    return ties


def kin_of(number: int, ties: Ties) -> dict[int, float]:
    """How alike all others are to an article, 0 to 1: what each leans to in the other, both ways."""
    mine = _company(number, ties)
    reached: dict[int, float] = {}
    for member, weight in mine.items():
        for other, likeness in ties.get(member, {}).items():
            reached[other] = reached.get(other, 0.0) + weight * likeness
    for member, weight in mine.items():
        reached[member] = reached.get(member, 0.0) + weight
    length = _length(mine, ties)
    back = {other: _leaning(_company(other, ties), number, ties) for other in reached if other != number}
    return {other: (reached[other] / length + theirs) / 2 for other, theirs in back.items()}


def _company(number: int, ties: Ties) -> dict[int, float]:
    """An article and those nearest to it, each with what it counts."""
    near = ties.get(number, {})
    nearest = nlargest(NEAREST, near, key=lambda other: (near[other], -other))
    return {number: 1.0} | {other: near[other] for other in nearest if near[other] >= NEAR}


def _leaning(company: Mapping[int, float], number: int, ties: Ties) -> float:
    """How alike an article is to a company as a whole."""
    near = ties.get(number, {})
    shared = sum(weight * (1.0 if one == number else near.get(one, 0.0)) for one, weight in company.items())
    return shared / _length(company, ties) if shared else 0.0


def _length(company: Mapping[int, float], ties: Ties) -> float:
    """The length of what a company says together: those that are alike add more to it."""
    total = 0.0
    for one, weight in company.items():
        near = ties.get(one, {})
        total += weight * weight + sum(
            weight * other_weight * near.get(other, 0.0) for other, other_weight in company.items()
        )
    return sqrt(total)
