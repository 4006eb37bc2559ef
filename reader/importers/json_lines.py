"""JSON: one object a line, or a file with a list of objects, or with one; each object is an article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace

from reader.article.document import Problem, RawDocument
from reader.article.text import Metadata
from reader.importers.decoding import decode
from reader.importers.field_names import HTML_FIELDS, TEXT_FIELDS, TEXT_FIELDS_TOO, lowered, metadata_of
from reader.importers.html import ReadPage, read_page
from reader.importers.importer import Imported, Importer, Record
from reader.importers.json_records import records_in
from reader.importers.plain_text import text_lines

NAME = "json lines"
_LOOK = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:\"[^\"\n]{1,80}\"\s*:|\})|\[\s*\{\s*\")")
_NUMBERED = re.compile(r"#\d+\Z")
_MARKUP = re.compile(r"</(?:p|div|article|body|html)\s*>|<p[\s>]|<br\s*/?>", re.IGNORECASE)

NO_JSON = "is not whole JSON"
NO_FIELDS = "is not an object with named fields"
NO_TEXT = "has no text under a name known here, such as text, body, content or html"


def read_json_lines(raw: bytes, source: str) -> Imported:
    """An article for every object, and a problem for every line or object that is none."""
    found = list(records_in((raw,)))
    alone = len(found) == 1 and _NUMBERED.search(source) is not None
    documents: list[RawDocument] = []
    problems: list[Problem] = []
    for record in found:
        if isinstance(record, str):
            problems.append(Problem(source, record))
            continue
        document = _document(record.raw, source if alone else f"{source}#{record.number}")
        if isinstance(document, RawDocument):
            documents.append(document)
        else:
            problems.append(Problem(source, document if alone else f"{record} {document}"))
    if not found:
        problems.append(Problem(source, "holds no article"))
    return Imported(tuple(documents), tuple(problems))


def split_json_lines(pieces: Iterable[bytes]) -> Iterator[Record | str]:
    """The records that may be articles, and a clause for every one that is none."""
    for record in records_in(pieces):
        fault = "" if isinstance(record, str) else _fault(record.raw)
        yield f"{record} {fault}" if fault else record


def _fault(raw: bytes) -> str:
    """Why a record is no article, as far as its fields tell; empty where it may be one."""
    try:
        record = _fields(raw.decode("utf-8"))
    except UnicodeDecodeError:  # its letters are guessed when it is read
        return ""
    if isinstance(record, str):
        return record
    named = lowered(record)
    known = (TEXT_FIELDS, HTML_FIELDS, TEXT_FIELDS_TOO)
    return "" if any(_first_long(named, names) for names in known) else NO_TEXT


def _fields(text: str) -> Mapping[str, object] | str:
    """What a record says, by its names, or why it says nothing."""
    try:
        record = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return NO_JSON
    return record if isinstance(record, dict) else NO_FIELDS


def _document(raw: bytes, source: str) -> RawDocument | str:
    """The article of one record, or why it gives none."""
    decoded = decode(raw)
    record = _fields(decoded.text)
    if isinstance(record, str):
        return record
    told = metadata_of(record)
    page = _content(lowered(record), told.url)
    if not page.lines:
        return NO_TEXT
    hints = _both(told, page.hints)
    notes = tuple(filter(None, (decoded.note, page.note)))
    return RawDocument(source, raw, NAME, page.lines, hints, notes, page.dropped, page.hyperlinks)


def _content(named: Mapping[str, object], address: str) -> ReadPage:
    """The page that a record holds, or its text as if it were one; `address` is the page's, if known."""
    text = _first_long(named, TEXT_FIELDS)
    page = _first_long(named, HTML_FIELDS)
    if not text and not page:
        text = _first_long(named, TEXT_FIELDS_TOO)
    if page and not text:
        return read_page(page, address)
    return (
        read_page(text, address) if _MARKUP.search(text[:20_000]) else ReadPage(text_lines(text), Metadata())
    )


def _first_long(named: Mapping[str, object], names: tuple[str, ...]) -> str:
    """The first of several fields that holds a text, or a list of paragraphs."""
    for name in names:
        value = named.get(name)
        if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            value = "\n\n".join(value)
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _both(first: Metadata, second: Metadata) -> Metadata:
    """What `first` says, and where it says nothing, what `second` does."""
    gaps = {f.name: getattr(second, f.name) for f in fields(Metadata) if not getattr(first, f.name)}
    return replace(first, **gaps)


JSON_LINES = Importer(
    NAME,
    (".jsonl", ".ndjson", ".jl", ".json"),
    lambda start: _LOOK.match(start) is not None,
    read_json_lines,
    split_json_lines,
)
