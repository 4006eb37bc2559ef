"""A library is made, found again, and refused in words where it cannot be used."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from reader.library import Library, LibraryError, copying, open_library, opening
from reader.library.store import Store


def test_library_is_made_with_its_folder(tmp_path: Path) -> None:
    """A first start needs no folder to be there."""
    path = tmp_path / "deep" / "down" / "library.db"
    open_library(path).close()
    assert path.is_file()


def test_two_programs_can_open_it_at_once(tmp_path: Path) -> None:
    """A second program reads what the first wrote, while both are open."""
    one, other = open_library(tmp_path / "l.db"), open_library(tmp_path / "l.db")
    before = other.changes()
    one.articles.mark_read(1)
    assert other.changes() != before
    one.close()
    other.close()


def test_own_writes_are_changes_too(tmp_path: Path) -> None:
    """Whoever watches `changes` sees what this program wrote."""
    library = open_library(tmp_path / "l.db")
    before = library.changes()
    library.articles.mark_read(1)
    assert library.changes() != before
    assert library.changes() == library.changes()
    library.close()


@pytest.mark.parametrize(
    ("prepare", "sentence"),
    [
        (lambda p: p.write_text("Harbour notes. " * 200), "this file is not a library"),
        (lambda p: p.mkdir(), "this is a folder"),
        (os.mkfifo, "a pipe or a device"),
        (lambda p: p.symlink_to("/dev/null"), "a pipe or a device"),
        (lambda p: p.symlink_to(p), "cannot be opened: Too many levels"),
        (lambda p: sqlite3.connect(p).execute("CREATE TABLE t (a)").connection.close(), "another program"),
    ],
)
def test_what_is_no_library_is_refused_in_words(tmp_path: Path, prepare: object, sentence: str) -> None:
    """A text, a folder, a pipe and another program's database each get their sentence; none is changed."""
    path = tmp_path / "l.db"
    prepare(path)  # type: ignore[operator]
    with pytest.raises(LibraryError, match=sentence):
        open_library(path)


def test_empty_file_becomes_a_library(tmp_path: Path) -> None:
    """As `mktemp` makes one; there is nothing in it to be lost."""
    (tmp_path / "l.db").touch()
    library = open_library(tmp_path / "l.db")
    assert library.writable
    library.close()


def test_library_may_lie_elsewhere(tmp_path: Path) -> None:
    """A link to it is as good as itself, and a link that leads nowhere yet is a place for a new one."""
    real, link = tmp_path / "real.db", tmp_path / "l.db"
    link.symlink_to(real)
    library = open_library(link)
    library.articles.mark_read(1)
    library.close()
    assert link.is_symlink()
    assert open_library(real)._store.rows("SELECT article FROM read_mark") == [(1,)]


