"""Checking: what is wrong with a library, each with what to do about it. Nothing is written.

A check is a question that a healthy library answers with nothing; one that the file itself cannot answer is
damage. They stand in `CHECKS`, those of the file first. Each is a look at one moment, or several, and between
them others can write: a library that is being filled is looked at, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.library import file_checks, opening, row_checks
from reader.library.check import Check, way_out
from reader.library.errors import LibraryError
from reader.library.store import Store


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong."""

    check: str
    """The check that found it."""
    what: str
    """What is wrong, as a sentence without its full stop."""
    do: str
    """What a person can do about it, as a sentence without its full stop."""


def examining(path: Path) -> Store:
    """A connection to look through the library at `path`, whatever is wrong with it; it cannot write."""
    opening.check_place(path)
    store = Store(path, writable=False)
    try:
        opening.check_kind(store)
    except BaseException:
        store.close()
        raise
    return store


def findings(store: Store, on_check: Callable[[str], object] = str) -> Iterator[Finding]:
    """Everything that is wrong with a library, found as one goes through it.

    `on_check` hears of each check before it is made, as it may take seconds. Of a library of an older version
    only the file is looked at: the others know the present tables.
    """
    for check in CHECKS if _is_current(store) else CHECKS_OF_FILE:
        name = check.__name__.replace("_", " ")
        on_check(name)
        try:
            yield from (Finding(name, what, do) for what, do in check(store))
        except LibraryError as error:
            if not error.code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_ERROR")):
                raise
            yield Finding(name, _unanswered(name, error), way_out(store.path))


def _is_current(store: Store) -> bool:
    try:
        return opening.is_current(store)
    except LibraryError:  # the checks say what it is
        return True


def _unanswered(name: str, error: LibraryError) -> str:
    detail = str(error.__cause__) if error.code == "SQLITE_ERROR" else "the file is damaged there"
    return f"The {name} could not be looked at: {detail}"


def is_damaged(store: Store) -> bool:
    """Whether the file itself is damaged, so that it should not be written to."""
    try:
        return any(True for _ in file_checks.pages(store))
    except LibraryError as error:
        if not error.code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR")):
            raise
        return True


CHECKS: tuple[Check, ...] = (
    file_checks.pages,
    file_checks.shape,
    row_checks.articles,
    row_checks.rebuilding,
    row_checks.references,
    row_checks.derived_rows,
    row_checks.search_index,
    row_checks.name_counts,
    row_checks.story_counts,
    file_checks.texts,
    file_checks.raw_bytes,
)
"""The checks in the order in which they are made."""

CHECKS_OF_FILE: tuple[Check, ...] = (file_checks.pages, file_checks.shape, file_checks.raw_bytes)
"""Those that need not know the present tables."""
