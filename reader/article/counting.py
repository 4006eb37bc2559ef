"""Counting: how many of a thing there are, as a person is told: `1 article`, `3 articles`."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """The number, its thousands parted, and the word for `one` of them or for `many`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
