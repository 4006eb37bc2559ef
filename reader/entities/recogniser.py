"""The model: a conditional random field that reads a sentence's tokens with what the rules say of them.

“Westhaven beat Vale 2-1” -> “Westhaven”, “Vale” (organisations), where the rules alone would say places.
It is loaded when the first article needs it; without it (or its package) the rules' names stand as they are.
"""

from __future__ import annotations

import unicodedata
import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple, Protocol

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.entities.features import Evidence, Feature, features_of, tags_of
from reader.entities.tokens import Token, stretches, tokens_of, whole
from reader.entities.words import TITLES

MODEL = "names.crf.z"
"""The model's file in the folder `model`: zlib over python-crfsuite's own format."""

TYPES = {"PER": EntityType.PERSON, "ORG": EntityType.ORGANISATION, "LOC": EntityType.PLACE}
"""The model's labels that are names of ours; its `MISC` is none."""


class Tagger(Protocol):
    """What of python-crfsuite's tagger is used."""

    def open_inmemory(self, weights: bytes) -> None:
        """Reads a model in place."""

    def tag(self, rows: list[list[Feature]]) -> list[str]:
        """The likeliest labels of a row of tokens, each given by its features."""

    def marginal(self, label: str, place: int) -> float:
        """How likely a label is at a place of the row that was tagged last."""


class Read(NamedTuple):
    """A name that the model has read, with how likely each type is there."""

    start: int
    end: int
    type: EntityType
    odds: dict[EntityType, float]


def model_names(text: str, spans: Iterable[Span], evidence: Evidence) -> list[Read] | None:
    """The persons, organisations and places in `spans`; None where the model cannot be had.

    `evidence` is what the rules found, in the order of the text.
    """
    tagger = _tagger()
    if tagger is None:
        return None
    return [found for span in spans for found in _names_of(tagger, text, span, evidence)]


@cache
def _tagger() -> Tagger | None:
    """The model, opened once; None without python-crfsuite, which not every platform has ready-made."""
    try:
        import pycrfsuite  # type: ignore[import-untyped]
    except ImportError:
        return None
    tagger: Tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(_weights())
    return tagger


@cache
def _weights() -> bytes:
    """The model's bytes: the tagger reads them in place, so that they must outlive it."""
    return zlib.decompress((files("reader.entities") / "model" / MODEL).read_bytes())


def _names_of(tagger: Tagger, text: str, span: Span, evidence: Evidence) -> Iterator[Read]:
    for tokens in tokens_of(text, span.start, span.end):
        parts = stretches(tokens)
        told = tags_of(tokens, _within(evidence, tokens)) if parts else []
        for first, last in parts:
            labels = tagger.tag(features_of(tokens, told, (first, last)))
            yield from _spans_of(tagger, text, tokens[first:last], labels)


def _within(evidence: Evidence, tokens: Sequence[Token]) -> Evidence:
    """The evidence that touches these tokens."""
    first = bisect_left(evidence, tokens[0].start, key=lambda found: found[1] - 1)
    last = bisect_left(evidence, tokens[-1].end, key=lambda found: found[0])
    return evidence[first:last]


def _spans_of(tagger: Tagger, text: str, tokens: Sequence[Token], labels: Sequence[str]) -> Iterator[Read]:
    """The names that a row of labels marks: `B-PER I-PER O`."""
    at = 0
    while at < len(tokens):
        kind = labels[at][2:]
        first, at = at, at + 1
        while at < len(tokens) and labels[at] == "I-" + kind:
            at += 1
        if kind not in TYPES or (at == first + 1 and tokens[first].text.title() in TITLES):
            continue
        odds = {ours: tagger.marginal("B-" + theirs, first) for theirs, ours in TYPES.items()}
        if at > first + 1 and tokens[first].text.title().rstrip(".") in _FORMS_OF_ADDRESS:
            first, odds = first + 1, {EntityType.PERSON: 1.0}
        start, end = tokens[first].start, whole(text, _end(tokens[first:at]))
        if not unicodedata.combining(text[start]):
            yield Read(start, end, max(odds, key=lambda type_: odds[type_]), odds)


def _end(tokens: Sequence[Token]) -> int:
    """Where a name's last word ends: no name ends in a dash."""
    words = (token for token in reversed(tokens) if any(map(str.isalnum, token.text)))
    return next(words, tokens[-1]).end


_FORMS_OF_ADDRESS = frozenset(["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr"])
