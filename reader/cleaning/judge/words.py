"""What the words of a line, and of the lines beside it, speak for: by number, learned from many sites.

`Ferry fares to rise` speaks for itself a little; under `Ferry fares to rise` stand other headlines.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from zlib import crc32

from reader.cleaning.draft import Line
from reader.cleaning.shape import is_dense

NUMBERS = 1 << 17
"""So many numbers, a power of two, there are for words; words that share one share what they speak for."""
MOST = 60
"""So many words of a line are looked at."""
SHORT = 14
"""In a line of at most so many words, the first, the last and every two that stand together count, too."""
_LONGEST, _LONGEST_DENSE = 600, 120
_ALIKE = bytes.maketrans(b"123456789", b"000000000")
AROUND = (0, -1, 1, -2, 2, -3, 3)
"""Whose words speak for a line, in a role each: its own, those of the line above it, below it, and so on."""
WORDS = (*(f"words{step:+}" for step in AROUND), "sum", "sum-1", "sum+1", "own-2", "own+2")
"""The names of the figures about a line's words, in order."""

Scores = tuple[float, ...]
"""What a line's words say in every role of `AROUND`."""


def numbers_of(line: Line) -> list[int]:
    """The numbers of a line's words, in order; words that share one bring it twice."""
    return sorted(numbered(words_of(line)))


def numbered(words: Iterable[bytes]) -> Iterator[int]:
    """The numbers of some words."""
    return map((NUMBERS - 1).__and__, map(crc32, words))


def words_of(line: Line) -> Collection[bytes]:
    """What counts of a line's words, each once: digits are alike, a dense script is in pairs of letters."""
    key = line.key[:_LONGEST]
    if not key:
        return {("#" + line.text[:3]).encode()}
    if not key.isascii() and line.size > key.count(" ") + 1 and is_dense(key):
        bare = key[:_LONGEST_DENSE].replace(" ", "")
        return {bare[i : i + 2].encode() for i in range(len(bare))}
    plain = key.encode()
    alike = plain.translate(_ALIKE)
    words = alike.split(b" ", MOST)[:MOST]
    if line.size > SHORT:
        return set(words)
    found = [b"^" + words[0], words[-1] + b"$", *words, *map(b" ".join, pairwise(words))]
    is_whole = plain == alike and len(key) == len(line.key)
    return found if is_whole and len(words) == len(line.words) else set(found)


def word_signs(scores: Sequence[Scores], places: Sequence[int]) -> list[list[float]]:
    """The figures, each for all lines, about the words of the lines at `places`.

    `scores` are those of every line of the text.
    """
    beyond = max(AROUND)
    nothing = [(0.0,) * len(AROUND)] * beyond
    around = [*nothing, *scores, *nothing]
    told = [[around[i + beyond + step][role] for i in places] for role, step in enumerate(AROUND)]
    own, sums, count = told[0], [sum(each) for each in zip(*told, strict=True)], len(places)
    return [
        *told,
        sums,
        [0.0, *sums][:count],
        [*sums[1:], 0.0][:count],
        [0.0, 0.0, *own][:count],
        [*own[2:], 0.0, 0.0][:count],
    ]
