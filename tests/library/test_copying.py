"""A library is copied beside itself, whole, and no copy is lost to another."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.library import Library, LibraryError
from reader.library.copying import copy


def read_marks(path: Path) -> int:
    """How many articles of a library are marked as read."""
    connection = sqlite3.connect(path)
    (found,) = connection.execute("SELECT count(*) FROM read_mark").fetchone()
    connection.close()
    return int(found)


def test_copy_has_what_stood_before_the_transaction(library: Library) -> None:
    """It may be made while this program is about to change something, and nothing else is left beside it."""
    path = Path(library.path)
    library.articles.mark_read(1)
    with library.writing():
        library.articles.mark_read(2)
        made = copy(path, "library.db.version-1")
    assert made == path.with_name("library.db.version-1")
    assert (read_marks(made), read_marks(path)) == (1, 2)
    library.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["library.db", "library.db.version-1"]


def test_earlier_copy_is_never_overwritten(library: Library) -> None:
    """Another one goes beside it; one that is the same byte for byte is enough once."""
    path = Path(library.path)
    first = copy(path, "old")
    assert copy(path, "old") == first
    library.articles.mark_read(1)
    second = copy(path, "old")
    assert copy(path, "old") == second == path.with_name("old-2")
    assert (read_marks(first), read_marks(second)) == (0, 1)


def test_copy_that_fails_is_told_and_leaves_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that does not take it costs a sentence, not a trace."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    path = Path(library.path)
    with pytest.raises(LibraryError, match=f"^{path}: it cannot be copied.*No space left.* wants .* MB"):
        copy(path, "old")
    assert [file.name for file in path.parent.iterdir() if file.name.startswith("old")] == []


def test_copy_waits_for_nobody_for_ever(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where programs share no memory a writer keeps readers out; after a while that is told."""
    library.close()
    holder = sqlite3.connect(library.path, isolation_level=None)
    holder.execute("PRAGMA journal_mode = DELETE")
    holder.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr("reader.library.connecting.BUSY_MS", 0)
    honest = sqlite3.connect
    monkeypatch.setattr("reader.library.copying.sqlite3.connect", lambda path: honest(path, timeout=0))
    with pytest.raises(LibraryError, match=r"cannot be copied.*for too long"):
        copy(library.path, "old")
    holder.close()


def test_what_a_killed_program_left_half_copied_is_taken_away(library: Library) -> None:
    """And nothing else, however it is called."""
    path = Path(library.path)
    for name in ("old.x3b_.part", "old-2", "other.x3b_.part", "older.part"):
        path.with_name(name).write_text("half")
    with library.writing():
        copy(path, "old")
    beside = {file.name for file in path.parent.iterdir()}
    assert {"old", "old-2", "other.x3b_.part", "older.part"} <= beside
    assert "old.x3b_.part" not in beside
