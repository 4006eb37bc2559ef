"""Promises of a delivery: articles and passages as files in a folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.delivery import DeliveryError, Stopped, deliver, told
from reader.delivery.gathering import leaves, leaves_of_passages
from reader.exporters import EXPORTERS, exporter_named
from reader.library import Library

MARKDOWN, JSON = exporter_named("markdown"), exporter_named("json")


@pytest.fixture
def numbers(shelve: Callable[..., int]) -> list[int]:
    """Three articles, two of which have one headline."""
    return [shelve("Weir", day="2026-01-01"), shelve("weir", "Another text."), shelve("Bell: a history")]


def test_each_article_is_a_file_called_after_it(library: Library, numbers: list[int], tmp_path: Path) -> None:
    """Two of one headline get a number; what was done is a sentence."""
    folder = tmp_path / "notes"
    done = deliver(leaves(library, numbers), MARKDOWN, folder)
    assert sorted(file.name for file in folder.iterdir()) == ["Bell a history.md", "Weir.md", "weir-2.md"]
    assert "The weir was mended" in (folder / "Weir.md").read_text()
    assert (done.articles, done.files) == (3, 3)
    assert told(done, MARKDOWN, folder) == f"Exported 3 articles to {folder} as Markdown."


def test_the_same_again_is_left_where_it_is(library: Library, numbers: list[int], tmp_path: Path) -> None:
    """An article that stands there as it is now gets no twin, whichever number its file has; that is told."""
    folder = tmp_path / "notes"
    deliver(leaves(library, numbers), MARKDOWN, folder)
    before = {file: file.stat().st_mtime_ns for file in folder.iterdir()}
    done = deliver(leaves(library, numbers), MARKDOWN, folder)
    assert {file: file.stat().st_mtime_ns for file in folder.iterdir()} == before
    assert (done.articles, done.files, done.unchanged) == (3, 3, 3)
    words = f"Nothing new was exported: 3 articles stand in {folder} already, as they are now."
    assert told(done, MARKDOWN, folder) == words
    one = deliver(leaves(library, numbers[:1]), MARKDOWN, folder)
    words = f"Nothing new was exported: 1 article stands in {folder / 'Weir.md'} already, as it is now."
    assert told(one, MARKDOWN, folder) == words


def test_what_has_changed_is_written_beside_what_was(
    library: Library, numbers: list[int], mark: Callable[..., str], tmp_path: Path
) -> None:
    """Somebody may have written into the older file: it stays, and the sentence says that there are two."""
    folder = tmp_path / "notes"
    deliver(leaves(library, numbers), MARKDOWN, folder)
    (folder / "Bell a history.md").write_text("mine")
    mark(numbers[0], "one night")
    done = deliver(leaves(library, numbers), MARKDOWN, folder)
    names = ["Bell a history-2.md", "Bell a history.md", "Weir-3.md", "Weir.md", "weir-2.md"]
    assert sorted(file.name for file in folder.iterdir()) == names
    assert (folder / "Bell a history.md").read_text() == "mine"
    assert told(done, MARKDOWN, folder) == (
        f"Exported 2 articles to {folder} as Markdown, 2 of them with a number beside older files; "
        "1 stands there already."
    )


def test_articles_that_read_alike_are_files_of_their_own(
    library: Library, shelve: Callable[..., int], tmp_path: Path
) -> None:
    """Of two that differ in nothing that is exported, none is taken for the other's file."""
    numbers = [shelve("Weir"), shelve("Weir")]
    text = exporter_named("text")
    same = replace(next(leaves(library, numbers)), id="")
    for unchanged in (0, 2):
        done = deliver([same, same], text, tmp_path / "notes")
        assert (done.unchanged, len(list((tmp_path / "notes").iterdir()))) == (unchanged, 2)


def test_json_lines_are_one_file(library: Library, numbers: list[int], tmp_path: Path) -> None:
    """An article a line, in their order."""
    done = deliver(leaves(library, numbers, whole=True), JSON, tmp_path / "notes")
    lines = (tmp_path / "notes" / "articles.jsonl").read_text().splitlines()
    assert [json.loads(line)["headline"] for line in lines] == ["Weir", "weir", "Bell: a history"]
    assert (done.files, done.name) == (1, "articles.jsonl")


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_passages_are_one_file_in_every_format(
    library: Library, numbers: list[int], mark: Callable[..., str], tmp_path: Path, exporter: object
) -> None:
    """It has the name that it is given."""
    mark(numbers[0], "one night", tags=["water"])
    mark(numbers[1], "Another")
    found = leaves_of_passages(library, library.bookmarks.all())
    done = deliver(found, exporter, tmp_path / "x", passages=True, name="passages water")  # type: ignore[arg-type]
    (file,) = (tmp_path / "x").iterdir()
    assert file.stem == "passages water"
    assert "one night" in file.read_text()
    assert told(done, exporter, tmp_path, passages=True).startswith("Exported 2 passages to ")  # type: ignore[arg-type]


def test_nothing_to_write_writes_nothing(library: Library, tmp_path: Path) -> None:
    """No empty file."""
    for exporter in EXPORTERS:
        assert deliver(leaves(library, []), exporter, tmp_path / "x").files == 0
    assert not (tmp_path / "x").exists()
    assert told(deliver(leaves(library, [9]), JSON, tmp_path), JSON, tmp_path).startswith(
        "Nothing was exported"
    )


@pytest.mark.parametrize(("exporter", "left"), [(MARKDOWN, ["Weir.md"]), (JSON, [])], ids=["many", "one"])
def test_it_can_be_ended_at_any_article(
    library: Library, numbers: list[int], tmp_path: Path, exporter: object, left: list[str]
) -> None:
    """Whole files stay, a half one goes; it is told how far it has come."""
    heard: list[int] = []

    def go_on(done: int) -> bool:
        heard.append(done)
        return False

    with pytest.raises(Stopped):
        deliver(leaves(library, numbers), exporter, tmp_path / "x", go_on=go_on)  # type: ignore[arg-type]
    assert heard == [1]
    assert [file.name for file in (tmp_path / "x").iterdir()] == left


def test_what_cannot_be_written_is_told(library: Library, numbers: list[int], tmp_path: Path) -> None:
    """Before anything is done."""
    with pytest.raises(DeliveryError, match="there is no such folder"):
        deliver(leaves(library, numbers), MARKDOWN, tmp_path / "no" / "such")
