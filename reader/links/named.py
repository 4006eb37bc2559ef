"""Named in the text: a line such as `READ: …` and the article whose headline it gives.

Before -> after: “READ: Video: Ferry crews vote on… – Harbour Post” -> “Ferry crews vote on a strike in June”.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.article.link import Link, Why
from reader.links.alignment import Words, fit, fit_of_start
from reader.links.reason import Digest, Pile, Reason
from reader.links.weights import most, weight
from reader.links.words import telling, term, words_of

ENOUGH = 0.72
"""The share of what the two headlines say that must be said alike, in the same order."""

FUNCTION_WORD = 0.25
"""A word that tells nothing says so much of what a word says that no headline has."""

UNMARKED = 0.85
"""What it counts to be the start of a headline without a sign that the line was cut off."""

FEWEST_TELLING = 1.2
"""So much a line shares with a headline that it is not: one word that no other headline has is not enough."""

NAME = Why.NAMED
MISSING = "not in the library"

_TAIL = re.compile(r"\s[-–—|](?:\s[^-–—|\s]{1,40}){1,5}$")
"""An outlet behind a headline: five words at most."""
_HEAD = re.compile(r"^\w+(?: \w+)?:\s")
_CUT_OFF = ("…", "...")
_KNOWN = 1_000
_FEWEST = 3
_LEAST_CUT = 4


@dataclass(frozen=True, slots=True)
class _Line:
    """One reading of a headline that a text names."""

    words: Words
    cut_off: bool
    """Whether its end is missing."""


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:
    """One link for each headline that the text names, to the candidate it fits best, or to none."""
    if not digest.linked:
        return []
    others = [(other, _words_of(other.headline)) for other in candidates if other.number != digest.number]
    weights = pile.worked_out.setdefault(NAME, _Weights(pile))
    return [_link(digest, title, place, others, weights) for title, place in digest.linked]


def _link(
    digest: Digest, title: str, place: int, others: Sequence[tuple[Digest, Words]], weights: _Weights
) -> Link:
    lines = _readings(title)
    fits = ((max(_fit(line, words, weights) for line in lines), other, words) for other, words in others)
    score, other, words = max(fits, key=lambda one: (one[0], -one[1].number), default=(0.0, None, ()))
    if other is None or score < ENOUGH:
        return Link(digest.number, None, NAME, MISSING, 0.0, title, place)
    return Link(digest.number, other.number, NAME, _how(lines, words), round(score, 4), title, place)


def _how(lines: Sequence[_Line], words: Words) -> str:
    """How a line names the headline of so many words, in words for a person."""
    if any(line.words == words for line in lines):
        return "named by its headline"
    if any(line.words and line.words == words[: len(line.words)] for line in lines):
        return "named by the start of its headline"
    return "named in other words"


@lru_cache(maxsize=_KNOWN)
def _words_of(headline: str) -> Words:
    """The words of a headline, which many lines are held beside."""
    return tuple(words_of(headline))


@lru_cache(maxsize=_KNOWN)
def _readings(title: str) -> tuple[_Line, ...]:
    """The title as it stands, without an outlet at its end, and without a label at its start."""
    whole = title.strip()
    return tuple(
        _Line(tuple(words_of(shorter)), shorter.endswith(_CUT_OFF))
        for reading in dict.fromkeys((whole, _TAIL.sub("", whole)))
        for shorter in dict.fromkeys((reading, _HEAD.sub("", reading)))
    )


def _fit(line: _Line, words: Words, weights: _Weights) -> float:
    """How well a line fits a headline, 0 to 1; of a line that is cut off, the start of the headline.

    Lines are cut off without a sign, too: that counts a little less.
    """
    if line.words == words:
        return 1.0 if words else 0.0
    shared = frozenset(line.words).intersection(words)
    if sum(weights[word] for word in shared) < FEWEST_TELLING * weights.most:
        return 0.0
    if line.cut_off and len(line.words) >= _FEWEST:
        return fit_of_start(line.words, words, weights)
    whole = fit(line.words, words, weights)
    if not _LEAST_CUT <= len(line.words) < len(words) or whole >= ENOUGH:
        return whole
    return max(whole, UNMARKED * fit_of_start(line.words, words, weights))


class _Weights(dict[str, float]):
    """What the words of headlines say; worked out when it is first asked for."""

    def __init__(self, pile: Pile) -> None:
        super().__init__()
        self._pile = pile
        self.most = most(pile)
        """What a word says that no headline has."""

    def __missing__(self, word: str) -> float:
        tells = bool(telling([word]))
        said = weight(headline_term(word), self._pile) if tells else FUNCTION_WORD * self.most
        self[word] = said
        return said


def headline_words(title: str) -> frozenset[str]:
    """The words by which a headline is looked up: the telling ones, or all where none tells."""
    words = words_of(title)
    return frozenset(telling(words) or words)


def headline_term(word: str) -> int:
    """The hash of a word as a headline's: how many headlines hold it is counted apart from texts."""
    return term(f"headline: {word}")


NAMED = Reason(NAME, "Named in the text", find)
