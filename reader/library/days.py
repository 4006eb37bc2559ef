"""Days as a person writes them: a year, a month or a day, as its first and its last day.

2026       -> 2026-01-01, 2026-12-31
2026-03    -> 2026-03-01, 2026-03-31
2026-03-14 -> 2026-03-14, 2026-03-14
2026-03..2026-05 -> 2026-03-01, 2026-05-31
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)


def bounds(words: str) -> tuple[str, str] | None:
    """The first and the last day, ISO 8601; None where the words are no year, month or day."""
    match = _DAY.fullmatch(words)
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if not year or (match[2] and not 1 <= month <= 12):
        return None
    last = monthrange(year, month or 12)[1]
    if match[3] and not 1 <= day <= last:
        return None
    return f"{year:04}-{month or 1:02}-{day or 1:02}", f"{year:04}-{month or 12:02}-{day or last:02}"


def span_of_days(words: str) -> tuple[str, str] | None:
    """As `bounds`, of two of them with `..` between, too; an end that is left out is open, and empty."""
    first, dots, last = (part.strip() for part in words.partition(".."))
    if not dots:
        return bounds(first)
    since = bounds(first) if first else ("", "")
    until = bounds(last) if last else ("", "")
    if since is None or until is None or (first and last and since[0] > until[1]):
        return None
    return since[0], until[1]


def day_before(day: str) -> str:
    """The day before a day, both ISO 8601; the first day there is stays itself."""
    try:
        return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
    except OverflowError:
        return day
