"""Lists of other stories below the article: a small pattern of lines that comes again and again.

`WORTH THE TRIP` / `Where to eat in Lowmark` / `3 votes` / `A baker, a fishmonger and a bar.`, and again of
other places, below `Subscribe` -> nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule

_MARKS = frozenset({Kind.NEWSLETTER, Kind.COMMENT_FORM, Kind.AUTHOR_BIO, Kind.COPYRIGHT})
"""What stands at an article's end; a list of other stories is looked for below the first such line."""
_BOX = Kind.NEWSLETTER
"""What stands in the midst of articles, too."""
LEAST_TOLD = 300
"""So many words in paragraphs above it make an article that can be over."""
PERIODS = range(3, 8)
"""An entry has so many lines."""
ENTRIES, ENTRIES_BELOW_BOX = 6, 12
"""So many entries make a list, and below a box that articles have in their midst, too."""
_WINDOW = 4
"""The pattern is looked for in so many entries at once."""
ALIKE, UNLIKE = 0.75, 0.6
"""The share of lines that look like the one an entry later, at least, and like their next one, at most."""
_OPENING = 6
"""So many paragraphs and the headline hold the words by which a story is known."""
_LETTERS = 5
"""Words of fewer letters tell nothing."""
KNOWN = 0.08
"""In a list of other stories at most this share of the words is the article's."""
_NAMED = 0.2
"""At most this share of its lines has a word of the headline."""
_ENDED = 0.55
"""At most this share of its lines ends as sentences do: the rest are headlines, names, places."""


def cut_listings(draft: Draft) -> None:
    """Marks a list of other stories below the end of an article."""
    lines = draft.lines
    end = next((line.at for line in lines if line.kind in _MARKS and _told_above(draft, line)), None)
    if end is None or len(lines) - end < ENTRIES * PERIODS[0]:
        return
    entries = ENTRIES if any(line.kind in _MARKS - {_BOX} for line in lines[end:]) else ENTRIES_BELOW_BOX
    for start, stop in _patterns([_look(line) for line in lines[end:]], entries):
        listed = [line for line in lines[end + start : end + stop] if line.kind is None]
        below = [line for line in lines[end + stop :] if line.kind is None and line.is_prose]
        if _is_list(listed) and _is_foreign(draft, end, listed) and _is_foreign(draft, end, below):
            draft.mark_all(listed, Kind.TEASER)


def _told_above(draft: Draft, line: Line) -> bool:
    """Whether paragraphs of an article stand above a line."""
    told = 0
    for other in draft.lines[: line.at]:
        if other.kind is None and other.is_prose:
            told += other.size
            if told >= LEAST_TOLD:
                return True
    return False


def _look(line: Line) -> int:
    """What lines of a list have in common, as a number: whether it ends as a sentence, shouts, is long."""
    size = line.size
    length = 0 if size <= 3 else 1 if size <= 12 else 2 if size <= 25 else 3
    return length + 4 * (size > 3 and line.is_ended) + 8 * line.text.isupper()


def _patterns(looks: Sequence[int], entries: int) -> Iterator[tuple[int, int]]:
    """The stretches of lines, first and behind the last, in which a pattern comes so many times."""
    next_alike = _alike(looks, 1)
    for period in PERIODS:
        alike, width = _alike(looks, period), _WINDOW * period
        found = [
            at
            for at in range(len(alike) - width)
            if alike[at + width] - alike[at] >= ALIKE * width
            and next_alike[at + width] - next_alike[at] <= UNLIKE * width
        ]
        for first, last in _together(found, period):
            if last + width + period - first >= entries * period:
                yield first, last + width + period


def _alike(looks: Sequence[int], step: int) -> list[int]:
    """How many lines, up to each, look like the one so many steps below; lengths may differ a little."""
    return list(accumulate(map(_FITTING.__contains__, zip(looks, looks[step:], strict=False)), initial=0))


_FITTING = frozenset(
    (one, two) for one in range(16) for two in range(16) if one // 4 == two // 4 and abs(one - two) <= 1
)
"""Pairs of looks that fit."""


def _together(places: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    """The first and the last of places that follow each other closely."""
    if not places:
        return
    first = last = places[0]
    for place in places[1:]:
        if place - last > most:
            yield first, last
            first = place
        last = place
    yield first, last


def _is_list(listed: Sequence[Line]) -> bool:
    """Whether most of these lines are headlines, names and places, and no sentences."""
    return sum(line.is_ended for line in listed) <= _ENDED * len(listed)


def _is_foreign(draft: Draft, end: int, told: Sequence[Line]) -> bool:
    """Whether hardly a word of the story above `end` stands in these lines."""
    above = [line for line in draft.lines[:end] if line.kind is None and line.is_prose][:_OPENING]
    title = _telling(draft.headline) if draft.headline is not None else set()
    known = title.union(*map(_telling, above))
    words = [_telling(line) for line in told]
    shared, count = sum(len(known & each) for each in words), sum(map(len, words))
    named = sum(not title.isdisjoint(each) for each in words)
    return shared <= KNOWN * count and named <= _NAMED * len(told)


def _telling(line: Line) -> set[str]:
    """The longer words of a line."""
    return {word for word in line.words if len(word) >= _LETTERS}


LISTING = Rule("listing", cut_listings)
