"""Promises of `reader clean`: raw text in, clean text out, and the library stays as it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

RAW = """Herons return to Quillhaven after nine winters - The Reedmere Ledger

The birds were counted on Monday by two wardens of the Quillhaven marsh, who had given up hope.

Watch the wardens at work – video

“We had stopped looking up,” said warden Petra Lund, who has kept the marsh since 1998.
"""


def test_the_body_is_printed(run) -> None:
    """From standard input, without the headline and without what is no part of the article."""
    told = run("clean", stdin=RAW.encode())
    assert told.status == 0
    assert told.out.startswith("The birds were counted")
    assert "video" not in told.out
    assert "Herons return" not in told.out
    assert told.out.rstrip().endswith("since 1998.")


def test_the_title_is_printed_when_asked_for(run, tmp_path: Path) -> None:
    """`--title` adds the headline, from a file as well."""
    file = tmp_path / "herons.txt"
    file.write_text(RAW, encoding="utf-8")
    assert run("clean", file, "--title").out.startswith("Herons return to Quillhaven after nine winters")


def test_html_is_recognised_by_looking(run) -> None:
    """Markup is no text, wherever it comes from."""
    page = "<!doctype html><html><body><article><h1>Herons return</h1>" + "".join(
        f"<p>{line}</p>" for line in RAW.splitlines()[2:] if line
    )
    told = run("clean", stdin=f"{page}</article></body></html>".encode())
    assert "We had stopped looking up" in told.out
    assert "<p>" not in told.out


def test_json_lines_go_in_and_out(run) -> None:
    """One object in, one out, with the same id; whatever the id is."""
    lines = [{"id": 7, "text": RAW}, {"id": "b", "text": RAW}]
    told = run("clean", "--jsonl", stdin="\n".join(map(json.dumps, lines)).encode())
    answers = [json.loads(line) for line in told.out.splitlines()]
    assert [answer["id"] for answer in answers] == [7, "b"]
    assert all(answer["text"].startswith("The birds were counted") for answer in answers)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("[1]", 'is no object with an "id" and a "text"'),
        ('{"id": 1}', 'is no object with an "id" and a "text"'),
        ('{"id": 1, "text": null}', 'is no object with an "id" and a "text"'),
        ('{"id": 1, "text": ""}', "is empty"),
    ],
)
def test_a_line_that_cannot_be_cleaned_gets_an_answer(run, line: str, problem: str) -> None:
    """Whoever waits for a line gets one, and the lines after it are cleaned."""
    good = json.dumps({"id": 2, "text": RAW})
    told = run("clean", "--jsonl", stdin=f"{line}\n\n{good}\n".encode())
    first, second = (json.loads(each) for each in told.out.splitlines())
    assert (first["text"], first["problem"]) == ("", problem)
    assert second["id"] == 2
    assert told.status == 1
    assert told.err == f"line 1: {problem}.\n"


def test_json_gives_text_and_blocks(run) -> None:
    """The blocks of the JSON point into its text."""
    (article,) = run("clean", "--json", stdin=RAW.encode()).json
    kinds = {block["kind"] for block in article["blocks"]}
    assert article["headline"] == "Herons return to Quillhaven after nine winters"
    assert {"headline", "paragraph"} <= kinds
    first = article["blocks"][0]
    assert article["text"][first["start"] : first["end"]] == article["headline"]


def test_what_was_cut_is_explained(run) -> None:
    """For every cut: where it stood, as what, why and by which rule; then its words."""
    *reason, words = run("clean", "--explain", stdin=RAW.encode()).out.splitlines()
    expected = "    5  video: labels pictures, sound or a film not shown here (rule: video)"
    assert " ".join(map(str.strip, reason)) == expected.strip()
    assert words == "       Watch the wardens at work – video"


def test_a_binary_is_told(run) -> None:
    """What is no text is said, and nothing is printed for it."""
    told = run("clean", stdin=b"\x89PNG\x00\x00\x01")
    assert (told.status, told.out) == (1, "")
    assert told.err == "standard input: is not text but a binary file.\n"


def test_a_missing_file_is_told(run) -> None:
    """One sentence with its name."""
    told = run("clean", "no-such-file.txt")
    assert told.status == 1
    assert told.err == "no-such-file.txt: No such file or directory.\n"


def test_cleaning_leaves_the_library_alone(run, own_places: Path) -> None:
    """It makes no library and writes nothing."""
    run("clean", stdin=RAW.encode())
    assert not list(own_places.iterdir())


def test_explaining_says_where_no_article_was_found(run) -> None:
    """Where nothing was cut because nothing would be left, that is told, and every line is printed."""
    raw = "We use cookies\nAccept all cookies\nSubscribe now\nShare this article\n"
    told = run("clean", "--explain", stdin=raw.encode())
    assert (told.status, told.out) == (0, "")
    assert told.err == "No article was found; this is the raw text.\n"
    assert run("clean", stdin=raw.encode()).out.split("\n\n") == [
        *raw.splitlines()[:-1],
        "Share this article\n",
    ]
