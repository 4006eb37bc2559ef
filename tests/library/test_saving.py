"""Of a damaged library all that can still be read is saved beside it, and nothing is written over."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library, LibraryError, open_library, saving
from reader.library.saving import save
from reader.library.store import Store

COUNT = 120


@pytest.fixture
def filled(library: Library, make: Callable[..., Any], shelve: Callable[..., int]) -> Library:
    """A library of many articles, each with a passage."""
    with library.writing():
        for nth in range(COUNT):
            words = " ".join(f"{nth * at * at % 9973:x}" for at in range(400))  # what packs to a good size
            number = shelve(make(f"Ferry {nth}", words), f"/pile/{nth}")
            (row,) = library.articles.rows([number])
            library.bookmarks.add(library.bookmarks.make(row.id, words, 300, 500, "h", 0))
    return library


def pages_of(library: Library, table: str) -> list[int]:
    """The pages that hold rows of a table."""
    sql = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno"
    return [page for (page,) in library._store.rows(sql, (table,))]


def spoil(path: Path, *pages: int) -> bytes:
    """Fills pages with nonsense; what the file is then."""
    raw = bytearray(path.read_bytes())
    for page in pages:
        raw[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(raw)
    return bytes(raw)


def count(path: Path, table: str) -> int:
    """How many rows a table of a library has."""
    library = open_library(path)
    found = library._store.row(f"SELECT count(*) FROM {table}")
    library.close()
    return int(found[0]) if found else 0


def test_all_but_what_stood_on_the_damaged_page_is_saved(filled: Library) -> None:
    """In a table of numbered rows both sides of the damage; of every other table everything."""
    pages = pages_of(filled, "version")
    filled.close()
    left = spoil(filled.path, pages[len(pages) // 2])
    saved = save(filled.path)
    assert saved.path == filled.path.with_name("library.db.saved")
    assert COUNT * 0.8 < saved.rows["version"] < COUNT
    assert (saved.rows["article"], saved.rows["bookmark"]) == (COUNT, COUNT)
    assert count(saved.path, "bookmark") == COUNT
    assert filled.path.read_bytes() == left


@pytest.mark.parametrize(("table", "share"), [("version", 1), ("bookmark", 0.9)])
def test_rows_are_saved_between_damaged_pages_too(filled: Library, table: str, share: float) -> None:
    """In the order of numbers what a page held is lost, and no more; in that of words little more."""
    sql = "SELECT pageno, ncell FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"
    leaves = filled._store.rows(sql, (table,))
    filled.close()
    spoil(filled.path, *(page for page, _ in leaves[1::3]))
    lost = sum(rows for _, rows in leaves[1::3])
    assert (COUNT - lost) * share <= save(filled.path).rows[table] < COUNT


@pytest.mark.parametrize("first", ["0Z", "5V", "9X", "ZP"])
@pytest.mark.parametrize("step", [1, 7, 40])
def test_words_are_found_behind_damage_wherever_they_lie(library: Library, first: str, step: int) -> None:
    """Also where one figure of an id ends and the next letter begins, and where the end is damaged too."""
    figures = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    start = figures.index(first[0]) * 32 + figures.index(first[1])
    with library.writing():
        for nth in range(COUNT):
            at = start * 32 + nth * step
            name = "".join(figures[at >> shift & 31] for shift in (15, 10, 5, 0))
            row = (
                f"01K{name}Q7",
                "a",
                "x" * 300,
                "",
                "",
                1,
                2,
                "h",
                0,
                "",
                "[]",
                "yellow",
                "",
                "",
                "ok",
                1.0,
            )
            library._store.write(f"INSERT INTO bookmark VALUES ({', '.join('?' * len(row))})", row)
    sql = "SELECT pageno, ncell FROM dbstat WHERE name = 'bookmark' AND pagetype = 'leaf' ORDER BY path"
    leaves = library._store.rows(sql)
    library.close()
    holes = [*leaves[1:-1:3], leaves[-1]]
    spoil(library.path, *(page for page, _ in holes))
    lost = sum(rows for _, rows in holes) + len(holes)  # and the row above each hole
    assert COUNT - lost <= save(library.path).rows["bookmark"] < COUNT


def test_articles_whose_rows_are_lost_are_made_of_their_bytes(filled: Library) -> None:
    """Each gets another id, and is known by its source."""
    pages = pages_of(filled, "article")
    filled.close()
    spoil(filled.path, *pages)
    saved = save(filled.path)
    assert saved.rows["article"] == 0
    assert count(saved.path, "article") == COUNT
    library = open_library(saved.path)
    known = library.identities.of_source("/pile/7")
    library.close()
    assert known is not None
    assert known.source == "/pile/7"


def test_what_was_saved_before_is_not_written_over(filled: Library) -> None:
    """A second time beside the first."""
    filled.close()
    assert save(filled.path).path.name == "library.db.saved"
    assert save(filled.path).path.name == "library.db.saved-2"
    assert not [file for file in filled.path.parent.iterdir() if "saving" in file.name]


def while_saving(monkeypatch: pytest.MonkeyPatch, meanwhile: Callable[[], object]) -> None:
    """Has something happen once, after what was saved is read and before it gets its name."""
    whole = saving._save

    def interrupted(source: Store, new: Store) -> dict[str, int]:
        rows = whole(source, new)
        monkeypatch.setattr(saving, "_save", whole)
        meanwhile()
        return rows

    monkeypatch.setattr(saving, "_save", interrupted)


def test_what_came_beside_it_meanwhile_is_not_written_over(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that got the first free name while the saving went on stays as it is."""
    filled.close()
    came = filled.path.with_name("library.db.saved")
    while_saving(monkeypatch, lambda: came.write_text("mine"))
    assert save(filled.path).path.name == "library.db.saved-2"
    assert came.read_text() == "mine"


def test_two_who_save_at_once_get_a_library_each(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither writes over what the other saved."""
    filled.close()
    paths = []
    while_saving(monkeypatch, lambda: paths.append(save(filled.path).path))
    paths.append(save(filled.path).path)
    assert [path.name for path in paths] == ["library.db.saved", "library.db.saved-2"]
    assert [count(path, "article") for path in paths] == [COUNT, COUNT]


def test_a_name_that_cannot_be_used_is_given_back(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the new library cannot be moved, no empty file is left in its place."""

    def fails(*_: Path) -> Path:
        raise OSError("no room")

    filled.close()
    monkeypatch.setattr(os, "link", fails)
    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(OSError, match="no room"):
        save(filled.path)
    assert not [file for file in filled.path.parent.iterdir() if "sav" in file.name]


def test_a_library_of_which_nothing_can_be_read_is_told(filled: Library) -> None:
    """And nothing is left beside it."""
    filled.close()
    spoil(filled.path, 1)
    with pytest.raises(LibraryError):
        save(filled.path)
    assert [file.name for file in filled.path.parent.iterdir()] == ["library.db"]
