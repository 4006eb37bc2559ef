"""Promises of `reader doctor`."""

from __future__ import annotations

import signal
import sqlite3
from pathlib import Path

import pytest

from reader import places
from reader.cli.doctor import WRITTEN
from reader.library import checking


def change(sql: str) -> None:
    """Does something to the library that no program of ours does."""
    connection = sqlite3.connect(places.library_file())
    connection.execute(sql)
    connection.commit()
    connection.close()


@pytest.mark.usefixtures("taken_in")
def test_a_healthy_library_is_told_in_figures(run) -> None:
    """Status 0, and the last line says that nothing is wrong."""
    told = run("doctor")
    assert (told.status, told.err) == (0, "")
    assert told.out.endswith("\nNothing is wrong.\n")
    assert f"library   {places.library_file()}" in told.out
    assert "\narticles  2\n" in told.out


@pytest.mark.usefixtures("taken_in")
def test_figures_are_given_as_json(run) -> None:
    """An object with the tables, the versions and no findings."""
    told = run("doctor", "--json")
    assert told.json["healthy"] is True
    assert told.json["findings"] == []
    assert told.json["stale"] == 0
    assert {"name": "article", "rows": 2, "derived": False}.items() <= next(
        table for table in told.json["tables"] if table["name"] == "article"
    ).items()


@pytest.mark.usefixtures("taken_in")
def test_what_is_wrong_is_told_with_a_way_out(run) -> None:
    """Status 1, a sentence each, and what to do said once."""
    change("DELETE FROM text")
    change("DELETE FROM tally")
    told = run("doctor")
    assert told.status == 1
    assert "2 things are wrong:\n- There are 2 articles without a text.\n" in told.out
    assert told.out.count("“reader doctor --rebuild” makes anew") == 1
    assert [finding["check"] for finding in run("doctor", "--json").json["findings"]] == [
        "articles",
        "name counts",
    ]


@pytest.mark.usefixtures("taken_in")
def test_it_can_be_stopped_while_sqlite_looks(run, monkeypatch: pytest.MonkeyPatch) -> None:
    """ctrl+c is not held back meanwhile, and is what it was afterwards."""
    met: list[object] = []
    usual = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(checking, "CHECKS", (lambda _: met.append(signal.getsignal(signal.SIGINT)) or (),))
    assert run("doctor").status == 0
    assert met == [signal.SIG_DFL]
    assert signal.getsignal(signal.SIGINT) is usual


def test_a_library_that_is_not_there_is_told_and_not_made(run) -> None:
    """Looking is not beginning one."""
    told = run("doctor")
    assert told.status == 2
    assert "there is no library yet" in told.err
    assert not places.library_file().exists()


@pytest.mark.usefixtures("taken_in")
def test_a_damaged_library_is_no_fault_of_the_doctor(run) -> None:
    """Wherever the damage is."""
    path = places.library_file()
    whole = path.read_bytes()
    for page in range(1, len(whole) // 4096, 7):
        raw = bytearray(whole)
        raw[page * 4096 : (page + 1) * 4096] = b"\xa5" * 4096
        path.write_bytes(raw)
        told = run("doctor")
        assert told.status in (1, 2)
        assert "fault of reader" not in told.err


@pytest.mark.usefixtures("taken_in", "no_root")
def test_a_library_that_may_not_be_written_is_examined(run) -> None:
    """Looking needs no right to write."""
    Path(places.library_file()).chmod(0o444)
    assert run("doctor").status == 0


@pytest.mark.usefixtures("taken_in")
def test_a_library_is_made_anew(run) -> None:
    """What was wrong is right again, and the copy is named."""
    before = run("list").out
    change("DELETE FROM text")
    told = run("doctor", "--rebuild")
    assert told.status == 0
    assert f"Made 2 articles anew; as it was before it is {places.library_file()}.before-rebuild." in told.out
    assert run("doctor").status == 0
    assert run("list").out == before
    again = run("doctor", "--rebuild", "--json").json
    assert again["copy"] == f"{places.library_file()}.before-rebuild-2"
    assert (again["articles"], again["problems"]) == (2, [])


def test_what_can_be_read_of_a_damaged_library_is_saved(run, taken_in: Path) -> None:
    """Into another beside it, which can be used at once; the damaged one is left as it is."""
    path = places.library_file()
    before = run("list").out
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'card'").fetchone()
    connection.close()
    raw = bytearray(path.read_bytes())
    raw[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(raw)
    told = run("doctor", "--rebuild")
    assert told.status == 1
    assert "the file is damaged, and was left as it is" in told.out
    saved = path.with_name(f"{path.name}.saved")
    assert f"into {saved}" in told.out
    assert path.read_bytes() == raw
    assert run("list", "--library", saved).out == before
    assert run("doctor", "--library", saved).status == 0
    assert "Old mill" in run("show", taken_in / "mill.txt", "--library", saved).out
    again = run("doctor", "--rebuild", "--json").json
    assert again["saved"] == f"{saved}-2"
    assert again["rows"]["article"] == 2


@pytest.mark.usefixtures("taken_in")
def test_what_others_write_meanwhile_is_told(run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no fault, but what was seen is not one moment any more."""
    met: list[str] = []

    def look(name: str) -> None:
        met.append(name)
        change(f"INSERT OR IGNORE INTO read_mark VALUES ({len(met) % 2 + 1}, '')")

    assert run("doctor", "--json").json["written"] is False
    monkeypatch.setattr("reader.cli.doctor._show_check", look)
    told = run("doctor")
    assert (told.status, told.err) == (0, f"{WRITTEN}\n")
    assert len(met) == len(checking.CHECKS)
