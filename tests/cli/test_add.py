"""Promises of `reader add`: it takes all in that can be read, and says what it did and what it could not."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from reader import places
from reader.intake.report import Progressed


def test_a_folder_is_taken_in(run, pile: Path) -> None:
    """One command, one sentence."""
    told = run("add", pile)
    assert (told.status, told.err) == (0, "")
    assert told.out == "Took in 2 new articles.\n"


def test_taking_in_twice_changes_nothing(run, pile: Path) -> None:
    """What is there already is counted, not doubled."""
    run("add", pile)
    assert run("add", pile).out == "Nothing new was taken in; 2 were there already.\n"
    assert len(run("list", "--json").json) == 2


def test_an_edited_file_is_a_new_version(run, pile: Path) -> None:
    """The article stays the same one, with its id."""
    run("add", pile)
    before = run("list", "--json", pile / "mill.txt").json[0]["id"]
    file = pile / "mill.txt"
    file.write_text(file.read_text(encoding="utf-8") + "\nThe wheel will turn again by autumn, she said.\n")
    assert run("add", pile).out == "Took in 1 new version; 1 was there already.\n"
    assert run("list", "--json", file).json[0]["id"] == before


def test_run_that_is_stopped_says_what_is_in_and_how_to_go_on(
    run, pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ctrl+c ends with the status that shells expect; the same command takes in the rest."""

    def stop(progressed: Progressed) -> None:
        if progressed.added:
            raise KeyboardInterrupt

    with monkeypatch.context() as stopped:
        stopped.setattr("reader.cli.add.progress", lambda **_: stop)
        told = run("add", pile)
    assert (told.status, told.out) == (130, "")
    assert told.err == "Stopped: 2 articles are in. The same command goes on where this ended.\n"
    (pile / "late.txt").write_text(f"The late ferry\n\n{'It was late again, as it always is. ' * 4}\n")
    assert run("add", pile).out.startswith("Took in 1 new article; 2 were there already.")


def test_run_that_is_stopped_at_once_says_so(run, pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is in yet."""

    def stop(_: Progressed) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.cli.add.progress", lambda **_: stop)
    told = run("add", pile)
    assert told.err == "Stopped: nothing is in yet. The same command begins anew.\n"
    assert told.status == 130


def test_what_cannot_be_read_is_told_and_the_rest_is_taken_in(run, pile: Path) -> None:
    """One sentence each, with the name of the file; status 1."""
    (pile / "empty.txt").touch()
    (pile / "photo.txt").write_bytes(b"\x89PNG\r\n\x00\x00")
    told = run("add", pile, pile / "missing.txt")
    assert told.status == 1
    assert told.out == "Took in 2 new articles; 3 problems.\n"
    assert [name in told.err for name in ("empty.txt", "photo.txt", "missing.txt")] == [True] * 3
    assert told.err.count("\n") == 3


def test_a_hostile_file_name_cannot_reach_the_terminal(run, pile: Path) -> None:
    """Control characters in the name of a file that cannot be read are taken out of the sentence."""
    (pile / "bad\x1b]0;owned\x07.txt").touch()
    told = run("add", pile)
    assert told.status == 1
    assert not {"\x1b", "\x07"} & set(told.err + told.out)


def test_events_are_json_a_line(run, pile: Path) -> None:
    """A program that runs it learns how far it is, what failed, and what came of it."""
    (pile / "empty.txt").touch()
    told = run("add", "--progress-json", pile)
    events = [json.loads(line) for line in told.out.splitlines()]
    summary = events[-1]
    assert (summary["event"], summary["added"], summary["problems"]) == ("summary", 2, 1)
    assert summary["sentence"] == "Took in 2 new articles; 1 problem."
    assert [event["source"] for event in events if event["event"] == "problem"] == [str(pile / "empty.txt")]
    last = [event for event in events if event["event"] == "progress"][-1]
    assert (last["done"], last["total"]) == (3, 3)
    assert told.err == ""


def test_the_summary_is_json_when_asked_for(run, pile: Path) -> None:
    """`--json` prints one object."""
    assert run("add", "--json", pile).json["added"] == 2


def test_standard_input_is_an_article(run) -> None:
    """What a pipe brings is kept under its name, so that it comes from somewhere."""
    raw = "Ferry named after a cat\n\nThe harbour of Oskerry has named its new ferry Pangur, after the cat.\n"
    assert run("add", "-", "--name", "../cat: ferry", stdin=raw.encode()).status == 0
    assert run("show", places.received_folder() / "cat ferry").out.startswith("Ferry named after a cat")


def test_a_removed_article_comes_back_when_added_again(run, taken_in: Path) -> None:
    """Naming a removed article asks for it, unless `--keep-removed` says otherwise."""
    run("remove", taken_in / "mill.txt")
    assert run("add", "--keep-removed", taken_in).status == 0
    assert len(run("list", "--json").json) == 1
    assert "1 removed article" in run("add", taken_in).out
    assert len(run("list", "--json").json) == 2


def test_a_terminal_sees_progress(run, pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that counts, and is gone at the end."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    told = run("add", pile)
    assert "2 of 2  ━━" in told.err
    assert told.err.endswith("\r\x1b[K")


def test_a_log_sees_progress_of_long_work_alone(run, pile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a terminal no line stands there for work of a moment, and whole lines for work of minutes."""
    monkeypatch.setattr("reader.cli.progressing.A_LINE", 0.0)
    assert run("add", pile).err.startswith("1 of 2")
    monkeypatch.setattr("reader.cli.progressing.A_LINE", 3600.0)
    assert run("add", pile).err == ""


def test_nothing_to_add_is_not_understood(run) -> None:
    """Without a path there is nothing to do, and it says what is missing."""
    told = run("add")
    assert told.status == 2
    assert "PATH" in told.err


@pytest.mark.usefixtures("taken_in")
def test_articles_can_be_made_anew_without_a_path(run) -> None:
    """After a change of the rules the app asks for this; where nothing has changed, nothing is done."""
    told = run("add", "--renew")
    assert (told.status, told.out) == (0, "Nothing new was taken in.\n")
    assert len(run("list", "--json").json) == 2


def test_how_long_it_took_is_told_where_that_was_long(
    run, pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The seconds stand in the sentence."""
    monkeypatch.setattr("reader.cli.add.TOLD_FROM", 0.0)
    assert re.fullmatch(r"Took in 2 new articles in \d+ s\.\n", run("add", pile).out)


def test_very_many_problems_are_counted_and_not_listed(run, tmp_path: Path) -> None:
    """The first twenty have their sentences, the reasons their counts; `--json` tells every one."""
    for number in range(25):
        (tmp_path / f"{number:02}.pdf").write_bytes(b"")
    told = run("add", tmp_path)
    assert told.status == 1
    lines = told.err.splitlines()
    assert len(lines) == 22
    assert lines[-2:] == ["… and 5 more; --json tells them all. Of all 25:", "25 × is empty"]
    assert "; 25 problems." in told.out
    assert len(run("add", "--json", tmp_path).json["problems"]) == 25
