"""Anchoring: finds a bookmarked passage again after its text has changed; pure.

same text -> its own words, alone or in familiar surroundings -> the words that are left of it -> orphan
"""

from __future__ import annotations

from reader.anchoring.anchored import Anchored
from reader.anchoring.changed import TELLING, best_place
from reader.anchoring.exact import best_hit
from reader.anchoring.plain import plain
from reader.article.bookmark import BookmarkState, Selector

__all__ = ["Anchored", "reanchor"]

FAMILIAR = 0.5
"""Surroundings this like the old ones make the same words the same passage."""


def reanchor(selector: Selector, text: str, text_hash: str) -> Anchored:
    """Where the passage of `selector` stands in `text`, whose SHA-256 is `text_hash`."""
    if selector.text_hash == text_hash:
        return Anchored(selector.start, selector.end, BookmarkState.ANCHORED, 1.0)
    known, exact = plain(text), plain(selector.exact).text.strip()
    if not exact:
        return _orphan(selector)
    around = (plain(selector.prefix).text, plain(selector.suffix).text)
    expected = known.plain(selector.start)
    hit = best_hit(known.text, exact, *around, expected)
    telling = len(exact) >= TELLING
    if hit and (hit.context >= FAMILIAR or telling):
        found = hit.context >= FAMILIAR or hit.alone  # so many words that stand once are themselves
        state = BookmarkState.ANCHORED if found else BookmarkState.MOVED
        return Anchored(known.real(hit.start), known.real(hit.end), state, round(hit.score, 4))
    place = best_place(known.text, exact, *around, expected)
    if place:
        return Anchored(
            known.real(place.start), known.real(place.end), BookmarkState.MOVED, round(place.score, 4)
        )
    return _orphan(selector)


def _orphan(selector: Selector) -> Anchored:
    return Anchored(selector.start, selector.end, BookmarkState.ORPHAN, 0.0)
