"""Versions: the same utterance in several articles, and how its wordings differ.

“We will sail at noon, whatever comes” in one, “We shall sail at noon” in another -> a version; the words that
differ are marked in both. The index of words finds them; nothing is compared with everything. “This is not
a slip of the pen”, “This is not a storm”, by two people -> none: words that carry the sense must be shared.
Nor is “We will not sail at noon” a version of the first: it denies what that says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from reader.article.annotation import Quotation
from reader.article.sense import beside, sense_of
from reader.article.span import Span
from reader.library.alignment import Aligned, align
from reader.library.folding import fold
from reader.library.quotation_rows import COLUMNS, NAMED, quotation_of
from reader.library.rows import Row, rows_of
from reader.library.saying import UNDATED, first_number, words_of
from reader.library.store import Store

RAREST = 6
"""By so many of its rarest words a quotation is looked up."""

TOO_COMMON = 2_000
"""A word that so many quotations hold finds nobody alone."""

MOST = 50
"""So many versions are shown at most."""

MOST_COMPARED = 400
"""So many quotations are laid beside the one asked about at most."""

LEAST_SHARED = 3
"""So many content words two translations share at least."""

MOSTLY = 0.6
"""The share of the shorter one's content words that two translations have in common."""

BESIDES = 0.4
"""The share of the shorter one's content words that two wordings of one speaker have in common."""

LEAST_APART, MOSTLY_APART = 3, 0.75
"""How many content words, and what share of them, two wordings share that have different speakers."""

