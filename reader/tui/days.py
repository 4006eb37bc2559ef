"""Days as a person types them: pure.

2026          -> 2026-01-01 to 2026-12-31
2026-03       -> 2026-03-01 to 2026-03-31
2026-03-14..  -> from 14 March 2026 on
..2026-03     -> until 31 March 2026
2025..2026-03 -> from 1 January 2025 to 31 March 2026
"""

from __future__ import annotations

from typing import NamedTuple

from reader.library.days import span_of_days


class Days(NamedTuple):
    """A range of days; an end that is open is empty."""

    since: str = ""
    """The first day, ISO 8601."""
    until: str = ""
    """The last day, ISO 8601."""

    def __str__(self) -> str:
        """The range as it can be typed again."""
        if self.since == self.until:
            return self.since
        return f"{self.since}..{self.until}"


def days_meant(words: str) -> Days | None:
    """The days that some words mean; None where they mean none, or none yet."""
    if not words.strip():
        return Days()
    found = None if words.strip() == ".." else span_of_days(words)
    return found and Days(*found)
