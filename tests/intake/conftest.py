"""A folder of raw articles, and a hand that takes it into a library of the test's own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.intake import Summary, take_in, voting
from reader.library import Library, Row, open_library

Take = Callable[..., Summary]
found_in = voting.found_in

BODY = """
The council of {place} met for three hours on Tuesday and did not vote.

“We have waited {count} winters for this,” said Orla Fenn, the harbour master. “We can wait another.”

A second meeting is planned in {place} before the end of the month, a spokeswoman said.
"""


PIPELINE = """
import re
from types import SimpleNamespace

def load(exclude):
    return lambda text: SimpleNamespace(ents=[
        SimpleNamespace(start_char=found.start(), end_char=found.end(), label_="LOC")
        for found in re.finditer("Qandor", text)
    ])
"""
"""A German pipeline that knows one place."""


@pytest.fixture(autouse=True)
def no_pipelines(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever is installed beside the tests does not vote."""
    monkeypatch.setattr(voting, "found_in", lambda _: ())
    voting.installed.cache_clear()
    yield
    voting.installed.cache_clear()


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder of installed packages: spaCy in name, and a pipeline that is made up."""
    folder = tmp_path / "site-packages"
    (folder / "spacy").mkdir(parents=True)
    (folder / "de_made_up").mkdir()
    (folder / "de_made_up" / "__init__.py").write_text(PIPELINE, encoding="utf-8")
    about = {
        "lang": "de",
        "name": "made_up",
        "version": "3.8.0",
        "spacy_version": ">=3.8",
        "pipeline": ["ner"],
    }
    (folder / "de_made_up" / "meta.json").write_text(json.dumps(about), encoding="utf-8")
    return folder


@pytest.fixture
def pipeline(packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That pipeline is installed, for this process and its workers."""
    monkeypatch.setattr(voting, "found_in", lambda _: found_in([str(packages)]))
    monkeypatch.setenv("PYTHONPATH", str(packages))
    voting.installed.cache_clear()


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
