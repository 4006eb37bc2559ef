"""Pace: how fast a run comes on, and how long it will go on; pure.

Before -> after: 3,120 of 20,000 after 76 seconds -> 41 a second, 411 seconds left.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp

MEMORY = 20.0
"""So many seconds ago a moment counts for little more than a third of what the present one counts."""

FEWEST_SECONDS, FEWEST_DONE = 4.0, 20
"""Before so much has passed and been done, nothing is said: it would be wrong."""

A_LOOK = 0.5
"""Seconds between two looks; what is done in between is one step."""


@dataclass(slots=True)
class Pace:
    """How fast something is done, smoothed: what a moment counts fades as it passes."""

    rate: float = 0.0
    """How many a second; 0 while it is not known."""
    _first: tuple[float, int] | None = field(default=None)
    _last: tuple[float, int] = field(default=(0.0, 0))
    _seconds: float = 0.0
    _done: float = 0.0

    def look(self, now: float, done: int) -> None:
        """Notes that so many are done at a moment, in seconds."""
        if self._first is None:
            self._first = self._last = (now, done)
        passed = now - self._last[0]
        if passed < A_LOOK:
            return
        kept = exp(-passed / MEMORY)
        self._seconds = self._seconds * kept + passed
        self._done = self._done * kept + done - self._last[1]
        self._last = (now, done)
        if now - self._first[0] >= FEWEST_SECONDS and done - self._first[1] >= FEWEST_DONE:
            self.rate = self._done / self._seconds

    def left(self, more: int) -> float | None:
        """In how many seconds so many more will be done; None while that is not known."""
        return max(0, more) / self.rate if self.rate > 0 else None
