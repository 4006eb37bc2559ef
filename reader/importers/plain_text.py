"""Plain text: one article a file, its lines as they are."""

from __future__ import annotations

from reader.article.document import Problem, RawDocument, RawLine
from reader.article.text import Kind
from reader.importers.decoding import decode
from reader.importers.importer import Imported, Importer
from reader.safety import safe_text

NAME = "plain text"


def read_plain_text(raw: bytes, source: str) -> Imported:
    """The one article of a text file."""
    decoded = decode(raw)
    lines = text_lines(decoded.text)
    if not lines:
        return Imported(problems=(Problem(source, "holds no text"),))
    notes = (decoded.note,) if decoded.note else ()
    return Imported((RawDocument(source, raw, NAME, lines, notes=notes),))


def text_lines(text: str, hint: Kind | None = None) -> tuple[RawLine, ...]:
    """The lines of `text`, made safe; blank ones are left out and told by `RawLine.gap`."""
    lines: list[RawLine] = []
    gap = True
    for number, line in enumerate(safe_text(text).split("\n"), 1):
        if line and not line.isspace():
            lines.append(RawLine(number, line.rstrip(), hint, gap))
        gap = not line or line.isspace()
    return tuple(lines)


PLAIN_TEXT = Importer(NAME, (".txt", ".text"), lambda _start: True, read_plain_text)
