"""Figure context: the words around a figure, and whether it counts anything.

“Ines Quill, 46, has”, “a 3-1 win”, “12 others” -> nothing: ages, results and remainders count nothing
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.article.fate_words import WORDS as FATE_WORDS
from reader.article.sentences import sentence_at
from reader.article.span import Span

SEEN = 160
"""So many characters before and behind a figure are read."""

MONEY = frozenset(("$", "EUR", "GBP", "INR", "RUB", "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "¥"))
"""The units in which sums of money are told."""

_REACH = 2_000
_WORD = re.compile(r"\w+")
_OF_FATES = FATE_WORDS | {"life"}
_ANYBODY = frozenset("people person persons victims residents lives deaths dead fatalities".split())  # noqa: SIM905
_PEOPLE = ("people", "persons")
_REMAINDER = re.compile(
    r"\b(?:another|other|further|extra|additional|these|those|first|last|next|final)\W*$", re.IGNORECASE
)
_REST = re.compile(r"\W*(?:others?|more|further|additional|of them|of those|year|month)s?\b", re.IGNORECASE)
_AGE = re.compile(r"(?: (?:and|or|to) \d{1,3})?\W{0,3}(?:year|month|week|day)s?\W{1,3}old\b", re.IGNORECASE)
_AT_AGE = re.compile(
    r"\bage (?:of )?$|\b(?:dead|dies?|died)\b(?:(?!toll|stand|stood|put)[^.;]){0,80}? at $", re.IGNORECASE
)
_JOINED_BEFORE = re.compile(r"(?:[\w$€£]\s?[-–—./]\s?|\d\s?:\s?|\w:|aged\s|No\.?\s?|[#$€£]\s?)$")
_JOINED_BEHIND = re.compile(r"\s?[-–—:/]\s?\w|[.,]\s?\d")


class Context(NamedTuple):
    """The words around a figure, in its own sentence."""

    sentence: Span
    before: str
    behind: str


def context_of(text: str, start: int, end: int) -> Context:
    """What stands around the figure at `start` to `end` of a text."""
    line = text.rfind("\n", max(0, start - _REACH), start) + 1 or max(0, start - _REACH)
    stop = text.find("\n", end, end + _REACH)
    sentence = sentence_at(text, line, min(len(text), end + _REACH) if stop < 0 else stop, start)
    before = text[max(sentence.start, start - SEEN) : start]
    return Context(sentence, before, text[end : min(sentence.end, end + SEEN)])


def may_tell_a_fate(text: str, start: int, end: int) -> bool:
    """Whether a word of fate stands near the figure at all, in its sentence or not: quickly asked."""
    return not _OF_FATES.isdisjoint(_WORD.findall(text[max(0, start - SEEN) : end + SEEN].lower()))


def counts_something(before: str, behind: str, unit: str) -> bool:
    """Whether the figure is no age, result, remainder or other money, and no part of a longer number."""
    return not (
        _AGE.match(behind)
        or _AT_AGE.search(before)
        or _REST.match(behind)
        or _REMAINDER.search(before)
        or _JOINED_BEFORE.search(before)
        or _JOINED_BEHIND.match(behind)
        or (before.endswith("(") and unit in MONEY)
        or (before.endswith(", ") and behind.startswith(","))
    )


def is_anybody(counts: str) -> bool:
    """Whether what is counted says no more than that it is people."""
    noun = counts.split()[-1].lower() if counts else ""
    return not noun or noun in _ANYBODY or noun in FATE_WORDS


def figure_words(words: str, value: str, counts: str, fate: str = "") -> str:
    """A figure of some value with what it counts: `640 tonnes of silt`, `17 people killed`, `58 injured`.

    By itself where that is not known.
    """
    if fate:
        noun = counts if not is_anybody(counts) or counts in _PEOPLE else ""
        return " ".join(part for part in (words, noun, fate) if part)
    between = " of " if " " in value else " "
    return f"{words}{between}{counts}" if counts else words
