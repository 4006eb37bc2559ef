"""Times as the library writes and sorts them: ISO 8601 in UTC, and seconds since 1970."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This moment: `2026-03-14T09:00:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(*times: str) -> int:
    """Seconds since 1970 of the first of `times` that is one; 0 where none is."""
    for time in times:
        try:
            at = datetime.fromisoformat(time)
        except ValueError:
            continue
        return int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp())
    return 0
