"""Figure time: on which day something was counted, and what is counted at one event or on one day alone.

“stood at 4.2 metres on Sunday” -> Sunday; “12 boats were sold, Ines Quill said on Sunday” -> no day
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
_DAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
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
OF_AN_EVENT = frozenset(("specta",))
"""What is counted anew at every event of its kind, by its stem."""

OF_A_DAY = frozenset(("points",))
"""Units of what is counted anew every day."""


def weekday_of(before: str, behind: str) -> int | None:
    """On which day of the week something was counted, Monday being 0, by the words around; None for none.

    The day on which somebody said so is not meant.
    """
    words = f"{before} {behind}"
    days = {
        _WEEKDAYS[match.group().lower()]
        for match in _DAY.finditer(words)
        if not _TOLD_ON.search(words, max(0, match.start() - 60), match.start())
    }
    return days.pop() if len(days) == 1 else None


def is_level(before: str) -> bool:
    """Whether a figure tells how high something stood, or how much it had changed: it holds for that time."""
    return _LEVEL.search(before) is not None


def day_of(weekday: int | None, published: str) -> date | None:
    """The last such weekday when an article came out; the day it came out where none is told."""
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return None
    return day if weekday is None else day - timedelta((day.weekday() - weekday) % 7)
