"""Figure time: on which day something was counted, and what is counted at one event or on one day alone.

“stood at 4.2 metres on Sunday” -> Sunday; “12 boats were sold, Ines Quill said on Sunday” -> no day
“cases rose to 120 in May” -> May; “12 March”, “at 7 on Sunday” -> a day and an hour, which count nothing
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from datetime import date, timedelta

_WEEKDAYS = {
    word: number % 7
    for number, word in enumerate(
        """
monday tuesday wednesday thursday friday saturday sunday
montag dienstag mittwoch donnerstag freitag samstag sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
""".split()
    )
}
_MONTHS = {
    word: number % 12
    for number, word in enumerate(
        """
January February March April May June July August September October November December
Januar Februar März April Mai Juni Juli August September Oktober November Dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec
""".split()
    )
}
_OF_WEEK, _OF_YEAR = "|".join(_WEEKDAYS), "|".join(_MONTHS)
_DAY = re.compile(rf"\b(?:{_OF_WEEK})\b", re.IGNORECASE)
_MONTH = re.compile(rf"\b(?:{_OF_YEAR})\b")
_BEFORE_DAY = re.compile(rf"\b(?:{_OF_YEAR})\.? (?:the )?$")
_BEHIND_DAY = re.compile(rf"(?:st|nd|rd|th|er|\.)?(?: of| de)? (?:{_OF_YEAR})\b")
_BEFORE_HOUR = re.compile(r"\b(?:at|by|before|after|until|since|um|gegen|vor|nach|ab) $", re.IGNORECASE)
_BEHIND_HOUR = re.compile(
    rf" (?:(?:on|am) (?:{_OF_WEEK})|in the (?:morning|afternoon|evening)|(?:this|that) (?:morning|afternoon"
    r"|evening|night)|yesterday|today|tonight|tomorrow|local time)\b",
    re.IGNORECASE,
)
_IN_FIGURES = re.compile(r"\d[:/]$")
_CLOCK = re.compile(r" ?(?:[ap]\.?m\b|o['’]clock|Uhr\b|[:/]\d)", re.IGNORECASE)
_TOLD_ON = re.compile(
    r"\b(?:said|says|told|announced|confirmed|reported|warned|added|sagte|teilte|erklärte|meldete)"
    r"\b(?:\W+\w+){0,6}?\W+$",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:st(?:ood|ands?|and|eht|anden)|is|was|were|clos(?:es?|ed|ing)|opened|trad(?:ed|es|ing)|lag|liegt)"
    r"(?: \w+){0,3}? (?:at|bei) (?:\w+ )?$"
    r"|\b(?:ris(?:es?|en)|rose|fall(?:s|en)?|fell|climb(?:s|ed)|drop(?:s|ped)|gone (?:up|down))"
    r" by (?:\w+ )?$",
    re.IGNORECASE,
)
_RISEN_TO = re.compile(
    r"\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed)?|gr[eo]wn?|increased|jump(?:s|ed)|fall(?:s|en)?|fell"
    r"|drop(?:s|ped)|gone (?:up|down)|went (?:up|down)|stieg|steigt|gestiegen|sank|sinkt)"
    r"(?: from [\d,.]+)? (?:to|auf) (?:\w+ )?$",
    re.IGNORECASE,
)
_OF_A_WEEK = re.compile(
    r"\b(?:this|last|past|diese[mnr]?|letzte[mnr]?) (?:week|month|woche|monat)\b", re.IGNORECASE
)
OF_AN_EVENT = frozenset(("specta",))
"""What is counted anew at every event of its kind, by its stem."""

OF_A_DAY = frozenset(("points",))
"""Units of what is counted anew every day."""


def weekday_of(before: str, behind: str) -> int | None:
    """On which day of the week something was counted, Monday being 0, by the words around; None for none.

    The day on which somebody said so is not meant.
    """
    days = {_WEEKDAYS[day.lower()] for day in _not_told_on(_DAY, f"{before} {behind}")}
    return days.pop() if len(days) == 1 else None


def months_of(before: str, behind: str) -> frozenset[int]:
    """The months named around a figure, January being 0; not those in which somebody said so."""
    return frozenset(_MONTHS[month] for month in _not_told_on(_MONTH, f"{before} {behind}"))


def _not_told_on(pattern: re.Pattern[str], words: str) -> list[str]:
    """The days or months among some words, without those on which somebody said something."""
    return [
        match.group()
        for match in pattern.finditer(words)
        if not _TOLD_ON.search(words, max(0, match.start() - 60), match.start())
    ]


def is_day_or_hour(before: str, behind: str) -> bool:
    """Whether the number between two stretches of a sentence is one of the calendar or the clock."""
    if _IN_FIGURES.search(before) or _CLOCK.match(behind):
        return True
    if _BEFORE_DAY.search(before) or _BEHIND_DAY.match(behind):
        return True
    return bool(_BEFORE_HOUR.search(before) and _BEHIND_HOUR.match(behind))


def is_level(before: str) -> bool:
    """Whether a figure tells how high something stood, or how much it had changed: it holds for that time."""
    return _LEVEL.search(before) is not None


def has_risen(before: str) -> bool:
    """Whether a figure tells what something rose or fell to: it may have gone on since."""
    return _RISEN_TO.search(before) is not None


def is_of_a_week(before: str, behind: str) -> bool:
    """Whether something was counted in one week or month: “this week”."""
    return _OF_A_WEEK.search(f"{before} {behind}") is not None


def day_of(weekday: int | None, published: str) -> date | None:
    """The last such weekday when an article came out; the day it came out where none is told."""
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return None
    return day if weekday is None else day - timedelta((day.weekday() - weekday) % 7)
