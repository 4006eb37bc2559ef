"""Bookmark: a passage by its words, its place and its time, with what the reader added."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

CONTEXT = 32
"""How many code points of prefix and suffix a bookmark keeps."""


class BookmarkState(StrEnum):
    """Whether the passage stands where the bookmark says."""

    ANCHORED = "anchored"
    MOVED = "moved"
    """Found again, but not word for word, or elsewhere."""
    ORPHAN = "orphan"
    """Not found in the present text; kept with its words."""


@dataclass(frozen=True, slots=True)
class Selector:
    """Points to a passage so that it can be found again: the W3C text quote and text position selectors."""

    exact: str
    """The words, as they stood."""
    prefix: str
    """Up to `CONTEXT` code points before them."""
    suffix: str
    """Up to `CONTEXT` code points after them."""
    start: int
    """Code points from the start of the cleaned text."""
    end: int
    text_hash: str
    """SHA-256 of the cleaned text that `start` and `end` count in."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A passage somebody marked. Precious: never dropped."""

    id: str
    """A ULID."""
    article: str
    """The stored id of the article."""
    selector: Selector
    block: int
    """The place of its first block among the article's blocks, from 0."""
    note: str = ""
    """Markdown."""
    tags: tuple[str, ...] = ()
    colour: str = "yellow"
    """A named colour: yellow, red, green, blue, purple, orange."""
    created: str = ""
    """ISO 8601, UTC."""
    updated: str = ""
    state: BookmarkState = BookmarkState.ANCHORED
    score: float = 1.0
    """How well the passage was found again, 0 to 1."""


def select(text: str, start: int, end: int, text_hash: str) -> Selector:
    """The selector of `text[start:end]`."""
    return Selector(
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
        text_hash=text_hash,
    )
