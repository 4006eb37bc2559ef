"""Picked: articles that were chosen together, a byte for each number, however many they are."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import compress, count


class Picked:
    """Numbers of articles."""

    def __init__(self) -> None:
        """None."""
        self._marks = bytearray()
        self._many = 0

    def __len__(self) -> int:
        """How many there are."""
        return self._many

    def __contains__(self, number: int) -> bool:
        """Whether a number is among them."""
        return number < len(self._marks) and self._marks[number] > 0

    def __iter__(self) -> Iterator[int]:
        """The lowest first."""
        return compress(count(), self._marks)

    def numbers(self) -> array[int]:
        """All of them, the lowest first."""
        return array("q", self)

    def pick(self, numbers: Iterable[int], picked: bool) -> None:
        """Choose these too, or no longer."""
        marks = self._marks
        for number in numbers:
            if number >= len(marks):
                marks.extend(bytes(number + 1 - len(marks)))
            marks[number] = picked
        self._many = marks.count(1)

    def clear(self) -> None:
        """Choose none."""
        self._marks, self._many = bytearray(), 0

    def keep(self, numbers: Iterable[int]) -> None:
        """Leave only those that are among these."""
        kept = Picked()
        kept.pick((number for number in numbers if number in self), picked=True)
        self._marks, self._many = kept._marks, kept._many
