"""Looking: how one looks through a library for long without keeping others from writing to it.

What is written goes to a log, which is carried into the file and begun anew when nobody reads in it. Whoever
reads for minutes at one go keeps it growing, to gigabytes beside a run of intake. So one looks in pieces, and
waits between them where the log has become long.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

from reader.library import connecting
from reader.library.errors import LibraryError
from reader.library.store import Store

LONG_LOG = 16_000
"""From so many pages on, 64 MB, a log is long."""

PIECE = 2_000
"""So many rows are looked at in one piece."""

_LOOK_EVERY = 0.2  # seconds between two looks how long the log is
_STEP = 0.02
_STEPS = 50  # steps that are waited at most for the log to be begun anew
_IDLE = 10  # where nobody has written in so many steps, nobody will carry it


def give_way(store: Store) -> None:
    """Lets those who write carry a long log into the file: a second at most, and while somebody writes."""
    if connecting.log_pages(store.path) < LONG_LOG:
        return
    heard = store.changes_elsewhere()
    for step in range(_STEPS):
        time.sleep(_STEP)
        if connecting.log_pages(store.path) < LONG_LOG:
            return
        if step == _IDLE and store.changes_elsewhere() == heard:
            return


def pieces(store: Store, sql: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a query, some at a time.

    Their first column is a number by which they are sorted, and which the query compares: `… WHERE number > ?
    ORDER BY number`.
    """
    before, last = -1, 0
    while last > before:  # in a damaged table they may come in any order
        give_way(store)
        before = last
        for row in store.each(f"{sql} LIMIT {PIECE}", (before,)):
            last = row[0]
            yield row


def undisturbed(store: Store, sql: str) -> list[tuple[Any, ...]] | None:
    """All rows that a query gives; None where it was broken off, since others wrote too much meanwhile."""
    with _watched(store):
        try:
            return store.rows(sql)
        except LibraryError as error:
            if error.code != "SQLITE_INTERRUPT":
                raise
            return None


@contextmanager
def _watched(store: Store) -> Iterator[None]:
    """Breaks off what is asked of a library when the log has grown long."""
    done, most = Event(), connecting.log_pages(store.path) + LONG_LOG

    def watch() -> None:
        while not done.wait(_LOOK_EVERY):
            if connecting.log_pages(store.path) > most:
                store.interrupt()

    watcher = Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
