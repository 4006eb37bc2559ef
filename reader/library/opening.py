"""Opening a library: makes it, brings an older one up to date, refuses what is not one."""

from __future__ import annotations

from pathlib import Path

from reader.library.copying import copy
from reader.library.errors import LibraryError, told
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

DERIVED = 13
"""Counts the shapes of the derived tables: another number in the file, and they are made anew."""


def opened(path: Path) -> Store:
    """The library at `path`, made where there was none; raises `LibraryError`."""
    _check_folder(path)
    store = Store(path)
    try:
        _check(store)
        _settle(store)
        if _version(store) < len(MIGRATIONS) or not _derived_is_current(store):
            _bring_up_to_date(store)
    except BaseException:
        store.close()
        raise
    return store


def _check_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"{path}: its folder cannot be made: {error.strerror}") from error
    if path.is_dir():
        raise LibraryError(f"{path}: this is a folder, not a library")


def _settle(store: Store) -> None:
    store.row("PRAGMA journal_mode = WAL")
    store.write("PRAGMA synchronous = NORMAL")
    store.write("PRAGMA cache_size = -16000")
    store.row("PRAGMA mmap_size = 268435456")  # a long text is read in place
    store.write("PRAGMA temp_store = MEMORY")


def _version(store: Store) -> int:
    return _pragma(store, "user_version")


def _pragma(store: Store, name: str) -> int:
    found = store.row(f"PRAGMA {name}")
    return int(found[0]) if found else 0


def _check(store: Store) -> None:
    """Refuses a database of another program and a library of a newer version."""
    if _pragma(store, "application_id") != APPLICATION:
        if store.row("SELECT 1 FROM sqlite_master"):
            raise LibraryError(f"{store.path}: this is a database of another program, not a library")
    elif _version(store) > len(MIGRATIONS):
        raise LibraryError(
            f"{store.path}: a newer version of reader wrote this library; "
            "update reader, or name another library"
        )


def _derived_is_current(store: Store) -> bool:
    found = store.row("SELECT value FROM state WHERE key = 'derived'")
    return found is not None and found[0] == str(DERIVED)


def _bring_up_to_date(store: Store) -> None:
    with store.writing(durable=True):
        _check(store)  # another program may have been quicker
        _back_up(store)
        for script in MIGRATIONS[_version(store) :]:
            store.script(_text(store.path, script))
        store.write(f"PRAGMA application_id = {APPLICATION}")
        store.write(f"PRAGMA user_version = {len(MIGRATIONS)}")
        if not _derived_is_current(store):
            _renew_derived(store)


def _back_up(store: Store) -> None:
    """Copies a library whose precious tables are about to change: `library.db` to `library.db.version-1`.

    While it is copied nobody writes to it, because the transaction that will change it has begun.
    """
    version = _version(store)
    if 0 < version < len(MIGRATIONS):
        copy(store.path, f"{store.path.name}.version-{version}")


def _renew_derived(store: Store) -> None:
    """Drops the derived tables of an older shape and makes those of the present one."""
    found = store.row("SELECT value FROM state WHERE key = 'derived tables'")
    for table in found[0].split() if found else ():
        store.write(f'DROP TABLE IF EXISTS "{table}"')
    before = _tables(store)
    for script in DERIVED_SCRIPTS:
        store.script(_text(store.path, script))
    made = sorted(_tables(store) - before)
    store.write("REPLACE INTO state VALUES ('derived', ?)", (str(DERIVED),))
    store.write("REPLACE INTO state VALUES ('derived tables', ?)", (" ".join(made),))


def _tables(store: Store) -> set[str]:
    return {name for (name,) in store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _text(path: Path, name: str) -> str:
    from importlib.resources import files  # only when a library is made: it costs a tenth of a start

    with told(path):
        return files(__package__).joinpath(name).read_text(encoding="utf-8")
