"""Weights: how much a term says, and how alike two articles are by the terms that they share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import log, sqrt

from reader.links.reason import Pile

UNSEEN = 100
"""So many articles not yet seen are counted in, so that a small library knows rare from frequent."""

COMMON = 0.3
"""A term that stands in more than this share of a library tells nothing."""


def weight(term: int, pile: Pile) -> float:
    """How much a term says: much where few articles hold it, nothing where very many do."""
    frequency = pile.frequency(term)
    if frequency > COMMON * (pile.size + UNSEEN):
        return 0.0
    return log((pile.size + UNSEEN) / (frequency + 0.5))


def weighed(terms: Mapping[int, float], pile: Pile) -> dict[int, float]:
    """Each term's count times what it says."""
    return {term: count * weight(term, pile) for term, count in terms.items()}


def length(weights: Iterable[float]) -> float:
    """The length of a vector of weights."""
    return sqrt(sum(value * value for value in weights))


def heaviest(weights: Mapping[int, float], most: int) -> list[int]:
    """The terms that say most, the heaviest first."""
    return sorted(weights, key=lambda term: (-weights[term], term))[:most]
