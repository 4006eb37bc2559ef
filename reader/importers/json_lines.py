"""JSON: one object a line, or a file with a list of objects, or with one; each object is an article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace

from reader.article.document import Problem, RawDocument
from reader.article.text import Metadata
from reader.importers.decoding import decode
from reader.importers.field_names import HTML_FIELDS, TEXT_FIELDS, TEXT_FIELDS_TOO, lowered, metadata_of
from reader.importers.html import ReadPage, read_page
from reader.importers.importer import Imported, Importer
from reader.importers.plain_text import text_lines

NAME = "json lines"
LISTS = ("articles", "items", "entries", "data", "results", "docs", "documents", "records", "stories", "news")
"""Names under which one object may hold a list of articles."""

_LOOK = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:\"[^\"\n]{1,80}\"\s*:|\})|\[\s*\{\s*\")")
_NUMBERED = re.compile(r"#\d+\Z")
_MARKUP = re.compile(r"</(?:p|div|article|body|html)\s*>|<p[\s>]|<br\s*/?>", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,\[]*")


@dataclass(frozen=True, slots=True)
class _Record:
    """The bytes of one object and its number: its line, or its place in the list."""

    number: int
    raw: bytes


def read_json_lines(raw: bytes, source: str) -> Imported:
    """An article for every object, and a problem for every line or object that is none."""
    raw = _as_narrow(raw)
    listed = not _is_object(raw.partition(b"\n")[0])
    problems: list[Problem] = []
    records = list(_listed(raw, source, problems) if listed else _by_line(raw))
    documents: list[RawDocument] = []
    alone = len(records) == 1 and not problems and _NUMBERED.search(source) is not None
    what = "article" if listed else "line"
    for record in records:
        name = source if alone else f"{source}#{record.number}"
        found = _document(record.raw, name)
        if isinstance(found, RawDocument):
            documents.append(found)
        else:
            problems.append(Problem(source, f"{what} {record.number} {found}"))
    if not records and not problems:
        problems.append(Problem(source, "holds no article"))
    return Imported(tuple(documents), tuple(problems))


def _as_narrow(raw: bytes) -> bytes:
    """`raw` in an encoding in which JSON's own signs are single bytes, without a byte order mark."""
    decoded = decode(raw[:8])
    if decoded.encoding.startswith(("utf-16", "utf-32")) or b"\x00" in raw[:64]:
        return decode(raw).text.encode("utf-8", "replace")
    return raw.removeprefix(b"\xef\xbb\xbf")


def _is_object(line: bytes) -> bool:
    """Whether a line is a whole object by itself that is no list of articles."""
    try:
        value = json.loads(line.decode("latin-1"), strict=False)
    except (ValueError, RecursionError):
        return line.strip().startswith(b"{") and line.strip().endswith(b"}")
    return isinstance(value, dict) and not _inner_list(value)


def _by_line(raw: bytes) -> Iterator[_Record]:
    """A record for every line that is not blank."""
    return (_Record(at, line.strip()) for at, line in enumerate(raw.split(b"\n"), 1) if line.strip())


def _listed(raw: bytes, source: str, problems: list[Problem]) -> Iterator[_Record]:
    """The objects of a file that is one list or one object, up to the first place that is no JSON."""
    text = raw.decode("latin-1")  # the bytes of a record are wanted, and its signs are ASCII
    decoder = json.JSONDecoder(strict=False)
    number, at = 0, _BETWEEN.match(text).end()  # type: ignore[union-attr]
    while at < len(text) and text[at] != "]":
        number += 1
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            place = raw.count(b"\n", 0, getattr(error, "pos", at)) + 1
            problems.append(Problem(source, f"is not JSON from line {place} on"))
            return
        if isinstance(value, dict) and number == 1 and _inner_list(value):
            inner = _inner_list(json.loads(decode(text[at:end].encode("latin-1")).text, strict=False)) or []
            for place, item in enumerate(inner, 1):
                yield _Record(place, json.dumps(item).encode())
            return
        yield _Record(number, text[at:end].encode("latin-1"))
        at = _BETWEEN.match(text, end).end()  # type: ignore[union-attr]


def _inner_list(value: Mapping[str, object]) -> list[object] | None:
    """The list of articles that an object holds, if it holds one and is none itself."""
    if any(isinstance(value.get(name), str) for name in (*TEXT_FIELDS, *HTML_FIELDS)):
        return None
    lists = (value.get(name) for name in LISTS)
    return next((item for item in lists if isinstance(item, list) and any(map(_is_record, item))), None)


def _is_record(value: object) -> bool:
    return isinstance(value, dict)


def _document(raw: bytes, source: str) -> RawDocument | str:
    """The article of one record, or why it gives none."""
    decoded = decode(raw)
    try:
        record = json.loads(decoded.text, strict=False)
    except (ValueError, RecursionError):
        return "is not whole JSON"
    if not isinstance(record, dict):
        return "is not an object with named fields"
    told = metadata_of(record)
    page = _content(lowered(record), told.url)
    if not page.lines:
        return "has no text under a name known here, such as text, body, content or html"
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
    NAME, (".jsonl", ".ndjson", ".jl", ".json"), lambda start: _LOOK.match(start) is not None, read_json_lines
)
