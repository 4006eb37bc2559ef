"""Bytes of any kind: the right importer reads them, and what it gives can be read again."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importers import IMPORTERS, import_bytes, importer_of
from reader.safety import safe_text

WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)
RECORDS = st.fixed_dictionaries(
    {"text": WORDS},
    optional={"title": WORDS, "author": st.lists(WORDS, max_size=2), "date": WORDS, "url": WORDS},
)
TEXTS = st.lists(
    WORDS | st.sampled_from(("# Ferry", "- boats", "> words", "---", "<p>The ferry stays</p>", "[a](b)"))
)
SOURCES = st.sampled_from(
    ("a.txt", "a.md", "a.html", "a.jsonl", "a.json", "a#3", "standard input", "https://x.example/a")
)


@pytest.mark.parametrize(
    ("source", "raw", "format"),
    [
        ("a.txt", b"The ferry stays.", "plain text"),
        ("a.HTM", b"<p>The ferry stays.</p>", "html"),
        ("a.md", b"The ferry stays.", "markdown"),
        ("a.ndjson", b'{"text": "x"}', "json lines"),
        ("no suffix", b'{"text": "x"}', "json lines"),
        ("no suffix", b"  <!DOCTYPE html><p>x", "html"),
        ("no suffix", b"# The ferry stays\n\nIt does.", "markdown"),
        ("no suffix", b"[1] The ferry stays.", "plain text"),
        ("a.txt", b"<!doctype html><p>x", "html"),
    ],
)
def test_a_format_is_known_by_its_name_or_its_look(source: str, raw: bytes, format: str) -> None:
    """The suffix tells, and where there is none, the first bytes do."""
    assert importer_of(raw, source).name == format


def test_a_named_format_is_obeyed() -> None:
    """Whoever says how to read is not contradicted."""
    for importer in IMPORTERS:
        assert importer_of(b"{}", "a.html", importer.name) is importer


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "is not text but a binary file"),
        ("\u202e\u200f\n".encode(), "holds no text"),
    ],
)
def test_what_holds_no_text_is_one_problem(raw: bytes, reason: str) -> None:
    """No article, and one sentence that names the file."""
    imported = import_bytes(raw, "/pile/a.txt")
    assert imported.documents == ()
    assert [str(problem) for problem in imported.problems] == [f"/pile/a.txt: {reason}"]


@given(st.binary(max_size=300), SOURCES)
def test_no_bytes_make_reading_fail(raw: bytes, source: str) -> None:
    """Whatever the bytes are, there are documents or problems, and safe text in both."""
    imported = import_bytes(raw, source)
    assert imported.documents or imported.problems
    for document in imported.documents:
        assert document.lines
        assert all(line.text == safe_text(line.text) and "\n" not in line.text for line in document.lines)


@given(TEXTS, SOURCES)
def test_a_document_read_again_is_the_same(lines: list[str], source: str) -> None:
    """Its bytes, its source and its format give the same document."""
    for document in import_bytes("\n".join(lines).encode(), source).documents:
        assert import_bytes(document.raw, document.source, document.format).documents == (document,)


@given(st.lists(RECORDS, min_size=1, max_size=4), st.booleans(), st.booleans())
def test_a_record_read_again_is_the_same(
    records: list[dict[str, str]], listed: bool, ascii_only: bool
) -> None:
    """So do those of one record of a file of many."""
    if listed:
        raw = json.dumps(records, ensure_ascii=ascii_only, indent=1)
    else:
        raw = "\n".join(json.dumps(record, ensure_ascii=ascii_only) for record in records)
    for document in import_bytes(raw.encode(), "a.json").documents:
        assert import_bytes(document.raw, document.source, document.format).documents == (document,)
