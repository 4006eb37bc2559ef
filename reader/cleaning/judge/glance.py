"""What a first glance at a text sees of its lines, in few and cheap figures: most lines need no second look.

A row of a menu among other rows, a paragraph among paragraphs: their sizes and ends tell enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, repeat
from operator import sub

from reader.cleaning.judge.surroundings import EDGE, Surroundings

GLANCE = (
    "size", "end", "state-1", "state+1", "size-1", "size+1", "into_span", "out_of_span", "words_near",
    "words_above", "words_below", "ended_near", "long_near", "cut_above", "cut_below", "common", "known",
    "page_ended", "page_prose", "page_cut", "page_words",
)  # fmt: skip
"""The names of the figures, in order."""
_LARGEST = 60
"""A line counts as so many words at most."""
_NEAR, _LONG_NEAR, _FAR = 3, 5, 15
"""How many lines on either side are counted together."""
_PARAGRAPHS = 25
"""Paragraphs are counted up to here."""


def glance(seen: Surroundings) -> list[Sequence[float]]:
    """Each figure, in the order of `GLANCE`, of all lines of `seen` that are judged."""
    is_open = bytearray(len(seen.lines))
    for place in seen.open:
        is_open[place] = 1
    found: list[Sequence[float]] = [[*compress(column, is_open)] for column in _columns(seen)]
    words = [seen.lines[place].words for place in seen.open]
    found.append([*map(len, map(seen.small.intersection, words))])
    found.append([*map(len, map(seen.known.intersection, words))])
    count = len(seen.lines)
    page = (
        sum([0 < seen.ends[place] < 5 for place in seen.open]) / len(seen.open),
        min(len(seen.prose), _PARAGRAPHS),
        seen.cut[-1] / count,
        sum(found[0]) / len(seen.open),
    )
    found += ([figure] * len(seen.open) for figure in page)
    return found


def _columns(seen: Surroundings) -> Iterator[Iterable[int]]:
    """Of every line: its size and end, its neighbours, its place towards the story, what stands around it."""
    sizes = [_LARGEST if size > _LARGEST else size for size in seen.sizes]
    count, span = len(sizes), seen.span
    yield from (sizes, seen.ends)
    yield from ([EDGE, *seen.states], [*seen.states[1:], EDGE])
    yield from ([0, *sizes], [*sizes[1:], 0])
    yield from (range(-span.start, count - span.start), range(span.stop - 1, span.stop - 1 - count, -1))
    words = [*accumulate(sizes, initial=0)]
    yield _sums(words, -_NEAR, _NEAR + 1)
    yield _sums(words, -_FAR, 0)
    yield _sums(words, 1, _FAR + 1)
    yield _sums(seen.ended, -_NEAR, _NEAR + 1)
    yield _sums(seen.long, -_LONG_NEAR, _LONG_NEAR + 1)
    yield _sums(seen.cut, -_FAR, 0)
    yield _sums(seen.cut, 1, _FAR + 1)


def _sums(sums: Sequence[int], start: int, stop: int) -> Iterator[int]:
    """For every line the sum from so many lines below it to before so many, by the sums from the top down."""
    above, below = max(0, -start), max(0, stop - 1)
    padded = [*repeat(0, above), *sums, *repeat(sums[-1], below)]
    return map(sub, padded[above + stop :], padded[above + start :])
