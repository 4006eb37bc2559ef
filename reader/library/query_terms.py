"""What a query is made of: words, fields, days and marks, joined and negated. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

STATES = ("unread", "read", "started", "starred", "archived", "copy")
"""What stands behind `is:`."""

THINGS = ("note", "passage", "quotation", "tag", "link")
"""What stands behind `has:`."""

NAMES = ("speaker", "person", "place", "org", "name")
"""Fields of names that occur: every word must begin a word of the name."""

COLUMNS = {"title": "headline", "outlet": "outlet", "author": "authors", "section": "section"}
"""Fields of words that stand elsewhere than in the text, with the index's column."""

VALUES = ("tag", "lang", "story")
"""Fields of one value that is compared whole."""

DAYS = ("after", "before", "day")
"""Fields of days."""

FIELDS = (*NAMES, *COLUMNS, *VALUES, *DAYS, "is", "has")
"""Every word that can stand before a colon."""


class Words(NamedTuple):
    """Words that follow each other; mostly it is one."""

    words: tuple[str, ...]
    """Folded."""
    prefix: bool = False
    """The last of them may go on."""
    column: str = ""
    """Where they must stand, of the values of `COLUMNS`; empty: anywhere."""
    exact: bool = False
    """They stood in quotation marks: no other form of the word is meant."""


class Field(NamedTuple):
    """A name that occurs, a tag, a language or a story."""

    field: str
    value: str


class Days(NamedTuple):
    """From a day to a day, both included; empty where that end is open."""

    first: str
    last: str


class State(NamedTuple):
    """What the reader made of an article; or that it is a copy."""

    state: str


class Having(NamedTuple):
    """What an article has."""

    thing: str


Condition = Words | Field | Days | State | Having


class Term(NamedTuple):
    """A condition, or that it does not hold."""

    condition: Condition
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Every clause must hold: of its terms at least one."""

    clauses: tuple[tuple[Term, ...], ...] = ()
    complaint: str = ""
    """What was not understood, in a sentence for each fault; empty where all was."""

    def words(self) -> Iterator[Words]:
        """The words that are looked for in the text, each once: those to be lit there."""
        terms = (term for clause in self.clauses for term in clause if not term.negated)
        asked = (term.condition for term in terms if isinstance(term.condition, Words))
        yield from dict.fromkeys(one for one in asked if one.column in ("", COLUMNS["title"]))
