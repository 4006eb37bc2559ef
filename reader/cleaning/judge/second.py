"""What a first judgement tells about each line: how its neighbours fare, where the article stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import mul

AGAIN = (
    "p", "p-3", "p-2", "p-1", "p+1", "p+2", "p+3", "p_near",
    "story_above", "story_below", "story", "into_story", "out_of_story",
    "p_run", "p_best", "long-1", "long+1", "long-2", "long+2",
    "likely_above", "likely_below", "likely",
)  # fmt: skip
"""The names of the figures about a first judgement, in order."""
NEAR = 5
"""How many lines on either side are looked at."""
STORY = 1200
"""A story counts as so many words at most."""
LONGEST, SHORTEST = 80, 3
"""A line counts as many words as it has, but not more, and not fewer."""
_EDGE = 20
LONG = 14
"""Lines of so many words part the text into runs of shorter ones, mostly of one sort each."""
FEW = 10
"""So many lines of a run on either side are looked at one by one."""
NOTHING = -1.0
"""Where there is no such line."""


def second_signs(
    chances: Sequence[float], sizes: Sequence[int], wanted: Iterable[int] | None = None
) -> list[list[float]]:
    """The figures of those of the lines that are wanted; of all the first chances and words are needed."""
    n = len(chances)
    padded = [0.0, 0.0, 0.0, *chances, 0.0, 0.0, 0.0]
    sums = list(accumulate(chances, initial=0.0))
    counted = [LONGEST if size > LONGEST else size for size in sizes]
    words = list(accumulate(map(mul, chances, counted), initial=0.0))
    total = max(1.0, words[-1])
    story = min(total, STORY)
    start, stop = densest(chances, sizes)
    runs = Runs(chances, sizes, sums)
    rows: list[list[float]] = []
    for i in range(n) if wanted is None else wanted:
        p = chances[i]
        near, near_stop = i - NEAR if i > NEAR else 0, i + NEAR + 1 if i + NEAR < n else n
        into, out = i - start, stop - 1 - i
        row = [
            p,
            *padded[i : i + 3],
            *padded[i + 4 : i + 7],
            (sums[near_stop] - sums[near] - p) / (near_stop - near - 1 or 1),
            words[i] / total,
            (words[-1] - words[i + 1]) / total,
            story,
            _EDGE if into > _EDGE else -_EDGE if into < -_EDGE else into,
            _EDGE if out > _EDGE else -_EDGE if out < -_EDGE else out,
            *runs.signs(i),
        ]
        rows.append(row)
    return rows


def densest(chances: Sequence[float], sizes: Sequence[int]) -> tuple[int, int]:
    """The stretch of lines, first and behind the last, that gathers the most words above even chances."""
    best = total = 0.0
    start = stop = left = 0
    for i, (p, size) in enumerate(zip(chances, sizes, strict=True)):
        total += (p - 0.5) * (SHORTEST if size < SHORTEST else LONGEST if size > LONGEST else size)
        if total <= 0:
            total, left = 0.0, i + 1
        elif total > best:
            best, start, stop = total, left, i + 1
    return start, stop


class Runs:
    """The long lines of a text and the runs of short ones between them, with their first chances."""

    def __init__(self, chances: Sequence[float], sizes: Sequence[int], sums: Sequence[float]) -> None:
        self._chances, self._sums = chances, sums
        self._long = [i for i, size in enumerate(sizes) if size >= LONG]
        told = [chances[i] for i in self._long]
        self._padded = [NOTHING, NOTHING, *told, NOTHING, NOTHING]
        self._likely = list(accumulate((chance > 0.5 for chance in told), initial=0))

    def signs(self, i: int) -> tuple[float, ...]:
        """How the line's run fares without it, and how the long lines on either side do."""
        chances, long, likely = self._chances, self._long, self._likely
        at = bisect_left(long, i)
        below = at + (at < len(long) and long[at] == i)
        first = long[at - 1] + 1 if at else 0
        stop = long[below] if below < len(long) else len(chances)
        others = stop - first - 1
        near = [
            *chances[i - FEW if i - FEW > first else first : i],
            *chances[i + 1 : i + 1 + FEW if i + 1 + FEW < stop else stop],
        ]
        return (
            (self._sums[stop] - self._sums[first] - chances[i]) / others if others else NOTHING,
            max(near, default=NOTHING),
            self._padded[at + 1],
            self._padded[below + 2],
            self._padded[at],
            self._padded[below + 3],
            likely[at],
            likely[-1] - likely[below],
            (likely[at] + likely[-1] - likely[below]) / (len(long) or 1),
        )
