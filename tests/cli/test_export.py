"""Promises of `reader export`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader import places
from reader.library import open_library

pytestmark = pytest.mark.usefixtures("taken_in")
MILL, HERONS = (
    "Old mill at Brackwater sold for a single crown",
    "Herons return to Quillhaven after nine winters",
)


@pytest.fixture
def marked(taken_in: Path) -> None:
    """A passage in each article, one with tags."""
    library = open_library(places.library_file())
    for name, words, tags in (
        ("mill", "The mill has stood", ["Mill", "later"]),
        ("herons", "two wardens", []),
    ):
        (row,) = library.articles.find(str(taken_in / f"{name}.txt"))
        article = library.articles.article(row.number)
        assert article is not None
        start = article.text.index(words)
        hashed = library.articles.text_hash(row.number)
        library.bookmarks.add(
            library.bookmarks.make(
                row.id, article.text, start, start + len(words), hashed, 1, note=f"on {name}", tags=tags
            )
        )
    library.close()


def test_what_a_query_finds_is_printed_as_markdown(run) -> None:
    """Front matter, headline, text; nothing is said beside it."""
    told = run("export", "mill", "flood")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith(f'---\ntitle: "{MILL}"\n')
    assert f"\n# {MILL}\n\nThe mill has stood empty" in told.out
    assert "wardens" not in told.out


def test_without_a_query_all_articles_are_printed(run) -> None:
    """What is archived, too: it was not thrown away."""
    (id,) = (row["id"] for row in run("list", "--json", "--words", "mill").json)
    run("mark", id, "--archive")
    out = run("export", "--as", "text").out
    assert MILL in out
    assert HERONS in out
    assert out.count("\n* * *\n") == 1


@pytest.mark.usefixtures("marked")
def test_json_is_what_show_says_with_the_passages(run) -> None:
    """A line that holds everything of `reader show --json`."""
    (line,) = run("export", "--as", "json", "mill").out.splitlines()
    told = json.loads(line)
    shown = run("show", told["id"], "--json").json
    passages = told.pop("passages")
    assert told == shown
    assert passages == [one for one in run("bookmarks", "--json").json if one["article"] == told["id"]]


def test_files_are_written_into_a_folder(run, tmp_path: Path) -> None:
    """Each called after its article, what lies there left alone; one sentence says so."""
    folder = tmp_path / "notes"
    told = run("export", "--to", folder)
    assert (told.status, told.out) == (0, f"Exported 2 articles to {folder} as Markdown.\n")
    assert sorted(file.name for file in folder.iterdir()) == [f"{HERONS}.md", f"{MILL}.md"]
    again = run("export", "mill", "--to", folder, "--as", "text")
    assert again.out == f"Exported 1 article to {folder / MILL}.txt as plain text.\n"
    again = run("export", "--to", folder)
    assert again.out == (
        f"Nothing new was exported: 2 articles stand in {folder} already, as they are now.\n"
    )
    assert again.status == 0
    assert not (folder / f"{MILL}-2.md").exists()
    assert (folder / f"{MILL}.md").read_text() == run("export", "mill").out


@pytest.mark.usefixtures("marked")
def test_passages_with_a_tag_are_exported(run, tmp_path: Path) -> None:
    """Under their articles, with note and tags; a tag is found however it is spelled."""
    out = run("export", "--tag", "mill").out
    assert out.startswith(f"## {MILL}\n")
    assert "> The mill has stood\n\n**Note:** on mill\n\n#Mill #later · marked " in out
    assert HERONS not in out
    run("export", "--tag", "mill", "--to", tmp_path / "x")
    assert (tmp_path / "x" / "passages mill.md").read_text() == out


@pytest.mark.usefixtures("marked")
def test_all_passages_or_those_of_what_a_query_finds(run) -> None:
    """`--passages` alone means every one, and a query keeps to articles."""
    assert run("export", "--passages", "--as", "text").out.count("Note: ") == 2
    one = run("export", "--passages", "--as", "json", "herons").out.splitlines()
    assert [json.loads(line)["exact"] for line in one] == ["two wardens"]


def test_articles_are_named_by_id_path_or_address(run, taken_in: Path) -> None:
    """One that is not clear is told, as by every verb."""
    assert MILL in run("export", "--article", taken_in / "mill.txt").out
    assert run("export", "--article", taken_in / "mill.txt", "wardens").status == 1
    assert run("export", "wardens", "--in", taken_in / "mill.txt").status == 1
    told = run("export", "--article", "nothing such")
    assert (told.status, told.out) == (2, "")


def test_nothing_found_is_a_status(run, tmp_path: Path) -> None:
    """One sentence; no folder is filled."""
    assert (run("export", "tramway").status, run("export", "tramway").err) == (1, "Nothing is found.\n")
    told = run("export", "--tag", "nope", "--to", tmp_path / "x")
    assert (told.status, told.err) == (1, "No passage has the tag nope.\n")
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("query", ["is:green mill", "is:green", "mill after:foo", "not mill"])
def test_a_query_that_is_not_understood_exports_nothing(run, tmp_path: Path, query: str) -> None:
    """The same sentence as a search has, and that nothing is written: more was meant than what is left."""
    told = run("export", query)
    fault = run("search", query).err.splitlines()[0]
    assert (told.status, told.out, told.err) == (2, "", f"{fault} Nothing was exported.\n")
    assert run("export", query, "--to", tmp_path / "x").status == 2
    assert not (tmp_path / "x").exists()


def test_an_empty_query_finds_nothing(run) -> None:
    """It is not taken for the whole library, as an empty variable of the shell might be."""
    assert (run("export", "").status, run("export", "").err) == (1, "Nothing is found.\n")


def test_an_empty_folder_name_is_not_understood(run) -> None:
    """A variable of the shell that is not set would else fill the folder one stands in."""
    assert run("export", "--to", "").status == 2


@pytest.mark.usefixtures("no_root")
def test_a_folder_that_cannot_be_written_is_a_sentence(run, tmp_path: Path) -> None:
    """Status 1, which folder, why, and what to do."""
    told = run("export", "--to", tmp_path / "no" / "such")
    assert (told.status, told.out) == (1, "")
    assert told.err == f"{tmp_path / 'no'}: there is no such folder; make it, or name another one.\n"
    tmp_path.chmod(0o500)
    try:
        told = run("export", "--to", tmp_path)
    finally:
        tmp_path.chmod(0o700)
    assert (told.status, told.err) == (1, f"{tmp_path}: nothing may be written there; name another folder.\n")


def test_a_format_that_there_is_not_is_not_understood(run) -> None:
    """Status 2, as for every verb."""
    assert run("export", "--as", "docx").status == 2


def test_it_starts_without_the_app() -> None:
    """In a process of its own: nothing of Textual is loaded, and bytes are UTF-8 whatever the terminal."""
    code = (
        "import sys; from reader.cli import main; main(['export', 'mill']); "
        "print(*sys.modules, file=sys.stderr)"
    )
    root = Path(__file__).resolve().parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, check=True, timeout=60
    )
    loaded = set(ended.stderr.decode().split())
    assert not loaded & {"textual", "rich", "lxml", "pycrfsuite", "ftfy", "reader.tui", "reader.cleaning"}
    assert "“Somebody has to love it,”" in ended.stdout.decode("utf-8")
