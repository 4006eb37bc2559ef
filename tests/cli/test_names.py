"""Promises of `reader names`."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.mark.usefixtures("taken_in")
def test_names_of_the_library_with_their_counts(run) -> None:
    """The most mentioned first, each with its sort, its count and the number of its articles."""
    told = run("names")
    assert told.status == 0
    first, *_ = told.out.splitlines()
    assert first.split("  ")[0] == "Petra Lund"
    assert "person" in first and "2 in 1 article" in first
    assert not any("Monday" in line for line in told.out.splitlines())


@pytest.mark.usefixtures("taken_in")
def test_json_gives_every_name_with_its_counts(run) -> None:
    """Also beyond one page, in the order asked for."""
    names = run("names", "--json").json
    first = {"name": "Petra Lund", "type": "person", "articles": 1, "mentions": 2}
    assert first.items() <= names[0].items()
    mentions = [name["mentions"] for name in names]
    assert mentions == sorted(mentions, reverse=True)
    assert len(run("names", "--json", "--most", 2).json) == 2
    latest = [name["latest"] for name in run("names", "--json", "--sort", "recency").json]
    assert latest == sorted(latest, reverse=True)


@pytest.mark.usefixtures("taken_in")
def test_names_by_sort_and_by_their_words(run) -> None:
    """Only what is asked for."""
    assert {name["type"] for name in run("names", "--json", "--type", "place").json} <= {"place"}
    assert [name["name"] for name in run("names", "--json", "--search", "lu pet").json] == ["Petra Lund"]
    assert run("names", "--search", "nobody").out == ""


@pytest.mark.usefixtures("taken_in")
def test_a_name_has_its_dossier(run) -> None:
    """What it is called, the sentences that mention it, what it said; a part of the name is enough."""
    for written in ("Petra Lund", "petra lund", "Lund"):
        told = run("names", written).out
        assert told.startswith("Petra Lund (person)")
        assert "2 in 1 article" in told
        assert "warden" in told
        assert "Petra Lund said the nests would be fenced" in " ".join(told.split())
        assert "“We had stopped looking up,”" in told


@pytest.mark.usefixtures("taken_in")
def test_dossier_as_json(run) -> None:
    """All of it, with places in the articles."""
    dossier = run("names", "Petra Lund", "--json").json
    assert dossier["called"] == [{"words": "warden", "count": 1}]
    assert dossier["said"][0]["words"].startswith("“We had stopped")
    assert dossier["said_about"] == []
    assert {"article", "headline", "published", "words", "start", "end"} == set(dossier["sentences"][0])
    assert len(run("names", "Petra Lund", "--json", "--most", 1).json["sentences"]) == 1


@pytest.mark.usefixtures("taken_in")
def test_names_that_are_one_and_are_not(run) -> None:
    """A merge and a split are written down, and hold from then on."""
    assert run("names", "Hedda Crane", "--same-as", "Petra Lund").status == 0
    merged = run("names", "Hedda Crane", "--json").json
    assert merged["name"] == "Petra Lund"
    assert merged["merged"] == [{"name": "Hedda Crane", "type": "person", "reason": "you said so"}]
    assert run("names", "Petra Lund", "--not-same-as", "Hedda Crane").status == 0
    assert run("names", "Hedda Crane", "--json").json["name"] == "Hedda Crane"
    assert run("names", "Hedda Crane", "--same-as", "Hedda Crane").status == 2


@pytest.mark.usefixtures("taken_in")
def test_what_is_no_name_is_told(run) -> None:
    """Status 2 and a sentence; where several are meant they are listed."""
    nobody = run("names", "Nobody Atall")
    assert (nobody.status, nobody.out) == (2, "")
    assert "No name is “Nobody Atall”" in nobody.err
    assert run("names", "Petra Lund", "--same-as", "Nobody Atall").status == 2
    assert run("names", "Petra Lund", "--not-same-as", "Nobody Atall").status == 2


def test_article_in_the_place_of_a_name_is_told_how_it_is_named(run, taken_in: Path) -> None:
    """Its names are one word away."""
    told = run("names", taken_in / "herons.txt")
    assert told.status == 2
    assert told.err.endswith("It is an article: “--in” before it tells the names there.\n")


def test_names_of_one_article_stand_under_their_sort(run, taken_in: Path) -> None:
    """Each with how often it is mentioned."""
    told = run("names", "--in", taken_in / "herons.txt")
    assert told.status == 0
    (people,) = (line for line in told.out.splitlines() if line.startswith("person"))
    assert "Petra Lund (2)" in people


def test_mentions_of_one_article_as_json(run, taken_in: Path) -> None:
    """Every place with its value, what it counts, why it stands for its name and what it is called."""
    mentions = run("names", "--in", taken_in / "herons.txt", "--json").json
    assert {"start", "end", "type", "name", "value", "counts", "reason", "role"} == set(mentions[0])
    assert "wardens" in {mention["counts"] for mention in mentions}
    starts = [mention["start"] for mention in mentions]
    assert starts == sorted(starts)


def test_an_article_that_is_not_there_is_told(run) -> None:
    """Status 2, as for every verb that takes an article."""
    assert run("names", "--in", "nothing").status == 2


@pytest.mark.usefixtures("taken_in")
def test_a_number_that_is_none_is_told(run) -> None:
    """Below none, or more than anybody has."""
    for number in ("-1", "9" * 30, "many"):
        told = run("names", "Petra Lund", f"--most={number}")
        assert told.status == 2
        assert "is not a number below 1,000,000" in told.err
