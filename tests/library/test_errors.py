"""What the database says becomes a sentence that a person can act on."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.library.errors import LibraryError, copies_of, told


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLITE_FULL", "the disk is full"),
        ("SQLITE_BUSY_SNAPSHOT", "another program"),
        ("SQLITE_CORRUPT", "damaged"),
        ("SQLITE_READONLY_DIRECTORY", "may not be written; what you mark cannot be kept"),
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


def failing(path: Path, name: str, words: str = "") -> str:
    """The sentence for an error of the database about the library at a path."""
    error = sqlite3.OperationalError(words)
    error.sqlite_errorname = name
    with pytest.raises(LibraryError) as caught, told(path):
        raise error
    assert caught.value.code.startswith("SQLITE")
    return str(caught.value)


def test_full_disk_is_told_with_what_is_left_of_it(tmp_path: Path) -> None:
    """Which folder lies on it, so that somebody knows where to make room."""
    said = failing(tmp_path / "l.db", "SQLITE_FULL")
    assert f"MB are left in {tmp_path}" in said


def test_full_disk_is_told_though_the_database_speaks_of_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The memory that programs share is a file; where it does not fit, that is why."""
    assert "share memory" in failing(tmp_path / "l.db", "SQLITE_IOERR_SHMSIZE")
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=4096))
    assert "the disk is full" in failing(tmp_path / "l.db", "SQLITE_IOERR_SHMSIZE")


def test_disk_that_cannot_lock_is_not_taken_for_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database says the same of both; what waits for nobody is told to be moved."""

    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    assert "another program" in failing(tmp_path / "l.db", "SQLITE_BUSY")
    monkeypatch.setattr("fcntl.lockf", no_locks)
    assert "this disk cannot lock files" in failing(tmp_path / "l.db", "SQLITE_BUSY")


def test_damaged_library_names_the_doctor_and_the_copy(tmp_path: Path) -> None:
    """The newest copy that lies beside it; what is only half a copy is none."""
    path = tmp_path / "l.db"
    assert "copy" not in failing(path, "SQLITE_CORRUPT")
    for nth, name in enumerate(("l.db.version-1", "l.db.before-rebuild", "l.db.version-2.x1.part", "m.db")):
        (tmp_path / name).write_text("")
        os.utime(tmp_path / name, (nth, nth))
    assert [copy.name for copy in copies_of(path)] == ["l.db.before-rebuild", "l.db.version-1"]
    said = failing(path, "SQLITE_CORRUPT")
    assert "“reader doctor”" in said
    assert said.endswith("beside it: l.db.before-rebuild")


def test_text_that_is_none_any_more_is_damage_and_is_not_printed(tmp_path: Path) -> None:
    """Python's own message would carry the broken text."""
    said = failing(
        tmp_path / "l.db", "SQLITE_ERROR", "Could not decode to UTF-8 column 'text' with text 'ab'"
    )
    assert "damaged" in said
    assert "with text" not in said
