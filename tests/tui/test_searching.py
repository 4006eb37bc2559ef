"""A search is asked in a thread, and given up when another is asked."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import pytest

from reader.library import LibraryError
from reader.library.articles import Articles
from reader.library.query import parse
from reader.library.search import Search
from reader.tui.searching import Searching


def test_answer_has_rows_and_places(library_file: Path) -> None:
    """The articles with their rows, and what is lit in their headlines."""
    searching = Searching(library_file)
    answer = searching.answer(searching.turn(), parse("title:wall"), 20)
    assert answer and answer.found and not answer.problem
    assert len(answer.shown) == answer.found.total > 0
    for one in answer.shown:
        assert {one.row.headline[span.start : span.end].lower() for span in one.lit} <= {"wall", "walls"}
        assert one.lit
    searching.close()


def test_article_without_a_row_is_left_out(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program may make the library anew between the finding and the showing."""
    rows = Articles.rows
    monkeypatch.setattr(Articles, "rows", lambda self, numbers: rows(self, list(numbers)[1:]))
    searching = Searching(library_file)
    answer = searching.answer(searching.turn(), parse("wall"), 20)
    assert answer and answer.found
    assert len(answer.shown) == len(answer.found.hits) - 1
    searching.close()


def test_older_question_is_not_answered(library_file: Path) -> None:
    """Only the newest is; and none after the end."""
    searching = Searching(library_file)
    older = searching.turn()
    newer = searching.turn()
    assert searching.answer(older, parse("wall"), 20) is None
    assert searching.answer(newer, parse("wall"), 20)
    searching.close()
    assert searching.answer(searching.turn(), parse("wall"), 20) is None


def test_question_that_runs_is_given_up(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever types on waits for nothing."""
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    monkeypatch.setattr(Search, "ranked", lambda self, *_: self._store.row(slow))
    searching, answers = Searching(library_file), list[object]()
    asked = searching.turn()
    thread = Thread(target=lambda: answers.append(searching.answer(asked, parse("wall"), 20)))
    thread.start()
    while thread.is_alive():
        searching.turn()
    assert answers == [None]
    searching.close()


def test_trouble_is_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its sentence."""

    def fail(_: Path) -> None:
        raise LibraryError("it cannot be opened")

    monkeypatch.setattr("reader.tui.searching.open_library", fail)
    searching = Searching(tmp_path / "l.db")
    answer = searching.answer(searching.turn(), parse("wall"), 20)
    assert answer and answer.problem == "it cannot be opened"
    searching.close()
