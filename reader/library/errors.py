"""LibraryError: why the library cannot be used, in one sentence that a person can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SENTENCES = (
    ("SQLITE_BUSY", "another program has been writing to it for too long; try again in a moment"),
    ("SQLITE_LOCKED", "another program has been writing to it for too long; try again in a moment"),
    ("SQLITE_FULL", "the disk is full; nothing was changed"),
    ("SQLITE_NOTADB", "this file is not a library"),
    ("SQLITE_CORRUPT", "the file is damaged; restore it from a copy"),
    ("SQLITE_READONLY", "it may not be written to"),
    ("SQLITE_CANTOPEN", "it cannot be opened; check that its folder exists and may be written to"),
    ("SQLITE_PERM", "it may not be opened"),
    ("SQLITE_IOERR", "the disk could not be read or written"),
    ("SQLITE_TOOBIG", "a text is larger than a library can hold"),
)


class LibraryError(Exception):
    """The library cannot be opened, read or written; its text says which file and why."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns every error of the database into a `LibraryError` about the library at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise LibraryError(f"{path}: {_sentence(error)}") from error


def _sentence(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "") or ""
    return next((sentence for start, sentence in _SENTENCES if name.startswith(start)), str(error))
