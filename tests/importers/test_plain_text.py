"""A text file becomes one document with its lines."""

from __future__ import annotations

import time

from reader.importers import import_bytes
from reader.importers.plain_text import text_lines


def test_lines_keep_their_numbers_and_tell_of_blank_ones() -> None:
    """Blank lines are left out; the line after one has a gap before it."""
    lines = text_lines("one\ntwo\n\n  \n  three \r\nfour\n")
    assert [(line.number, line.text, line.gap) for line in lines] == [
        (1, "one", True),
        (2, "two", False),
        (5, "  three", True),
        (6, "four", False),
    ]


def test_a_file_is_one_document_with_its_bytes() -> None:
    """The document keeps what was read, from where, and by which importer."""
    raw = b"Ferry stays in harbour\n\nThe ramp is broken.\n"
    (document,) = import_bytes(raw, "/pile/ferry.txt").documents
    assert (document.raw, document.source, document.format) == (raw, "/pile/ferry.txt", "plain text")
    assert document.notes == ()


def test_nothing_that_a_terminal_obeys_comes_through() -> None:
    """Escape sequences, C1 controls and bidi controls are gone before anybody sees the text."""
    raw = "a\x1b[31mb\u202ec\x9b2Jd\x07".encode()
    (document,) = import_bytes(raw, "x.txt").documents
    assert document.lines[0].text == "a[31mbc2Jd"


def test_one_endless_line_is_read_in_bounded_time() -> None:
    """Fifty megabytes without a line end take a few seconds at most."""
    raw = b"word " * 10_000_000
    before = time.process_time()
    (document,) = import_bytes(raw, "long.txt").documents
    assert len(document.lines) == 1
    assert time.process_time() - before < 6
