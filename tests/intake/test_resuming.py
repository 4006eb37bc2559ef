"""A run that is killed at any moment and started again ends where one that nobody killed ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.intake import run, take_in
from reader.library import Library, open_library

Write = Callable[..., Path]
Seen = tuple[frozenset[str], frozenset[tuple[str, str, str, str]], int]

KILLED = """
import os, signal, sys
from importlib import import_module
from pathlib import Path
room, name, most = sys.argv[3], sys.argv[4], int(sys.argv[5])
from reader.intake import run, take_in, linking
run.LINK_EVERY = 6  # so that moments of all sorts come soon
run.HELD_SECONDS = 0.0
run.BATCH = 3
owner = import_module(room)
*owners, name = name.split(".")
for each in owners:
    owner = getattr(owner, each)
does, calls = getattr(owner, name), 0

def killed(*values, **options):
    global calls
    calls += 1
    if calls > most:
        os.kill(os.getpid(), signal.SIGKILL)
    return does(*values, **options)

setattr(owner, name, killed)
take_in(Path(sys.argv[1]), [sys.argv[2]], processes=0)
"""
"""A child that takes a pile in and is killed when a function is called once too often."""

MOMENTS = (
    ("reader.intake.shelving", "Shelving.put", 4),
    ("reader.library.files", "Files.see", 7),
    ("reader.library.store", "Store.write_all", 40),
    ("reader.library.lately", "Lately.add", 1),
    ("reader.library.lately", "Lately.fold", 9),
    ("reader.library.terms", "Terms.linked", 0),
    ("reader.library.story_places", "StoryPlaces.put", 0),
    ("reader.library.name_index", "NameIndex.keep", 0),
)


@pytest.fixture
def stories(write: Write, pile: Path) -> Path:
    """Fourteen articles, several of one story, and one that names another."""
    for number in range(14):
        headline = f"Council meeting {number} of the year ends early"
        write(f"{number:02}.txt", headline, place=f"Tarn {'Harbour' if number % 2 else 'Moor'}", count=number)
    (pile / "99.txt").write_text(
        (pile / "03.txt").read_text() + "\nREAD: Council meeting 5 of the year ends early\n"
    )
    return pile


@pytest.fixture
def whole(stories: Path, tmp_path: Path) -> Seen:
    """What a run ends with that nobody killed."""
    take_in(tmp_path / "whole.db", [str(stories)], processes=0)
    return seen(tmp_path / "whole.db")


def seen(path: Path) -> Seen:
    """The articles of a library, their links, and how much of it still waits for something."""
    library = open_library(path)
    names = dict(library._store.rows("SELECT number, source FROM article"))
    links = frozenset(
        (names[source], names.get(target, ""), reason, title)
        for source, target, reason, title in ordered(library)
    )
    waits = len(library.terms.waiting(0)) + len(library.terms.waiting(1)) + len(library.name_index.waiting(9))
    placed = library._store.rows("SELECT count(*), count(DISTINCT article) FROM story_member")
    assert placed == [(len(names), len(names))]
    counted = library._store.rows("SELECT sum(articles) FROM term")[0][0]
    assert counted == sum(len(terms_of(library, number)) for number in names)
    library.close()
    return frozenset(names.values()), links, waits


def ordered(library: Library) -> Iterator[tuple[int, int, str, str]]:
    """The links, each from the later of its two articles where it holds both ways."""
    for source, target, reason, title in library._store.rows(
        "SELECT source, target, reason, title FROM link"
    ):
        turned = not title and target is not None and source < target
        yield (target, source, reason, title) if turned else (source, target, reason, title)


def terms_of(library: Library, number: int) -> set[int]:
    """The terms in which an article is counted."""
    ((terms, extra),) = library._store.rows("SELECT terms, extra FROM digest WHERE article = ?", (number,))
    return {*memoryview(terms).cast("q"), *memoryview(extra).cast("q")}


@pytest.mark.parametrize(("room", "name", "most"), MOMENTS)
def test_killed_run_goes_on_where_it_was(
    stories: Path, whole: Seen, tmp_path: Path, room: str, name: str, most: int
) -> None:
    """Nothing is there twice and nothing is lost: not an article, not a link, not a place in a story."""
    library = tmp_path / "library.db"
    child = subprocess.run(
        [sys.executable, "-c", KILLED, str(library), str(stories), room, name, str(most)],
        check=False,
        timeout=120,
        env=os.environ | {"PYTHONPATH": str(Path(run.__file__).parents[2])},
    )
    assert child.returncode == -signal.SIGKILL
    take_in(library, [str(stories)], processes=0)
    assert seen(library) == whole
    assert whole[2] == 0
