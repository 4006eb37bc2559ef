"""Rebuilding: everything that can be made again is dropped, after a copy; intake then makes it anew.

That it was begun is written down, so that one that was stopped goes on where it was.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.library import opening, remaking
from reader.library.clock import now
from reader.library.copying import copy
from reader.library.file_checks import damaged
from reader.library.row_checks import BEGUN
from reader.library.store import Store


@dataclass(frozen=True, slots=True)
class Damaged:
    """The bytes of a version of an article that are not what was taken in."""

    number: int
    source: str
    """Where the article comes from."""
    digest: str
    """SHA-256 of the bytes that were taken in."""


class Rebuilding:
    """The dropping of what can be made again, and the bytes to make it from."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(self, stale: int) -> Path | None:
        """Drops all that can be made again; the copy that was made before.

        None where that was done before and `stale` articles still wait from then.
        """
        with opening.taking_back_from_disk(self._store), self._store.writing(durable=True):
            if stale and self._store.row("SELECT 1 FROM state WHERE key = ?", (BEGUN,)):
                return None
            path = self._store.path
            made = copy(path, f"{path.name}.before-rebuild")
            opening.renew_derived(self._store)
            self._store.write("REPLACE INTO state VALUES (?, ?)", (BEGUN, now()))
        return made

    def end(self) -> None:
        """Notes that all was made anew."""
        if self._store.row("SELECT 1 FROM state WHERE key = ?", (BEGUN,)):
            self._store.write("DELETE FROM state WHERE key = ?", (BEGUN,))
        self.all_made()

    def all_made(self) -> None:
        """Notes that whatever can be made of the articles has been made; some may have failed."""
        remaking.all_made(self._store)

    def damaged(self) -> Iterator[Damaged]:
        """The bytes that are damaged."""
        for number, source, digest in damaged(self._store):
            yield Damaged(number, source, digest)

    def mend(self, number: int, raw: bytes) -> None:
        """Puts the bytes that were taken in where they are damaged."""
        self._store.write("UPDATE version SET raw = ? WHERE number = ?", (zlib.compress(raw, 6), number))
