"""Exact: every place where a passage stands word for word, and which of them is the one that was meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.anchoring.anchored import nearness, score
from reader.article.bookmark import CONTEXT

MOST_HITS = 60
"""Of a phrase that stands everywhere, so many places nearest to the old one are looked at."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the passage stands."""

    start: int
    end: int
    context: float
    """How like what is around it is to what was, 0 to 1."""
    score: float
    alone: bool
    """Whether its words stand nowhere else in the text."""


def best_hit(text: str, exact: str, prefix: str, suffix: str, expected: int) -> Hit | None:
    """The place of `exact` in `text` with the most familiar surroundings; None where it stands nowhere."""
    starts = sorted(_starts(text, exact), key=lambda start: abs(start - expected))[:MOST_HITS]
    alone = len(starts) == 1
    hits = (_hit(text, start, exact, prefix, suffix, expected, alone=alone) for start in starts)
    return max(hits, key=lambda hit: hit.score, default=None)


def _starts(text: str, exact: str) -> Iterator[int]:
    at = text.find(exact)
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _hit(text: str, start: int, exact: str, prefix: str, suffix: str, expected: int, *, alone: bool) -> Hit:
    end = start + len(exact)
    before = likeness(prefix, text[max(0, start - (len(prefix) or CONTEXT)) : start])
    after = likeness(suffix, text[end : end + (len(suffix) or CONTEXT)])
    near = nearness(start, expected, len(text))
    return Hit(start, end, max(before, after), score(1.0, before, after, near), alone)


def likeness(one: str, other: str) -> float:
    """How like two short texts are, 0 to 1; two empty ones, as at the start of an article, are the same."""
    if one == other:
        return 1.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
