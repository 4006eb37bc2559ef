"""How likely each line of a draft belongs to the article: judged at a glance, and most by that alone."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.draft import Draft, Line
from reader.cleaning.judge.glance import glance
from reader.cleaning.judge.second import second_signs
from reader.cleaning.judge.surroundings import Surroundings
from reader.cleaning.judge.weights import Weights, weights
from reader.cleaning.judge.words import AROUND, Scores, word_signs

HOPELESS, SURE = 0.1, 0.94
"""A line with less of a chance at a glance, or more, is not looked at closely: most of all lines are such."""
FORLORN = 0.03
"""A paragraph is looked at with less of a chance, too: to lose one costs most."""
_NOTHING = (0.0,) * len(AROUND)


def chances_of(draft: Draft) -> list[float]:
    """A chance from 0 to 1 for each line that is to be judged, in order."""
    learned = weights()
    seen = Surroundings(draft)
    if not seen.open:
        return []
    chances = learned.first.chances(glance(seen))
    prose = set(seen.prose)
    unsure = [
        n
        for n, (place, chance) in enumerate(zip(seen.open, chances, strict=True))
        if (FORLORN if place in prose else HOPELESS) <= chance <= SURE
    ]
    if unsure:
        for n, chance in zip(unsure, _looked_at(seen, chances, unsure, learned), strict=True):
            chances[n] = chance
    return chances


def _looked_at(
    seen: Surroundings, chances: Sequence[float], unsure: Sequence[int], learned: Weights
) -> list[float]:
    """The chances of the unsure ones of the open lines, looked at closely, among the first chances of all."""
    sizes, places = [seen.sizes[place] for place in seen.open], [seen.open[n] for n in unsure]
    return learned.second.chances(
        [
            *seen.columns(unsure),
            *word_signs(_scores(seen.lines, places, learned), places),
            *zip(*second_signs(chances, sizes, unsure), strict=True),
        ]
    )


def _scores(lines: Sequence[Line], places: Sequence[int], learned: Weights) -> list[Scores]:
    """What the words of each line say; those far from all of `places` are not asked for."""
    near = sorted({place + step for place in places for step in AROUND}.intersection(range(len(lines))))
    scores = [_NOTHING] * len(lines)
    for place, told in zip(near, learned.scores([lines[place] for place in near]), strict=True):
        scores[place] = told
    return scores
