"""What the judge has learned, read from the package when the first line is judged."""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, pairwise
from pkgutil import get_data
from typing import NamedTuple

from reader.cleaning.draft import Line
from reader.cleaning.judge.forest import forest_of
from reader.cleaning.judge.words import AROUND, NUMBERS, Scores, numbered, words_of
from reader.forest import Forest

FILE = "weights.bin"
ROLES = len(AROUND)
HEAD = struct.Struct(f"<4sII{ROLES}d")
"""A sign, the lengths of the two forests, and what a word's weight is worth in each of the tables."""
SIGN = b"RJ03"
_PLACE, _EVEN, _TOGETHER = 16, 128, 4
"""So many weights stand in one number, so many bits each, with so much added that none is below zero."""
_ADDED = bytes((weight + _EVEN) % 256 for weight in range(256))
"""What each weight, as a byte, becomes when that much is added."""


def side_by_side(tables: Sequence[bytes]) -> array[int]:
    """For each number of a word its weights in up to four roles as one number, the first role's lowest."""
    together = bytearray(NUMBERS * 8)
    for role, table in enumerate(tables):
        together[role * _PLACE // 8 :: 8] = table.translate(_ADDED)
    found = array("Q", bytes(together))
    if sys.byteorder == "big":
        found.byteswap()
    return found


class Weights(NamedTuple):
    """Weights of words in some roles, and two forests: for a first glance and for a closer look."""

    words: tuple[array[int], ...]
    """What `side_by_side` gives of four roles each."""
    worth: tuple[float, ...]
    first: Forest
    second: Forest

    def scores(self, lines: Iterable[Line]) -> list[Scores]:
        """What the words of each line say, each word the less the more there are."""
        words = [words_of(line) for line in lines]
        numbers, counts = [*numbered(chain.from_iterable(words))], [*map(len, words)]
        evens, shares = [_EVEN * count for count in counts], [1 / count**0.5 for count in counts]
        roles = chain.from_iterable(_sums(table, numbers, counts) for table in self.words)
        told = (
            [(each - even) * worth * share for each, even, share in zip(sums, evens, shares, strict=True)]
            for sums, worth in zip(roles, self.worth, strict=False)
        )
        return [*zip(*told, strict=True)]


def _sums(table: array[int], numbers: Sequence[int], counts: Iterable[int]) -> Iterator[array[int]]:
    """For each role of a table the sum of every line's weights; a line has so many of the numbers."""
    weights = [*map(table.__getitem__, numbers)]
    stops = accumulate(counts, initial=0)
    sums = array("Q", [sum(weights[start:stop]) for start, stop in pairwise(stops)])
    parted = array("H", sums.tobytes())
    places = range(_TOGETHER) if sys.byteorder == "little" else reversed(range(_TOGETHER))
    return (parted[place::_TOGETHER] for place in places)


def unpacked(packed: bytes) -> Weights:
    """The weights that a file holds."""
    sign, first, second, *worth = HEAD.unpack_from(packed)
    if sign != SIGN:
        raise ValueError("not the weights of this judge")
    data = zlib.decompress(packed[HEAD.size :])
    words = data[first + second :]
    tables = [words[role * NUMBERS : (role + 1) * NUMBERS] for role in range(ROLES)]
    return Weights(
        tuple(side_by_side(tables[role : role + _TOGETHER]) for role in range(0, ROLES, _TOGETHER)),
        tuple(worth),
        forest_of(data[:first]),
        forest_of(data[first : first + second]),
    )


@cache
def weights() -> Weights:
    """The weights in the package."""
    packed = get_data("reader.cleaning.judge", FILE)
    if packed is None:
        raise FileNotFoundError(FILE)
    return unpacked(packed)
