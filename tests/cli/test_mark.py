"""Promises of `reader mark`."""

from __future__ import annotations

from pathlib import Path

import pytest


def row(run, path: Path) -> dict[str, object]:
    """What is known of the article of a file."""
    return next(
        row
        for row in run("list", "--json", "--query", "is:read or is:unread").json
        if row["source"] == str(path)
    )


def test_marks_and_tags_come_and_go(run, taken_in: Path) -> None:
    """Several articles and several marks in one step, and back again."""
    herons, mill = taken_in / "herons.txt", taken_in / "mill.txt"
    told = run("mark", herons, mill, "--read", "--star", "--tag", "birds", "--tag", "two words")
    assert (told.status, told.out) == (0, "Marked 2 articles.\n")
    for path in (herons, mill):
        known = row(run, path)
        assert (known["read"], known["starred"], known["tags"]) == (True, True, ["birds", "two-words"])
    told = run("mark", herons, "--unread", "--unstar", "--untag", "BIRDS")
    assert told.status == 0
    known = row(run, herons)
    assert (known["read"], known["starred"], known["tags"]) == (False, False, ["two-words"])


def test_archived_articles_are_brought_back(run, taken_in: Path) -> None:
    """They leave the list and come back to it."""
    run("mark", taken_in / "herons.txt", "--archive")
    assert len(run("list", "--json").json) == 1
    run("mark", taken_in / "herons.txt", "--unarchive")
    assert len(run("list", "--json").json) == 2


def test_what_is_so_already_is_told(run, taken_in: Path) -> None:
    """Marking twice is no fault."""
    run("mark", taken_in / "herons.txt", "--star")
    assert (
        run("mark", taken_in / "herons.txt", "--star").out
        == "Nothing has changed: 1 article was so already.\n"
    )


def test_one_unknown_article_and_none_is_marked(run, taken_in: Path) -> None:
    """All or none: a slip changes nothing."""
    told = run("mark", taken_in / "herons.txt", taken_in / "nowhere.txt", "--star")
    assert told.status == 2
    assert "nowhere.txt" in told.err
    assert not row(run, taken_in / "herons.txt")["starred"]


@pytest.mark.parametrize("words", [[], ["--star", "--unstar"]])
def test_nothing_to_do_and_two_opposites_are_not_understood(run, taken_in: Path, words: list[str]) -> None:
    """Status 2 and a sentence."""
    told = run("mark", taken_in / "herons.txt", *words)
    assert told.status == 2
    assert told.err
