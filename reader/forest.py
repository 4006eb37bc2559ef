"""Decision trees that are all asked at once: their leaves are the bits of one number.

A figure of a line rules leaves out, in every tree. For each range in which a figure may lie, the leaves
that remain are one number, made beforehand; all these numbers combined leave in each tree the leaves that
can be reached, and the lowest of them is the one. Their values are summed bit by bit, by counting.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import partial, reduce
from itertools import accumulate, repeat
from math import exp
from operator import and_, lshift

LEAVES = 16
"""A tree has at most so many leaves."""
MOST_KNOWN = 500
"""Of a figure, so many values are kept in mind; one that has more is hardly met with the same value again."""
_AT_ONCE = 8
"""What so many figures leave is combined line by line; of more, what lies between would fill the memory."""

Question = tuple[int, float, int]
"""A figure, a limit, and the leaves of all trees that are out of reach where the figure is above the limit:
leaf `n` of tree `t` is the bit `t * LEAVES + n`."""


class Reached(dict[float, int]):
    """The leaves that remain for values of one figure, looked up when a value is met for the first time."""

    def __init__(self, limits: list[float], remaining: list[int]) -> None:
        super().__init__()
        self._limits, self._remaining = limits, remaining

    def __missing__(self, value: float) -> int:
        """Looks the value up, and keeps the first ones in mind."""
        remaining = self._remaining[bisect_left(self._limits, value)]
        if len(self) < MOST_KNOWN:
            self[value] = remaining
        return remaining

    def of_all(self, values: Iterable[float]) -> Iterator[int]:
        """What remains for each of some values: looked up anew where there are too many to keep in mind."""
        if len(self) < MOST_KNOWN:
            return map(self.__getitem__, values)
        return map(self._remaining.__getitem__, map(bisect_left, repeat(self._limits), values))


class Forest:
    """Trees that give lines a chance by their figures.

    `leaves` holds for every tree the values of its `LEAVES` leaves, whole numbers from 0; one is worth
    `step`, and all trees together add `start` to their sum.
    """

    def __init__(
        self, leaves: Sequence[int], questions: Iterable[Question], start: float, step: float
    ) -> None:
        trees = len(leaves) // LEAVES
        least = [min(leaves[at : at + LEAVES]) for at in range(0, len(leaves), LEAVES)]
        more = [leaf - least[at // LEAVES] for at, leaf in enumerate(leaves)]
        self._start, self._step, self._least = start, step, sum(least)
        self._ones = _in_every_tree(1, trees)
        self._all = _in_every_tree((1 << LEAVES) - 1, trees)
        self._planes = [_plane(more, bit) for bit in range(max(more, default=0).bit_length())]
        self._figures = _figures(questions, self._all)

    def chances(self, columns: Sequence[Sequence[float]]) -> list[float]:
        """The chances, from 0 to 1, of lines with these figures: each figure of all lines together."""
        return [1 / (1 + exp(-points)) for points in self.points(columns)]

    def points(self, columns: Sequence[Sequence[float]]) -> list[float]:
        """The same as log-odds."""
        ones, planes, start, step, least = self._ones, self._planes, self._start, self._step, self._least
        places = range(len(planes))
        points = []
        for left in self._left(columns) if columns else ():
            reached = left & (left ^ (left - ones))
            bits = map(int.bit_count, map(reached.__and__, planes))
            points.append(start + step * sum(map(lshift, bits, places), least))
        return points

    def _left(self, columns: Sequence[Sequence[float]]) -> Iterable[int]:
        """For each line the leaves that can be reached; a figure that all lines share is looked up once."""
        shared, own = self._all, []
        for figure, reached in self._figures.items():
            values = columns[figure]
            if values[0] == values[-1] and values.count(values[0]) == len(values):
                shared &= reached[values[0]]
            else:
                own.append(reached.of_all(values))
        left: Iterable[int] = repeat(shared, len(columns[0]))
        for start in range(0, len(own), _AT_ONCE):
            left = list(reduce(partial(map, and_), own[start : start + _AT_ONCE], left))
        return left


def _in_every_tree(leaves: int, trees: int) -> int:
    """A number that has these leaves in every tree."""
    return int.from_bytes(leaves.to_bytes(LEAVES // 8, "little") * trees, "little")


def _plane(values: Sequence[int], bit: int) -> int:
    """A number that has the leaves whose values have this bit."""
    return int("".join("01"[value >> bit & 1] for value in reversed(values)) or "0", 2)


def _figures(questions: Iterable[Question], everything: int) -> dict[int, Reached]:
    """For each figure that is asked for, the leaves that remain in each range between its limits."""
    lost: dict[tuple[int, float], int] = {}
    for figure, limit, leaves in questions:
        lost[figure, limit] = lost.get((figure, limit), 0) | leaves
    asked: dict[int, tuple[list[float], list[int]]] = {}
    for figure, limit in sorted(lost):
        limits, remaining = asked.setdefault(figure, ([], [everything]))
        limits.append(limit)
        remaining.append(everything & ~lost[figure, limit])
    return {
        figure: Reached(limits, list(accumulate(remaining, and_)))
        for figure, (limits, remaining) in asked.items()
    }
