"""Decision trees that are all asked at once: their leaves are the bits of one number.

A figure of a line rules leaves out, in every tree. For each range in which a figure may lie, the leaves
that remain are one number, made beforehand; all these numbers combined leave in each tree the leaves that
can be reached, and the lowest of them is the one. Their values are summed bit by bit, by counting.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, repeat
from math import exp
from operator import and_, lshift

LEAVES = 16
"""A tree has at most so many leaves."""
PLANES = 12
"""A leaf's value has so many bits."""
HEAD = struct.Struct("<IIIdd")
"""How many trees, nodes and limits there are; a tree's least value, and the worth of its lowest bit."""
NODE = struct.Struct("<HHH")
"""A node: its tree, its limit, and the leaves that are out of reach for a figure above the limit."""
LIMIT = struct.Struct("<Bf")
"""A limit: of which figure, and where; in the order of both."""

_TINY = 1e-30
"""A limit below stands for nothing."""
MOST_KNOWN = 500
"""Of a figure that counts something, so many values are kept in mind."""

Ranges = tuple[int, list[float], list[int]]
"""A figure's place in a row, its limits, and the leaves that remain in each range between them."""


class Reached(dict[float, int]):
    """The leaves that remain for values of one figure, looked up when a value is met for the first time."""

    def __init__(self, limits: list[float], remaining: list[int]) -> None:
        super().__init__()
        self.limits, self.remaining = limits, remaining

    def __missing__(self, value: float) -> int:
        """Looks the value up, and keeps the first ones in mind."""
        remaining = self.remaining[bisect_left(self.limits, value)]
        if len(self) < MOST_KNOWN:
            self[value] = remaining
        return remaining

    def of_shares(self, values: Iterable[float]) -> Iterator[int]:
        """The same for values few of which are met again: nothing is kept in mind."""
        return map(self.remaining.__getitem__, map(bisect_left, repeat(self.limits), values))


class Forest:
    """Trees that give a line's figures a chance."""

    def __init__(self, packed: bytes) -> None:
        trees, nodes, limits, least, step = HEAD.unpack_from(packed)
        at = HEAD.size
        values = struct.unpack_from(f"<{trees * LEAVES}H", packed, at)
        at += 2 * len(values)
        inner = at + NODE.size * nodes
        self._ones = _in_every_tree(1, trees)
        self._all = _in_every_tree((1 << LEAVES) - 1, trees)
        ranges = _ranges(
            LIMIT.iter_unpack(packed[inner : inner + LIMIT.size * limits]),
            NODE.iter_unpack(packed[at:inner]),
            self._all,
        )
        self._figures = [(figure, Reached(at, remaining), _is_count(at)) for figure, at, remaining in ranges]
        self._planes = [_plane(values, bit) for bit in range(PLANES)]
        self._least: float = least * trees
        self._step: float = step

    def chances(self, columns: Sequence[Sequence[float]]) -> list[float]:
        """The chances, from 0 to 1, of lines with these figures: each figure of all lines together."""
        return [1 / (1 + exp(-points)) for points in self.points(columns)]

    def points(self, columns: Sequence[Sequence[float]]) -> list[float]:
        """The same as log-odds."""
        ones, planes, least, step = self._ones, self._planes, self._least, self._step
        points = []
        for left in self._left(columns) if columns else ():
            reached = left & ~(left - ones)
            bits = map(int.bit_count, map(reached.__and__, planes))
            points.append(least + step * sum(map(lshift, bits, range(PLANES))))
        return points

    def _left(self, columns: Sequence[Sequence[float]]) -> list[int]:
        """For each line the leaves that can be reached; a figure that all lines share is looked up once."""
        shared, own = self._all, []
        for figure, reached, counts in self._figures:
            values = columns[figure]
            if values[0] == values[-1] and values.count(values[0]) == len(values):
                shared &= reached[values[0]]
            else:
                own.append(map(reached.__getitem__, values) if counts else reached.of_shares(values))
        left = [shared] * len(columns[0])
        for each in own:
            left = list(map(and_, left, each))
        return left


def _is_count(limits: list[float]) -> bool:
    """Whether a figure with these limits counts something: they lie at whole numbers or between two."""
    return all(2 * limit == round(2 * limit) or 0 < limit < _TINY for limit in limits)


def _in_every_tree(leaves: int, trees: int) -> int:
    """A number that has these leaves in every tree."""
    return int.from_bytes(leaves.to_bytes(LEAVES // 8, "little") * trees, "little")


def _plane(values: Sequence[int], bit: int) -> int:
    """A number that has the leaves whose values have this bit."""
    return int("".join("01"[value >> bit & 1] for value in reversed(values)) or "0", 2)


def _ranges(
    limits: Iterable[tuple[int, float]], nodes: Iterable[tuple[int, int, int]], everything: int
) -> list[Ranges]:
    """For each figure that is asked for, the leaves that remain in each range between its limits."""
    places = list(limits)
    lost = [0] * len(places)
    for tree, limit, leaves in nodes:
        lost[limit] |= leaves << (tree * LEAVES)
    figures: dict[int, tuple[list[float], list[int]]] = {}
    for (figure, where), leaves in zip(places, lost, strict=True):
        found = figures.setdefault(figure, ([], [everything]))
        found[0].append(where)
        found[1].append(everything & ~leaves)
    return [(figure, at, list(accumulate(remaining, and_))) for figure, (at, remaining) in figures.items()]
