"""A folder of raw articles, and a hand that takes it into a library of the test's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.intake import Summary, take_in
from reader.library import Library, Row, open_library

Take = Callable[..., Summary]

BODY = """
The council of {place} met for three hours on Tuesday and did not vote.

“We have waited {count} winters for this,” said Orla Fenn, the harbour master. “We can wait another.”

A second meeting is planned in {place} before the end of the month, a spokeswoman said.
"""


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """An empty folder for raw articles."""
    folder = tmp_path / "pile"
    folder.mkdir()
    return folder


@pytest.fixture
def write(pile: Path) -> Callable[..., Path]:
    """Writes a raw article that differs from others by its headline."""

    def written(name: str, headline: str = "", **about: object) -> Path:
        path = pile / name
        path.parent.mkdir(parents=True, exist_ok=True)
        values = {"place": "Tarn Harbour", "count": 4} | about
        headline = headline or f"Council of {path.stem.title()} puts off its vote on the breakwater"
        path.write_text(headline + "\n" + BODY.format(**values), encoding="utf-8")
        return path

    return written


@pytest.fixture
def take(tmp_path: Path, pile: Path) -> Take:
    """Takes paths, or the whole pile, into the test's library."""

    def taken(*paths: Path | str, **options: object) -> Summary:
        names = [str(path) for path in paths] or [str(pile)]
        return take_in(tmp_path / "library.db", names, **options)  # type: ignore[arg-type]

    return taken


@pytest.fixture
def shown(tmp_path: Path) -> Callable[[], list[Row]]:
    """The rows of the test's library, by number."""

    def rows() -> list[Row]:
        library = open_library(tmp_path / "library.db")
        found = library.articles.rows(sorted(library.articles.numbers()))
        library.close()
        return found

    return rows


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[], Library]:
    """Opens the test's library."""
    return lambda: open_library(tmp_path / "library.db")
