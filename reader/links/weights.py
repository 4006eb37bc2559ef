"""Weights: how much a term says, and how alike two articles are by the terms that they share."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from functools import lru_cache
from heapq import nlargest
from itertools import islice
from math import log, sqrt
from operator import mul

from reader.links.reason import Digest, Pile

UNSEEN = 100
"""So many articles not yet seen are counted in, so that a small library knows rare from frequent."""

COMMON = 0.3
"""A term that stands in more than this share of a library tells nothing."""

FIRST = 16
"""So many terms of a digest often tell enough of its length: in it the heavier stand before the lighter."""


@lru_cache(maxsize=1)  # a library only grows: what holds for one size is not asked for again
def _by_frequency(size: int) -> array[float]:
    """What a term says in a library of `size` articles, by how many hold it; beyond the end nothing."""
    seen = size + UNSEEN
    return array("d", (log(seen / (frequency + 0.5)) for frequency in range(int(COMMON * seen) + 1)))


def weight(term: int, pile: Pile) -> float:
    """How much a term says: much where few articles hold it, nothing where very many do."""
    says, frequency = _by_frequency(pile.size), pile.frequency(term)
    return says[frequency] if frequency < len(says) else 0.0


def most(pile: Pile) -> float:
    """What a term says that no article holds: no other says more."""
    return _by_frequency(pile.size)[0]


@lru_cache(maxsize=1)
def _by_frequency_compared(size: int) -> array[float]:
    """The same for comparing two articles: a term of one alone tells them apart only while few are known."""
    alone = sqrt(UNSEEN / (size + UNSEEN))
    says = _by_frequency(size)[:]
    for place in range(min(2, len(says))):
        says[place] *= alone
    return says


def weighed(terms: Mapping[int, float], pile: Pile) -> dict[int, float]:
    """Each term's count times what it says; those that say nothing are left out."""
    return _times(terms, _by_frequency(pile.size), pile)


def compared(terms: Mapping[int, float], pile: Pile) -> dict[int, float]:
    """The same for comparing: what one article alone says counts the less, the more articles are known."""
    return _times(terms, _by_frequency_compared(pile.size), pile)


def _times(terms: Mapping[int, float], says: array[float], pile: Pile) -> dict[int, float]:
    frequency = pile.frequency
    known = len(says)
    counted = zip(terms.items(), map(frequency, terms), strict=True)
    return {term: count * says[held] for (term, count), held in counted if held < known}


def length(weights: Iterable[float]) -> float:
    """The length of a vector of weights."""
    values = list(weights)
    return sqrt(sum(map(mul, values, values)))


def measured(digest: Digest, pile: Pile) -> float:
    """The length of an article's vector of weights as compared, which is measured once for a pile."""
    known = pile.lengths.get(digest.number)
    if known is None:
        pile.learn(digest.terms)
        known = pile.lengths[digest.number] = length(_compared_values(digest.terms, pile))
    return known


def by_first(digest: Digest, pile: Pile) -> float:
    """What `measured` would give at least: the length by the first terms alone."""
    return length(_compared_values(dict(islice(digest.terms.items(), FIRST)), pile))


def _compared_values(terms: Mapping[int, float], pile: Pile) -> list[float]:
    """The weights of `compared` alone."""
    says = _by_frequency_compared(pile.size)
    held, counts = list(map(pile.frequency, terms)), terms.values()
    if max(held, default=0) < len(says):  # mostly so, and then in half of the time
        return list(map(mul, counts, map(says.__getitem__, held)))
    known = len(says)
    return [count * says[place] for count, place in zip(counts, held, strict=True) if place < known]


def heaviest(weights: Mapping[int, float], most: int) -> list[int]:
    """The terms that say most, the heaviest first."""
    return [term for _, term in nlargest(most, zip(weights.values(), weights, strict=True))]
