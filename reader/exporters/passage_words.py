"""The words that go with a marked passage: its marks, its day, what became of it."""

from __future__ import annotations

from reader.article.bookmark import Bookmark, BookmarkState
from reader.exporters.exporter import Leaf

_PLAIN = Bookmark.__dataclass_fields__["colour"].default
"""The colour of which nothing is said."""
_MARKS = '“”„«»"'
"""Where a passage holds such marks of its own, none are set around it."""


def marked_words(bookmark: Bookmark) -> str:
    """The words themselves, between marks where they have none."""
    words = bookmark.selector.exact
    return words if any(mark in words for mark in _MARKS) else f"“{words}”"


def colour_words(bookmark: Bookmark) -> str:
    """Its colour, where somebody chose another than the usual one."""
    return "" if bookmark.colour == _PLAIN else bookmark.colour


def day_words(bookmark: Bookmark) -> str:
    """The day it was marked: `marked 2026-03-14`."""
    return f"marked {bookmark.created[:10]}" if bookmark.created else ""


def state_words(bookmark: Bookmark) -> str:
    """What became of it since it was marked; empty where it stands as it stood."""
    if bookmark.state is BookmarkState.MOVED:
        return f"moved, {round(bookmark.score * 100)} % alike"
    return "no longer in the text" if bookmark.state is BookmarkState.ORPHAN else ""


def known_words(leaf: Leaf) -> list[str]:
    """What stands under a headline: outlet, authors, day; what is not known is left out."""
    known = leaf.article.metadata
    return [words for words in (known.outlet, ", ".join(known.authors), known.published[:10]) if words]
