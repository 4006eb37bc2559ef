"""Story said: who said what in a story, each utterance once with the articles that have it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from reader.article.annotation import Quotation
from reader.article.sense import Sense, beside, differs_by, sense_of
from reader.library.folding import fold
from reader.library.quotation_rows import COLUMNS, NAMED, quotation_of
from reader.library.rows import Row
from reader.library.store import Store
from reader.library.story_news import SHARED, runs_of

FEWEST_WORDS = 4
"""Fewer words are no utterance to be told."""

MOST_SAID = 1_000
"""So many quotations of a story are looked at, those that stand first in their articles."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A quotation as one article has it."""

    row: Row
    quotation: Quotation
    words: str
    """As they stand in the text, marks included."""
    differs_by: str = ""
    """The words that carry sense by which it differs from the first one: “police / press”."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said once, as a story has it: the wordings may differ, but none denies it."""

    wordings: tuple[Wording, ...]
    """The first article's first; one of each article."""


@dataclass(frozen=True, slots=True)
class SpeakerSaid:
    """All that one speaker said in a story."""

    speaker: str
    """The fullest form of the name; empty where no text says who spoke."""
    utterances: tuple[Utterance, ...]
    """In the order of time."""


class StorySaid:
    """The quotations of a library's stories."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, members: Sequence[Row]) -> list[SpeakerSaid]:
        """Who said what in some articles, who said most first; what nobody is known to have said last."""
        rows = {row.number: row for row in members}
        spoken: dict[str, list[_Gathered]] = {}
        for wording, runs in self._wordings(rows):
            speaker = wording.quotation.speaker
            _gather(spoken.setdefault(_known_as(speaker, spoken), []), wording, runs)
        said = [_speaker_said(gathered) for gathered in spoken.values()]
        return sorted(said, key=lambda one: (not one.speaker, -_weight(one)))

    def _wordings(self, rows: dict[int, Row]) -> Iterator[tuple[Wording, set[int]]]:
        """The quotations between marks of some articles, in their order, each with its runs of words."""
        found: dict[int, list[tuple[Any, ...]]] = {}
        for values in self._store.each(
            f"SELECT {COLUMNS}, q.article, substr(t.text, q.start + 1, q.end - q.start), s.words "
            f"FROM {NAMED} JOIN text t ON t.article = q.article JOIN said s ON s.rowid = q.number "
            "WHERE q.article IN (SELECT value FROM json_each(?)) AND q.kind <> 'indirect' "
            "ORDER BY q.start LIMIT ?",
            (json.dumps(list(rows)), MOST_SAID),
        ):
            found.setdefault(values[10], []).append(values)
        for number, row in rows.items():
            for values in found.get(number, ()):
                if values[12].count(" ") >= FEWEST_WORDS - 1:
                    yield Wording(row, quotation_of(values), values[11]), runs_of(values[12])


class _Known(NamedTuple):
    """A wording that is gathered already."""

    runs: set[int]
    sense: Sense
    differs_by: str
    """The words by which it differs from the first one."""


@dataclass(slots=True)
class _Gathered:
    """An utterance while its wordings are gathered."""

    wordings: list[Wording]
    runs: set[int]
    known: dict[str, _Known]
    """All its wordings, also those that an article has beside another, by their words."""

    def holds(self, runs: set[int], sense: Sense) -> bool:
        """Whether a wording is one of this utterance: it shares its runs, and says what the nearest says."""
        shared = len(runs & self.runs)
        if shared < SHARED and 2 * shared < len(runs):
            return False
        nearest = max(self.known.values(), key=lambda one: len(runs & one.runs))
        return beside(nearest.sense.numbers, sense.numbers).is_one

    def learn(self, words: str, runs: set[int], sense: Sense) -> None:
        """Makes known a wording that no article had yet."""
        self.runs |= runs
        first = self.known[self.wordings[0].words].sense
        self.known[words] = _Known(runs, sense, differs_by(first, sense))

    def take(self, wording: Wording) -> None:
        """Puts a known wording to the others, where its article has none yet."""
        if all(known.row.number != wording.row.number for known in self.wordings):
            self.wordings.append(replace(wording, differs_by=self.known[wording.words].differs_by))


def _gather(utterances: list[_Gathered], wording: Wording, runs: set[int]) -> None:
    """Puts a wording to the utterance that it is one of, or begins another."""
    words = wording.words
    for utterance in utterances:
        if words in utterance.known:  # most articles of a story repeat the same words: read them once
            utterance.take(wording)
            return
    sense = sense_of(words, wording.row.language)
    for utterance in utterances:
        if utterance.holds(runs, sense):
            utterance.learn(words, runs, sense)
            utterance.take(wording)
            return
    utterances.append(_Gathered([wording], set(runs), {words: _Known(runs, sense, "")}))


def _known_as(speaker: str, spoken: Iterable[str]) -> str:
    """What a speaker is called already: “Quill” is “Ines Quill” where she alone has that last name."""
    words = fold(speaker).split()
    if not words:
        return ""
    same = [
        known
        for known in spoken
        if known and (set(words) <= set(known.split()) or set(known.split()) <= set(words))
    ]
    return same[0] if len(same) == 1 else " ".join(words)


def _speaker_said(gathered: list[_Gathered]) -> SpeakerSaid:
    names = {wording.quotation.speaker for each in gathered for wording in each.wordings}
    utterances = (Utterance(tuple(each.wordings)) for each in gathered)
    return SpeakerSaid(max(sorted(names), key=len), tuple(utterances))


def _weight(said: SpeakerSaid) -> int:
    return sum(len(utterance.wordings) for utterance in said.utterances)
