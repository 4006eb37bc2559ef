"""How likely each line of a draft belongs to the article: judged once, and once more among all verdicts."""

from __future__ import annotations

from reader.cleaning.draft import Draft
from reader.cleaning.judge.second import second_signs
from reader.cleaning.judge.surroundings import columns_of
from reader.cleaning.judge.vocabulary import vocabulary_signs
from reader.cleaning.judge.weights import weights
from reader.cleaning.judge.words import word_signs

HOPELESS, SURE = 0.05, 0.97
"""A line with less of a chance at first, or more, is not looked at once more: most of all lines are such."""


def chances_of(draft: Draft) -> list[float]:
    """A chance from 0 to 1 for each line that is to be judged, in order."""
    learned = weights()
    places, columns = columns_of(draft)
    if not places:
        return []
    columns += word_signs(learned.scores(draft.lines), places)
    chances = learned.first.chances(columns)
    unsure = [n for n, chance in enumerate(chances) if HOPELESS <= chance <= SURE]
    if not unsure:
        return chances
    lines = [draft.lines[place] for place in places]
    sizes = [line.size for line in lines]
    again = second_signs(chances, sizes, unsure)
    words = vocabulary_signs(chances, sizes, [line.words for line in lines], unsure)
    known = [[*map(column.__getitem__, unsure)] for column in columns]
    shown = [*known, *zip(*again, strict=True), *zip(*words, strict=True)]
    for n, chance in zip(unsure, learned.second.chances(shown), strict=True):
        chances[n] = chance
    return chances
