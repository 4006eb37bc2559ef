"""Changed: the place where a passage stands in other words, found by the words that are left of it.

Rare words vote for where the passage begins; the winners are laid side by side with it, word by word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile
from math import log

from reader.anchoring.anchored import nearness, score

ENOUGH = 0.5
"""The score from which a place is the passage's, if its own words are not too few."""

FEWEST = 0.35
"""The share of the passage's words, by what they tell, that must be there in their order in any case."""

ALONE = 0.75
"""The share from which the passage's words need no familiar surroundings, if they are not too few."""

TELLING = 24
"""So many letters are not the same by chance."""

FAMILIAR = 0.4
"""The share of the words before or after the passage that makes a place familiar."""

MOST_PLACES = 40
"""A word that stands in more places than this does not vote."""

CANDIDATES = 3
SPREAD = 8
"""Votes so many words apart are for the same place."""

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into words."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    places: dict[str, list[int]]
    """Where among the words each stands."""

    def weight(self, word: str) -> float:
        """How much it tells to meet `word`: more, the rarer it is in this text."""
        return log(1 + len(self.words) / (1 + len(self.places.get(word, ()))))


@dataclass(frozen=True, slots=True)
class Found:
    """Where a changed passage stands."""

    start: int
    end: int
    score: float


@lru_cache(maxsize=2)
def words_of(text: str) -> Words:
    """The words of `text`; those of the last texts are remembered."""
    found = list(_WORD.finditer(text))
    places: dict[str, list[int]] = defaultdict(list)
    words = [match[0].lower() for match in found]
    for place, word in enumerate(words):
        places[word].append(place)
    return Words(words, [match.start() for match in found], [match.end() for match in found], dict(places))


def best_place(text: str, exact: str, prefix: str, suffix: str, expected: int) -> Found | None:
    """The place in `text` that holds most of the words of `exact`; None where too few are left."""
    passage = _Passage(exact, prefix, suffix)
    known = words_of(text)
    found = (_compare(known, passage, first, expected, len(text)) for first in _candidates(known, passage))
    best = max((place for place in found if place), key=lambda place: place.score, default=None)
    return best and _with_marks(text, exact, best)


def _with_marks(text: str, exact: str, found: Found) -> Found:
    """`found` with the marks around its words that the passage had too: quotation marks, a full stop."""
    words = list(_WORD.finditer(exact))
    lead, tail = exact[: words[0].start()], exact[words[-1].end() :]
    before = _same(reversed(lead), reversed(text[max(0, found.start - len(lead)) : found.start]))
    after = _same(tail, text[found.end : found.end + len(tail)])
    return replace(found, start=found.start - before, end=found.end + after)


def _same(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters two texts have in common from their start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


class _Passage:
    """The passage with its surroundings, cut into words."""

    def __init__(self, exact: str, prefix: str, suffix: str) -> None:
        parts = [_WORD.findall(part.lower()) for part in (prefix, exact, suffix)]
        self.words = [word for part in parts for word in part]
        self.first = len(parts[0])
        """The place of the passage's first word."""
        self.last = self.first + len(parts[1])
        """The place after its last."""
        self.letters = len(exact)


def _candidates(known: Words, passage: _Passage) -> Iterator[int]:
    """Where among the words of the text the passage's surroundings may begin, the likeliest first."""
    votes: dict[int, float] = defaultdict(float)
    for place, word in enumerate(passage.words):
        at = known.places.get(word, ())
        if len(at) <= MOST_PLACES:
            weight = known.weight(word) * (2 if passage.first <= place < passage.last else 1)
            for found in at:
                votes[(found - place) // SPREAD] += weight
    joined = {bucket: votes[bucket] + votes.get(bucket + 1, 0) for bucket in list(votes)}
    for bucket in sorted(joined, key=lambda bucket: (-joined[bucket], bucket))[:CANDIDATES]:
        yield bucket * SPREAD


def _compare(known: Words, passage: _Passage, first: int, expected: int, length: int) -> Found | None:
    """Lays the passage beside the words from `first` on; None where too little of it is left."""
    slack = SPREAD + len(passage.words) // 4
    begin = max(0, first - slack)
    window = known.words[begin : first + 2 * SPREAD + len(passage.words) + slack]
    pairs = {
        block.a + step: begin + block.b + step
        for block in SequenceMatcher(None, passage.words, window, autojunk=False).get_matching_blocks()
        for step in range(block.size)
    }
    weights = [known.weight(word) for word in passage.words[passage.first : passage.last]]
    inside = sum(weights[place - passage.first] for place in pairs if passage.first <= place < passage.last)
    quote = inside / (sum(weights) or 1)
    if quote < FEWEST:
        return None
    left, right = _edges(pairs, passage)
    start, end = known.starts[max(0, left)], known.ends[min(right, len(known.ends)) - 1]
    before = _share(pairs, 0, passage.first)
    after = _share(pairs, passage.last, len(passage.words))
    found = Found(start, end, score(quote, before, after, nearness(start, expected, length)))
    if quote >= ALONE and passage.letters >= TELLING:
        return found
    return found if found.score >= ENOUGH and max(before, after) >= FAMILIAR else None


def _share(pairs: dict[int, int], first: int, last: int) -> float:
    """The share of some of the passage's words that have a partner."""
    return sum(place in pairs for place in range(first, last)) / (last - first) if last > first else 0.0


def _edges(pairs: dict[int, int], passage: _Passage) -> tuple[int, int]:
    """The first word of the text that belongs to the passage, and the one after the last.

    Where words at an edge are gone, what stands there in their stead belongs to it, up to a known word.
    """
    inner = [place for place in pairs if passage.first <= place < passage.last]
    first, last = inner[0], inner[-1]
    before, after = pairs.get(passage.first - 1), pairs.get(passage.last)
    left = _edge(pairs[first], first - passage.first, None if before is None else pairs[first] - before - 1)
    right = _edge(-pairs[last], passage.last - 1 - last, None if after is None else after - pairs[last] - 1)
    return left, 1 - right


def _edge(known: int, missing: int, room: int | None) -> int:
    """The place `missing` words before `known`, or all the `room` there if the passage can fill it."""
    if room is not None and missing and room <= 2 * missing + 3:
        return known - room
    return known - (missing if room is None else min(missing, room))
