"""Promises of `reader stories`."""

from __future__ import annotations

from pathlib import Path

import pytest

WAVE = """{headline}

Published March {day}, 2026

The harbour wall of Tarn Quay broke on Sunday night when the spring wave came over it. {toll} by the wave in
Tarn Quay, the island's council said, and the ferry Corrie Bell was thrown onto the fish market's roof.

“Nobody had looked at that wall for thirty years,” said Orla Fenn, who has kept the harbour since 1998.

{more}
"""


@pytest.fixture
def wave(pile: Path, run) -> list[str]:
    """The ids of two articles of one story, the older one first, beside two others."""
    for day, toll, more in (
        (2, "At least 1,400 people were killed", "The market stays shut."),
        (3, "The toll is put at 1,200 people killed", "Matej Brandl dredged 640 tonnes of silt."),
    ):
        headline = f"The wall of Tarn Quay breaks, day {day}"
        text = WAVE.format(headline=headline, day=day, toll=toll, more=more)
        (pile / f"wave{day}.txt").write_text(text, encoding="utf-8")
    run("add", pile)
    rows = run("list", "--json").json
    return [row["id"] for row in reversed(rows) if "Tarn Quay" in row["headline"]]


def test_stories_are_listed(run, wave: list[str]) -> None:
    """With the articles, their days, and the id by which one is asked for; an article alone is none."""
    told = run("stories")
    assert told.status == 0
    headline, detail = told.out.splitlines()
    assert headline.startswith("The wall of Tarn Quay breaks, day 2")
    assert detail == f"  2 articles · 2026-03-02 to 2026-03-03 · 2 unread · {wave[0]}"
    assert run("stories", "--words", "herons").out == ""
    assert run("stories", "--most", 0).out == ""


def test_stories_as_json(run, wave: list[str]) -> None:
    """A story a line, newest or largest first."""
    for sort in ("latest", "size"):
        (story,) = run("stories", "--json", "--sort", sort).json
        expected = {"article": wave[0], "articles": 2, "first": "2026-03-02", "unread": 2}
        assert expected.items() <= story.items()


def test_story_of_an_article(run, wave: list[str]) -> None:
    """What each article adds, which figures differ, who said what."""
    out = run("stories", wave[1]).out
    assert "adds" in out and "640 tonnes of silt" in out
    assert "Figures that differ\n  people killed\n" in out
    assert out.index("1,200 people killed · 2026-03-03") < out.index("1,400 people killed · 2026-03-02")
    assert "“Nobody had looked at that wall for thirty years,” (2026-03-02; also 2026-03-03)" in " ".join(
        out.split()
    )


def test_story_of_an_article_as_json(run, wave: list[str]) -> None:
    """All of it, with places in the articles."""
    story = run("stories", wave[0], "--json").json
    assert [article["id"] for article in story["timeline"]] == wave
    assert [told["amount"] for told in story["figures"][0]["told"]] == ["1200", "1400"]
    in_full = [told["in_full"] for told in story["figures"][0]["told"]]
    assert in_full == ["1,200 people killed", "1,400 people killed"]
    assert story["figures"][0]["not_compared"] == 0
    assert "640 tonnes of silt" in [figure["words"] for figure in story["timeline"][1]["figures"]]
    assert story["said"][0]["utterances"][0][0]["words"].startswith("“Nobody had looked")


def test_article_that_stands_alone_has_no_story(run, wave: list[str]) -> None:
    """Which is said, with a status of its own."""
    alone = next(row["id"] for row in run("list", "--json").json if row["id"] not in wave)
    told = run("stories", alone)
    assert (told.status, told.out) == (1, "")
    assert "No other article" in told.err
    assert run("stories", "nothing at all").status == 2


def test_article_is_split_off_and_merged_again(run, wave: list[str]) -> None:
    """For good, and said."""
    assert run("stories", wave[0], "--split-off").status == 0
    assert run("stories").out == ""
    assert run("stories", wave[0], "--split-off").status == 1
    assert run("stories", wave[0], "--same-as", wave[1]).status == 0
    assert "2 articles" in run("stories").out
    assert "already" in run("stories", wave[0], "--same-as", wave[1]).err
    assert run("stories", wave[0], "--same-as", "nothing at all").status == 2
