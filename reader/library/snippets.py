"""Snippets: the words around a place in a text, cut where words end, and what is lit in them.

“… that the last **ferry** left before the **talks** had ended. The minister …”
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.article.span import Span
from reader.library.lit_words import Lit

WIDTH = 180
"""So many code points a snippet has."""

_BEFORE = 50
"""So many of them stand before the first word that is lit."""

_SPACES = re.compile(r"\s+")


class Snippet(NamedTuple):
    """A piece of a text."""

    text: str
    """On one line; … stands where something was cut."""
    lit: tuple[Span, ...]
    """Places in it."""
    place: int
    """Where its first lit word stands in the whole text; -1 where none is."""


def snippet(text: str, start: int, found: Sequence[Lit], width: int = WIDTH) -> Snippet:
    """The piece behind `start` in which most different words stand, and of those the earliest."""
    spaces = _SPACES.match(text, start)
    start = spaces.end() if spaces else start
    held = [one for one in found if one.start >= start]
    first = _best(held, width - _BEFORE)
    begin, end = _bounds(text, start, held[first].start if held else start, width)
    words = text[begin:end]
    before = "… " if begin > start else ""
    lit = [Span(one.start - begin, one.end - begin) for one in held[first:] if one.end <= end]
    kept, lit = _on_one_line(words, lit)
    return Snippet(
        before + kept + (" …" if end < len(text.rstrip()) else ""),
        tuple(Span(span.start + len(before), span.end + len(before)) for span in lit),
        held[first].start if held else -1,
    )


def _best(held: Sequence[Lit], reach: int) -> int:
    """The place among `held` from which on most different words stand within reach."""
    best, most, last = 0, 0, 0
    counts = dict[int, int]()
    for first, one in enumerate(held):
        while last < len(held) and held[last].end <= one.start + reach:
            counts[held[last].words] = counts.get(held[last].words, 0) + 1
            last += 1
        if len(counts) > most:
            best, most = first, len(counts)
        if one.words in counts:
            counts[one.words] -= 1
            if not counts[one.words]:
                del counts[one.words]
    return best


def _bounds(text: str, start: int, place: int, width: int) -> tuple[int, int]:
    """Where a snippet with what stands at `place` begins and ends: between words, if there are any."""
    begin = max(start, place - _BEFORE)
    if begin > start:
        space = _SPACES.search(text, begin, place)
        begin = space.end() if space else begin
    end = min(len(text), begin + width)
    if end < len(text):
        space_before = max(text.rfind(" ", place, end), text.rfind("\n", place, end))
        end = space_before if space_before > place else end
    return begin, end


def _on_one_line(words: str, lit: Sequence[Span]) -> tuple[str, list[Span]]:
    """The words with one space for any white space, and the places where they stand then."""
    kept, places, at = "", list[Span](), 0
    for span in lit:
        kept += _SPACES.sub(" ", words[at : span.start])
        begun = len(kept)
        kept += _SPACES.sub(" ", words[span.start : span.end])
        places.append(Span(begun, len(kept)))
        at = span.end
    return kept + _SPACES.sub(" ", words[at:]).rstrip(), places
