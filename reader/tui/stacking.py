"""Stacking: on which row of a list each article stands, with the headings of groups between them: pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Placed(NamedTuple):
    """What stands on a row."""

    article: int
    """The place of the article, or the first one below the heading."""
    line: int
    """Which of its lines; below 0 those of the heading above it, -1 the last one."""


class Stack(NamedTuple):
    """Articles of the same height below each other, any number of them, without counting them one by one."""

    many: int
    each: int
    """Rows of an article."""
    bounds: Sequence[int] = ()
    """The first article of each group, in their order."""
    head: int = 0
    """Rows of a heading."""

    @property
    def height(self) -> int:
        """Rows of all of it."""
        return self.many * self.each + len(self.bounds) * self.head

    def top(self, index: int) -> int:
        """The row on which an article begins, below its heading."""
        return index * self.each + bisect_right(self.bounds, index) * self.head

    def leads(self, index: int) -> bool:
        """Whether an article is the first of its group, or there are no groups."""
        place = bisect_left(self.bounds, index)
        return not self.bounds or (place < len(self.bounds) and self.bounds[place] == index)

    def group(self, index: int) -> int:
        """The group of an article."""
        return bisect_right(self.bounds, index) - 1

    def size(self, index: int) -> int:
        """How many articles are in the group of an article."""
        group = self.group(index)
        end = self.bounds[group + 1] if group + 1 < len(self.bounds) else self.many
        return end - self.bounds[group]

    def at(self, y: int) -> Placed:
        """What stands on a row; the article's index is too large below the last."""
        if not self.bounds or not self.head:
            return Placed(*divmod(y, self.each))
        groups = range(len(self.bounds))
        group = max(0, bisect_right(groups, y, key=lambda g: self.bounds[g] * self.each + g * self.head) - 1)
        first = self.bounds[group]
        inside = y - first * self.each - group * self.head - self.head
        if inside < 0:
            return Placed(first, inside)
        index, line = divmod(inside, self.each)
        return Placed(first + index, line)
