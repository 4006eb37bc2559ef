"""Hits: where words were found in an article, in order, and the one that was gone to. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Hits:
    """Places in a text; none where nothing was looked for."""

    starts: Sequence[int] = ()
    ends: Sequence[int] = ()
    current: int = -1
    """Which of them was gone to; -1 for none."""

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, place: int) -> int:
        return self.starts[place]

    @property
    def here(self) -> int | None:
        """Where the one begins that was gone to."""
        return self.starts[self.current] if self.current >= 0 else None

    def walked(self, step: int, caret: int, start: int | None = None) -> Hits:
        """The same, gone to the next or previous one from `start`, or from the caret, round the ends.

        One that begins at `start` is the next from there; one that begins at the caret is not.
        """
        at = caret if start is None else start
        place = bisect_left(self.starts, at + (step > 0 and start is None))
        return replace(self, current=(place if step > 0 else place - 1) % len(self.starts))
