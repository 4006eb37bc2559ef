"""Importers: bytes in one of several formats become RawDocuments."""

from __future__ import annotations

from reader.article.document import Problem
from reader.importers.decoding import is_binary
from reader.importers.html import HTML
from reader.importers.importer import Imported, Importer, Splitter
from reader.importers.json_lines import JSON_LINES
from reader.importers.markdown import MARKDOWN
from reader.importers.plain_text import PLAIN_TEXT

IMPORTERS: tuple[Importer, ...] = (
    HTML,
    JSON_LINES,
    MARKDOWN,
    PLAIN_TEXT,
)
"""Every format, in the order in which input without a telling name is offered to them."""

START = 4096
"""So many of its first bytes tell the format of a file."""


def import_bytes(raw: bytes, source: str, format: str = "") -> Imported:
    """The articles in `raw`, read by the importer named `format`, else the one that name or look tells.

    What cannot be read is told as a `Problem`; nothing that the bytes hold raises.
    """
    if not raw.strip():
        return Imported(problems=(Problem(source, "is empty"),))
    if is_binary(raw):
        return Imported(problems=(Problem(source, "is not text but a binary file"),))
    return importer_of(raw, source, format).read(raw, source)


def splitter_of(start: bytes, source: str, format: str = "") -> tuple[Splitter, str] | None:
    """What finds the records of a file that begins with `start`, and their format; None where it has none."""
    if not start.strip() or is_binary(start):
        return None
    importer = importer_of(start, source, format)
    return (importer.split, importer.name) if importer.split else None


def importer_of(raw: bytes, source: str, format: str = "") -> Importer:
    """The importer for `raw`."""
    for importer in IMPORTERS:
        if importer.name == format:
            return importer
    start, name = raw[:START], source.lower()
    if HTML.recognise(start):  # pages are kept under any name
        return HTML
    for importer in IMPORTERS:
        if importer is not PLAIN_TEXT and name.endswith(importer.suffixes):
            return importer
    return next(importer for importer in IMPORTERS if importer.recognise(start))
