"""Carrying: bookmarks and the reading place of an article go along when its text changes."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from reader.anchoring import reanchor
from reader.article.bookmark import Bookmark, BookmarkState, select
from reader.article.text import Article
from reader.library import Library, Place

AROUND = 80
"""The reading place is known again by so many code points after it."""


def carry(library: Library, number: int, new: Article, text_hash: str) -> None:
    """Finds the bookmarks and the reading place of an article again in its new text.

    `text_hash` is the new text's. Call it in the transaction that shelves that text, before it does.
    """
    old = library.articles.article(number)
    (row,) = library.articles.rows([number])
    for bookmark in library.bookmarks.of(row.id):
        carried = carried_bookmark(bookmark, new, text_hash)
        if carried != bookmark:
            library.bookmarks.add(carried)
    if place := library.progress.place(row.id):
        known = old.text if old else ""
        top, caret = (_carried_place(known, new.text, at, text_hash) for at in (place.top, place.caret))
        library.progress.keep(row.id, Place(top, caret))


def carried_bookmark(bookmark: Bookmark, new: Article, text_hash: str) -> Bookmark:
    """`bookmark` where it stands in the new text; an orphan keeps its old place, and all keep their words."""
    found = reanchor(bookmark.selector, new.text, text_hash)
    if found.state is BookmarkState.ORPHAN:
        return replace(bookmark, state=found.state, score=found.score)
    selector = replace(bookmark.selector, start=found.start, end=found.end, text_hash=text_hash)
    block = max(0, bisect_right([b.start for b in new.blocks], found.start) - 1)
    return replace(bookmark, selector=selector, block=block, state=found.state, score=found.score)


def _carried_place(old: str, new: str, at: int, text_hash: str) -> int:
    """Where the words that stood at `at` stand now; where they are gone, the same share of the text.

    Where nobody knows the old text any more, as in a library that is made anew, it is most likely the same.
    """
    if not old:
        return min(len(new), at)
    if new.startswith(old[:at]):
        return at
    found = reanchor(select(old, at, min(at + AROUND, len(old)), ""), new, text_hash)
    if found.state is not BookmarkState.ORPHAN:
        return found.start
    return min(len(new), at * len(new) // len(old))