_WORDS = "substr(t.text, q.start + 1, q.end - q.start)"
_TOLD = f"{NAMED} JOIN text t USING (article) JOIN card c USING (article)"
_LONG = 4
_STEM = 6
_DAY = 24
_SMALL = frozenset(
    """
about after again against also because been before being both could does doing down during each even from
further have having here into just like made make many more most much must never only other over said same
says shall should some such than that their them then there these they thing things think this those through
under until upon very want well were what when where which while will with would your
""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Version:
    """The same utterance in another article."""

    row: Row
    """The other article, with its outlet and its day."""
    quotation: Quotation
    words: str
    likeness: float
    """How much of the shorter wording both share, 0 to 1."""
    here: tuple[Span, ...] = ()
    """What of the wording asked about is not in this one; places of that article's text."""
    there: tuple[Span, ...] = ()
    """What of this one is not in the wording asked about; places of this article's text."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """The quotation that versions are asked of."""

    number: int
    article: int
    start: int
    speaker: int | None
    name: str
    """The speaker's; empty where nobody is known."""
    words: str
    language: str


class Versions:
    """The wordings of an utterance across a library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, article: int, start: int, end: int) -> list[Version]:
        """The other wordings of the quotation at `start` to `end`, those most alike first."""
        asked = self._asked(article, start, end)
        if asked is None:
            return []
        found = []
        for other in self._told(self._sharing(asked)):
            aligned = align(asked.words, other[12]) if other[11] != article else None
            if aligned is not None and _is_same(asked, other[4], other[12], other[13]):
                found.append((other, aligned))
        found.sort(key=lambda pair: (-pair[1].likeness, -pair[0][10]))
        rows = rows_of(self._store, [other[11] for other, _ in found[:MOST]])
        return [_version(asked, other, rows[other[11]], aligned) for other, aligned in found[:MOST]]

    def perhaps(self, article: int, start: int, end: int) -> list[Version]:
        """What the same speaker said within a day elsewhere in other words: perhaps a translation of it."""
        asked = self._asked(article, start, end)
        if asked is None or asked.speaker is None:
            return []
        content = _content(asked.words)
        found = []
        for other in self._told(self._same_day(asked)):
            likeness = _shared(content, _content(other[12]))
            if (
                likeness >= MOSTLY
                and align(asked.words, other[12]) is None
                and not _denies(asked, *other[12:])
            ):
                found.append((other, likeness))
        found.sort(key=lambda pair: (-pair[1], -pair[0][10]))
        rows = rows_of(self._store, [other[11] for other, _ in found[:MOST]])
        return [
            Version(rows[other[11]], quotation_of(other), other[12], round(likeness, 3))
            for other, likeness in found[:MOST]
        ]

    def _asked(self, article: int, start: int, end: int) -> _Asked | None:
        found = self._store.row(
            "SELECT q.number, q.article, q.start, q.speaker, ifnull(n.name, ''), "
            f"{_WORDS}, c.language FROM {_TOLD} "
            "WHERE q.article = ? AND q.start = ? AND q.end = ?",
            (article, start, end),
        )
        return _Asked(*found) if found else None

    def _sharing(self, asked: _Asked) -> list[int]:
        """The numbers of the quotations that share two of the rarest words, or a run of three with one."""
        words = words_of(asked.words)
        rare = self._rarest(words)
        pairs = [f'("{one}" AND "{other}")' for one, other in combinations(rare, 2)]
        runs = [
            '"' + " ".join(words[at : at + 3]) + '"'
            for at in range(len(words) - 2)
            if any(word in rare[: RAREST // 2] for word in words[at : at + 3])
        ]
        either = [*pairs, *dict.fromkeys(runs)]
        if not either:
            return []
        found = self._store.rows(
            "SELECT rowid FROM said WHERE said MATCH ? ORDER BY rowid DESC LIMIT ?",
            (" OR ".join(either[:MOST]), MOST_COMPARED),
        )
        return [number for (number,) in found]

    def _rarest(self, words: Sequence[str]) -> list[str]:
        """The rarest of some words that other quotations hold too, the rarest first."""
        counted = []
        for word in dict.fromkeys(words):
            held = self._store.row(
                "SELECT count(*) FROM (SELECT 1 FROM said WHERE said MATCH ? LIMIT ?)",
                (f'"{word}"', TOO_COMMON),
            )
            if held and held[0] > 1:
                counted.append((held[0], word))
        return [word for _, word in sorted(counted)[:RAREST]]

    def _same_day(self, asked: _Asked) -> list[int]:
        """The numbers of what the speaker said elsewhere on the day, the day before and the day after."""
        hour = asked.number // first_number(1)
        if hour < UNDATED:
            return []
        found = self._store.rows(
            "SELECT number FROM quotation INDEXED BY quotation_speaker WHERE speaker = ? AND article <> ? "
            "AND number BETWEEN ? AND ? ORDER BY number DESC LIMIT ?",
            (
                asked.speaker,
                asked.article,
                first_number(hour - _DAY),
                first_number(hour + _DAY + 1) - 1,
                MOST_COMPARED,
            ),
        )
        return [number for (number,) in found]

    def _told(self, numbers: list[int]) -> Iterator[tuple[Any, ...]]:
        """The quotations of these numbers with their articles and words, but for removed articles."""
        yield from self._store.rows(
            f"SELECT {COLUMNS}, q.number, q.article, {_WORDS}, c.language FROM {_TOLD} "
            "WHERE q.number IN (SELECT value FROM json_each(?)) "
            "AND q.article NOT IN (SELECT article FROM removed_mark)",
            (json.dumps(numbers),),
        )


def _version(asked: _Asked, other: tuple[Any, ...], row: Row, aligned: Aligned) -> Version:
    """A wording with the differences at their places in the two articles."""
    here = tuple(Span(asked.start + span.start, asked.start + span.end) for span in aligned.here)
    there = tuple(Span(other[0] + span.start, other[0] + span.end) for span in aligned.there)
    return Version(row, quotation_of(other), other[12], aligned.likeness, here, there)


def _is_same(asked: _Asked, speaker: str, words: str, language: str) -> bool:
    """Whether two wordings that lie alike say the same thing: they share the words that carry it."""
    if _denies(asked, words, language):
        return False
    one, other = _content(asked.words), _content(words)
    fewest, both = min(len(one), len(other)), len(one & other)
    if not fewest:
        return words_of(asked.words) == words_of(words) and not _differ(asked.name, speaker)
    if _differ(asked.name, speaker):
        return both >= LEAST_APART and both >= MOSTLY_APART * fewest
    return both >= BESIDES * fewest


def _denies(asked: _Asked, words: str, language: str) -> bool:
    """Whether one of two wordings denies what the other says."""
    one, other = sense_of(asked.words, asked.language), sense_of(words, language)
    return beside(one.numbers, other.numbers).opposite


def _differ(one: str, other: str) -> bool:
    """Whether two speakers are known and are not called the same: “Marrow” may be “Ilse Marrow”."""
    return bool(one and other) and fold(one).split()[-1:] != fold(other).split()[-1:]


def _content(words: str) -> set[str]:
    """The words that carry what is said, cut short so that their endings do not count; ideographs whole."""
    return {
        word[:_STEM]
        for word in words_of(words)
        if (len(word) >= _LONG and word not in _SMALL) or (len(word) == 1 and not word.isascii())
    }


def _shared(one: set[str], other: set[str]) -> float:
    """The share of the smaller set that both have; 0 where that is too few words to tell."""
    both = len(one & other)
    return both / min(len(one), len(other)) if both >= LEAST_SHARED else 0.0
