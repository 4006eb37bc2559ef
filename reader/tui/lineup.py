"""Lineup: the articles of the list in their order: which stands where, and in which group. Pure."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
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


class Gone(NamedTuple):
    """An article that was taken out, with what is needed to put it back."""

    number: int
    place: int
    """Where it stood."""
    group: int
    """The group that it stood in; below 0 where there are none."""
    names: Sequence[str] | None
    """The name, if any, of the group that went with it; None where the group stayed."""


class Lineup:
    """Numbers of articles in groups, and the rows that they take; of a long list perhaps only the first."""

    def __init__(self) -> None:
        """An empty one."""
        self.groups = Groups()
        self.stack = Stack(0, 1)
        self.known: array[int] = array("q")
        """The numbers that are there already."""
        self._rest: Callable[[], array[int]] | None = None
        self._gone: list[Gone] = []

    def set(self, known: array[int], groups: Groups, rest: Callable[[], array[int]] | None = None) -> None:
        """Line these articles up; `rest` gives all of them where these are only the first."""
        self.known, self.groups, self._rest = known, groups, rest
        self._gone.clear()

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
        self._gone.append(Gone(number, place, *self._shrink_group(place)))
        del self.known[place]
        return place

    def put_back(self, number: int) -> int | None:
        """Put back what was taken out last, where it stood; None where that was not this article."""
        if not self._gone or self._gone[-1].number != number:
            return None
        gone = self._gone.pop()
        self.known.insert(gone.place, number)
        if gone.names is not None:
            self.groups.bounds.insert(gone.group, gone.place)
            self.groups.names[gone.group : gone.group] = gone.names
        self._count_groups_behind(gone.group, 1)
        return gone.place

    def _shrink_group(self, place: int) -> tuple[int, Sequence[str] | None]:
        """Count one article less in the group at a place; the last one takes the group with it.

        Gives the group, and its names where it went.
        """
        bounds, names, _ = self.groups
        if not bounds:
            return -1, None
        group, alone = self.stack.group(place), self.stack.size(place) == 1
        self._count_groups_behind(group, -1)
        if not alone:
            return group, None
        gone = names[group : group + 1]
        del bounds[group]
        del names[group : group + 1]
        return group, gone

    def _count_groups_behind(self, group: int, step: int) -> None:
        """The groups behind one begin so much later."""
        if group >= 0:
            bounds = self.groups.bounds
            for later in range(group + 1, len(bounds)):
                bounds[later] += step

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
