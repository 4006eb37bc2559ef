"""Searching: what is asked in a thread while somebody types; what was typed before is given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from pathlib import Path
from threading import Lock
from typing import TypeVar

from reader.article.span import Span
from reader.library import Library, LibraryError, Row, open_library
from reader.library.lit_words import lit, pattern_of
from reader.library.query_terms import Query
from reader.library.remaking import SoFar
from reader.library.search import Found, Hit

T = TypeVar("T")

BROKEN_OFF = "SQLITE_INTERRUPT"
"""What an error is called that another thread brought about."""

_AGAIN = 0.05  # seconds until a question that goes on is broken off again
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
    so_far: SoFar | None = None
    """How many articles can be found at all while the library is made anew; None where all can."""


class Purpose(StrEnum):
    """For what somebody asks: of each purpose only the newest question is answered."""

    SEARCH = "search"
    LIST = "list"


class Searching:
    """A connection of its own to a library, asked from one thread at a time."""

    def __init__(self, path: Path) -> None:
        """For the library at `path`, which is opened when it is first asked."""
        self._path = path
        self._library: Library | None = None
        self._lock = Lock()
        self._numbers = count(1)
        self._asked = dict.fromkeys(Purpose, 0)
        self._running = 0
        self._closed = False

    def turn(self, purpose: Purpose) -> int:
        """The number for a new question; the one that was asked before for the same purpose is given up."""
        self._asked[purpose] = asked = next(self._numbers)
        self._break_off()
        return asked

    def asked(self, purpose: Purpose) -> int:
        """The number of the question asked last for a purpose; 0 where there was none."""
        return self._asked[purpose]

    def answer(self, asked: int, query: Query, most: int) -> Answer | None:
        """The answer to a question, in the thread that asks; None where another was asked meanwhile."""
        try:
            return self.ask(asked, lambda library: _answer(library, asked, query, most))
        except LibraryError as error:
            return Answer(asked, problem=str(error))

    def ask(self, asked: int, question: Callable[[Library], T]) -> T | None:
        """What a question gives, in the thread that asks; None where another was asked meanwhile."""
        with self._lock:
            self._running = asked  # first: whoever gives it up from now on breaks it off
            try:
                return self._answered(asked, question)
            finally:
                self._running = 0

    def _answered(self, asked: int, question: Callable[[Library], T]) -> T | None:
        while self._is_wanted(asked):
            try:
                return question(self._opened())
            except LibraryError as error:
                # What was meant for the question before it may have met this one.
                if self._is_wanted(asked) and error.code != BROKEN_OFF:
                    raise
        return None

    def _opened(self) -> Library:
        if self._library is None:
            self._library = open_library(self._path)
            self._library.bound_memory(_MEMORY)
        return self._library

    def _is_wanted(self, asked: int) -> bool:
        return not self._closed and asked in self._asked.values()

    def _break_off(self) -> None:
        """End the question that runs just now, where nobody waits for its answer any more."""
        running, library = self._running, self._library
        if running and library is not None and not self._is_wanted(running):
            library.interrupt()

    def close(self) -> None:
        """Ends the connection."""
        self._closed = True
        self._break_off()
        while not self._lock.acquire(timeout=_AGAIN):
            self._break_off()  # it had not quite begun
        try:
            if self._library is not None:
                self._library.close()
                self._library = None
        finally:
            self._lock.release()


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
    return Answer(asked, tuple(shown), found, so_far=library.articles.so_far())
