"""A library is read wherever its file can be, and what is written reaches the file that lies there."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from reader.library import LibraryError, open_library
from reader.library.connecting import log_pages, may_write

KILLED = """
import os, pathlib, sys
from reader.library import open_library
library = open_library(pathlib.Path(sys.argv[1]))
library.articles.mark_read(7)
os._exit(0)
"""


def read_marks(path: Path) -> list[int]:
    """What is marked as read in a library, as the program sees it that may only read."""
    library = open_library(path)
    found = [number for (number,) in library._store.rows("SELECT article FROM read_mark")]
    library.close()
    return found


@pytest.fixture
def folder(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A folder that a test may shut; it is opened again at the end."""
    request.getfixturevalue("no_root")
    inner = tmp_path / "shut"
    inner.mkdir()
    yield inner
    inner.chmod(0o755)


def shut(folder: Path) -> None:
    """Nobody may write to a folder and to what lies in it."""
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)


def leave_a_log(path: Path) -> None:
    """Marks article 7 as read and ends without tidying up, as a killed program does."""
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=True)
    assert path.with_name(f"{path.name}-wal").stat().st_size


def nothing(_: Path) -> None:
    """The library was closed as it should be."""


def log_alone(path: Path) -> None:
    """Of the files beside it only the log is left, as in a copy."""
    leave_a_log(path)
    path.with_name(f"{path.name}-shm").unlink()


@pytest.mark.parametrize(("prepare", "marked"), [(nothing, []), (leave_a_log, [7]), (log_alone, [7])])
def test_library_in_a_folder_that_may_not_be_written_is_read(
    folder: Path, prepare: Callable[[Path], None], marked: list[int]
) -> None:
    """With all that was written, also what a killed program left in the log; marks are refused in words."""
    path = folder / "l.db"
    open_library(path).close()
    prepare(path)
    shut(folder)
    assert read_marks(path) == marked
    library = open_library(path)
    assert not library.writable
    assert library.note == "this library may not be written; what you mark cannot be kept"
    with pytest.raises(LibraryError, match="may not be written"):
        library.articles.mark_read(1)
    library.close()


def test_file_that_may_not_be_written_is_read(folder: Path) -> None:
    """Though its folder may: a library that was locked on purpose."""
    path = folder / "l.db"
    open_library(path).close()
    path.chmod(0o444)
    assert read_marks(path) == []
    assert not open_library(path).writable


def test_what_is_not_there_yet_may_be_written(folder: Path) -> None:
    """In a shut folder nothing can be made; elsewhere a new file can."""
    assert may_write(folder / "new.db")
    shut(folder)
    assert not may_write(folder / "new.db")
    with pytest.raises(LibraryError, match="cannot be opened; check"):
        open_library(folder / "new.db")


def test_older_library_that_may_not_be_written_says_what_to_do(folder: Path) -> None:
    """It would have to be brought up to date first."""
    path = folder / "l.db"
    open_library(path).close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE state SET value = '1' WHERE key = 'derived'")
    connection.commit()
    connection.close()
    shut(folder)
    with pytest.raises(LibraryError, match="copy it to a place of your own"):
        open_library(path)


def test_reader_of_a_shut_folder_sees_that_somebody_wrote(folder: Path) -> None:
    """Whoever may write does so, and the one who may not reads it anew."""
    path = folder / "l.db"
    open_library(path).close()
    shut(folder)
    library = open_library(path)
    before = library.changes()
    assert library.changes() == before
    folder.chmod(0o755)
    path.chmod(0o644)
    other = open_library(path)
    other.articles.mark_read(3)
    other.close()
    folder.chmod(0o555)
    assert library.changes() != before
    assert library._store.rows("SELECT article FROM read_mark") == [(3,)]
    library.close()


def test_reading_place_is_let_go_where_nothing_can_be_kept(folder: Path) -> None:
    """Nobody asked for it to be kept, so nobody is told that it was not."""
    from reader.library import Place

    path = folder / "l.db"
    open_library(path).close()
    shut(folder)
    library = open_library(path)
    library.progress.keep("a1", Place(3, 4))
    assert library.progress.place("a1") is None
    library.close()


@pytest.fixture
def no_shared_memory(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A disk on which SQLite finds no memory that programs share, as on most network disks."""
    honest = sqlite3.connect

    def connect(path: Any, **how: Any) -> sqlite3.Connection:
        uri = path if how.pop("uri", False) else f"file:{quote(os.fsencode(path))}"
        return honest(f"{uri}{'&' if '?' in uri else '?'}vfs=unix-dotfile", uri=True, **how)

    monkeypatch.setattr("reader.library.connecting.sqlite3.connect", connect)
    return monkeypatch


def test_library_works_without_shared_memory(tmp_path: Path, no_shared_memory: pytest.MonkeyPatch) -> None:
    """It says that programs wait for each other there, and keeps what is marked."""
    path = tmp_path / "l.db"
    library = open_library(path)
    assert library.writable
    assert "shares no memory" in library.note
    library.articles.mark_read(2)
    library.close()
    no_shared_memory.undo()
    assert read_marks(path) == [2]
    usual = open_library(path)
    assert usual.note == ""
    usual.close()


def test_library_that_comes_to_a_disk_without_shared_memory_keeps_its_log(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """What a program that was killed left in the log elsewhere is carried in."""
    path = tmp_path / "l.db"
    open_library(path).close()
    leave_a_log(path)
    request.getfixturevalue("no_shared_memory")
    library = open_library(path)
    assert library._store.rows("SELECT article FROM read_mark") == [(7,)]
    library.articles.mark_read(8)
    library.close()


@pytest.mark.parametrize("another", [True, False], ids=["replaced", "taken away"])
def test_nothing_is_written_to_a_file_that_lies_there_no_more(tmp_path: Path, another: bool) -> None:
    """It would be lost with the old file, and the sentence says so; reading goes on."""
    path, other = tmp_path / "l.db", tmp_path / "other.db"
    open_library(other).close()
    library = open_library(path)
    path.unlink()
    if another:
        shutil.copy(other, path)
    with pytest.raises(LibraryError, match="moved or replaced while it was open"):
        library.articles.mark_read(1)
    with pytest.raises(LibraryError, match="moved or replaced"), library.writing():
        library.articles.mark_read(1)
    assert list(library.articles.numbers()) == []
    library.close()


def test_the_pages_of_the_log_are_counted(tmp_path: Path) -> None:
    """None where there is none, some while what was written stands there, none when it is in the file."""
    path = tmp_path / "l.db"
    assert log_pages(path) == 0
    library = open_library(path)
    library.articles.mark_read(7)
    before = log_pages(path)
    library.articles.mark_read(8)
    assert log_pages(path) > before > 0
    library.shrink_log()
    assert log_pages(path) == 0
    library.close()
    assert log_pages(path) == 0
