"""What the words of a line tell by the lines of its own page that share them, after a first judgement.

A teaser among paragraphs looks like one of them; its names stand in no other likely line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from math import fsum

VOCABULARY = ("words_fare", "rare_fare", "rare", "words_in_story")
"""The names of the figures, in order."""
SHORTEST = 4
"""Words of fewer letters tell nothing."""
RARE, MANY = 4, 10
"""A word that stands in so many lines at most is a rare one; so many of them are counted."""
LONG = 14
"""A likely line of so many words is a part of the story."""
NOTHING = -1.0
"""Where no word is shared."""


def vocabulary_signs(
    chances: Sequence[float],
    sizes: Sequence[int],
    words: Sequence[frozenset[str]],
    wanted: Iterable[int] | None = None,
) -> list[tuple[float, ...]]:
    """The figures of those of the lines that are wanted, by the first chances, sizes and words of all.

    How the other lines with the same words fare, and those with the same rare words; how many of the
    words are rare, and how many stand in another long and likely line. Words come in any order: their sums
    must not depend on it.
    """
    wanted = range(len(words)) if wanted is None else wanted
    told = {i: [word for word in words[i] if len(word) >= SHORTEST] for i in wanted}
    asked = frozenset(chain.from_iterable(told.values()))
    sums: defaultdict[str, float] = defaultdict(float)
    lines: defaultdict[str, int] = defaultdict(int)
    story: defaultdict[str, int] = defaultdict(int)
    for chance, size, each in zip(chances, sizes, words, strict=True):
        is_story = chance > 0.5 and size >= LONG
        for word in asked.intersection(each):
            sums[word] += chance
            lines[word] += 1
            if is_story:
                story[word] += 1
    rows: list[tuple[float, ...]] = []
    for i, own in told.items():
        chance = chances[i]
        shared = [(lines[word] - 1, sums[word] - chance) for word in own if lines[word] > 1]
        rare = [fare / others for others, fare in shared if others < RARE]
        itself = chance > 0.5 and sizes[i] >= LONG
        known = len([word for word in own if story.get(word, 0) > itself])
        row = (
            fsum([fare / others for others, fare in shared]) / len(shared) if shared else NOTHING,
            fsum(rare) / len(rare) if rare else NOTHING,
            MANY if len(rare) > MANY else len(rare),
            known / len(own) if own else NOTHING,
        )
        rows.append(row)
    return rows
