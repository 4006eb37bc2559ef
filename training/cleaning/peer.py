"""The best rule of thumb without markup, to be held against: the stretch that holds the most words."""

from __future__ import annotations

LONG = 10
"""A line of so many words speaks for its stretch, with each word beyond."""
SHORT_COSTS = 8.0


def stretch(lines: list[str]) -> list[bool]:
    """Which lines lie in the stretch with the largest sum: long lines add to it, short ones take from it."""
    best, start, stop, total, left = 0.0, 0, 0, 0.0, 0
    for i, line in enumerate(lines):
        size = len(line.split())
        total += size - LONG if size >= LONG else -SHORT_COSTS
        if total <= 0:
            total, left = 0.0, i + 1
        elif total > best:
            best, start, stop = total, left, i + 1
    return [start <= i < stop for i in range(len(lines))]