def test_library_that_opens_on_a_full_disk_only_to_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was kept before can be read, and the sentence tells of the disk."""
    path = tmp_path / "l.db"
    open_library(path).close()

    def full(_: Store) -> None:
        raise LibraryError(f"{path}: the disk is full", "SQLITE_FULL")

    monkeypatch.setattr(opening, "_settle", full)
    library = open_library(path)
    assert not library.writable
    assert library.note == "the disk is full"
    assert list(library.articles.numbers()) == []
    with pytest.raises(LibraryError, match="the disk is full"):
        library.articles.mark_read(1)
    library.close()


def test_library_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    """An older program does not touch what it does not understand."""
    path = tmp_path / "l.db"
    open_library(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LibraryError, match="newer version of reader"):
        open_library(path)


def test_locked_library_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that does not let go costs a sentence, not a hang."""
    monkeypatch.setattr("reader.library.connecting.BUSY_MS", 20)
    library = open_library(tmp_path / "l.db")
    holder = sqlite3.connect(tmp_path / "l.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="another program"):
        library.articles.mark_read(1)
    holder.close()
    library.articles.mark_read(1)
    library.close()


def test_new_shape_of_derived_tables_keeps_what_is_precious(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Derived tables are made anew; bookmarks stay."""
    library = open_library(tmp_path / "l.db")
    bookmark = library.bookmarks.make("a1", "The ferry left early.", 4, 9, "h", 0)
    library.bookmarks.add(bookmark)
    library.close()
    monkeypatch.setattr(opening, "DERIVED", opening.DERIVED + 1)
    library = open_library(tmp_path / "l.db")
    assert library.bookmarks.of("a1") == (bookmark,)
    library.close()


def test_changed_derived_tables_are_counted() -> None:
    """Whoever changes a derived script counts `DERIVED` up, and writes both here."""
    scripts = [files("reader.library").joinpath(name).read_bytes() for name in opening.DERIVED_SCRIPTS]
    assert (opening.DERIVED, hashlib.sha256(b"".join(scripts)).hexdigest()[:12]) == (23, "6f1b34086abd")


def test_bookmark_outlives_a_killed_program(tmp_path: Path) -> None:
    """`kill -9` right after the key loses nothing."""
    path = tmp_path / "l.db"
    program = (
        "import os, pathlib, signal; from reader.library import open_library\n"
        f"library = open_library(pathlib.Path({str(path)!r}))\n"
        "library.bookmarks.add(library.bookmarks.make('a1', 'The ferry left early.', 4, 9, 'h', 0))\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program], check=False)
    library = open_library(path)
    assert [b.selector.exact for b in library.bookmarks.of("a1")] == ["ferry"]
    library.close()


def test_library_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    """A path whose folder is a file gets a sentence."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError, match="folder cannot be made"):
        open_library(tmp_path / "file" / "l.db")


def older(path: Path, version: int) -> None:
    """Makes a library as an earlier version of the program left it, with a bookmark."""
    library = open_library(path)
    library.bookmarks.add(library.bookmarks.make("a1", "The ferry left early.", 4, 9, "h", 0))
    library.close()
    connection = sqlite3.connect(path)
    for script in opening.MIGRATIONS[version:]:
        made = files("reader.library").joinpath(script).read_text(encoding="utf-8")
        for table in re.findall(r"CREATE TABLE (\w+)", made):
            connection.execute(f"DROP TABLE {table}")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("version", range(1, len(opening.MIGRATIONS)))
def test_older_library_is_brought_up_to_date_after_a_copy(tmp_path: Path, version: int) -> None:
    """Nothing of it is lost, and the library as it was lies beside it."""
    path = tmp_path / "l.db"
    older(path, version)
    library = open_library(path)
    assert len(library.bookmarks.of("a1")) == 1
    assert library.decisions.of(1) == ()
    library.close()
    copy = sqlite3.connect(tmp_path / f"l.db.version-{version}")
    assert copy.execute("PRAGMA user_version").fetchone() == (version,)
    assert copy.execute("SELECT exact FROM bookmark").fetchall() == [("ferry",)]
    copy.close()


def test_copy_is_of_the_older_library_though_two_programs_open_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one that comes second finds it up to date, and takes no copy of that for one of the older."""
    path = tmp_path / "l.db"
    older(path, 1)
    honest = opening._bring_up_to_date

    def second(store: Store) -> None:
        monkeypatch.setattr(opening, "_bring_up_to_date", honest)
        open_library(path).close()
        honest(store)

    monkeypatch.setattr(opening, "_bring_up_to_date", second)
    open_library(path).close()
    (copied,) = (file for file in tmp_path.iterdir() if "version" in file.name)
    copy = sqlite3.connect(copied)
    assert copy.execute("PRAGMA user_version").fetchone() == (1,)
    copy.close()


def test_library_is_copied_while_nobody_else_can_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that what the copy has is all there was when the library was changed."""
    path = tmp_path / "l.db"
    older(path, 1)
    honest = copying.copy

    def meanwhile(library: Path, name: str) -> Path:
        other = sqlite3.connect(library, timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("DELETE FROM bookmark")
        other.close()
        return honest(library, name)

    monkeypatch.setattr(copying, "copy", meanwhile)
    library = open_library(path)
    assert len(library.bookmarks.of("a1")) == 1
    library.close()


def test_older_library_that_cannot_be_copied_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library's own error tells why; nothing is changed, and it opens when there is room again."""
    path = tmp_path / "l.db"
    older(path, 1)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("tempfile.mkstemp", full)
        with pytest.raises(LibraryError, match=r"cannot be copied.*No space left"):
            open_library(path)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()
    open_library(path).close()


def test_new_and_present_libraries_are_not_copied(tmp_path: Path) -> None:
    """A copy is made where something could be lost, and nowhere else."""
    for _ in range(2):
        open_library(tmp_path / "l.db").close()
    assert [file.name for file in tmp_path.iterdir()] == ["l.db"]


def test_tables_are_dropped_without_holding_them_in_memory(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could be taken back lies on the disk while they go, as in a rebuilding, and nowhere else."""
    met: list[object] = []
    renew = opening.renew_derived

    def renewed(store: Store) -> None:
        met.append(store.row("PRAGMA temp_store"))
        renew(store)

    monkeypatch.setattr(opening, "renew_derived", renewed)
    library.rebuilding.begin(0)
    library._store.write("UPDATE state SET value = '0' WHERE key = 'derived'")
    anew = open_library(library.path)
    assert met == [(1,), (1,)]
    assert [one._store.row("PRAGMA temp_store") for one in (library, anew)] == [(2,), (2,)]
    anew.close()
