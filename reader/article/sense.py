"""Sense: whether two wordings say the same: by the words that carry the sense, and by what is denied.

“We will mend it”, “We shall mend it”     -> the same: words without a sense of their own differ
“We will mend it”, “We will not mend it”  -> opposites: two utterances, however many words they share
“The police came”, “The press came”       -> one wording drifted from the other, by police / press
“We will mend it. No one pays.”, “We will mend it.” -> the same: one is cut where a clause ends
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher
from itertools import islice, pairwise
from typing import NamedTuple
from zlib import crc32

from reader.article.sense_words import BREAK, DENIAL, THINKING, read_words

LONGEST = 60
"""So many words that carry sense are read of each wording: time grows with their product."""

MOVED = 1
"""A denial stands in the same place if it moved by no more words: “nicht” wanders in a German clause."""

SHORT = 2
"""A clause of so few words at the end of both is no other clause: “and we won”, “and we lost”."""

_PART = 2
"""Of two wordings of one utterance at most one word for so many shared ones is swapped."""

TOLD = 4
"""So many words are told of each by which two wordings differ."""

_NOT, _BREAK = 0, 1
"""The numbers of a denial, and of where a clause ends."""


def _number(stem: str) -> int:
    if stem in (DENIAL, BREAK):
        return _NOT if stem == DENIAL else _BREAK
    return crc32(stem.encode(errors="replace"))


_THINKS = frozenset(map(_number, THINKING))


class Sense(NamedTuple):
    """The words of one wording that carry its sense, in their order."""

    numbers: tuple[int, ...]
    """A number for each, the same for every ending of it; denials and the ends of clauses among them."""
    words: tuple[str, ...]
    """As they are written."""


class Beside(NamedTuple):
    """How two wordings differ in sense."""

    opposite: bool
    """Whether one denies what the other says."""
    shared: int
    """How many words that carry sense both have in their order."""
    swapped: int
    """How many of them stand for others."""
    here: tuple[int, ...]
    """The places of the first one's words that differ."""
    there: tuple[int, ...]

    @property
    def is_one(self) -> bool:
        """Whether they may be wordings of one utterance."""
        return not self.opposite and _PART * self.swapped <= self.shared

    @property
    def is_same(self) -> bool:
        """Whether nothing differs that carries the sense."""
        return not (self.opposite or self.here or self.there)


class _Gap(NamedTuple):
    """A stretch in which two wordings are not alike: its start and its end in each."""

    start: int
    end: int
    other_start: int
    other_end: int


