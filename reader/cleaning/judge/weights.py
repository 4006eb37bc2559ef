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
from reader.cleaning.judge.words import NUMBERS, Scores, number_of, words_of

FILE = "weights.bin"
HEAD = struct.Struct("<4sIIddd")
"""A sign, the lengths of the two forests, and what a word's weight is worth in each of the three tables."""
SIGN = b"RJ01"
ROLES = 3
MOST_KNOWN = 1 << 15
"""So many words are kept in mind with their weights."""
_PLACE, _EVEN = 24, 128
"""Three weights stand in one number, so many bits each, with so much added that none is below zero."""
_MASK = (1 << _PLACE) - 1


class Known(dict[bytes, int]):
    """Words with their weights in all roles as one number, looked up when a word is first met."""

    def __init__(self, own: array[int], above: array[int], below: array[int]) -> None:
        super().__init__()
        self._own, self._above, self._below = own, above, below

    def __missing__(self, word: bytes) -> int:
        """Looks the word up and keeps it in mind."""
        if len(self) >= MOST_KNOWN:
            self.clear()
        number = number_of(word)
        below = self._below[number] + _EVEN << _PLACE
        told = self[word] = (below + self._above[number] + _EVEN << _PLACE) + self._own[number] + _EVEN
        return told


class Weights(NamedTuple):
    """Weights of words in three roles, and two forests: the second also sees what the first one says."""

    known: Known
    worth: tuple[float, ...]
    first: Forest
    second: Forest

    def scores(self, line: Line) -> Scores:
        """What a line's words say, each word the less the more there are."""
        words = words_of(line)
        told, even = sum(map(self.known.__getitem__, words)), _EVEN * len(words)
        share = 1 / len(words) ** 0.5
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
        Known(*(array("b", tables[role * NUMBERS : (role + 1) * NUMBERS]) for role in range(ROLES))),
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
