"""Files: which files were taken in, so that an unchanged one is not read again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article.document import Problem
from reader.library.store import Store


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells a changed file from an unchanged one, without reading it."""

    size: int
    mtime: int
    """Nanoseconds since 1970."""


class Files:
    """The files that a library has seen."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def seen(self, name: str, stamp: Stamp, rules: str) -> tuple[Problem, ...] | None:
        """What to tell again about a file that these rules have read as it is; None where it must be read."""
        found = self._store.row(
            "SELECT problems FROM seen WHERE path = ? AND size = ? AND mtime = ? AND rules = ?",
            (name, stamp.size, stamp.mtime, rules),
        )
        return tuple(Problem(*values) for values in json.loads(found[0])) if found else None

    def digest(self, name: str, size: int, rules: str) -> str:
        """The SHA-256 of a file's bytes when these rules read it and it had this size; else empty."""
        found = self._store.row(
            "SELECT digest FROM seen WHERE path = ? AND size = ? AND rules = ?", (name, size, rules)
        )
        return found[0].hex() if found else ""

    def problems(self, name: str) -> tuple[Problem, ...]:
        """What to tell again about a file whose bytes have not changed."""
        found = self._store.row("SELECT problems FROM seen WHERE path = ?", (name,))
        return tuple(Problem(*values) for values in json.loads(found[0])) if found else ()

    def all_problems(self, most: int) -> list[Problem]:
        """At most so many of the problems that lie in files, in the order of the files' names."""
        found = self._store.rows(
            "SELECT problems FROM seen WHERE problems <> '[]' ORDER BY path LIMIT ?", (most,)
        )
        return [Problem(*values) for (told,) in found for values in json.loads(told)][:most]

    def touch(self, name: str, stamp: Stamp) -> None:
        """Remembers that a file has another time, but no other bytes."""
        self._store.write("UPDATE seen SET mtime = ? WHERE path = ?", (stamp.mtime, name))

    def see(self, name: str, stamp: Stamp, rules: str, digest: str, problems: Sequence[Problem]) -> None:
        """Remembers a file that was read: its bytes' SHA-256, and the problems that lie in them."""
        told = json.dumps([(problem.source, problem.reason) for problem in problems])
        self._store.write(
            "REPLACE INTO seen VALUES (?, ?, ?, ?, ?, ?)",
            (name, stamp.size, stamp.mtime, rules, bytes.fromhex(digest), told),
        )
