"""Placing: gives every article that was linked its place in a story, among the few that stand near it.

Nothing is computed over the whole library: the stories that an article is linked to are grouped anew with it,
and no others, so that the order in which articles come matters little. A story of many articles is not taken
apart any more; it only takes in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import chain

from reader.article.link import UNTOLD, Why
from reader.library import Library
from reader.library.story_places import Nearby
from reader.links.grouping import Near, grouped

BATCH = 25
"""How many articles are placed in one transaction, so that nobody else who writes waits for long."""

SETTLED = 40
"""A story of more articles than this is not taken apart when another comes."""

REASONS = (Why.COPY, Why.SAME_STORY, Why.SAME_WORDS, *UNTOLD)
"""The reasons to link that tell of one story: what is not enough for two may be for many."""

COUNTS = {Why.SAME_WORDS: 0.7, Why.FAINT_WORDS: 0.7}
"""So much of a tie counts where two articles share words, and each has names of its own: any two fires do."""

ONE_NAME_COUNTS = 0.7
"""So much where they share one name and little else, as reports of one island do, and have no other ties."""


def place_new(library: Library) -> None:
    """Places every article that was linked since the last time; can be broken off and taken up again."""
    places = library.story_places
    while places.waiting(1):
        with library.writing():
            place(library, places.waiting(BATCH))


def place(library: Library, numbers: Collection[int]) -> None:
    """Places some articles, whether they have a place or not; call it inside a transaction."""
    nearby = library.story_places.near(numbers, REASONS, SETTLED)
    library.story_places.put(grouped(_near(nearby)), numbers)


def _near(nearby: Nearby) -> Near:
    ties: dict[tuple[int, int], float] = {}
    tied = Counter(chain.from_iterable({frozenset(tie[:2]) for tie in nearby.ties}))
    for one, other, reason, score in nearby.ties:
        pair = (min(one, other), max(one, other))
        told = 1.0 if reason == Why.COPY else score * COUNTS.get(Why(reason), 1.0)
        if reason == Why.ONE_NAME and tied[one] == tied[other] == 1:
            told *= ONE_NAME_COUNTS
        ties[pair] = max(ties.get(pair, 0.0), told)
    return Near(nearby.units, ties, nearby.days, nearby.together, nearby.apart)
