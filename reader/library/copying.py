"""Copying: a library as it stands on the disk, written beside it before something of it changes for good.

A copy is there when it is whole and on the disk itself; no earlier one is ever overwritten.
"""

from __future__ import annotations

import filecmp
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from glob import escape
from itertools import count
from pathlib import Path

from reader.library import connecting
from reader.library.errors import LibraryError, megabytes, room, told
from reader.library.free_names import given


def copy(library: Path, name: str) -> Path:
    """Copies a library to `name` beside it, or to `name-2`, … where there is another copy; which it is.

    Call it inside a transaction: the copy has what was there before, and nobody else copies at the same time,
    so that what a killed program left half copied is taken away. Raises `LibraryError`.
    """
    with _copying(library):
        for left in library.parent.glob(f"{escape(name)}.*.part"):
            left.unlink(missing_ok=True)
        handle, begun = tempfile.mkstemp(".part", f"{name}.", library.parent)
        os.close(handle)
        try:
            _copy(library, begun)
            _settle(begun)
            return _placed(Path(begun), library.with_name(name))
        finally:
            Path(begun).unlink(missing_ok=True)


@contextmanager
def _copying(library: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or error
        raise LibraryError(
            f"{library}: it cannot be copied, so it was left as it is: {reason}{_wanted(library)}"
        ) from error


def _wanted(library: Path) -> str:
    """How much room a copy wants and how much there is; empty where that cannot be told."""
    try:
        return (
            f"; the copy wants {megabytes(library.stat().st_size)}, {room(library.parent)} are left beside it"
        )
    except OSError:
        return ""


def _copy(library: Path, begun: str) -> None:
    with (
        told(library),
        closing(sqlite3.connect(library)) as source,
        closing(sqlite3.connect(begun)) as target,
    ):
        source.backup(target, progress=_patience())


def _patience() -> Callable[[int, int, int], None]:
    """What hears of every step of a copy, and ends one that another program holds up for too long."""
    end = time.monotonic() + connecting.BUSY_MS / 1000

    def step(status: int, _left: int, _all: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > end:
            raise TimeoutError("another program has been writing to it for too long")

    return step


def _placed(begun: Path, wanted: Path) -> Path:
    """Gives a whole copy its name, unless there is the same one already."""
    names = (wanted if nth == 1 else wanted.with_name(f"{wanted.name}-{nth}") for nth in count(1))
    path = next(name for name in names if given(begun, name) or _same(begun, name))
    _settle(path.parent)
    return path


def _same(one: Path, other: Path) -> bool:
    return other.exists() and filecmp.cmp(one, other, shallow=False)


def _settle(path: str | Path) -> None:
    """Waits until a file, or what a folder holds, is on the disk itself."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
