"""LibraryError: why the library cannot be used, in one sentence that a person can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

MAY_NOT_WRITE = "this library may not be written; what you mark cannot be kept"
"""What is told of a library that can only be read."""

_CANNOT_LOCK = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)
_WANTED = 1_000_000
"""Bytes that a disk has left where SQLite can do what it must."""
_UNREADABLE_TEXT = "Could not decode to UTF-8"
"""How Python's own message begins where the bytes of a text are no text any more."""


class LibraryError(Exception):
    """The library cannot be opened, read or written; its text says which file and why."""

    def __init__(self, sentence: str, code: str = "") -> None:
        super().__init__(sentence)
        self.code = code
        """SQLite's name of the error, such as `SQLITE_CORRUPT`; empty where it is none of SQLite's."""


class Overtaken(Exception):
    """A step was not made, because another program has written there since; its text says what stays."""


def require_same(stands: object, made: object, what: str) -> None:
    """Lets a step go on where what stands is what it starts from, else raises `Overtaken` about `what`.

    Called within the transaction of the step: nobody writes between the look and the writing.
    """
    if stands != made:
        raise Overtaken(f"Something else was decided of {what} elsewhere meanwhile; it stays.")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns every error of the database into a `LibraryError` about the library at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise LibraryError(f"{path}: {_sentence(path, error)}", code_of(error)) from error


def code_of(error: sqlite3.Error) -> str:
    """SQLite's name of an error."""
    if str(error).startswith(_UNREADABLE_TEXT):
        return "SQLITE_CORRUPT"
    return getattr(error, "sqlite_errorname", "") or ""


def _sentence(path: Path, error: sqlite3.Error) -> str:
    name = code_of(error)
    found = next((sentence for start, sentence in _SENTENCES if name.startswith(start)), str(error))
    return found if isinstance(found, str) else found(path)


def _busy(path: Path) -> str:
    if not _can_lock(path.parent):
        return (
            "this disk cannot lock files, so that two programs could destroy what each other writes; "
            "keep the library on a disk of this computer (--library FILE names it)"
        )
    return "another program has been writing to it for too long; try again in a moment"


def _can_lock(folder: Path) -> bool:
    """Whether files of a folder can be locked; tried with one of its own."""
    import fcntl
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _CANNOT_LOCK
    return True


def _full(path: Path) -> str:
    free = room(path.parent)
    left = f"; {free} are left in {path.parent}" if free else ""
    return f"the disk is full, and the last step was taken back{left}; make room and try again"


def _no_memory(path: Path) -> str:
    """The same error tells of two troubles; which it is, the disk says."""
    import shutil

    try:
        is_full = shutil.disk_usage(path.parent).free < _WANTED
    except OSError:
        is_full = False
    return _full(path) if is_full else "programs cannot share memory over this disk"


def room(folder: Path) -> str:
    """How much room is left on the disk of a folder, such as `3.2 MB`; empty where that cannot be told."""
    import shutil

    try:
        return megabytes(shutil.disk_usage(folder).free)
    except OSError:
        return ""


def megabytes(size: int) -> str:
    """A number of bytes as people read it."""
    return f"{size / 1e6:,.1f} MB"


def _damaged(path: Path) -> str:
    copies = copies_of(path)
    beside = f"; an older copy lies beside it: {copies[0].name}" if copies else ""
    return f"the file is damaged; “reader doctor” tells what can be saved of it{beside}"


def _no_library(path: Path) -> str:
    copies = copies_of(path)
    beside = (
        f", or its beginning is damaged; an older copy lies beside it: {copies[0].name}" if copies else ""
    )
    return f"this file is not a library{beside}"


def copies_of(path: Path) -> list[Path]:
    """The copies of a library that lie beside it, the newest first."""
    copies = (".version-", ".before-rebuild", ".saved")
    try:
        found = [
            file
            for file in path.parent.iterdir()
            if file.name.startswith(tuple(f"{path.name}{sort}" for sort in copies))
            and not file.name.endswith((".part", "-wal", "-shm", "-journal"))
        ]
        return sorted(found, key=lambda file: file.stat().st_mtime, reverse=True)
    except OSError:
        return []


_SENTENCES: tuple[tuple[str, str | Callable[[Path], str]], ...] = (
    ("SQLITE_BUSY", _busy),
    ("SQLITE_LOCKED", _busy),
    ("SQLITE_FULL", _full),
    ("SQLITE_NOTADB", _no_library),
    ("SQLITE_CORRUPT", _damaged),
    ("SQLITE_READONLY", MAY_NOT_WRITE),
    ("SQLITE_CANTOPEN", "it cannot be opened; check that it may be read and its folder may be written to"),
    ("SQLITE_PERM", "it may not be opened"),
    ("SQLITE_IOERR_LOCK", _busy),
    ("SQLITE_IOERR_RDLOCK", _busy),
    ("SQLITE_IOERR_SHM", _no_memory),
    ("SQLITE_IOERR", "the disk could not be read or written; look whether it is connected and has room"),
    ("SQLITE_TOOBIG", "a text is larger than a library can hold"),
)
