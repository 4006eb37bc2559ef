"""Promises of `reader links`."""

from __future__ import annotations

from pathlib import Path

import pytest

WALL = """{headline}

Published March {day}, 2026

The harbour wall of Tarn Quay broke on Sunday night when the spring wave came over it, the council said,
and the ferry Corrie Bell was thrown onto the roof of the fish market, where it still lies.

“Nobody had looked at that wall for thirty years,” said Orla Fenn, who has kept the harbour since 1998. {more}

{line}
"""


@pytest.fixture
def wall(pile: Path, run) -> list[str]:
    """The ids of two articles of one story, the older one first; the later names one that is not there."""
    more = ("The market stays shut until the wall stands.", "Divers from Hollin Bay went down on Monday.")
    line = ("", "READ: The lamps of Hask go out for a winter")
    for place, day in enumerate((2, 4)):
        text = WALL.format(
            headline=f"Wall of Tarn Quay, day {day}", day=day, more=more[place], line=line[place]
        )
        (pile / f"wall{day}.txt").write_text(text, encoding="utf-8")
    run("add", pile)
    rows = run("list", "--json").json
    return [row["id"] for row in reversed(rows) if "Tarn Quay" in row["headline"]]


def test_links_are_told_with_their_reasons(run, wall: list[str]) -> None:
    """Under a heading, with the day and the sentence that says why; what is missing says so."""
    told = run("links", wall[1])
    assert told.status == 0
    assert "Named in the text\n  The lamps of Hask go out for a winter (not in the library)\n" in told.out
    assert f"  Wall of Tarn Quay, day 2 ({wall[0]})\n" in told.out
    assert "; 2 days earlier" in told.out
    assert "; 2 days later" in run("links", wall[0]).out


def test_links_as_json_are_a_promise(run, wall: list[str]) -> None:
    """The shape of every link, one to a missing article included."""
    found = run("links", wall[1], "--json").json
    assert [list(one) for one in found] == [
        [
            "reason", "direction", "article", "headline", "outlet", "published", "days_later", "evidence",
            "score", "title", "place",
        ]
    ] * len(found)  # fmt: skip
    assert {(one["article"], one["days_later"]) for one in found} == {("", None), (wall[0], -2)}


@pytest.mark.usefixtures("taken_in")
def test_article_without_links_says_so(run, taken_in: Path) -> None:
    """A sentence and the status 1."""
    told = run("links", taken_in / "mill.txt")
    assert told.status == 1
    assert "Nothing is linked to “" in told.err
    assert run("links", "nowhere").status == 2
