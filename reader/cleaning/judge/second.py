"""What a first judgement tells about each line: how its neighbours fare, where the article stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import mul

AGAIN = (
    "p", "p-3", "p-2", "p-1", "p+1", "p+2", "p+3", "p_near", "p_far",
    "story_above", "story_below", "story", "into_story", "out_of_story",
)  # fmt: skip
"""The names of the figures about a first judgement, in order."""
NEAR, FAR = 5, 12
"""How many lines on either side are looked at."""
STORY = 1200
"""A story counts as so many words at most."""
LONGEST, SHORTEST = 80, 3
"""A line counts as many words as it has, but not more, and not fewer."""
_EDGE = 20


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
    rows: list[list[float]] = []
    for i in range(n) if wanted is None else wanted:
        p = chances[i]
        near, near_stop = i - NEAR if i > NEAR else 0, i + NEAR + 1 if i + NEAR < n else n
        far, far_stop = i - FAR if i > FAR else 0, i + FAR + 1 if i + FAR < n else n
        into, out = i - start, stop - 1 - i
        row = [
            p,
            *padded[i : i + 3],
            *padded[i + 4 : i + 7],
            (sums[near_stop] - sums[near] - p) / (near_stop - near - 1 or 1),
            (sums[far_stop] - sums[far] - p) / (far_stop - far - 1 or 1),
            words[i] / total,
            (words[-1] - words[i + 1]) / total,
            story,
            _EDGE if into > _EDGE else -_EDGE if into < -_EDGE else into,
            _EDGE if out > _EDGE else -_EDGE if out < -_EDGE else out,
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
