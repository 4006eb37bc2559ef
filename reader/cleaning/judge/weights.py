"""What the judge has learned, read from the package when the first line is judged."""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Sequence
from functools import cache
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
SIGN = b"RJ02"
_PLACE, _EVEN, _TOGETHER = 16, 128, 4
"""So many weights stand in one number, so many bits each, with so much added that none is below zero."""
_MASK = (1 << _PLACE) - 1
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
    """Weights of words in some roles, and two forests: the second also sees what the first one says."""

    words: tuple[array[int], ...]
    """What `side_by_side` gives of four roles each."""
    worth: tuple[float, ...]
    first: Forest
    second: Forest

    def scores(self, line: Line) -> Scores:
        """What a line's words say, each word the less the more there are."""
        words = words_of(line)
        numbers = [*numbered(words)]
        even, share = _EVEN * len(words), 1 / len(words) ** 0.5
        told: list[int] = []
        for table in self.words:
            sums = sum(map(table.__getitem__, numbers))
            told += (sums & _MASK, sums >> _PLACE & _MASK, sums >> 2 * _PLACE & _MASK, sums >> 3 * _PLACE)
        return tuple([(each - even) * worth * share for each, worth in zip(told, self.worth, strict=False)])


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
