"""Promises of `reader names`."""

from __future__ import annotations

from pathlib import Path


def test_names_stand_under_their_sort(run, taken_in: Path) -> None:
    """Each with how often it is mentioned."""
    told = run("names", taken_in / "herons.txt")
    assert told.status == 0
    (people,) = (line for line in told.out.splitlines() if line.startswith("person"))
    assert "Petra Lund (2)" in people


def test_json_gives_name_sort_and_count(run, taken_in: Path) -> None:
    """Most mentioned first."""
    names = run("names", "--json", taken_in / "herons.txt").json
    assert {"name": "Petra Lund", "type": "person", "count": 2}.items() <= max(
        names, key=lambda name: name["name"] == "Petra Lund"
    ).items()
    counts = [name["count"] for name in names]
    assert counts == sorted(counts, reverse=True)


def test_an_article_that_is_not_there_is_told(run) -> None:
    """Status 2, as for every verb that takes an article."""
    assert run("names", "nothing").status == 2
