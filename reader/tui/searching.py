"""Searching: a search that is asked in a thread while somebody types; what was typed before is given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TypeVar

from reader.article.span import Span
from reader.library import Library, LibraryError, Row, open_library
from reader.library.lit_words import lit, pattern_of
from reader.library.query import Query
from reader.library.search import Found, Hit

T = TypeVar("T")

_MEMORY = 6  # megabytes of the library that are held for it at most


@dataclass(frozen=True, slots=True)
class Shown:
    """An article that was found, as a screen shows it."""

    row: Row
    hit: Hit
    lit: tuple[Span, ...]
    """Places in its headline."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question."""

    asked: int
    """The number that the question got."""
    shown: tuple[Shown, ...] = ()
    found: Found | None = None
    problem: str = ""
    """Why there is no answer; empty where there is one."""


class Searching:
    """A connection of its own to a library, asked from one thread at a time."""

    def __init__(self, path: Path) -> None:
        """For the library at `path`, which is opened when it is first asked."""
        self._path = path
        self._library: Library | None = None
        self._lock = Lock()
        self._asked = 0
        self._closed = False

    def turn(self) -> int:
        """The number for a new question; the one that runs just now is given up."""
        self._asked += 1
        if (library := self._library) is not None:
            library.interrupt()
        return self._asked

    @property
    def asked(self) -> int:
        """The number of the question asked last."""
        return self._asked

    def answer(self, asked: int, query: Query, most: int) -> Answer | None:
        """The answer to a question, in the thread that asks; None where another was asked meanwhile."""
        try:
            return self.ask(asked, lambda library: _answer(library, asked, query, most))
        except LibraryError as error:
            return Answer(asked, problem=str(error))

    def ask(self, asked: int, question: Callable[[Library], T]) -> T | None:
        """What a question gives, in the thread that asks; None where another was asked meanwhile."""
        with self._lock:
            if asked != self._asked or self._closed:
                return None
            try:
                if self._library is None:
                    self._library = open_library(self._path)
                    self._library.bound_memory(_MEMORY)
                return question(self._library)
            except LibraryError:
                if asked != self._asked:
                    return None
                raise

    def close(self) -> None:
        """Ends the connection."""
        self.turn()
        with self._lock:
            self._closed = True
            if self._library is not None:
                self._library.close()
                self._library = None


def _answer(library: Library, asked: int, query: Query, most: int) -> Answer:
    found = library.search.ranked(query, most)
    rows = {row.number: row for row in library.articles.rows([hit.number for hit in found.hits])}
    pattern = pattern_of(query)
    shown = []
    for hit in found.hits:
        if (row := rows.get(hit.number)) is None:
            continue  # another program dropped it meanwhile
        places = [Span(one.start, one.end) for one in lit(pattern, row.headline)] if pattern else []
        shown.append(Shown(row, hit, tuple(places)))
    return Answer(asked, tuple(shown), found)
