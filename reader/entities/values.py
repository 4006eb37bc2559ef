"""What the dates, times and figures of a text come to, and what its figures count.

“On Sunday 1,400 people …”, of 20 March 2026 -> Sunday is 2026-03-15, 1,400 is 1400 and counts people
“Ferries will stop on Sunday” -> there it is 2026-03-22
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from reader.article.annotation import EntityType, Mention
from reader.article.span import Span
from reader.entities.amounts import amount
from reader.entities.counted import counted
from reader.entities.dates_abroad import ABROAD, when_abroad
from reader.entities.when import when

_AHEAD = re.compile(
    r"(?P<ahead>\b(?:(?:will|would|shall|won[’']t)\b|(?:plans?|planned|due|set|expected|scheduled|going|hopes?|wants?"
    r"|aims?|is|are|ready) to\b)(?: (?:not|be|have been|also|only|soon))*(?: [a-z]{2,30}ed\b)?"
    r"|\b(?:by|until|till|before|upcoming|coming)\b)"
    r"|(?P<past>\b(?:said|told|says|was|were|had|has|have|did|met|began|fell|rose|came|went|took|left|won|lost|held"
    r"|made|[a-z]{2,30}ed)\b)"
)
_SEEN = 80
"""How far before a date, and half as far behind it, words are read that tell whether it is to come."""
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_SENTENCE = re.compile(r"[.!?][”’\"']? ")


def valued(
    text: str, mentions: Iterable[Mention], blocks: Sequence[Span], published: str, language: str
) -> tuple[Mention, ...]:
    """The same mentions, those of dates, times and figures with what they come to and count.

    `blocks` are in the order of the text; `published` is the article's day in ISO 8601, or empty.
    """
    return tuple(_valued(text, mentions, blocks, day_of(published), language))


def day_of(published: str) -> date | None:
    """The day of an ISO 8601 date; None where there is none."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def _valued(
    text: str, mentions: Iterable[Mention], blocks: Sequence[Span], day: date | None, language: str
) -> Iterator[Mention]:
    starts = [block.start for block in blocks]
    mentions = list(mentions)
    within = [blocks[max(0, bisect_right(starts, mention.start) - 1)] for mention in mentions]
    ahead = _directions(text, mentions, within)
    for mention, block in zip(mentions, within, strict=True):
        words = text[mention.start : mention.end]
        if mention.type is EntityType.NUMBER:
            value = amount(words, language)
            measured = " " in value or "/" in value
            yield replace(
                mention,
                value=value,
                counts=counted(text, mention.end, block.end, measured=measured, language=language),
            )
        elif mention.type not in (EntityType.DATE, EntityType.TIME):
            yield mention
        elif language in ABROAD:
            yield replace(mention, value=when_abroad(words, day, language))
        else:
            yield replace(mention, value=when(words, day, ahead[mention.start]))


def _directions(text: str, mentions: Sequence[Mention], within: Sequence[Span]) -> dict[int, bool]:
    """Where a date or time starts -> whether it is to come; a weekday that no word tells is as elsewhere."""
    told = {
        mention.start: _looks_ahead(text, mention, block)
        for mention, block in zip(mentions, within, strict=True)
        if mention.type in (EntityType.DATE, EntityType.TIME)
    }
    days = {at: found.group() for at in told if (found := _WEEKDAY.match(text, at))}
    known: dict[str, set[bool | None]] = {}
    for at, name in days.items():
        known.setdefault(name, set()).add(told[at])
    for at, name in days.items():
        if told[at] is None and known[name] == {None, True}:
            told[at] = True
    return {at: bool(ahead) for at, ahead in told.items()}


def _looks_ahead(text: str, mention: Mention, block: Span) -> bool | None:
    """Whether the sentence speaks of what is to come: the nearest word before the date that tells decides.

    None where no word tells.
    """
    start = max(block.start, mention.start - _SEEN)
    for sentence in _SENTENCE.finditer(text, start, mention.start):
        start = sentence.end()
    told = None
    for match in _AHEAD.finditer(text, start, mention.start):
        told = match
    told = told or _AHEAD.search(text, mention.end, min(block.end, mention.end + _SEEN // 2))
    return None if told is None else told["ahead"] is not None
