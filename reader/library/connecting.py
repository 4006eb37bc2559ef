"""Connecting: a connection to a library's file, to write to it or only to read it, whatever disk it lies on.

To read a library that several programs share, SQLite makes two small files beside it. Where it may not, there
are two other ways: where nothing waits in a log (`-wal`) the file is all there is, and is read as one that
nobody changes; else the log is read too, with an index of this program's own. Neither sees what others write:
`stamp` tells when they have.
"""

from __future__ import annotations

import os
import sqlite3
from bisect import bisect_left
from pathlib import Path
from typing import IO
from urllib.parse import quote

BUSY_MS = 5_000
"""How long to wait for another program that is writing."""

LOOK_MS = 3
"""How long SQLite waits by itself before it is asked again: it looks after one millisecond and after two."""

Stamp = tuple[tuple[int, int], ...]
"""Size and time of a library's files: another one, and somebody has written."""


def to_write(path: Path) -> sqlite3.Connection:
    """A connection that reads and writes; makes the file where there is none."""
    return sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False)


def to_read(path: Path) -> tuple[sqlite3.Connection, bool]:
    """A connection that only reads, and whether it is blind to what others write meanwhile."""
    try:
        return _reading(path, "mode=ro"), False
    except sqlite3.OperationalError:
        if not _size(_log(path)):
            return _reading(path, "mode=ro&immutable=1"), True
        return _reading(path, "mode=ro&vfs=unix-none", "PRAGMA locking_mode = EXCLUSIVE"), True


def _reading(path: Path, how: str, *first: str) -> sqlite3.Connection:
    uri = f"file:{quote(os.fsencode(path.absolute()))}?{how}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False
    )
    try:
        for statement in (*first, "SELECT 1 FROM sqlite_master"):
            connection.execute(statement).fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def may_write(path: Path) -> bool:
    """Whether a library's file and its folder may be written to; what is not there yet may."""
    real = os.path.realpath(path)
    return all(_may_write(place) for place in (real, os.path.dirname(real)) if os.path.exists(place))  # noqa: PTH110, PTH120


def _may_write(place: str) -> bool:
    return os.access(place, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def identity(path: Path) -> tuple[int, int] | None:
    """Which file lies at a path: its disk and its number there; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def stamp(path: Path) -> Stamp:
    """What changes when somebody writes to a library."""
    return tuple(_size_and_time(file) for file in (path, _log(path)))


def log_pages(path: Path) -> int:
    """How many pages stand in a library's log since it was begun anew last; 0 where it has none.

    The log's index knows it, but closing a file gives up what SQLite has locked in it: the log itself has no
    locks. Its file keeps its size when it is begun anew, and each page tells to which beginning it belongs.
    """
    try:
        with _log(path).open("rb") as log:
            head = log.read(_HEAD)
            step = _PAGE_HEAD + int.from_bytes(head[8:12], "big")
            pages = range((os.fstat(log.fileno()).st_size - _HEAD) // step)
            return bisect_left(pages, True, key=lambda page: _mark(log, _HEAD + page * step) != head[16:24])
    except OSError:
        return 0


_HEAD, _PAGE_HEAD = 32, 24
"""Bytes before the first page of a log, and before each page (SQLite's WAL file format)."""


def _mark(log: IO[bytes], at: int) -> bytes:
    """What the head of a page that begins at `at` tells of the beginning that it belongs to."""
    log.seek(at + 8)
    return log.read(8)


def _size_and_time(file: Path) -> tuple[int, int]:
    try:
        found = file.stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


def _log(path: Path) -> Path:
    """What was written and not yet carried into the file."""
    real = Path(os.path.realpath(path))
    return real.with_name(f"{real.name}-wal")


def _size(file: Path) -> int:
    return _size_and_time(file)[0]