class _Clauses:
    """The words of a wording without the ends of its clauses, and where those are."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.words: list[int] = []
        self.places: list[int] = []
        self.breaks = {0}
        for place, number in enumerate(numbers):
            if number == _BREAK:
                self.breaks.add(len(self.words))
            else:
                self.words.append(number)
                self.places.append(place)
        self.breaks.add(len(self.words))

    def denies(self, start: int, end: int) -> bool:
        """Whether a stretch denies anything."""
        return _NOT in self.words[start:end]

    def clause_to(self, end: int) -> int:
        """Where the clause begins that ends at a word."""
        return max(place for place in self.breaks if place < end)

    def clause_from(self, start: int) -> int:
        """Where the clause ends that begins at a word."""
        return min(place for place in self.breaks if place > start)

    def reach(self, denial: int) -> int:
        """How far on a denial may stand for the same: “I don’t think it will”, “I think it won’t”."""
        thinks = self.words[denial + 1 : denial + 2]
        return self.clause_from(denial + 1) if _THINKS.intersection(thinks) else denial


def sense_of(text: str, language: str = "") -> Sense:
    """The words of `text`, in a language if it is known, that carry its sense; linear time."""
    read = list(islice(read_words(text, language), LONGEST))
    return Sense(tuple(_number(stem) for _, stem in read), tuple(word for word, _ in read))


def denials(numbers: Sequence[int]) -> int:
    """How often a wording denies something."""
    return sum(number == _NOT for number in numbers)


def differs_by(first: Sense, second: Sense) -> str:
    """The words that carry sense by which two wordings differ: “police / press”; empty for none."""
    found = beside(first.numbers, second.numbers)
    sides = ((first.words, found.here), (second.words, found.there))
    told = (_some([words[place] for place in places]) for words, places in sides)
    return " / ".join(filter(None, told))


def _some(words: list[str]) -> str:
    return f"{' '.join(words[:TOLD])}{' …' * (len(words) > TOLD)}"


def beside(one: Sequence[int], other: Sequence[int]) -> Beside:
    """Two wordings, by the numbers of their senses, laid side by side."""
    a, b = _Clauses(one), _Clauses(other)
    blocks = SequenceMatcher(None, a.words, b.words, autojunk=False).get_matching_blocks()
    gaps = list(_gaps(blocks, a, b))
    here = [place for gap in gaps for place in range(gap.start, gap.end)]
    there = [place for gap in gaps for place in range(gap.other_start, gap.other_end)]
    alike = [(block.a + at, block.b + at) for block in blocks for at in range(block.size)]
    return Beside(
        _deny_otherwise(a, b, here, there, alike),
        sum(a.words[place] != _NOT for place, _ in alike),
        sum(min(gap.end - gap.start, gap.other_end - gap.other_start) for gap in gaps),
        tuple(a.places[place] for place in here),
        tuple(b.places[place] for place in there),
    )


def _deny_otherwise(
    a: _Clauses, b: _Clauses, here: Sequence[int], there: Sequence[int], alike: Sequence[tuple[int, int]]
) -> bool:
    """Whether one denies what the other does not, or denies something else, by how much stands before."""
    mine = [_stands(a, place, [one for one, _ in alike]) for place in here if a.words[place] == _NOT]
    theirs = [_stands(b, place, [other for _, other in alike]) for place in there if b.words[place] == _NOT]
    if len(mine) != len(theirs):
        return True
    return any(
        max(first, other_first) - min(last, other_last) > MOVED
        for (first, last), (other_first, other_last) in zip(mine, theirs, strict=True)
    )


def _stands(one: _Clauses, denial: int, alike: Sequence[int]) -> tuple[int, int]:
    """Behind how many of the words that both have a denial stands, and behind how many it might."""
    reach = one.reach(denial)
    return sum(place < denial for place in alike), sum(place < reach for place in alike)


def _gaps(blocks: Sequence[Match], a: _Clauses, b: _Clauses) -> Iterator[_Gap]:
    """The stretches that differ, but for what one of the two may have left out."""
    whole = [Match(0, 0, 0), *blocks]
    for place, (last, block) in enumerate(pairwise(whole)):
        gap = _Gap(last.a + last.size, block.a, last.b + last.size, block.b)
        leads, trails = place == 0, place == len(blocks) - 1
        yield from _told(gap, a, b, leads=leads, trails=trails)


def _told(gap: _Gap, a: _Clauses, b: _Clauses, *, leads: bool, trails: bool) -> Iterator[_Gap]:
    """What of a stretch tells that the two differ."""
    start, end, other_start, other_end = gap
    if start < end and other_start < other_end:
        at_end = not leads and trails and (start in a.breaks or other_start in b.breaks)
        at_start = leads and not trails and (end in a.breaks or other_end in b.breaks)
        if (at_end or at_start) and min(end - start, other_end - other_start) > SHORT:
            return
    elif start < end:
        start, end = _own(a, start, end, leads=leads, trails=trails)
    else:
        other_start, other_end = _own(b, other_start, other_end, leads=leads, trails=trails)
    if start < end or other_start < other_end:
        yield _Gap(start, end, other_start, other_end)


def _own(one: _Clauses, start: int, end: int, *, leads: bool, trails: bool) -> tuple[int, int]:
    """What tells something of a stretch that one wording has alone: a clause may be left out, and an end.

    An end without the clause that a denial stands in may not: “Never have I …”, “… zahlen wir nicht”.
    """
    if leads or trails:
        if leads:
            start = max(start, one.clause_to(end)) if end not in one.breaks else end
        else:
            end = min(end, one.clause_from(start)) if start not in one.breaks else start
        return (start, end) if one.denies(start, end) else (start, start)
    return (start, start) if start in one.breaks and end in one.breaks else (start, end)
