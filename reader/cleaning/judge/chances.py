"""How likely each line of a draft belongs to the article: judged once, and once more among all verdicts."""

from __future__ import annotations

from reader.cleaning.draft import Draft
from reader.cleaning.judge.second import second_signs
from reader.cleaning.judge.surroundings import rows_of
from reader.cleaning.judge.weights import weights
from reader.cleaning.judge.words import word_signs


def chances_of(draft: Draft) -> list[float]:
    """A chance from 0 to 1 for each line that is to be judged, in order."""
    learned = weights()
    places, rows = rows_of(draft)
    told = word_signs([learned.scores(line) for line in draft.lines], places)
    for row, words in zip(rows, told, strict=True):
        row += words
    first = [learned.first.chance(row) for row in rows]
    again = second_signs(first, [draft.lines[place].size for place in places])
    return [learned.second.chance([*row, *more]) for row, more in zip(rows, again, strict=True)]
