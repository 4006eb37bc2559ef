"""Articles in other languages than English: only sure names are marked, of no sort where that is unsure.

German writes every noun with a capital: there one capital alone is no name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.article.annotation import EntityType
from reader.entities.canonical import Found
from reader.entities.person_names import GIVEN_NAMES
from reader.entities.places import PLACES
from reader.entities.runs import Run

CAPITAL_NOUNS = frozenset({"de", "lb"})
"""Languages in which a capital tells of a noun, not of a name."""


def is_english(language: str) -> bool:
    """Whether the English rules fit: also where the language is not known."""
    return language in {"", "en"}


def only_sure(text: str, names: Iterable[tuple[Run, EntityType]], language: str) -> Iterator[Found]:
    """The runs that are names in any language."""
    for run, _ in names:
        name = text[run.start : run.end]
        first = run.words[0]
        if name in PLACES:
            yield run.start, run.end, EntityType.PLACE
        elif run.titled or (len(run.tokens) > 1 and first in GIVEN_NAMES):
            yield run.start, run.end, EntityType.PERSON
        elif language not in CAPITAL_NOUNS and (len(run.tokens) > 1 or not run.opens):
            yield run.start, run.end, EntityType.NAME
