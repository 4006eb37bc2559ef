"""Promises of `reader list`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def test_an_empty_library_lists_nothing(run) -> None:
    """No library yet is no fault."""
    assert run("list").status == 0
    assert run("list", "--json").json == []


def test_every_article_has_a_line(run, taken_in: Path) -> None:
    """The id to call it by, its day, its length, whether it is new, its headline."""
    told = run("list")
    assert told.status == 0
    (line,) = (line for line in told.out.splitlines() if "Herons" in line)
    assert line.split()[:5] == [
        run("list", "--json", taken_in / "herons.txt").json[0]["id"],
        "no",
        "date",
        "1",
        "min",
    ]
    assert "* Herons return to Quillhaven after nine winters" in line


def test_the_shape_of_json_is_a_promise(run, taken_in: Path) -> None:
    """Programs may count on these names and types."""
    row = run("list", "--json", taken_in / "herons.txt").json[0]
    assert {name: type(value).__name__ for name, value in row.items()} == {
        "id": "str",
        "headline": "str",
        "outlet": "str",
        "published": "str",
        "words": "int",
        "minutes": "int",
        "read": "bool",
        "quotations": "int",
        "bookmarks": "int",
        "links": "int",
        "language": "str",
        "source": "str",
        "added": "str",
        "share": "int",
        "starred": "bool",
        "archived": "bool",
        "tags": "list",
    }
    assert row["source"] == str(taken_in / "herons.txt")


@pytest.mark.usefixtures("taken_in")
def test_words_narrow_the_list(run) -> None:
    """Only articles whose line has all of the words, whatever their case."""
    assert [row["headline"] for row in run("list", "--json", "--words", "MILL crown").json] == [
        "Old mill at Brackwater sold for a single crown"
    ]


def test_paths_narrow_the_list(run, taken_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files and folders, however they are spelt."""
    monkeypatch.chdir(taken_in)
    assert len(run("list", "--json", ".").json) == 2
    assert len(run("list", "--json", "./mill.txt").json) == 1


def test_a_path_that_was_never_taken_in_is_told(run, taken_in: Path) -> None:
    """An empty answer says why."""
    told = run("list", taken_in.parent / "elsewhere")
    assert (told.status, told.out) == (1, "")
    assert "reader add" in told.err


@pytest.mark.usefixtures("taken_in")
def test_only_unread_articles_are_listed_when_asked_for(run) -> None:
    """Nothing has been read yet, so all are listed."""
    assert len(run("list", "--json", "--unread").json) == 2


def heads(rows: list[dict[str, object]]) -> list[str]:
    """The first word of each headline."""
    return [str(row["headline"]).split()[0] for row in rows]


@pytest.mark.usefixtures("taken_in")
def test_a_query_narrows_the_list(run) -> None:
    """All words of the text and all fields; what is not understood is told, and the rest is done."""
    assert heads(run("list", "--json", "--query", "nine winters").json) == ["Herons"]
    assert heads(run("list", "--json", "--query", "is:read").json) == []
    told = run("list", "--json", "--query", "herons colour:blue")
    assert (told.status, told.json) == (1, [])
    assert "colour" in told.err
    assert told.err.endswith("Nothing is found.\n")
    both = run("list", "--json", "--words", "mill", "--query", "is:unread")
    assert heads(both.json) == ["Old"]


@pytest.mark.usefixtures("taken_in")
@pytest.mark.parametrize("option", ["--query", "--words"])
@pytest.mark.parametrize("asked", ["after:foo", "is:funny", "title:", "after:20", "-"])
def test_what_is_not_understood_lists_nothing(run, option: str, asked: str) -> None:
    """It does not mean the whole library: a sentence says what is amiss, as with search."""
    told = run("list", f"{option}={asked}")
    assert (told.status, told.out) == (1, "")
    assert told.err == run("search", "--", asked).err
    assert told.err.count("\n") == 2
    other = "--words" if option == "--query" else "--query"
    assert run("list", "--json", f"{option}={asked}", other, "mill").json == []


def test_folders_orders_and_groups(run, taken_in: Path) -> None:
    """What is starred, archived or tagged is listed alone; the order is what was asked for."""
    herons, mill = taken_in / "herons.txt", taken_in / "mill.txt"
    assert run("mark", herons, "--star", "--tag", "birds", "--archive").status == 0
    assert run("mark", mill, "--tag", "#Birds").status == 0
    assert heads(run("list", "--json").json) == ["Old"]
    assert heads(run("list", "--json", "--starred").json) == ["Herons"]
    assert heads(run("list", "--json", "--archived").json) == ["Herons"]
    assert heads(run("list", "--json", "--tag", "BIRDS", "--sort", "title").json) == ["Herons", "Old"]
    assert heads(run("list", "--json", "--query", "tag:birds", "--sort", "title").json) == ["Herons", "Old"]
    grouped = run("list", "--tag", "birds", "--group", "day").out.splitlines()
    assert grouped[0].endswith(": 2") or grouped[0].endswith(": 1")
    assert any("★" in line and "#birds" in line for line in grouped)


def test_the_choices_are_those_of_the_library() -> None:
    """They are written down twice, so that asking for help imports no library."""
    from reader.cli.list import FOLDERS, GROUPINGS, ORDERS
    from reader.library.piles import Folder, Grouping, Order

    assert set(ORDERS) == set(Order)
    assert {*GROUPINGS, "none"} == set(Grouping)
    assert set(FOLDERS) <= set(Folder)


@pytest.mark.usefixtures("taken_in")
def test_listing_loads_neither_the_app_nor_the_cleaning() -> None:
    """A verb starts fast because it imports what it needs and no more."""
    code = (
        "import sys; from reader.cli import main; main(['list', '--json']);"
        "print([name for name in sys.modules if name.split('.')[0] in"
        " {'textual', 'rich', 'lxml', 'trafilatura', 'ftfy', 'charset_normalizer', 'asyncio'}"
        " or name.startswith(('reader.cleaning', 'reader.tui', 'reader.journey'))], file=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stderr == "[]\n"
    assert "Herons" in ended.stdout


def test_an_article_without_a_headline_is_listed_by_its_first_words(run) -> None:
    """Two of them can be told apart; programs are told that there is no headline."""
    from reader.article.annotation import AnnotatedArticle
    from reader.article.document import RawDocument
    from reader.article.text import Article, Block, Kind, Metadata
    from reader.library import open_library
    from reader.places import library_file

    library = open_library(library_file())
    for words in ("The pier is closed.", "The pier is open."):
        number = library.identities.found(
            RawDocument(words, words.encode(), "plain text", ()), "2026-05-01T08:00:00Z"
        )
        article = Article(words, (Block(Kind.PARAGRAPH, 0, len(words)),), Metadata())
        library.shelf.shelve(number, AnnotatedArticle(article), "r1")
    library.close()
    assert [line.partition("* ")[2] for line in run("list").out.splitlines()] == [
        "The pier is closed.",
        "The pier is open.",
    ]
    assert {row["headline"] for row in run("list", "--json").json} == {""}


@pytest.mark.usefixtures("taken_in")
def test_an_empty_path_is_refused(run) -> None:
    """An empty variable of the shell does not mean the folder one is in; the same where files are added."""
    for words in (["list", ""], ["add", ""], ["search", "birds", "--in", ""]):
        told = run(*words)
        assert told.status == 2
        assert "no file or folder is named" in told.err
