"""Several programs at one library: each keeps what it wrote, and sees what the others did."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library, LibraryError, open_library, opening

SHELVING = """
import pathlib, sys
from reader.article.annotation import AnnotatedArticle, EntityType, Mention
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.library import open_library
library = open_library(pathlib.Path(sys.argv[1]))
for batch in range(20):
    with library.writing():
        for nth in range(5):
            text = f"Bridge {batch} {nth} opens, said Odile Marr."
            article = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),), Metadata(headline=text))
            at = text.index("Odile")
            mention = Mention(at, at + 10, EntityType.PERSON, "Odile Marr")
            document = RawDocument(f"/{sys.argv[2]}/{batch}-{nth}.txt", text.encode(), "made", ())
            number = library.identities.found(document, "2026-05-01T08:00:00Z")
            library.shelf.shelve(number, AnnotatedArticle(article, (mention,)), "r1")
library.close()
"""
MARKING = """
import pathlib, sys
from reader.library import open_library
library = open_library(pathlib.Path(sys.argv[1]))
for nth in range(50):
    library.bookmarks.add(library.bookmarks.make(f"a{nth}", "The ferry left early.", 4, 9, "h", 0))
library.close()
"""


def test_programs_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    """Two take articles in, in batches, and a third marks passages: all is there, and names count right."""
    path = tmp_path / "l.db"
    open_library(path).close()
    programs = [(SHELVING, "one"), (SHELVING, "two"), (MARKING, "three")]
    running = [subprocess.Popen([sys.executable, "-c", code, path, name]) for code, name in programs]
    assert [each.wait(timeout=60) for each in running] == [0, 0, 0]
    library = open_library(path)
    counted = "SELECT (SELECT count(*) FROM card), (SELECT count(*) FROM bookmark), articles FROM tally"
    assert library._store.rows(counted) == [(200, 50, 200)]
    library.close()


def test_who_reads_long_sees_one_state_and_holds_nobody_up(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """What is written meanwhile is seen by the next question."""
    for nth in range(5):
        shelve(make(f"Ferry {nth}", "It runs."), f"/pile/{nth}.txt")
    other = open_library(library.path)
    reading = other._store.each("SELECT article FROM card")
    seen = [next(reading)]
    shelve(make("Ferry 5", "It runs."), "/pile/5.txt")
    library.articles.mark_read(1)
    seen += reading
    assert len(seen) == 5
    assert len(other.articles.numbers()) == 6
    other.close()


@pytest.mark.parametrize(
    "change",
    [
        "library.articles.mark_read(1)",
        "library.articles.remove(1)",
        "library.progress.keep('a1', Place(3, 4))",
        "library.shelves.mark(Mark.STARRED, [1])",
        "library.shelves.mark(Mark.ARCHIVED, [1])",
        "library.shelves.tag([1], ['ferry'])",
    ],
)
def test_each_change_outlives_a_killed_program(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int], change: str
) -> None:
    """`kill -9` right after it loses nothing: another program finds a row more than there was."""
    shelve(make("Ferry", "It runs."), "/pile/1.txt")
    before = rows(library)
    program = (
        "import os, pathlib, signal, sys; from reader.library import Place, open_library\n"
        "from reader.library.shelves import Mark\n"
        f"library = open_library(pathlib.Path(sys.argv[1]))\n{change}\nos.kill(os.getpid(), signal.SIGKILL)"
    )
    ended = subprocess.run([sys.executable, "-c", program, library.path], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert rows(library) == before + 1


def rows(library: Library) -> int:
    """How many rows there are of what a person made."""
    tables = opening.precious_tables(library._store)
    return sum(library._store.rows(f'SELECT count(*) FROM "{table}"')[0][0] for table in tables)


def other_version(path: Path, *changes: str) -> None:
    """Another version of the program changes a library."""
    connection = sqlite3.connect(path)
    for change in (*changes, "CREATE TABLE later (a)"):
        connection.execute(change)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("PRAGMA user_version = 99", "a newer version of reader"),
        ("UPDATE state SET value = '99' WHERE key = 'derived'", "another version of reader changed"),
    ],
)
def test_nothing_is_written_to_what_another_version_changed_meanwhile(
    library: Library, change: str, sentence: str
) -> None:
    """An app that was open before an update goes on reading; what it would write does not fit any more."""
    other_version(library.path, change)
    with pytest.raises(LibraryError, match=sentence):
        library.articles.mark_read(1)
    with pytest.raises(LibraryError, match=sentence), library.writing():
        library.articles.mark_read(1)
    assert list(library.articles.numbers()) == []
    assert library._store.rows("SELECT * FROM read_mark") == []


def test_a_library_that_another_program_made_anew_is_written_to(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """What this one remembered of the dropped tables, such as the numbers of names, is forgotten."""
    from reader.article.annotation import EntityType, Mention

    mention = Mention(0, 5, EntityType.PERSON, "Ferry")
    shelve(make("Ferry 1", "It runs."), "/pile/1.txt", mentions=(mention,))
    other = open_library(library.path)
    other.rebuilding.begin(0)
    other.close()
    shelve(make("Ferry 2", "It runs."), "/pile/2.txt", mentions=(mention,))
    assert library._store.rows("SELECT n.name FROM mention m JOIN name n ON n.number = m.name") == [
        ("Ferry",)
    ]


def test_an_older_library_is_brought_up_to_date_though_somebody_reads_it(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """Who was reading goes on to the end of what it asked for, and nobody waits."""
    for nth in range(3):
        shelve(make(f"Ferry {nth}", "It runs."), f"/pile/{nth}.txt")
    library._store.write("UPDATE state SET value = '1' WHERE key = 'derived'")
    reading = library._store.each("SELECT article FROM card")
    next(reading)
    other = open_library(library.path)
    assert list(other.articles.numbers()) == []
    assert len(list(reading)) == 2
    other.close()
