"""Remembering: what a run knows of terms and articles already when it links the next ones."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from reader.links.reason import Digest, Pile

MOST_FREQUENCIES = 80_000
"""How many terms' frequencies are remembered at a time."""

MOST_LENGTHS = 20_000
"""How many articles' lengths are remembered at a time."""

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


class Lengths(dict[int, float]):
    """The lengths of the vectors of articles, by their numbers, and what was measured before.

    The first are forgotten when the library has grown a little. The others, eight bytes an article, tell
    of most that they need not be measured again.
    """

    def __init__(self) -> None:
        super().__init__()
        self.size = 0
        """How many articles the library holds."""
        self._before = array("f")
        self._sizes = array("I")

    def __setitem__(self, number: int, length: float) -> None:
        super().__setitem__(number, length)
        if number >= len(self._sizes):
            more = number + 1 - len(self._sizes)
            self._before.frombytes(bytes(more * self._before.itemsize))
            self._sizes.frombytes(bytes(more * self._sizes.itemsize))
        self._before[number], self._sizes[number] = length, self.size

    def at_least(self, number: int) -> float:
        """What an article is taken to be long at least, by the last time; 0 where that is too long ago."""
        if number >= len(self._sizes) or self.size > AGED * self._sizes[number]:
            return 0.0
        return STILL * self._before[number]

    def forget(self, number: int) -> None:
        """Forgets how long one was."""
        self.pop(number, None)
        if number < len(self._sizes):
            self._sizes[number] = 0

    def forget_all(self) -> None:
        """Forgets how long any was."""
        self.clear()
        del self._before[:], self._sizes[:]


@dataclass(slots=True)
class Memory:
    """What a run need not look up again for every few hundred articles.

    Of all of it only what was measured before grows with the library, by eight bytes an article.
    """

    frequencies: Frequencies = field(default_factory=Frequencies)
    lengths: Lengths = field(default_factory=Lengths)
    measured_at: int = 0
    """The size of the library for which they were measured."""
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
            for term in list(islice(self.frequencies, MOST_FREQUENCIES // 4)):
                del self.frequencies[term]
        if size > GROWN * self.measured_at or len(self.lengths) > MOST_LENGTHS:
            self.lengths.clear()
            self.measured_at = size
        self.lengths.size = size
        return Pile(size, self.frequencies.__getitem__, self.lengths, self.lengths.at_least, learn)
