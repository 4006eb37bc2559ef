"""How likely each line of a draft belongs to the article: judged once, and once more among all verdicts."""

from __future__ import annotations

from reader.cleaning.draft import Draft
from reader.cleaning.judge.second import second_signs
from reader.cleaning.judge.surroundings import rows_of
from reader.cleaning.judge.weights import weights
from reader.cleaning.judge.words import word_signs

HOPELESS = 0.05
"""A line with less of a chance at first is not looked at once more: half of all lines are such."""


def chances_of(draft: Draft) -> list[float]:
    """A chance from 0 to 1 for each line that is to be judged, in order."""
    learned = weights()
    places, rows = rows_of(draft)
    told = word_signs([learned.scores(line) for line in draft.lines], places)
    for row, words in zip(rows, told, strict=True):
        row += words
    chances = learned.first.chances(rows)
    unsure = [n for n, chance in enumerate(chances) if chance >= HOPELESS]
    again = second_signs(chances, [draft.lines[place].size for place in places], unsure)
    known = [[*rows[n], *more] for n, more in zip(unsure, again, strict=True)]
    for n, chance in zip(unsure, learned.second.chances(known), strict=True):
        chances[n] = chance
    return chances
