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
from reader.cleaning.judge.words import NUMBERS, Scores, numbered, words_of
from reader.forest import Forest

FILE = "weights.bin"
HEAD = struct.Struct("<4sIIddd")
"""A sign, the lengths of the two forests, and what a word's weight is worth in each of the three tables."""
SIGN = b"RJ01"
ROLES = 3
_PLACE, _EVEN = 16, 128
"""Three weights stand in one number, so many bits each, with so much added that none is below zero."""
_MASK = (1 << _PLACE) - 1
_ADDED = bytes((weight + _EVEN) % 256 for weight in range(256))
"""What each weight, as a byte, becomes when that much is added."""


def side_by_side(tables: Sequence[bytes]) -> array[int]:
    """For each number of a word its weights in all roles as one number, the first role's lowest."""
    together = bytearray(NUMBERS * 8)
    for role, table in enumerate(tables):
        together[role * _PLACE // 8 :: 8] = table.translate(_ADDED)
    found = array("Q", bytes(together))
    if sys.byteorder == "big":
        found.byteswap()
    return found


class Weights(NamedTuple):
    """Weights of words in three roles, and two forests: the second also sees what the first one says."""

    words: array[int]
    """What `side_by_side` gives."""
    worth: tuple[float, ...]
    first: Forest
    second: Forest

    def scores(self, line: Line) -> Scores:
        """What a line's words say, each word the less the more there are."""
        words = words_of(line)
        count = len(words)
        told, even = sum(map(self.words.__getitem__, numbered(words))), _EVEN * count
        share = 1 / count**0.5
        own, above, below = self.worth
        return (
            ((told & _MASK) - even) * own * share,
            ((told >> _PLACE & _MASK) - even) * above * share,
            ((told >> 2 * _PLACE) - even) * below * share,
        )


def unpacked(packed: bytes) -> Weights:
    """The weights that a file holds."""
    sign, first, second, *worth = HEAD.unpack_from(packed)
    if sign != SIGN:
        raise ValueError("not the weights of this judge")
    data = zlib.decompress(packed[HEAD.size :])
    tables = data[first + second :]
    return Weights(
        side_by_side([tables[role * NUMBERS : (role + 1) * NUMBERS] for role in range(ROLES)]),
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
