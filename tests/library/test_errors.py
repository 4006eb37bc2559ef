"""What the database says becomes a sentence that a person can act on."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.library.errors import LibraryError, told


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLITE_FULL", "the disk is full"),
        ("SQLITE_BUSY_SNAPSHOT", "another program"),
        ("SQLITE_CORRUPT", "damaged"),
        ("SQLITE_READONLY_DIRECTORY", "may not be written to"),
        ("SQLITE_IOERR_READ", "the disk could not be read"),
        ("", "strange"),
    ],
)
def test_error_says_what_to_do(name: str, words: str) -> None:
    """Each kind its sentence; an unknown one is told in the database's own words."""
    error = sqlite3.OperationalError("something strange")
    error.sqlite_errorname = name
    with pytest.raises(LibraryError, match=words) as caught, told(Path("/l.db")):
        raise error
    assert str(caught.value).startswith("/l.db: ")
