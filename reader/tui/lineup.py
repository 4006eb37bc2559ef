"""Lineup: the articles of the list in their order: which stands where, and in which group. Pure."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import NamedTuple

from reader.tui.stacking import Stack


class Groups(NamedTuple):
    """Where the groups of a list begin, and what they are called."""

    bounds: array[int] = array("q")
    """The place of the first article of each."""
    names: list[str] = []
    """A name of each; empty where the first article of each leads the others."""
    told: Callable[[str], str] = str
    """What is written above a group of some name."""


class Lineup:
    """Numbers of articles in groups, and the rows that they take; of a long list perhaps only the first."""

    def __init__(self) -> None:
        """An empty one."""
        self.groups = Groups()
        self.stack = Stack(0, 1)
        self.known: array[int] = array("q")
        """The numbers that are there already."""
        self._rest: Callable[[], array[int]] | None = None

    def set(self, known: array[int], groups: Groups, rest: Callable[[], array[int]] | None = None) -> None:
        """Line these articles up; `rest` gives all of them where these are only the first."""
        self.known, self.groups, self._rest = known, groups, rest

    @property
    def is_complete(self) -> bool:
        """Whether all numbers are there, and not only the first."""
        return self._rest is None

    def complete(self) -> None:
        """Have all numbers, where only the first were there so far."""
        if self._rest is not None:
            rest, self._rest = self._rest, None
            self.known = rest()

    def pile_up(self, count: int, rows_each: int) -> None:
        """Know where each of `count` articles stands, with so many rows an article."""
        head = min(2, rows_each - 1) if self.groups.names else 0
        self.stack = Stack(count, rows_each, self.groups.bounds, head)

    def take_out(self, number: int) -> int:
        """Take one article out; the place where it stood."""
        place = self.known.index(number)
        self._shrink_group(place)
        del self.known[place]
        return place

    def _shrink_group(self, place: int) -> None:
        """Count one article less in the group at a place; the last one takes the group with it."""
        bounds, names, _ = self.groups
        if not bounds:
            return
        group, alone = self.stack.group(place), self.stack.size(place) == 1
        for later in range(group + 1, len(bounds)):
            bounds[later] -= 1
        if alone:
            del bounds[group]
            del names[group : group + 1]

    def heading(self, index: int) -> tuple[str, str]:
        """What is written above the group of an article, and how many that group has."""
        return self.groups.told(self.groups.names[self.stack.group(index)]), f"{self.stack.size(index):,}"

    def stands_in(self, index: int) -> bool:
        """Whether an article stands under the one that leads its group."""
        return not self.groups.names and not self.stack.leads(index)

    def others(self, index: int) -> int:
        """How many follow the article that leads them."""
        if self.groups.names or not self.groups.bounds or not self.stack.leads(index):
            return 0
        return self.stack.size(index) - 1
