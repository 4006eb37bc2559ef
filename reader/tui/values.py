"""What a date, a time or a figure comes to, in words: pure.

2026-03-15 -> 15 March 2026        2026-03-15TEV -> 15 March 2026, evening     2026-SU -> summer 2026
T09:30Z -> 09:30 UTC               1400, people -> 1,400 people                199X -> the 1990s
"""

from __future__ import annotations

import re

from reader.tui.wording import MONTHS

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)|-(SP|SU|FA|WI|Q\d))?(T\w\w)?")
_TIME = re.compile(r"(?:(\d{4}-\d\d-\d\d))?T(\d\d:\d\d)(Z?)")
_FIGURE = re.compile(r"(?<!\d)(-?\d{4,30})(?=\D|$)")
"""Digits that are grouped; a longer row of them is no figure, and Python reads none of thousands."""
_PARTS = {"TMO": "morning", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def when_words(value: str) -> str:
    """A date or time in words; as it stands where its form is not known."""
    ends = [_moment(end) for end in value.split("/")]
    return " – ".join(ends) if all(ends) else value


def figure_words(value: str, counts: str) -> str:
    """A figure in digits, with what it counts."""
    return " ".join(part for part in (_FIGURE.sub(_grouped, value, count=1), counts) if part)


def _grouped(match: re.Match[str]) -> str:
    return f"{int(match[1]):,}"


def _moment(value: str) -> str:
    if time := _TIME.fullmatch(value):
        clock = time[2] + (" UTC" if time[3] else "")
        return f"{_moment(time[1])}, {clock}" if time[1] else clock
    if re.fullmatch(r"\d{3}X", value):
        return f"the {value[:3]}0s"
    date = _DATE.fullmatch(value)
    if date is None or (date[2] and not 1 <= int(date[2]) <= 12):
        return ""
    year, month, day, week, season, part = date.groups()
    words = year
    if month:
        words = f"{MONTHS[int(month) - 1]} {year}"
        words = f"{int(day)} {words}" if day else words
    elif week:
        words = f"week {int(week)} of {year}"
    elif season:
        words = f"{_SEASONS.get(season) or f'quarter {season[1:]} of'} {year}"
    return f"{words}, {_PARTS[part]}" if part in _PARTS else words
