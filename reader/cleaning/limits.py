"""How likely a line must be to stay: by its look, by how sure its page is, by how much else stands there.

Among paragraphs one more stays with less than an even chance; the dump of a whole page has other limits.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from reader.article.text import Kind
from reader.cleaning.draft import Line


class Limits(NamedTuple):
    """The chance with which a line of each sort stays: to lose a paragraph costs most."""

    standfirst: float
    """For what a rule took for one."""
    column: float
    """For a paragraph of very many words: hardly a leftover is that long, and much would be lost."""
    paragraph: float
    sentence: float
    short: float
    label: float
    caution: int
    """All are multiplied by this power of how sure the page is."""


TEXT = Limits(standfirst=0.15, column=0.15, paragraph=0.45, sentence=0.5, short=0.7, label=0.74, caution=5)
"""For most texts."""
DUMP = Limits(standfirst=0.15, column=0.15, paragraph=0.33, sentence=0.45, short=0.65, label=0.5, caution=1)
"""For the dump of a whole page, little of which is likely: short lines need less there."""
MOSTLY = 0.85
"""A text is a dump if more than this share of its lines is furniture."""
MILDEST = 0.3
"""Limits are multiplied by no less."""
STANDFIRST, COLUMN, PARAGRAPH, SENTENCE, SHORT, LABEL = range(6)
"""The sorts of lines, in the order of `Limits`."""
LONG = 200
"""A paragraph of so many words fills a column."""
SHORTEST, SHORTEST_SENTENCE = 8, 5
"""A line of fewer words is a label; of fewer words yet, even if it ends as a sentence does."""
LONGEST = 80
"""A line counts as many words as it has, but not more."""


def sort_of(line: Line) -> int:
    """Which limit a line has."""
    if line.kind is Kind.STANDFIRST:
        return STANDFIRST
    if line.is_prose:
        return COLUMN if line.size >= LONG else PARAGRAPH
    if line.size >= SHORTEST_SENTENCE and line.is_ended:
        return SENTENCE
    return SHORT if line.size >= SHORTEST else LABEL


def which_stay(
    chances: Sequence[float], sizes: Sequence[int], sorts: Sequence[int], limits: Limits, strict: float = 1.0
) -> list[bool]:
    """Which lines stay: those with their limit's chance; the less sure the page, the lower the limits."""
    share = strict * max(MILDEST, sureness(chances, sizes) ** limits.caution)
    return [chance >= share * limits[sort] for chance, sort in zip(chances, sorts, strict=True)]


def limits_for(chances: Sequence[float], shown: int, lines: int) -> Limits:
    """The limits of a text of so many lines, of which some have these chances; some are body by a rule."""
    furniture = 1 - (sum(chances) + shown) / lines if lines else 0.0
    return DUMP if furniture > MOSTLY else TEXT


def sureness(chances: Sequence[float], sizes: Sequence[int]) -> float:
    """The best F1, counted in words, that can be expected of any limit, by these chances."""
    told = sorted(zip(chances, sizes, strict=True), reverse=True)
    words = [1 if size < 1 else LONGEST if size > LONGEST else size for _, size in told]
    right = [*accumulate([chance * count for (chance, _), count in zip(told, words, strict=True)])]
    kept = accumulate(words)
    return max([2 * good / (count + right[-1]) for good, count in zip(right, kept, strict=True)], default=1.0)
