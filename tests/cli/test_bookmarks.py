"""Promises of `reader bookmarks`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader import places
from reader.article.bookmark import BookmarkState
from reader.library import open_library


@pytest.fixture
def marked(taken_in: Path) -> str:
    """The id of an article with a marked sentence and a note."""
    library = open_library(places.library_file())
    (row,) = library.articles.find(str(taken_in / "mill.txt"))
    text = library.articles.article(row.number).text
    start = text.index("The mill has stood")
    bookmark = library.bookmarks.make(
        row.id,
        text,
        start,
        start + 18,
        library.articles.text_hash(row.number),
        1,
        note="ask\x1b[31m Hedda",
        tags=["mill"],
    )
    library.bookmarks.add(bookmark)
    library.close()
    return row.id


def test_nothing_marked_prints_nothing(run) -> None:
    """An empty answer is an answer."""
    assert run("bookmarks").out == ""
    assert run("bookmarks", "--json").json == []


def test_a_passage_stands_with_its_article_and_note(run, marked: str) -> None:
    """What was marked, where, and why."""
    told = run("bookmarks")
    first, *rest = told.out.splitlines()
    assert first.startswith(f"Old mill at Brackwater sold for a single crown ({marked}), ")
    assert rest == ["  “The mill has stood”", "  Note: ask[31m Hedda", "  Tags: mill"]


def test_the_shape_of_json_is_a_promise(run, marked: str) -> None:
    """The record with the words it points to and the words around them."""
    (bookmark,) = run("bookmarks", "--json").json
    assert list(bookmark) == [
        "id", "article", "headline", "source", "exact", "prefix", "suffix", "start", "end", "text_hash",
        "block", "note", "tags", "colour", "created", "updated", "state", "score",
    ]  # fmt: skip
    assert bookmark["article"] == marked
    assert bookmark["exact"] == "The mill has stood"
    assert bookmark["suffix"].startswith(" empty since the flood")
    assert bookmark["state"] == "anchored"


@pytest.mark.usefixtures("marked")
def test_a_quotation_and_a_moved_passage_are_told_as_they_are(run) -> None:
    """No marks are set around marks, and how like a moved passage is stands as on the screen."""
    library = open_library(places.library_file())
    ((bookmark, _),) = library.bookmarks.all()
    words = replace(bookmark.selector, exact="“The mill has stood.”")
    moved = replace(bookmark, id="moved", selector=words, state=BookmarkState.MOVED, score=0.75)
    library.bookmarks.add(moved)
    library.close()
    out = run("bookmarks").out
    assert "  “The mill has stood.”\n" in out
    assert "““" not in out
    assert "State: moved, 75 % alike" in out


@pytest.mark.usefixtures("taken_in")
def test_where_nothing_is_marked_that_is_told(run) -> None:
    """In a sentence beside the output; a program gets its empty list."""
    told = run("bookmarks")
    assert (told.status, told.out, told.err) == (0, "", "Nothing is marked yet.\n")
    assert run("bookmarks", "--json").json == []
