"""Decision trees that are all asked at once: their leaves are the bits of one number.

A figure of a line rules leaves out, in every tree. For each range in which a figure may lie, the leaves
that remain are one number, made beforehand; all these numbers combined leave in each tree the leaves that
can be reached, and the lowest of them is the one. Their values are summed bit by bit, by counting.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import accumulate
from math import exp
from operator import and_, getitem, lshift

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
        self._limits, self._remaining = limits, remaining

    def __missing__(self, value: float) -> int:
        """Looks the value up, and keeps the first ones in mind."""
        remaining = self._remaining[bisect_left(self._limits, value)]
        if len(self) < MOST_KNOWN:
            self[value] = remaining
        return remaining


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
        counts = [each for each in ranges if _is_count(each[1])]
        shares = [each for each in ranges if not _is_count(each[1])]
        self._counts = [figure for figure, _, _ in counts]
        self._reached = [Reached(at, remaining) for _, at, remaining in counts]
        self._shares = [figure for figure, _, _ in shares]
        self._limits = [at for _, at, _ in shares]
        self._remaining = [remaining for _, _, remaining in shares]
        self._planes = [_plane(values, bit) for bit in range(PLANES)]
        self._least: float = least * trees
        self._step: float = step

    def chance(self, row: Sequence[float]) -> float:
        """The chance, from 0 to 1, of a line with these figures."""
        return 1 / (1 + exp(-self.points(row)))

    def points(self, row: Sequence[float]) -> float:
        """The same as log-odds."""
        known = map(getitem, self._reached, map(row.__getitem__, self._counts))
        found = map(bisect_left, self._limits, map(row.__getitem__, self._shares))
        left = reduce(and_, map(getitem, self._remaining, found), reduce(and_, known, self._all))
        reached = left & ~(left - self._ones)
        bits = map(int.bit_count, map(reached.__and__, self._planes))
        value: int = sum(map(lshift, bits, range(PLANES)))
        return self._least + self._step * value


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
