"""Promises of `reader search`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader import places
from reader.library import open_library


@pytest.mark.usefixtures("taken_in")
def test_articles_are_found_with_their_snippets(run) -> None:
    """The id to call it by, its day, its headline, and the words around what was found."""
    told = run("search", "wardens")
    assert told.status == 0
    first, *rest = told.out.splitlines()
    (id,) = (row["id"] for row in run("list", "--json", "--words", "herons").json)
    assert first == f"{id}  no date     Herons return to Quillhaven after nine winters (The Reedmere Ledger)"
    assert rest[0].startswith("  Two wardens had given up hope")


@pytest.mark.usefixtures("taken_in")
def test_words_of_the_query_need_no_quotes(run) -> None:
    """The shell parts them, and all of them must stand there."""
    assert run("search", "mill", "flood").status == 0
    assert run("search", '"since the flood"').status == 0
    assert run("search", '"the flood since"').status == 1


def test_the_shape_of_json_is_a_promise(run, taken_in: Path) -> None:
    """That of a list, with the score, the snippet and the places in it."""
    (row,) = run("search", "--json", "borrowed or nothing").json
    assert set(row) > set(run("list", "--json", taken_in).json[0])
    ((start, end),) = ((place["start"], place["end"]) for place in row["lit"])
    assert row["snippet"][start:end] == "borrowed"
    assert row["score"] > 0
    assert row["place"] > 0


def test_search_keeps_to_a_path_and_to_a_number(run, taken_in: Path) -> None:
    """Only what came from there, and no more than was asked for; what is left out is told."""
    assert len(run("search", "--json", "the", "--in", taken_in / "mill.txt").json) == 1
    told = run("search", "the", "--limit", "1")
    assert len([line for line in told.out.splitlines() if not line.startswith(" ")]) == 1
    assert told.err == "1 of 2 articles; --limit shows more.\n"


@pytest.mark.usefixtures("taken_in")
def test_nothing_found_is_a_status(run) -> None:
    """One sentence, and an empty list for programs."""
    told = run("search", "tramway")
    assert (told.status, told.out, told.err) == (1, "", "Nothing is found.\n")
    assert run("search", "--json", "tramway").json == []


@pytest.mark.usefixtures("taken_in")
@pytest.mark.parametrize(
    ("query", "status", "sentence"),
    [
        ('mill "flood', 0, "A quotation mark is not closed; all behind it was taken for one phrase."),
        ("colour:mill", 1, "“colour:” is not a field; it was searched for as words."),
        ("***", 1, "There is no word in “***”."),
        ("mill day:soon", 0, "“soon” is not a day; write 2026, 2026-03 or 2026-03-14."),
    ],
)
def test_what_is_not_understood_is_told(run, query: str, status: int, sentence: str) -> None:
    """On standard error, and the rest is searched for."""
    told = run("search", query, "--newest")
    assert told.status == status
    assert told.err.splitlines()[0] == sentence


def test_number_that_is_none_is_refused(run) -> None:
    """The command line was not understood."""
    assert run("search", "mill", "--limit", "0").status == 2


@pytest.mark.usefixtures("taken_in")
def test_search_starts_without_the_app() -> None:
    """Neither textual nor what cleans articles is imported."""
    program = (
        "import sys; from reader.cli import main; main(['search', 'mill']); "
        "print([name for name in ('textual', 'lxml', 'ftfy', 'charset_normalizer', 'pycrfsuite', 'rich') "
        "if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.usefixtures("taken_in")
def test_a_library_that_is_made_anew_says_how_far_it_is(run) -> None:
    """After an update nobody takes for gone what is only not made yet; the list says so, too."""
    library = open_library(places.library_file())
    library.rebuilding.begin(0)
    library.close()
    told = run("search", "wardens")
    so_far = "0 of 2 articles can be found so far"
    sentence = f"{so_far}: the library is being made anew, which “reader add --renew” goes on with."
    assert (told.status, told.err) == (1, f"{sentence}\nNothing is found.\n")
    assert run("list", "--json").err == f"{sentence}\n"
    run("add", "--renew")
    assert run("search", "wardens").err == ""
