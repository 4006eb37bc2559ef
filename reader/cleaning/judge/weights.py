"""What the judge has learned, read from the package when the first line is judged."""

from __future__ import annotations

import struct
import zlib
from array import array
from functools import cache
from pkgutil import get_data
from typing import NamedTuple

from reader.cleaning.draft import Line
from reader.cleaning.judge.forest import Forest
from reader.cleaning.judge.words import NUMBERS, Scores, numbers_of

FILE = "weights.bin"
HEAD = struct.Struct("<4sIIddd")
"""A sign, the lengths of the two forests, and what a word's weight is worth in each of the three tables."""
SIGN = b"RJ01"
ROLES = 3


class Weights(NamedTuple):
    """Weights of words in three roles, and two forests: the second also sees what the first one says."""

    tables: tuple[array[int], ...]
    worth: tuple[float, ...]
    first: Forest
    second: Forest

    def scores(self, line: Line) -> Scores:
        """What a line's words say, each word the less the more there are."""
        numbers = numbers_of(line)
        share = 1 / len(numbers) ** 0.5
        own, above, below = (
            sum(map(table.__getitem__, numbers)) * worth * share
            for table, worth in zip(self.tables, self.worth, strict=True)
        )
        return own, above, below


def unpacked(packed: bytes) -> Weights:
    """The weights that a file holds."""
    sign, first, second, *worth = HEAD.unpack_from(packed)
    if sign != SIGN:
        raise ValueError("not the weights of this judge")
    data = zlib.decompress(packed[HEAD.size :])
    tables = data[first + second :]
    return Weights(
        tuple(array("b", tables[role * NUMBERS : (role + 1) * NUMBERS]) for role in range(ROLES)),
        tuple(worth),
        Forest(data[:first]),
        Forest(data[first : first + second]),
    )


@cache
def weights() -> Weights:
    """The weights in the package."""
    packed = get_data("reader.cleaning.judge", FILE)
    if packed is None:
        raise FileNotFoundError(FILE)
    return unpacked(packed)
