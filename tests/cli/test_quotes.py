"""Promises of `reader quotes`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.usefixtures("taken_in")
def test_who_said_what_stands_under_its_article(run) -> None:
    """The article once, then speaker, cue and words."""
    told = run("quotes")
    assert told.status == 0
    assert "  Petra Lund (said): “We had stopped looking up,”\n" in told.out
    assert told.out.count("Herons return to Quillhaven") == 1


def test_one_article_can_be_asked_for(run, taken_in: Path) -> None:
    """Only its own quotations are printed."""
    told = run("quotes", taken_in / "mill.txt")
    assert "Hedda Crane" in told.out
    assert "Petra Lund" not in told.out


@pytest.mark.usefixtures("taken_in")
def test_one_speaker_can_be_asked_for(run) -> None:
    """A part of the name is enough, in any case."""
    said = run("quotes", "--json", "--speaker", "crane").json
    assert {each["speaker"] for each in said} == {"Hedda Crane"}
    assert said[0]["words"] == "“Somebody has to love it,”"


def test_the_shape_of_json_is_a_promise(run, taken_in: Path) -> None:
    """The places of a quotation point into the text that `reader show --json` prints."""
    (said, *_) = run("quotes", "--json", taken_in / "mill.txt").json
    assert list(said) == [
        "article", "headline", "speaker", "words", "cue", "kind", "state", "how", "confidence",
        "start", "end",
    ]  # fmt: skip
    text = run("show", "--json", said["article"]).json["text"]
    assert text[said["start"] : said["end"]] == said["words"]


def test_an_article_that_is_not_there_is_told(run) -> None:
    """Status 2, as for every verb that takes an article."""
    assert run("quotes", "nothing").status == 2


def test_who_stops_reading_hears_nothing(run, tmp_path: Path) -> None:
    """`reader quotes | head` ends in silence, also in the middle of a long answer."""
    said = "\n\n".join(
        f"“The tide took boat number {n},” said harbour warden Petra Lund." for n in range(600)
    )
    (tmp_path / "tide.txt").write_text(
        f"The tide took every boat in Quillhaven\n\n{said}\n", encoding="utf-8"
    )
    run("add", tmp_path / "tide.txt")
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-m", "reader", "quotes"], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (141, b"")
