"""Anchored: where a bookmarked passage stands in the present text, and how well it was found."""

from __future__ import annotations

from dataclasses import dataclass

from reader.article.bookmark import BookmarkState

QUOTE, PREFIX, SUFFIX, PLACE = 50, 20, 20, 2
"""What the passage's own words, those before and after it, and its place count: the weights of Hypothesis."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """A passage's place. Of an orphan it is the old one, so that undoing the change brings it back."""

    start: int
    """Code points of the text."""
    end: int
    state: BookmarkState
    score: float
    """How well it was found, 0 to 1."""


def score(quote: float, prefix: float, suffix: float, place: float) -> float:
    """How well a passage is found, from how like it are its words and what is around it; each 0 to 1."""
    found = QUOTE * quote + PREFIX * prefix + SUFFIX * suffix + PLACE * place
    return found / (QUOTE + PREFIX + SUFFIX + PLACE)


def nearness(start: int, expected: int, length: int) -> float:
    """How near a place is to where it was expected, in a text of `length`."""
    return 1 - min(1.0, abs(start - expected) / max(1, length))
