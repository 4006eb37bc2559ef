"""Promises of `reader show`: one article, in the order it is read, for a pipe or a screen reader."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.article.text import Article, Block, Kind
from reader.cli.show import say_article
from reader.cli.wrapping import columns


def test_an_article_is_printed_in_reading_order(run, taken_in: Path) -> None:
    """Headline, what is known, standfirst, paragraphs; a blank line between them and no leftovers."""
    told = run("show", taken_in / "herons.txt")
    blocks = told.out.rstrip("\n").split("\n\n")
    assert blocks[0].splitlines()[0] == "Herons return to Quillhaven after nine winters"
    assert blocks[1] == "Two wardens had given up hope of seeing the birds again"
    assert blocks[3].startswith("“We had stopped looking up,”")
    assert "video" not in told.out
    assert "Photograph" not in told.out


def test_no_line_is_wider_than_the_terminal(run, taken_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At most 72 columns, and fewer where the terminal has fewer."""
    monkeypatch.setenv("COLUMNS", "200")
    assert max(map(columns, run("show", taken_in / "herons.txt").out.splitlines())) in range(60, 73)
    monkeypatch.setenv("COLUMNS", "40")
    assert max(map(columns, run("show", taken_in / "herons.txt").out.splitlines())) in range(30, 41)


def test_captions_are_printed_when_asked_for(run, tmp_path: Path) -> None:
    """They are set apart by the word for what they are."""
    file = tmp_path / "quay.html"
    file.write_text(
        "<!doctype html><html><head><title>Quay reopens</title></head><body><article><h1>Quay reopens</h1>"
        "<p>The quay of Oskerry was opened again on Friday after a winter of repairs to its oldest wall.</p>"
        "<figure><img src='q.jpg'><figcaption>The quay of Oskerry on Friday morning.</figcaption></figure>"
        "<p>Three hundred people walked its length, and one of them fell in without coming to any harm.</p>"
        "</article></body></html>",
        encoding="utf-8",
    )
    run("add", file)
    assert "Caption:" not in run("show", file).out
    assert "Caption: The quay of Oskerry on Friday morning." in run("show", file, "--captions").out


def test_an_article_is_found_by_the_start_of_its_id(run, taken_in: Path) -> None:
    """As much of the id as tells it from the others."""
    row = run("list", "--json", taken_in / "mill.txt").json[0]
    assert run("show", row["id"][:8]).out.startswith("Old mill at Brackwater")


@pytest.mark.usefixtures("taken_in")
def test_several_matches_are_listed(run, tmp_path: Path) -> None:
    """A path with several articles gives their ids to choose from."""
    file = tmp_path / "two.jsonl"
    words = "The bridge was closed on Sunday for the first time since it was built, and nobody complained."
    file.write_text(
        "".join(
            f'{{"title": "{title}", "text": "{words} {title}."}}\n'
            for title in ("Bridge closed", "Bridge open")
        )
    )
    run("add", file)
    told = run("show", file)
    assert (told.status, told.out) == (2, "")
    assert "may be any of 2 articles" in told.err
    assert "Bridge closed" in told.err


@pytest.mark.usefixtures("taken_in")
def test_no_match_is_told(run) -> None:
    """One sentence that says where to look."""
    told = run("show", "nothing-like-it")
    assert (told.status, told.out) == (2, "")
    assert told.err == "No article is “nothing-like-it”; “reader list” shows what there is.\n"


def test_json_has_the_text_and_what_was_cut(run, taken_in: Path) -> None:
    """Nothing that was cut is lost to a program."""
    shown = run("show", "--json", taken_in / "herons.txt").json
    assert shown["headline"] == "Herons return to Quillhaven after nine winters"
    assert shown["id"] == run("list", "--json", taken_in / "herons.txt").json[0]["id"]
    assert "Watch the wardens at work – video" in [line["text"] for line in shown["removed"]]
    assert all(shown["text"][block["start"] : block["end"]].strip() for block in shown["blocks"])


def test_what_was_cut_is_shown_as_the_screen_tells_it(run, taken_in: Path) -> None:
    """The same words as `reader clean --explain` has for the file."""
    told = run("show", "--cut", taken_in / "herons.txt")
    assert told.out == run("clean", "--explain", taken_in / "herons.txt").out
    assert "Watch the wardens at work – video" in told.out


def test_what_was_decided_is_shown_with_what_was_cut(run, taken_in: Path) -> None:
    """A line that was brought back is cut no more; the decision stands in its place."""
    from reader import places
    from reader.article.text import Kind
    from reader.intake.redeciding import bring_back, bring_back_kind, cut_line, repair
    from reader.library import open_library

    library = open_library(places.library_file(None))
    (row,) = library.articles.find(str(taken_in / "herons.txt"))
    (video,) = [line for line in library.articles.removed(row.number) if line.kind is Kind.VIDEO]
    done = bring_back(library, row.number, video)
    assert done is not None
    shown = done.annotated.article
    cut_line(library, row.number, shown.blocks[1], shown.blocks[1].span.of(shown.text))
    bring_back_kind(library, row.number, Kind.SHARE_ROW)
    repair(library, row.number, on=False)
    library.close()
    told = run("show", "--cut", row.id).out.splitlines()
    assert told[0].endswith("leftover: you cut it (rule: by hand)")
    assert told[1].strip() == "Two wardens had given up hope of seeing the birds again"
    assert {line[12:] for line in told[2:]} == {
        "you brought back: Watch the wardens at work – video",
        "you cut: Two wardens had given up hope of seeing the birds again",
        "you brought back every share row of The Reedmere Ledger",
        "you turned the repairs of its text off",
    }


def test_json_tells_the_mentions_with_their_values(run, taken_in: Path) -> None:
    """Names, dates and figures, with what they come to and count."""
    shown = run("show", taken_in / "herons.txt", "--json").json
    figures = [mention for mention in shown["mentions"] if mention["type"] == "number"]
    assert {"value": "9", "counts": "winters"}.items() <= figures[0].items()
    assert shown["text"][figures[0]["start"] : figures[0]["end"]] == "nine"


def test_a_file_whose_name_is_not_utf_8_is_found_by_it(run, pile: Path) -> None:
    """Its bytes are what the shell gives, its name in the library is readable."""
    name = os.fsdecode(os.fsencode(pile) + b"/caf\xe9.txt")
    text = "Ferry named after a cat\n\nThe harbour of Oskerry has named its new ferry Pangur.\n"
    Path(name).write_text(text, encoding="utf-8")
    run("add", pile)
    assert run("show", name).out.startswith("Ferry named after a cat")
    assert run("remove", name).status == run("restore", name).status == 0


def test_items_of_a_list_have_one_mark(capsys: pytest.CaptureFixture[str]) -> None:
    """Their own, where the text has brought one."""
    text, blocks = "", []
    for words in ("• The Wren", "The Tern", "2. The Gull"):
        blocks.append(Block(Kind.LIST_ITEM, len(text), len(text) + len(words)))
        text += words
    say_article(Article(text, tuple(blocks)), "Boats", captions=False)
    rows = capsys.readouterr().out.splitlines()
    assert [row for row in rows if "The" in row] == ["• The Wren", "- The Tern", "2. The Gull"]
