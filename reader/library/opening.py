"""Opening a library: makes it, brings an older one up to date, refuses what is not one."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.library.clock import now
from reader.library.connecting import may_write
from reader.library.errors import MAY_NOT_WRITE, LibraryError, told
from reader.library.remaking import UNMADE
from reader.library.store import Store

APPLICATION = 0x72656164
"""Stands in the file's header: "read"."""

MIGRATIONS = (
    "precious.sql",
    "precious_corrections.sql",
    "precious_decisions.sql",
    "precious_names.sql",
    "precious_shelves.sql",
    "precious_stories.sql",
)
"""The scripts that lead from an empty file to the present precious tables; `user_version` counts them."""

DERIVED_SCRIPTS = ("derived.sql", "derived_search.sql", "derived_stories.sql")
"""The scripts that make the derived tables."""

DERIVED = 23
"""Counts the shapes of the derived tables: another number in the file, and they are made anew."""


_ONLY_TO_READ = (
    "SQLITE_READONLY",
    "SQLITE_CANTOPEN",
    "SQLITE_FULL",
    "SQLITE_IOERR_SHM",
    "SQLITE_IOERR_WRITE",
)
"""Errors with which a library cannot be opened to be written to, and perhaps to be read."""

LOG_PAGES = 10_000
"""With so many pages in the log, 40 MB, whoever writes next carries them into the file.

A run of intake does so with fewer: who marks a passage meanwhile should not have to.
"""

NO_SHARED_MEMORY = "this disk shares no memory between programs: while one of them writes, the others wait"
"""What is told of a library on a disk where SQLite cannot keep its log of what is written."""


def opened(path: Path) -> Store:
    """The library at `path`, made where there was none; raises `LibraryError`.

    One that may not be written is opened to be read.
    """
    check_place(path)
    if not may_write(path) and _is_begun(path):
        return _opened_to_read(path, MAY_NOT_WRITE)
    try:
        return _opened_to_write(path)
    except LibraryError as error:
        if not error.code.startswith(_ONLY_TO_READ) or not _is_begun(path):
            raise
        return _opened_to_read(path, str(error).removeprefix(f"{path}: "))


def _opened_to_write(path: Path) -> Store:
    store = Store(path)
    try:
        _leave_log_behind(store)
        check_kind(store)
        _settle(store)
        if not is_current(store):
            with taking_back_from_disk(store):
                _bring_up_to_date(store)
        store.guard(lambda: _check_still_ours(store))
    except BaseException:
        store.close()
        raise
    return store


def _opened_to_read(path: Path, note: str) -> Store:
    store = Store(path, writable=False)
    try:
        check_kind(store)
        if not is_current(store):
            raise LibraryError(f"{path}: another version of reader wrote this library, and {_why(note)}")
        _settle_reading(store)
    except BaseException:
        store.close()
        raise
    store.note = note
    return store


def _why(note: str) -> str:
    """Why a library is not brought up to date that can only be read."""
    if note != MAY_NOT_WRITE:
        return f"it could not be brought up to date: {note}"
    return "it may not be written to; copy it to a place of your own and name that with --library"


def check_place(path: Path) -> None:
    """Refuses what is no file, and makes the folder of a new library."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"{path}: its folder cannot be made: {error.strerror}") from error
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        raise LibraryError(f"{path}: it cannot be opened: {error.strerror}") from error
    if stat.S_ISDIR(mode):
        raise LibraryError(f"{path}: this is a folder, not a library")
    if not stat.S_ISREG(mode):
        raise LibraryError(f"{path}: this is a pipe or a device, not a file that can hold a library")


def _is_begun(path: Path) -> bool:
    return os.path.exists(path) and os.path.getsize(path) > 0  # noqa: PTH110, PTH202


def _leave_log_behind(store: Store) -> None:
    """Makes a library readable that has a log, on a disk where logs cannot be kept: the log is carried in.

    Only one program can do so, and none while another has the library open.
    """
    try:
        store.row("SELECT 1 FROM sqlite_master")
    except LibraryError as error:
        if not error.code.startswith(("SQLITE_CANTOPEN", "SQLITE_IOERR_SHM")):
            raise
        for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = DELETE", "locking_mode = NORMAL"):
            store.row(f"PRAGMA {pragma}")


def _settle(store: Store) -> None:
    if store.row("PRAGMA journal_mode = WAL") != ("wal",):
        store.note = NO_SHARED_MEMORY
    store.write("PRAGMA synchronous = NORMAL")
    store.settle("wal_autocheckpoint", LOG_PAGES)
    _settle_reading(store)


def _settle_reading(store: Store) -> None:
    store.settle("cache_size", -16000)
    store.settle("mmap_size", 0)  # a page that is touched would bring sixteen into memory
    store.settle("temp_store", "MEMORY")


@contextmanager
def taking_back_from_disk(store: Store) -> Iterator[None]:
    """What SQLite keeps to take a statement back lies on the disk: of tables of 3 GB that go it is 700 MB.

    Use it around a transaction, not in one; tables of SQLite's own that are for the time being go with it.
    """
    store.settle("temp_store", "FILE")
    try:
        yield
    except LibraryError as error:
        from reader.library.temporary import with_cause  # only where something went wrong

        raise with_cause(store.path, error) from error
    finally:
        store.settle("temp_store", "MEMORY")


def version_of(store: Store) -> int:
    """How many of the `MIGRATIONS` a library has been through."""
    return pragma(store, "user_version")


def pragma(store: Store, name: str) -> int:
    """A number that the library's file holds about itself."""
    found = store.row(f"PRAGMA {name}")
    return int(found[0]) if found else 0


