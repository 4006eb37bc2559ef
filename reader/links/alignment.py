"""Alignment: how well a line fits a headline, word by word in their order.

“Ferry crews on a strike” beside “Ferry crews vote on a strike” -> all but what “vote” says
“Ferry crews vote for a strike”, where “on” stands in the headline -> a word in the other's place costs less
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

SWAPPED = 0.75
"""A word in the place of another costs so much of what both would cost alone."""

LONGEST = 40
"""So many words of each are laid side by side: time grows with their product."""

Words = tuple[str, ...]
Weights = Mapping[str, float]
"""What each word says."""


def fit(line: Words, headline: Words, weights: Weights) -> float:
    """The share of what both say that is said alike, 0 to 1."""
    line, headline = line[:LONGEST], headline[:LONGEST]
    said = sum(weights[word] for word in line) + sum(weights[word] for word in headline)
    return 1 - _costs(line, headline, weights)[-1] / said if said else 0.0


def fit_of_start(line: Words, headline: Words, weights: Weights) -> float:
    """The same beside the start of the headline that fits the line best."""
    line, headline = line[:LONGEST], headline[:LONGEST]
    said = sum(weights[word] for word in line)
    starts = accumulate((weights[word] for word in headline), initial=said)
    costs = _costs(line, headline, weights)
    return max((1 - cost / both for cost, both in zip(costs, starts, strict=True) if both), default=0.0)


def _costs(line: Words, headline: Words, weights: Weights) -> list[float]:
    """What the words say that are not the same, for each start of the headline, the empty one first."""
    above = list(accumulate((weights[word] for word in headline), initial=0.0))
    for word in line:
        lost = weights[word]
        row = [above[0] + lost]
        for place, other in enumerate(headline):
            said = weights[other]
            swapped = 0.0 if word == other else SWAPPED * (lost + said)
            row.append(min(above[place] + swapped, above[place + 1] + lost, row[place] + said))
        above = row
    return above
