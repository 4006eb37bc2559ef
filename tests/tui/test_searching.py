"""A search is asked in a thread, and given up when another is asked."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

import pytest

from reader.library import Library, LibraryError
from reader.library.articles import Articles
from reader.library.query import parse
from reader.library.search import Search
from reader.tui.searching import Purpose, Searching


def test_answer_has_rows_and_places(library_file: Path) -> None:
    """The articles with their rows, and what is lit in their headlines."""
    searching = Searching(library_file)
    answer = searching.answer(searching.turn(Purpose.SEARCH), parse("title:wall"), 20)
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
    answer = searching.answer(searching.turn(Purpose.SEARCH), parse("wall"), 20)
    assert answer and answer.found
    assert len(answer.shown) == len(answer.found.hits) - 1
    searching.close()


def test_older_question_is_not_answered(library_file: Path) -> None:
    """Only the newest is; and none after the end."""
    searching = Searching(library_file)
    older = searching.turn(Purpose.SEARCH)
    newer = searching.turn(Purpose.SEARCH)
    assert searching.answer(older, parse("wall"), 20) is None
    assert searching.answer(newer, parse("wall"), 20)
    searching.close()
    assert searching.answer(searching.turn(Purpose.SEARCH), parse("wall"), 20) is None


def test_question_that_runs_is_given_up(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever types on waits for nothing."""
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    monkeypatch.setattr(Search, "ranked", lambda self, *_: self._store.row(slow))
    searching, answers = Searching(library_file), list[object]()
    asked = searching.turn(Purpose.SEARCH)
    thread = Thread(target=lambda: answers.append(searching.answer(asked, parse("wall"), 20)))
    thread.start()
    while thread.is_alive():
        searching.turn(Purpose.SEARCH)
    assert answers == [None]
    searching.close()


def test_questions_for_another_purpose_give_none_up(library_file: Path) -> None:
    """The list is narrowed though somebody searches, and the other way round."""
    searching = Searching(library_file)
    listed, found = searching.turn(Purpose.LIST), searching.turn(Purpose.SEARCH)
    assert searching.ask(listed, lambda library: library.articles.counts()[0]) == 6
    assert searching.answer(found, parse("wall"), 20)
    searching.close()


def test_question_that_is_broken_off_in_the_place_of_another_is_asked_again(library_file: Path) -> None:
    """What was meant for the one before it may have come too late."""
    searching, asked = Searching(library_file), list[bool]()

    def question(_: Library) -> int:
        asked.append(True)
        if len(asked) == 1:
            raise LibraryError("it was broken off", "SQLITE_INTERRUPT")
        return len(asked)

    assert searching.ask(searching.turn(Purpose.LIST), question) == 2
    searching.close()


def test_end_breaks_off_what_runs(library_file: Path) -> None:
    """Whatever it was asked for."""
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    searching, answers, begun = Searching(library_file), list[object](), Event()

    def question(library: Library) -> object:
        begun.set()
        return library._store.row(slow)

    asked = searching.turn(Purpose.LIST)
    thread = Thread(target=lambda: answers.append(searching.ask(asked, question)))
    thread.start()
    begun.wait()
    searching.close()
    thread.join()
    assert answers == [None]


def test_trouble_is_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its sentence."""

    def fail(_: Path) -> None:
        raise LibraryError("it cannot be opened")

    monkeypatch.setattr("reader.tui.searching.open_library", fail)
    searching = Searching(tmp_path / "l.db")
    answer = searching.answer(searching.turn(Purpose.SEARCH), parse("wall"), 20)
    assert answer and answer.problem == "it cannot be opened"
    searching.close()
