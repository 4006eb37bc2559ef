"""One looks through a library in pieces, and lets those who write empty their log between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from reader.library import Library, LibraryError, connecting, looking
from reader.library.looking import give_way, pieces, undisturbed

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def long_for(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Iterator[int]]:
    """Makes the log long for so many looks at it; gives what is left of them."""

    def lasts(looks: int) -> Iterator[int]:
        left = iter(range(looks))
        monkeypatch.setattr(connecting, "log_pages", lambda _: 10**6 * (next(left, None) is not None))
        return left

    monkeypatch.setattr(looking, "_STEP", 0)
    return lasts


def test_a_short_log_is_nothing_to_wait_for(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which it is in a library to which nobody writes, however large; one look tells that."""
    looks: list[object] = []
    monkeypatch.setattr(connecting, "log_pages", lambda path: looks.append(path) or looking.LONG_LOG - 1)
    monkeypatch.setattr(looking.time, "sleep", lambda _: pytest.fail("waited"))
    give_way(library._store)
    assert looks == [library.path]


def test_a_long_log_is_waited_for_until_it_is_carried(
    library: Library, long_for: Callable[[int], Iterator[int]]
) -> None:
    """And no longer."""
    left = long_for(4)
    give_way(library._store)
    assert list(left) == []


def test_where_nobody_writes_any_more_nobody_waits(
    library: Library, long_for: Callable[[int], Iterator[int]]
) -> None:
    """A long log that a killed program left is carried by the next one that writes."""
    left = long_for(1000)
    give_way(library._store)
    assert len(list(left)) > 1000 - looking._STEPS


def test_the_pieces_are_the_whole(library: Library, make: Any, shelve: Any, monkeypatch: Any) -> None:
    """Every row once, in its order, whatever numbers are missing between."""
    monkeypatch.setattr(looking, "PIECE", 3)
    for nth in range(8):
        shelve(make(f"Weir {nth}", "It holds."), f"/pile/{nth}.txt")
    library._store.write("DELETE FROM card WHERE article IN (1, 4, 5)")
    sql = "SELECT article FROM card WHERE article > ? ORDER BY article"
    assert [number for (number,) in pieces(library._store, sql)] == [2, 3, 6, 7, 8]


def test_a_query_is_broken_off_where_the_log_grows_long(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is given then, and the next query is answered."""
    monkeypatch.setattr(looking, "_LOOK_EVERY", 0.001)
    pages = iter((0, 1, looking.LONG_LOG + 1))
    monkeypatch.setattr(connecting, "log_pages", lambda _: next(pages, 0))
    assert undisturbed(library._store, ENDLESS) is None
    assert undisturbed(library._store, "SELECT 1") == [(1,)]
    with pytest.raises(LibraryError):
        undisturbed(library._store, "SELECT 1 FROM nothing")
