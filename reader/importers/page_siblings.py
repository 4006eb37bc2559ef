"""What stands among the article's own paragraphs is part of it, though it does not look like prose.

A list of ingredients, a table of points, a poem's line between two paragraphs of one element -> kept.
"""

from __future__ import annotations

from collections import Counter

from reader.importers.page_blocks import PageBlock, Place
from reader.importers.page_measures import Page

LEAST = 0.05
"""A block of a smaller chance stays out, wherever it stands; but a row goes with its table."""
_SHARE = 0.3
"""An element is the story's own when it holds this share of the article's paragraphs directly."""
_STEPS = 4
_MOST_LINKED = 0.3
_TAGS = frozenset(("tr", "li", "h3", "h4", "h5", "blockquote", "dt", "dd", "pre"))
"""What holds a story's text without looking like prose; a stray `p` or `div` is mostly a leftover."""


def with_siblings(page: Page, kept: list[bool], chances: list[float]) -> list[bool]:
    """The same verdicts, and yes for what stands directly among the kept paragraphs."""
    homes = _homes(page, kept)
    return [
        stays or (_may_stay(block, chance) and _is_at_home(block, homes, page))
        for stays, chance, block in zip(kept, chances, page.blocks, strict=True)
    ]


def _may_stay(block: PageBlock, chance: float) -> bool:
    return block.place.tag == "tr" or (block.place.tag in _TAGS and chance >= LEAST)


def _homes(page: Page, kept: list[bool]) -> set[int]:
    """The elements that directly hold a good share of the kept paragraphs."""
    words: Counter[int] = Counter()
    for block, stays, prose in zip(page.blocks, kept, page.prose, strict=True):
        if stays and prose and block.place.parent is not None:
            words[id(block.place.parent)] += block.words
    least = _SHARE * sum(words.values())
    return {place for place, count in words.items() if count >= least}


def _is_at_home(block: PageBlock, homes: set[int], page: Page) -> bool:
    """Whether a block, or the list or table that it is in, stands in one of these elements."""
    place: Place | None = block.place
    if block.linked > _MOST_LINKED * block.words or page.names.is_leftover(block.place):
        return False
    for _ in range(_STEPS):
        if place is None or place.parent is None:
            return False
        if id(place.parent) in homes:
            return place.linked <= _MOST_LINKED * place.words
        place = place.parent
    return False