def check_kind(store: Store) -> None:
    """Refuses a database of another program and a library of a newer version."""
    if pragma(store, "application_id") != APPLICATION:
        if store.row("SELECT 1 FROM sqlite_master"):
            raise LibraryError(f"{store.path}: this is a database of another program, not a library")
    elif version_of(store) > len(MIGRATIONS):
        raise LibraryError(
            f"{store.path}: a newer version of reader wrote this library; "
            "update reader, or name another library"
        )


def _check_still_ours(store: Store) -> None:
    """Refuses a library that another version of the program changed while it was open here."""
    check_kind(store)
    if not is_current(store):
        raise LibraryError(
            f"{store.path}: another version of reader changed this library while it was open; "
            "leave, and use one version of reader"
        )


def is_current(store: Store) -> bool:
    """Whether a library has the tables of this version of the program."""
    return version_of(store) == len(MIGRATIONS) and _derived_is_current(store)


def _derived_is_current(store: Store) -> bool:
    found = store.row("SELECT value FROM state WHERE key = 'derived'")
    return found is not None and found[0] == str(DERIVED)


def _bring_up_to_date(store: Store) -> None:
    with store.writing(durable=True):
        check_kind(store)  # another program may have been quicker
        _back_up(store)
        for script in MIGRATIONS[version_of(store) :]:
            store.script(_text(store.path, script))
        store.write(f"PRAGMA application_id = {APPLICATION}")
        store.write(f"PRAGMA user_version = {len(MIGRATIONS)}")
        if not _derived_is_current(store):
            renew_derived(store)


def _back_up(store: Store) -> None:
    """Copies a library whose precious tables are about to change: `library.db` to `library.db.version-1`.

    While it is copied nobody writes to it, because the transaction that will change it has begun.
    """
    version = version_of(store)
    if 0 < version < len(MIGRATIONS):
        from reader.library.copying import copy  # few libraries are older than the program

        copy(store.path, f"{store.path.name}.version-{version}")


def renew_derived(store: Store) -> None:
    """Drops the derived tables of a library and makes those of the present shape, with nothing in them."""
    for table in derived_tables(store):
        store.write(f'DROP TABLE IF EXISTS "{table}"')
    before = _tables(store)
    for script in DERIVED_SCRIPTS:
        store.script(_text(store.path, script))
    made = sorted(_tables(store) - before)
    store.write("REPLACE INTO state VALUES ('derived', ?)", (str(DERIVED),))
    store.write("REPLACE INTO state VALUES ('derived tables', ?)", (" ".join(made),))
    store.write(
        "INSERT OR IGNORE INTO state SELECT ?, ? WHERE EXISTS (SELECT 1 FROM article)", (UNMADE, now())
    )


def derived_tables(store: Store) -> list[str]:
    """The tables of a library that can be made again."""
    found = store.row("SELECT value FROM state WHERE key = 'derived tables'")
    return found[0].split() if found else []


def precious_tables(store: Store) -> list[str]:
    """The tables of a library that are never dropped, but for what it says about itself."""
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    found = dict(store.rows(sql))
    own = tuple(f"{name}_" for name, made in found.items() if made.startswith("CREATE VIRTUAL"))
    apart = {"state", *derived_tables(store)}
    return [name for name in found if name not in apart and not name.startswith(own)]


def pattern() -> Store:
    """A library in memory that holds nothing, with every table as it should be."""
    store = Store(Path(":memory:"))
    with store.writing():
        for script in MIGRATIONS:
            store.script(_text(store.path, script))
        renew_derived(store)
    return store


def _tables(store: Store) -> set[str]:
    return {name for (name,) in store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _text(path: Path, name: str) -> str:
    from importlib.resources import files  # only when a library is made: it costs a tenth of a start

    with told(path):
        return files(__package__).joinpath(name).read_text(encoding="utf-8")
