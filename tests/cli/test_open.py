"""Promises of `reader [PATH …]` before the app is there."""

from __future__ import annotations

import gc
from pathlib import Path


def test_without_a_terminal_it_says_what_to_use(run) -> None:
    """A pipe gets a sentence in place of an app."""
    told = run()
    assert told.status == 2
    assert "reader list" in told.err


def test_a_path_that_is_not_there_is_told(run, tmp_path: Path) -> None:
    """If none of the paths exists, nothing is opened."""
    told = run(tmp_path / "gone.txt")
    assert told.status == 2
    assert told.err == f"{tmp_path / 'gone.txt'}: there is no such file or folder.\n"


def test_a_word_that_is_no_verb_is_told(run) -> None:
    """A mistyped verb is not taken for a file without a word about verbs."""
    assert "reader --help" in run("lsit").err


def test_the_existing_paths_are_opened(run, tmp_path: Path, monkeypatch) -> None:
    """A missing path is told, the others go to the app with the settings and what is wrong with them."""
    opened: list[dict[str, object]] = []
    monkeypatch.setattr("reader.tui.app.open_app", lambda **given: opened.append(given) or 0)
    monkeypatch.setattr("reader.cli.open._at_a_terminal", lambda: True)
    monkeypatch.setattr("gc.disable", lambda: None)
    told = run(tmp_path, "gone", "--library", tmp_path / "l.sqlite")
    assert (told.status, told.err.count("\n")) == (0, 1)
    (given,) = opened
    assert given["paths"] == [str(tmp_path)]
    assert given["library_path"] == tmp_path / "l.sqlite"
    (complaint,) = given["complaints"]  # the app covers what stood on the terminal
    assert complaint.startswith("gone: ")


def test_nothing_is_looked_through_for_garbage_while_the_app_starts(run, tmp_path: Path, monkeypatch) -> None:
    """What a start makes, it keeps: the app looks for garbage when it is there."""
    looked: list[bool] = []
    monkeypatch.setattr("reader.tui.app.open_app", lambda **_: looked.append(gc.isenabled()) or 0)
    monkeypatch.setattr("reader.cli.open._at_a_terminal", lambda: True)
    try:
        run(tmp_path, "--library", tmp_path / "l.sqlite")
    finally:
        gc.enable()
    assert looked == [False]
