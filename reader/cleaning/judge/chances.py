"""How likely each line of a draft belongs to the article: judged once, and once more among all verdicts."""

from __future__ import annotations

from reader.cleaning.draft import Draft
from reader.cleaning.judge.second import second_signs
from reader.cleaning.judge.surroundings import columns_of
from reader.cleaning.judge.weights import weights
from reader.cleaning.judge.words import word_signs

HOPELESS = 0.05
"""A line with less of a chance at first is not looked at once more: half of all lines are such."""


def chances_of(draft: Draft) -> list[float]:
    """A chance from 0 to 1 for each line that is to be judged, in order."""
    learned = weights()
    places, columns = columns_of(draft)
    if not places:
        return []
    columns += word_signs([learned.scores(line) for line in draft.lines], places)
    chances = learned.first.chances(columns)
    unsure = [n for n, chance in enumerate(chances) if chance >= HOPELESS]
    if not unsure:
        return chances
    again = second_signs(chances, [draft.lines[place].size for place in places], unsure)
    known = [[column[n] for n in unsure] for column in columns]
    for n, chance in zip(unsure, learned.second.chances([*known, *zip(*again, strict=True)]), strict=True):
        chances[n] = chance
    return chances
