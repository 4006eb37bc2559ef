"""Every object of a JSON file is an article, and what is none is told with its place."""

from __future__ import annotations

import json

from reader.article.text import Hyperlink
from reader.importers import import_bytes

STORY = "The ferry stays in harbour.\n\nThe ramp is broken."


def record(**more: object) -> dict[str, object]:
    """An article as a scraper writes it down."""
    return {"title": "Ferry stays", "text": STORY, "outlet": "Tidelines", **more}


def test_one_object_a_line() -> None:
    """Each line is a document of its own, named by its line, with its own bytes."""
    lines = [json.dumps(record(id=1)), "", json.dumps(record(title="Ramp broken"))]
    imported = import_bytes("\n".join(lines).encode(), "/pile/a.jsonl")
    assert [document.source for document in imported.documents] == ["/pile/a.jsonl#1", "/pile/a.jsonl#3"]
    assert [document.raw.decode() for document in imported.documents] == [lines[0], lines[2]]
    assert [document.hints.headline for document in imported.documents] == ["Ferry stays", "Ramp broken"]
    assert [line.text for line in imported.documents[0].lines] == STORY.split("\n\n")


def test_a_broken_line_is_told_and_the_others_are_read() -> None:
    """One sentence for each line that gives no article, with its number."""
    good = json.dumps(record())
    raw = "\n".join([good, '{"title": "Ferry', "[1, 2]", '{"title": "only a title"}', good]).encode()
    imported = import_bytes(raw, "a.jsonl")
    assert len(imported.documents) == 2
    assert [str(problem) for problem in imported.problems] == [
        "a.jsonl: line 2 is not whole JSON",
        "a.jsonl: line 3 is not an object with named fields",
        "a.jsonl: line 4 has no text under a name known here, such as text, body, content or html",
    ]


def test_a_file_with_a_list_or_with_one_object() -> None:
    """Objects may be spread over lines; a list may stand inside an object."""
    listed = json.dumps([record(), record(title="Ramp broken")], indent=1).encode()
    assert [d.source for d in import_bytes(listed, "a.json").documents] == ["a.json#1", "a.json#2"]
    one = json.dumps(record(), indent=1).encode()
    assert [d.hints.headline for d in import_bytes(one, "a.json").documents] == ["Ferry stays"]
    inside = json.dumps({"articles": [record(title="Ramp – é"), record()]}, ensure_ascii=False).encode()
    assert [d.hints.headline for d in import_bytes(inside, "a.json").documents] == ["Ramp – é", "Ferry stays"]


def test_a_list_that_breaks_off_gives_what_is_whole() -> None:
    """The place where it is no JSON any more is told."""
    raw = json.dumps([record(), record()], indent=1).encode()[:-60]
    imported = import_bytes(raw, "a.json")
    assert len(imported.documents) == 1
    assert [problem.reason for problem in imported.problems] == ["is not JSON from line 9 on"]


def test_pages_inside_records_are_read_as_pages() -> None:
    """Markup under `html`, or under a text's name, is read as a page; the record's own fields come first."""
    paragraph = (
        "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm."
    )
    story = f"<article><p>{paragraph}</p><p>{paragraph} Again.</p></article>"
    page = f"<html lang=de><body><nav><p>Coast</p></nav>{story}</body></html>"
    for name in ("html", "content"):
        raw = json.dumps({"title": "Ferry stays", name: page}).encode()
        (document,) = import_bytes(raw, "a.jsonl").documents
        assert document.lines[0].text == paragraph
        assert [line.text for line in document.dropped] == ["Coast"]
        assert (document.hints.headline, document.hints.language) == ("Ferry stays", "de")


def test_links_of_a_page_are_seen_from_the_address_of_its_record() -> None:
    """As it is the page that was read there; its own name for itself is left out too."""
    paragraph = (
        "The council of Hask met in the old customs house to hear what the new pier in the north would cost."
    )
    page = (
        "<html><head><link rel=canonical href='https://hask.example/pier'></head><body><article><h1>Pier</h1>"
        f"<p>{paragraph} It follows <a href='/2026/vote'>the vote in May</a>, as <a href='/pier'>told</a> and"
        f" <a href='#silt'>below</a>.</p><p>{paragraph} Again.</p></article></body></html>"
    )
    for name in ("html", "content"):
        raw = json.dumps({"url": "https://hask.example/2026/pier", name: page}).encode()
        (document,) = import_bytes(raw, "a.jsonl").documents
        assert document.hyperlinks == (Hyperlink("https://hask.example/2026/vote", "the vote in May"),)


def test_paragraphs_may_be_a_list() -> None:
    """A list of texts is a text with a blank line between two."""
    (document,) = import_bytes(json.dumps({"body": ["One.", "Two."]}).encode(), "a.jsonl").documents
    assert [(line.text, line.gap) for line in document.lines] == [("One.", True), ("Two.", True)]


def test_utf16_and_old_encodings_are_read() -> None:
    """A file need not be UTF-8 to be read line by line."""
    text = json.dumps(record(title="Fähre bleibt"), ensure_ascii=False) + "\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        (document,) = import_bytes(text.encode(encoding), "a.jsonl").documents
        assert document.hints.headline == "Fähre bleibt"
