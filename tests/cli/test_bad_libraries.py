"""Promises of the verbs over a library that cannot be used as it should: a sentence, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import places


@pytest.mark.usefixtures("no_root")
def test_a_library_that_may_not_be_written_is_listed_and_shown(run, taken_in: Path) -> None:
    """One sentence beside the output; what would change something is refused in one."""
    places.library_file().chmod(0o444)
    listed, shown = run("list"), run("show", taken_in / "mill.txt")
    assert (listed.status, shown.status) == (0, 0)
    assert "Old mill" in listed.out
    assert "Old mill" in shown.out
    assert listed.err == shown.err
    assert listed.err.count("\n") == 1
    assert listed.err.endswith("this library may not be written; what you mark cannot be kept.\n")
    for refused in (run("remove", taken_in / "mill.txt"), run("restore", taken_in / "mill.txt")):
        assert (refused.status, refused.out) == (2, "")
        assert "may not be written" in refused.err
    assert "Old mill" in run("list").out


@pytest.mark.usefixtures("no_root", "taken_in")
def test_nothing_is_taken_into_a_library_that_may_not_be_written(run, pile: Path) -> None:
    """It is told at once, and not after an hour of reading."""
    places.library_file().chmod(0o444)
    (pile / "new.txt").write_text("Ferry runs again\n\nThe ferry to Tollholm ran again on Monday.\n")
    told = run("add", pile)
    assert told.status == 2
    assert "may not be written" in told.err


def flip(path: Path, first: int, last: int) -> None:
    """Turns every bit of some pages of a library."""
    raw = bytearray(path.read_bytes())
    for at in range(first * 4096, min(last * 4096, len(raw))):
        raw[at] ^= 0xFF
    path.write_bytes(raw)


@pytest.mark.parametrize(("first", "last"), [(0, 1), (1, 3), (3, 20), (20, 10_000), (1, 10_000)])
def test_a_damaged_library_costs_a_sentence_and_is_left_as_it_is(
    run, taken_in: Path, first: int, last: int
) -> None:
    """Wherever the damage is: no verb shows a traceback or writes over it."""
    path = places.library_file()
    flip(path, first, last)
    before = path.read_bytes()
    for words in (["list"], ["show", taken_in / "mill.txt"], ["quotes"], ["names"], ["bookmarks"]):
        told = run(*words)
        assert "fault of reader" not in told.err
        assert told.err.count("\n") <= 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_library_that_is_cut_short_costs_a_sentence(run, taken_in: Path, share: float) -> None:
    """As after a copy that was broken off."""
    path = places.library_file()
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * share)])
    told = run("show", taken_in / "mill.txt")
    assert told.status in (0, 2)
    if told.status:
        assert "damaged" in told.err
