"""Remembering: what a run knows of terms and articles already when it links the next ones."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from itertools import islice

from reader.links.reason import Digest, Pile

MOST_FREQUENCIES = 78_000
"""How many terms' frequencies are remembered at a time; a batch adds some thousands.

Beyond 87,381 a dict takes twice the memory."""

MOST_DIGESTS = 300
"""How many digests are kept at hand."""

GROWN = 1.01
"""When the library has grown by this, lengths are measured anew: what a term says has changed."""

AGED = 1.25
"""What was measured in a library of this part of the present one's size still tells something."""

STILL = 0.8
"""So much of the length that an article had it is taken to have still; rare terms come to say less."""


class Frequencies(dict[int, int]):
    """How many articles hold each of the terms that were looked up; a term that nobody holds has none."""

    def __missing__(self, term: int) -> int:
        return 0

    def add(self, more: Mapping[int, int]) -> None:
        """Counts articles in that have come since these terms were looked up."""
        self.update({term: self[term] + count for term, count in more.items()})

    def keep_last(self, most: int) -> None:
        """Forgets all but so many, those that came last.

        They are put into a table anew: one from which terms are only taken is made twice as large when others
        come, and this is the largest thing that a run holds.
        """
        kept = dict(islice(self.items(), len(self) - most, None))
        self.clear()
        self.update(kept)


class Lengths(MutableMapping[int, float]):
    """The lengths of the vectors of articles, by their numbers, in twelve bytes each.

    One that was measured in a library that was smaller is none any more, but it tells of most articles that
    they need not be measured again.
    """

    def __init__(self) -> None:
        self.size = 0
        """How many articles the library holds."""
        self._since = 1
        """What was measured in a library of at least so many holds still."""
        self._measured = array("d")
        self._sizes = array("I")

    def __getitem__(self, number: int) -> float:
        if number >= len(self._sizes) or self._sizes[number] < self._since:
            raise KeyError(number)
        return self._measured[number]

    def __setitem__(self, number: int, length: float) -> None:
        if number >= len(self._sizes):
            more = number + 1 - len(self._sizes)
            self._measured.frombytes(bytes(more * self._measured.itemsize))
            self._sizes.frombytes(bytes(more * self._sizes.itemsize))
        self._measured[number], self._sizes[number] = length, max(1, self.size)

    def __delitem__(self, number: int) -> None:
        if number not in self:
            raise KeyError(number)
        self.forget(number)

    def __iter__(self) -> Iterator[int]:
        return (number for number, size in enumerate(self._sizes) if size >= self._since)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def grow(self, size: int) -> None:
        """Notes that the library holds so many articles now; when it has grown, none is measured any more."""
        if size > GROWN * self._since:
            self._since = size
        self.size = size

    def at_least(self, number: int) -> float:
        """What an article is taken to be long at least, by the last time; 0 where that is too long ago."""
        if number >= len(self._sizes) or self.size > AGED * self._sizes[number]:
            return 0.0
        return STILL * self._measured[number]

    def forget(self, number: int) -> None:
        """Forgets how long one was."""
        if number < len(self._sizes):
            self._sizes[number] = 0

    def forget_all(self) -> None:
        """Forgets how long any was."""
        del self._measured[:], self._sizes[:]
        self._since = 1


@dataclass(slots=True)
class Memory:
    """What a run need not look up again for every few hundred articles.

    Of all of it only the lengths grow with the library, by twelve bytes an article.
    """

    frequencies: Frequencies = field(default_factory=Frequencies)
    lengths: Lengths = field(default_factory=Lengths)
    digests: dict[int, Digest] = field(default_factory=dict)
    """The last ones that were read, by the numbers of their articles."""
    others: int = 0
    """What `Terms.heard` told when these were read."""

    def refresh(self, others: int) -> None:
        """Forgets everything where another program has changed the index since."""
        if others != self.others:
            self.others = others
            self.frequencies.clear()
            self.lengths.forget_all()
            self.digests.clear()

    def forget(self, numbers: Iterable[int]) -> None:
        """Forgets what some articles were before they came anew."""
        for number in numbers:
            self.lengths.forget(number)
            self.digests.pop(number, None)

    def pile(self, size: int, learn: Callable[[Iterable[int]], None]) -> Pile:
        """The library as the reasons see it, when it holds so many articles. Ask for it before a batch."""
        if len(self.frequencies) > MOST_FREQUENCIES:
            self.frequencies.keep_last(MOST_FREQUENCIES * 3 // 4)
        self.lengths.grow(size)
        return Pile(size, self.frequencies.__getitem__, self.lengths, self.lengths.at_least, learn)
