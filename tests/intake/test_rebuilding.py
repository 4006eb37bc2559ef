"""A library is made anew from its own bytes, and nothing that a person made is lost on the way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader.intake import Progressed, take_in
from reader.intake.fingerprint import fingerprint
from reader.intake.rebuilding import rebuild, renewed
from reader.intake.run import Run
from reader.library import LibraryError, Place, open_library

COUNTED = ("mention", "quotation", "tally", "said", "worded", "read_mark", "removed_mark")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of three articles; one is read and has a passage and a reading place."""
    for nth, town in enumerate(("Tollholm", "Brackwater", "Saltmarsh")):
        lines = (
            f"{town} opens a bridge",
            f"The bridge at {town} opened on Monday.",
            "“It holds,” said Odile Marr.",
        )
        (tmp_path / f"{nth}.txt").write_text("\n\n".join(lines), encoding="utf-8")
    path = tmp_path / "l.db"
    take_in(path, [str(tmp_path / f"{nth}.txt") for nth in range(3)], processes=0)
    library = open_library(path)
    first = library.articles.numbers()[0]
    (row,), article = library.articles.rows([first]), library.articles.article(first)
    assert article is not None
    at = article.text.index("opened on")
    made = library.bookmarks.make(row.id, article.text, at, at + 9, library.articles.text_hash(first), 1)
    library.bookmarks.add(made)
    library.progress.keep(row.id, Place(at, at + 3))
    library.articles.mark_read(first)
    library.close()
    return path


def seen(path: Path) -> tuple[Any, ...]:
    """What a reader sees of a library and made of it."""
    library = open_library(path)
    rows = library.articles.rows(library.articles.numbers())
    articles = [library.articles.article(row.number) for row in rows]
    marks = [(library.bookmarks.of(row.id), library.progress.place(row.id)) for row in rows]
    counts = [library._store.row(f"SELECT count(*) FROM {table}") for table in COUNTED]
    library.close()
    return rows, articles, marks, counts


def test_nothing_looks_different_afterwards(path: Path) -> None:
    """Texts, names and quotations are as they were; passages and reading places stand where they stood."""
    before = seen(path)
    done = rebuild(path, processes=0)
    assert (done.articles, done.problems) == (3, ())
    assert done.copy is not None
    assert done.copy.is_file()
    assert seen(path) == before


def test_a_rebuilding_that_was_stopped_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It makes no second copy, and makes what is left."""
    before = seen(path)

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as key:
        key.setattr(Run, "over", stopped)
        with pytest.raises(KeyboardInterrupt):
            rebuild(path, processes=0)
    done = rebuild(path, processes=0)
    assert (done.copy, done.articles) == (None, 3)
    assert len(list(path.parent.glob("*.before-rebuild*"))) == 1
    assert seen(path) == before


def spoil(path: Path) -> None:
    """Damages the bytes of one article as a bad disk does, so that SQLite does not see it."""
    library = open_library(path)
    library._store.write("UPDATE version SET raw = x'00' WHERE number = 2")
    library.close()


def test_damaged_bytes_are_taken_from_their_file_again(path: Path) -> None:
    """Where it is still what it was."""
    before = seen(path)
    spoil(path)
    assert rebuild(path, processes=0).problems == ()
    assert seen(path) == before


def test_damaged_bytes_whose_file_is_gone_are_told(path: Path) -> None:
    """The others are made anew; the copy still has its text."""
    spoil(path)
    (path.parent / "1.txt").unlink()
    done = rebuild(path, processes=0)
    (problem,) = done.problems
    assert problem.source == str(path.parent / "1.txt")
    assert "damaged" in problem.reason
    assert done.articles == 2


@pytest.mark.usefixtures("no_root")
def test_a_library_that_may_not_be_written_is_not_rebuilt(path: Path) -> None:
    """It is told before anything is done."""
    path.chmod(0o444)
    with pytest.raises(LibraryError, match="may not be written"):
        rebuild(path)


def test_what_is_missing_of_a_saved_library_is_made(path: Path) -> None:
    """As if its articles had just come, and it is told how far that has come."""
    library = open_library(path)
    library._store.write("DELETE FROM card WHERE article = 2")
    library.close()
    told: list[Progressed] = []
    assert renewed(path, told.append).problems == ()
    assert told[-1].done == 1
    assert len(seen(path)[0]) == 3


def test_rebuilding_that_another_run_finished_is_over(path: Path) -> None:
    """The next one begins anew with a copy, though an article waits again."""
    library = open_library(path)
    library.rebuilding.begin(0)
    Run(library, fingerprint()).over((), 0)
    assert not library.identities.stale(fingerprint())
    assert library.rebuilding.begin(1)
    library.close()


def test_no_article_was_published_after_it_came(tmp_path: Path) -> None:
    """So it is seen in whichever year the library is made anew: the day on which the bytes came is kept."""
    lines = ("Sluice mended", "Published: 3 March 2026", "The sluice at Tollholm was mended on Monday.")
    (tmp_path / "a.txt").write_text("\n\n".join(lines), encoding="utf-8")
    path = tmp_path / "l.db"
    take_in(path, [str(tmp_path / "a.txt")], processes=0)
    for taken, published in (("2026-03-01T09:00:00Z", ""), ("2026-03-02T09:00:00Z", "2026-03-03")):
        library = open_library(path)
        library._store.write("UPDATE version SET taken = ?", (taken,))
        library.close()
        rebuild(path, processes=0)
        library = open_library(path)
        (row,) = library.articles.rows(library.articles.numbers())
        library.close()
        assert row.published == published


def test_what_came_last_is_made_first_and_can_be_found_meanwhile(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an update the newest article is there before the others; at the end nothing is told any more."""
    library = open_library(path)
    library.rebuilding.begin(0)
    made: list[tuple[Any, list[int]]] = []

    def look(_: Progressed) -> None:
        made.append((library.articles.so_far(), sorted(library.articles.numbers())))

    monkeypatch.setattr("reader.intake.run.BATCH", 1)
    Run(library, fingerprint(), look).over((), 0)
    assert made[:3] == [((1, 3), [3]), ((2, 3), [2, 3]), (None, [1, 2, 3])]
    assert made[-1] == (None, [1, 2, 3])
    library.close()
