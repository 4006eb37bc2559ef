"""JSON records: the objects of a file one after the other, with their bytes; no article is made of them.

`{"text": …}` on every line, a list of such objects, or one object that holds a list -> the bytes of each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from reader.importers.decoding import decode
from reader.importers.field_names import HTML_FIELDS, TEXT_FIELDS
from reader.importers.importer import Record

LISTS = ("articles", "items", "entries", "data", "results", "docs", "documents", "records", "stories", "news")
"""Names under which one object may hold a list of articles."""

_MARK = b"\xef\xbb\xbf"
_BETWEEN = re.compile(r"[\s,\[\]]*")
"""Lists may stand behind or inside each other: each of their objects is a record."""
_HEAD = 4096
"""So many bytes tell how the objects of a file stand."""
_OPENING = re.compile(rb"^[^\S\n]*([{\[])", re.MULTILINE)
_CUT = 16
"""Signs before the end of what is at hand in which a fault may come from it: no word of JSON is longer."""
_DECODER = json.JSONDecoder(strict=False)


def records_in(pieces: Iterable[bytes]) -> Iterator[Record | str]:
    """The records of a file that comes in pieces; where it goes on as no JSON, a clause that says so.

    No more of the file is held than a record and a piece, unless it is in UTF-16 or one object with a list.
    """
    rest = iter(pieces)
    first = next(rest, b"")
    if _is_wide(first):  # JSON's own signs are no single bytes there: all is written anew
        whole = decode(b"".join((first, *rest))).text.encode("utf-8", "replace")
        for record in _found(iter((whole,)), 0):
            yield record if isinstance(record, str) else replace(record, start=-1)
    else:
        bare = first.removeprefix(_MARK)
        yield from _found(chain((bare,), rest), len(first) - len(bare))


def _is_wide(start: bytes) -> bool:
    return decode(start[:8]).encoding.startswith(("utf-16", "utf-32")) or b"\x00" in start[:64]


def _found(pieces: Iterator[bytes], start: int) -> Iterator[Record | str]:
    """The records of pieces of which the first begins at a place of the file."""
    head = _head(pieces)
    opening = _OPENING.search(head[:_HEAD])  # what stands before it is blank, or a remark
    if opening and opening[1] == b"{":
        begin = opening.start()
        head = _to_line_end(head, begin, pieces)
        if _is_object(head[begin:].partition(b"\n")[0]):
            return _by_line(chain((head,), pieces), start)
    return _listed(chain((head,), pieces), start)


def _head(pieces: Iterator[bytes]) -> bytes:
    """As many of the pieces as tell how the objects of a file stand."""
    head = b""
    while len(head) < _HEAD and (piece := next(pieces, b"")):
        head += piece
    return head


def _to_line_end(head: bytes, begin: int, pieces: Iterator[bytes]) -> bytes:
    """`head` and as many of the pieces as the line that begins in it needs."""
    if head.find(b"\n", begin) >= 0:
        return head
    parts = [head]
    while piece := next(pieces, b""):
        parts.append(piece)
        if b"\n" in piece:
            break
    return b"".join(parts)


def _is_object(line: bytes) -> bool:
    """Whether a line that begins as an object is a whole one, and no list of articles."""
    try:
        value = json.loads(line.decode("latin-1"), strict=False)
    except (ValueError, RecursionError):
        return line.strip().endswith(b"}")
    return isinstance(value, dict) and not _inner_list(value)


def _by_line(pieces: Iterable[bytes], start: int) -> Iterator[Record]:
    """A record for every line that is not blank."""
    for number, line in enumerate(_lines(pieces), 1):
        if bare := line.strip():
            yield Record("line", number, bare, start + len(line) - len(line.lstrip()))
        start += len(line) + 1


def _lines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    parts: list[bytes] = []
    for piece in pieces:
        *ends, rest = piece.split(b"\n")
        for end in ends:
            yield b"".join((*parts, end))
            parts.clear()
        parts.append(rest)
    yield b"".join(parts)


class _Window:
    """The part of a file that is at hand, a sign a byte: what has been read of it is let go."""

    def __init__(self, pieces: Iterator[bytes], start: int) -> None:
        self._pieces = pieces
        self._text = ""
        self._at = 0
        self._before = start
        """How many bytes of the file stand before it."""
        self._lines = 1
        """The number of its first line."""

    def is_at_value(self) -> bool:
        """Goes on to where the next value begins; whether there is one."""
        while True:
            self._at = _BETWEEN.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._text):
                return True
            if not self._read_on():
                return False

    def value(self) -> tuple[object, bytes, int]:
        """The value that begins here, its bytes, and where in the file they begin.

        Raises `ValueError` and `RecursionError`.
        """
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except ValueError as error:
                if self._may_be_cut(error) and self._read_on():
                    continue
                raise
            if end + _CUT > len(self._text) and self._read_on():  # a figure may go on
                continue
            start, self._at = self._at, end
            return value, self._text[start:end].encode("latin-1"), self._before + start

    def line_of(self, error: Exception) -> int:
        """The line of the file that an error tells of."""
        return self._lines + self._text.count("\n", 0, getattr(error, "pos", self._at))

    def _may_be_cut(self, error: ValueError) -> bool:
        """Whether a fault may be none but the end of what is at hand: in a string, or in its last sign."""
        near: bool = len(self._text) - getattr(error, "pos", self._at) < _CUT
        return near or str(error).startswith("Unterminated string")

    def _read_on(self) -> bool:
        """Takes as much again as is still to be read, or a piece; whether there was any."""
        parts = [self._text[self._at :]]
        missing = len(parts[0])
        for piece in self._pieces:
            parts.append(piece.decode("latin-1"))
            missing -= len(piece)
            if missing <= 0:
                break
        if len(parts) == 1:
            return False
        self._lines += self._text.count("\n", 0, self._at)
        self._before += self._at
        self._text, self._at = "".join(parts), 0
        return True


def _listed(pieces: Iterator[bytes], start: int) -> Iterator[Record | str]:
    """The objects of a file that is lists or objects, up to the first place that is no JSON.

    Where the first object holds a list of articles, so may all.
    """
    window, number, hold_lists = _Window(pieces, start), 0, True
    while window.is_at_value():
        try:
            value, raw, at = window.value()
        except (ValueError, RecursionError) as error:
            yield f"is not JSON from line {window.line_of(error)} on"
            return
        holds_list = isinstance(value, dict) and _inner_list(value) is not None
        hold_lists = hold_lists and (holds_list or number > 0)
        del value
        if hold_lists and holds_list:
            for record in _inner(raw, number):
                number = record.number
                yield record
        else:
            number += 1
            yield Record("article", number, raw, at)


def _inner(raw: bytes, before: int) -> Iterator[Record]:
    """The records of the list that one object holds, written anew: its letters may be in any encoding."""
    items = _inner_list(json.loads(decode(raw).text, strict=False)) or []
    for number, item in enumerate(items, before + 1):
        yield Record("article", number, json.dumps(item).encode())


def _inner_list(value: Mapping[str, object]) -> list[object] | None:
    """The list of articles that an object holds, if it holds one and is none itself."""
    if any(isinstance(value.get(name), str) for name in (*TEXT_FIELDS, *HTML_FIELDS)):
        return None
    lists = (value.get(name) for name in LISTS)
    return next((item for item in lists if isinstance(item, list) and any(map(_is_record, item))), None)


def _is_record(value: object) -> bool:
    return isinstance(value, dict)
