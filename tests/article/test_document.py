"""Raw documents know themselves by their bytes; problems are sentences."""

from __future__ import annotations

import hashlib

from reader.article.document import Problem, RawDocument


def test_two_documents_of_the_same_bytes_have_one_digest() -> None:
    """The digest tells of the bytes alone, wherever they came from."""
    one = RawDocument("/a.txt", b"words", "plain text", ())
    other = RawDocument("/b.txt", b"words", "markdown", ())
    assert one.digest == other.digest == hashlib.sha256(b"words").hexdigest()
    assert one.digest != RawDocument("/a.txt", b"other words", "plain text", ()).digest


def test_a_problem_reads_as_a_sentence() -> None:
    """A problem says which file and why."""
    assert str(Problem("/a.bin", "is not text but a binary file")) == "/a.bin: is not text but a binary file"
