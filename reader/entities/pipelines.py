"""The spaCy pipelines that the user has installed, as further readers at intake; never in the app itself.

`python -m spacy download en_core_web_md`, or any package with a pipeline, is found: what is installed
for an article's language reads it too, only with its recogniser of names. Without spaCy nothing is missing.
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

GROUP = "spacy_models"
"""The entry point by which every packaged pipeline makes itself known."""

LONGEST = 200_000
"""How many characters are read: spaCy takes a megabyte of memory for a thousand of them."""

TYPES = {
    "PERSON": EntityType.PERSON,
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANISATION,
    "GPE": EntityType.PLACE,
    "LOC": EntityType.PLACE,
    "FAC": EntityType.PLACE,
}
"""The labels of the pipelines that are names of ours."""

_UNUSED = ["parser", "tagger", "attribute_ruler", "lemmatizer", "senter", "morphologizer"]
_LEADING = ("the ", "The ", "a ", "A ", "an ", "An ")
_TRAILING = ("’s", "'s", "’", "'")


def installed(language: str) -> tuple[str, ...]:
    """The pipelines for a language (`en`) with versions, without loading any: `en_core_web_md 3.8.0`."""
    return tuple(f"{name} {version}" for name, version in _packages(language))


def voters(language: str) -> list[Voter]:
    """The pipelines for a language as readers; each is loaded when it is first asked, once a process."""
    return [_voter(name) for name, _ in _packages(language)]


def _packages(language: str) -> list[tuple[str, str]]:
    from importlib.metadata import entry_points

    found = entry_points(group=GROUP)
    named = {(e.name, e.dist.version if e.dist else "") for e in found if e.name.startswith(f"{language}_")}
    return sorted(named)


def _voter(name: str) -> Voter:
    def read(text: str) -> list[Found]:
        pipeline = _loaded(name)
        return list(_found(text, pipeline(text[:LONGEST]).ents)) if pipeline else []

    return read


@cache
def _loaded(name: str) -> Any:
    """The pipeline, or None where it cannot be loaded, as when it wants another version of spaCy."""
    try:
        return import_module("spacy").load(name, exclude=_UNUSED)
    except Exception:  # whatever a stranger's package raises, the article is read without it
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
