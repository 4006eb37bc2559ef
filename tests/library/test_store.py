"""A transaction is written as a whole or not at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.library import Library, LibraryError, connecting, open_library
from reader.library.errors import code_of
from reader.library.store import Store


def test_failed_transaction_leaves_nothing(library: Library) -> None:
    """Also what an inner one had written."""
    before = library._store.rollbacks
    with pytest.raises(KeyError), library.writing():
        library.articles.mark_read(1)
        with library.writing():
            library.articles.mark_read(2)
        raise KeyError
    assert library._store.rows("SELECT * FROM read_mark") == []
    assert library._store.rollbacks == before + 1


def test_error_is_told_as_a_sentence_about_the_file(tmp_path: Path) -> None:
    """Whatever the database says, the reader hears which library it is about."""
    store = Store(tmp_path / "l.db")
    with pytest.raises(LibraryError, match=f"^{tmp_path}/l.db: no such table"):
        store.rows("SELECT * FROM elsewhere")
    store.close()


def test_script_with_comments_runs_inside_the_transaction(tmp_path: Path) -> None:
    """A script that fails half way leaves nothing of itself."""
    store = Store(tmp_path / "l.db")
    with pytest.raises(LibraryError), store.writing():
        store.script("-- one; two\nCREATE TABLE a (b); -- three\nCREATE TABLE a (b);\n")
    assert store.rows("SELECT * FROM sqlite_master") == []
    store.close()


def test_full_disk_is_told_and_loses_nothing(library: Library) -> None:
    """What was there before is there after, and the library goes on when there is room again."""
    library.bookmarks.add(library.bookmarks.make("a1", "The ferry left early.", 4, 9, "h", 0))
    (pages,) = library._store.row("PRAGMA page_count") or (0,)
    library._store.row(f"PRAGMA max_page_count = {pages}")
    large = library.bookmarks.make("a1", "x" * 200_000, 0, 200_000, "h", 0)
    with pytest.raises(LibraryError, match="the disk is full, and the last step was taken back"):
        library.bookmarks.add(large)
    assert len(library.bookmarks.of("a1")) == 1
    library._store.row("PRAGMA max_page_count = 1000000")
    library.bookmarks.add(large)
    assert len(library.bookmarks.of("a1")) == 2


def test_durable_transaction_that_was_refused_leaves_the_others_quick(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what is precious waits for the disk, also after another program held the library."""
    store, holder = library._store, Store(Path(library.path))
    monkeypatch.setattr("reader.library.connecting.BUSY_MS", 20)
    usual = store.row("PRAGMA synchronous")
    with holder.writing(), pytest.raises(LibraryError, match="another program"), store.writing(durable=True):
        pass
    holder.close()
    assert store.row("PRAGMA synchronous") == usual


def test_whoever_waits_writes_as_soon_as_the_other_has_ended(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looks again every few milliseconds, and so begins between two transactions of one that writes on."""
    store, holder = library._store, Store(Path(library.path))
    looks: list[tuple[str, object]] = []

    def look(error: sqlite3.Error) -> str:
        looks.append((code_of(error), store.row("PRAGMA busy_timeout")))
        if len(looks) == 4:
            holder.write("ROLLBACK")
        return looks[-1][0]

    monkeypatch.setattr("reader.library.store.code_of", look)
    holder.write("BEGIN IMMEDIATE")
    library.articles.mark_read(1)
    holder.close()
    assert looks == [("SQLITE_BUSY", (connecting.LOOK_MS,))] * 4
    assert connecting.LOOK_MS < 10
    assert library._store.row("SELECT count(*) FROM read_mark") == (1,)
    assert store.row("PRAGMA busy_timeout") == (connecting.BUSY_MS,)


def test_transactions_lie_apart_where_one_gives_way(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written inside a transaction, and what nobody else has to wait for, does not pause."""
    waits: list[float] = []
    monkeypatch.setattr("reader.library.store.time.sleep", waits.append)
    for _ in range(3):
        library.articles.mark_read(1)
    assert not waits
    library.give_way(60.0)
    with library.writing():
        library.articles.mark_read(1, read=False)
        library.articles.mark_read(2)
    assert len(waits) == 1
    assert 0 < waits[0] <= 60


def test_log_is_emptied_unless_somebody_reads(library: Library) -> None:
    """It is done where nobody is held up by it, and otherwise left for another time."""
    log = library.path.with_name(f"{library.path.name}-wal")
    library.articles.mark_read(1)
    other = Store(library.path)
    reading = other.each("SELECT * FROM sqlite_master")
    next(reading)
    library.shrink_log()
    assert log.stat().st_size > 0
    reading.close()
    other.close()
    library.shrink_log()
    assert log.stat().st_size == 0


def test_emptying_an_empty_log_is_nothing_that_others_hear_of(library: Library) -> None:
    """A run that had nothing to do does not make everybody else list all anew."""
    library.articles.mark_read(1)
    library.shrink_log()
    other = Store(library.path)
    heard = other.changes_elsewhere()
    library.shrink_log()
    assert other.changes_elsewhere() == heard
    other.close()


def test_how_much_of_the_file_is_held_can_be_bounded(tmp_path: Path) -> None:
    """Whoever only reads holds little of it, and nothing of the file itself is laid into memory."""
    library = open_library(tmp_path / "l.db")
    library.bound_memory(6)
    assert library._store.row("PRAGMA cache_size") == (-6000,)
    assert library._store.row("PRAGMA mmap_size") == (0,)
    library.close()


def test_bound_outlives_a_connection_that_is_opened_anew(tmp_path: Path) -> None:
    """As one is that does not see what others write: it holds no more of the file than the one before."""
    path = tmp_path / "l.db"
    open_library(path).close()
    store = Store(path, writable=False)
    store._blind = True
    store.settle("cache_size", -6000)
    before = store._connection
    library = open_library(path)
    library.saved_searches.put("mine", "ferry")
    library.close()
    store.changes_elsewhere()
    assert store._connection is not before
    assert store.row("PRAGMA cache_size") == (-6000,)
    store.close()
