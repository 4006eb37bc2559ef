"""Promises of `reader quotes`."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.quotes import COLUMNS


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
        "article", "headline", "outlet", "published", "speaker", "words", "cue", "kind", "state", "how",
        "confidence", "start", "end",
    ]  # fmt: skip
    text = run("show", "--json", said["article"]).json["text"]
    assert text[said["start"] : said["end"]] == said["words"]


@pytest.mark.usefixtures("taken_in")
def test_a_spreadsheet_gets_the_same_columns(run) -> None:
    """The names above, a line for each quotation, and no cell that is computed."""
    shapes = run("quotes", "--json").json
    head, *lines = csv.reader(io.StringIO(run("quotes", "--csv").out))
    assert head == list(shapes[0]) == list(COLUMNS)
    assert [line[5] for line in lines] == [shape["words"] for shape in shapes]


def test_a_headline_that_looks_like_a_formula_is_text(run, tmp_path: Path) -> None:
    """A spreadsheet shows it and does not compute it."""
    story = "=SUM(A1) of the herons\n\n“We had stopped looking up at all,” said warden Petra Lund.\n"
    (tmp_path / "sum.txt").write_text(story, encoding="utf-8")
    run("add", tmp_path / "sum.txt")
    assert "'=SUM(A1)" in run("quotes", "--csv").out


def test_words_with_broken_marks_carry_a_sign(run, tmp_path: Path) -> None:
    """The text says that a mark is missing, as the screen does."""
    story = "Storm on Hask\n\n“The slip is dry,” said Ilse Marrow. She added: “The yard is not.\n"
    (tmp_path / "slip.txt").write_text(story, encoding="utf-8")
    run("add", tmp_path / "slip.txt")
    told = run("quotes").out
    assert ": “The slip is dry,”\n" in told
    assert ": “The yard is not. ⚠\n" in told


@pytest.mark.usefixtures("taken_in")
def test_days_words_and_kinds_can_be_asked_for(run) -> None:
    """Each narrows what is printed; together they narrow it further."""
    every = run("quotes", "--json").json
    assert [one["words"] for one in run("quotes", "--json", "--search", "LOVE").json] == [
        "“Somebody has to love it,”"
    ]
    assert run("quotes", "--json", "--kind", "indirect", "--search", "love").json == []
    direct = run("quotes", "--json", "--kind", "direct", "--kind", "mixed").json
    assert direct == [one for one in every if one["kind"] != "indirect"]
    assert run("quotes", "--json", "--since", "2999-01-01").json == []


def test_what_is_no_day_is_told(run) -> None:
    """With the way to write one."""
    told = run("quotes", "--since", "last week")
    assert told.status == 2
    assert "“last week” is no day; write it as 2026-03-14" in told.err


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


@pytest.mark.usefixtures("taken_in")
def test_where_nobody_said_anything_that_is_told(run) -> None:
    """In a sentence beside the output; a program gets its empty list."""
    told = run("quotes", "--speaker", "nobody at all")
    assert (told.status, told.out, told.err) == (0, "", "No quotation is found.\n")
    assert run("quotes", "--speaker", "nobody at all", "--json").json == []
