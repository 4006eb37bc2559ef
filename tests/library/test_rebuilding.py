"""All that can be made again is dropped after a copy; what a person made stays."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

from reader.library import Library


def test_what_can_be_made_again_goes_and_all_else_stays(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """The copy has everything as it was."""
    shelve(make("Ferry runs", "It runs again."), "/pile/1.txt")
    library.articles.mark_read(1)
    copy = library.rebuilding.begin(0)
    assert copy == library.path.with_name("library.db.before-rebuild")
    assert list(library.articles.numbers()) == []
    assert list(library.identities.stale("r1")) == [1]
    assert library._store.rows("SELECT article FROM read_mark") == [(1,)]
    with closing(sqlite3.connect(copy)) as before:
        assert before.execute("SELECT headline FROM card").fetchall() == [("Ferry runs",)]


def test_one_that_was_stopped_is_not_begun_again(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """What was made until then is kept, and no second copy is made; after its end the next is a new one."""
    shelve(make("Ferry runs", "It runs again."), "/pile/1.txt")
    assert library.rebuilding.begin(0)
    assert library.rebuilding.begin(1) is None
    library.rebuilding.end()
    assert library.rebuilding.begin(1)


def test_damaged_bytes_are_told_and_can_be_mended(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """They are known by the digest of what was taken in."""
    number = shelve(make("Ferry runs", "It runs again."), "/pile/1.txt")
    kept = library.identities.kept(number)
    assert kept is not None
    library._store.write("UPDATE version SET raw = x'0102'")
    assert library.identities.kept(number) is None
    (damaged,) = library.rebuilding.damaged()
    assert damaged.source == "/pile/1.txt"
    library.rebuilding.mend(damaged.number, kept.raw)
    assert library.identities.kept(number) == kept
    assert list(library.rebuilding.damaged()) == []
