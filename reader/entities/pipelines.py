"""Further readers: the spaCy pipelines that somebody has installed, asked at intake; never in the app itself.

Which there are, intake knows; here they are loaded, only with their recogniser of names, and their labels
become types of ours: “the Harbour Board’s” (ORG) -> “Harbour Board” (organisation).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.entities.canonical import Found

Voter = Callable[[str], list[Found]]
"""A further reader: a text -> the names that it finds."""

LONGEST = 200_000
"""How many characters are read: spaCy takes a megabyte of memory for a thousand of them."""

_LABELS = {
    EntityType.PERSON: "PERSON PER persName PRS PS",
    EntityType.ORGANISATION: "ORG ORGANIZATION orgName OG GPE_ORG",
    EntityType.PLACE: "GPE LOC FAC FACILITY GPE_LOC placeName geogName LC",
}
TYPES = {label: kind for kind, labels in _LABELS.items() for label in labels.split()}
"""The labels of the pipelines, of whatever language, that are names of ours."""

_UNUSED = ["parser", "tagger", "attribute_ruler", "lemmatizer", "senter", "morphologizer"]
_LEADING = ("the ", "The ", "a ", "A ", "an ", "An ")
_TRAILING = ("’s", "'s", "’", "'")


def voters(packages: Iterable[str]) -> list[Voter]:
    """The pipelines in these packages as readers; each is loaded when it is first asked, once a process."""
    return [_voter(package) for package in packages]


def _voter(package: str) -> Voter:
    def read(text: str) -> list[Found]:
        pipeline = _loaded(package)
        try:
            return list(_found(text, pipeline(text[:LONGEST]).ents)) if pipeline else []
        except Exception:  # whatever a stranger's package raises, the article is read without it
            return []

    return read


@cache
def _loaded(package: str) -> Any:
    """The pipeline, or None where it cannot be loaded, as when it wants another version of spaCy."""
    try:
        return import_module(package).load(exclude=_UNUSED)
    except Exception:  # as above
        return None


def _found(text: str, spans: Iterable[Any]) -> Iterator[Found]:
    """The names among what a pipeline marks: in one line, without article and possessive."""
    for span in spans:
        start, end = span.start_char, span.end_char
        if span.label_ not in TYPES or "\n" in text[start:end]:
            continue
        start += next((len(lead) for lead in _LEADING if text.startswith(lead, start)), 0)
        end -= next((len(tail) for tail in _TRAILING if text.endswith(tail, start, end)), 0)
        if start < end and text[start].isalnum():
            yield start, end, TYPES[span.label_]


def within(names: Iterable[Found], spans: Sequence[Span]) -> list[Found]:
    """The names that lie whole in one of `spans`, which are in the order of the text."""
    found = []
    for start, end, kind in names:
        at = bisect_right(spans, start, key=lambda span: span.start) - 1
        if at >= 0 and end <= spans[at].end:
            found.append((start, end, kind))
    return found
