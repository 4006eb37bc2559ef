"""What a first judgement tells about each line: how its neighbours fare, where the article stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

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
    """The figures for those of the lines that are wanted; of all the first chances and words are needed."""
    n = len(chances)
    padded = [0.0, 0.0, 0.0, *chances, 0.0, 0.0, 0.0]
    sums = list(accumulate(chances, initial=0.0))
    words = list(
        accumulate((p * min(size, LONGEST) for p, size in zip(chances, sizes, strict=True)), initial=0.0)
    )
    total = max(1.0, words[-1])
    start, stop = densest(chances, sizes)
    rows: list[list[float]] = []
    for i in range(n) if wanted is None else wanted:
        p = chances[i]
        row = [p, *padded[i : i + 3], *padded[i + 4 : i + 7]]
        for reach in (NEAR, FAR):
            low, high = max(0, i - reach), min(n, i + reach + 1)
            row.append((sums[high] - sums[low] - p) / max(1, high - low - 1))
        row += (words[i] / total, (words[-1] - words[i + 1]) / total, min(total, STORY))
        row += (max(-_EDGE, min(_EDGE, i - start)), max(-_EDGE, min(_EDGE, stop - 1 - i)))
        rows.append(row)
    return rows


def densest(chances: Sequence[float], sizes: Sequence[int]) -> tuple[int, int]:
    """The stretch of lines, first and behind the last, that gathers the most words above even chances."""
    best = total = 0.0
    start = stop = left = 0
    for i, (p, size) in enumerate(zip(chances, sizes, strict=True)):
        total += (p - 0.5) * min(max(size, SHORTEST), LONGEST)
        if total <= 0:
            total, left = 0.0, i + 1
        elif total > best:
            best, start, stop = total, left, i + 1
    return start, stop
