"""Ranking: how much an article is about a query, by BM25 over text and headline.

All forms of a word count as one; the index counts each for itself and takes a rare form for a telling word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log

from reader.library.lit_words import Lit

HEADLINE = 6.0
"""A word of the headline counts as much as so many of the text."""

_AVERAGE = 5_000
"""Code points of a text of common length."""
_SATURATION, _LENGTH = 1.2, 0.5


def rarity(holding: int, articles: int) -> float:
    """How telling a word is that so many of all articles hold."""
    return log(1 + (articles - holding + 0.5) / (holding + 0.5))


def score(found: Iterable[Lit], headline_end: int, length: int, rarities: Sequence[float]) -> float:
    """The score of a text of some length whose headline ends somewhere; higher is better."""
    counts = defaultdict[int, float](float)
    for one in found:
        counts[one.words] += HEADLINE if one.start < headline_end else 1
    damping = _SATURATION * (1 - _LENGTH + _LENGTH * length / _AVERAGE)
    return sum(
        rarities[words] * count * (_SATURATION + 1) / (count + damping) for words, count in counts.items()
    )
