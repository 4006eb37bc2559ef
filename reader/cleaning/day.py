"""The day of an article of which no line says plainly that it is its day: the one beside its headline.

“Ilse Marrow, 3 June 2026 10:14 | 4 comments” below the headline, or “3 June 2026” right above it -> the day;
“Updated 4 June 2026” -> when it was updated.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.article.text import Kind
from reader.cleaning.dateline_words import UPDATED
from reader.cleaning.dates import find_moment
from reader.cleaning.draft import Draft, Line

LONGEST = 24
"""A line that tells the day has at most so many words."""
_BELOW, _ABOVE, _OVER_STORY = 5, 3, 12
"""So many lines below the headline it stands at most, or above it; or above a story without one."""
_DAY = len("2026-06-03")
_OTHERS = frozenset({Kind.CAPTION, Kind.LINKED_HEADLINE, Kind.TEASER, Kind.COMMENT_FORM, Kind.COPYRIGHT})
"""Lines of these kinds tell other days."""


def find_day(draft: Draft) -> None:
    """Learns the day from a line beside the headline, where none is known."""
    if draft.facts.published:
        return
    lines = draft.lines
    if draft.headline is None:
        story = draft.span().start
        _learn(draft, _days(reversed(lines[max(0, story - _OVER_STORY) : story])))
        return
    at = draft.headline.at
    near = [line for line in lines[at + 1 : at + 1 + _BELOW] if _could_tell(line)]
    _learn(draft, near)
    if not draft.facts.published:
        _learn(draft, _days(reversed(lines[max(0, at - _ABOVE) : at])))


def _could_tell(line: Line) -> bool:
    """Whether a line is short enough, no sentence, and none about something else."""
    return line.size <= LONGEST and not line.is_prose and line.kind not in _OTHERS


def _days(lines: Iterable[Line]) -> list[Line]:
    """The lines that hold a date and nothing else."""
    return [line for line in lines if line.kind is Kind.DATELINE]


def _learn(draft: Draft, lines: Iterable[Line]) -> None:
    """Learns the first whole day in some lines."""
    for line in lines:
        if not line.has_figure:
            continue
        moment = find_moment(line.text)
        if moment and moment == find_moment(draft.facts.updated):
            continue
        if len(moment) >= _DAY and UPDATED.isdisjoint(line.words):
            draft.learn(published=moment)
            return
        draft.learn(updated=moment)
