"""Query pieces: what somebody types, cut into brackets, words and phrases, each with its signs. Pure.

`-(ferry or title:"low tide")` -> `-(`, `ferry`, `or`, `title:"low tide"`, `)`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

JOINING = ("NOT", "AND", "OR", "or")
"""Words that say what becomes of what stands behind them; a bracket may follow each without a space."""

_QUOTES = '"“”„'
_BEFORE = (
    rf"(?P<minus>-*)(?:(?:(?P<tag>\#(?=[\d_-]*[^\W\d_]|-*[({_QUOTES}]))"
    r"|(?P<field>[^\W\d_]{1,20}):(?!//))(?P<inner>-*))?"
)
_PIECE = re.compile(
    rf"{_BEFORE}(?:(?P<bracket>\()|"
    rf"[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]?)(?P<star>\*?)|)"
)
_CLOSING = re.compile(r"\)(\*?)")
_SPACE = re.compile(r"\s*")
_END = re.compile(rf"[\s{_QUOTES}()]")


class Opening(NamedTuple):
    """A bracket that opens."""

    minus: bool
    field: str
    """The field that is meant of all in it."""
    inner: bool = False
    """A minus stands behind the field."""


class Closing(NamedTuple):
    """A bracket that closes."""

    star: bool


class Piece(NamedTuple):
    """A word or a phrase."""

    minus: bool
    field: str
    value: str
    end: int
    """Where it ends in the query."""
    phrase: bool = False
    closed: bool = False
    """The quotation marks around it are."""
    star: bool = False
    """Stands behind the quotation marks."""
    inner: bool = False
    """A minus stands behind the field."""


def pieces(text: str) -> Iterator[Opening | Closing | Piece]:
    """The pieces of a query in their order; every bracket that closes was opened."""
    place, depth, pairs = 0, 0, _pairs(text)
    while (place := _match(_SPACE, text, place).end()) < len(text):
        if closing := _CLOSING.match(text, place):
            if depth:
                depth -= 1
                yield Closing(bool(closing[1]))
            place = closing.end()
            continue
        found = _match(_PIECE, text, place)
        minus, inner = bool(found["minus"]), bool(found["inner"])
        field = "tag" if found["tag"] else found["field"] or ""
        if found["bracket"]:
            depth, place = depth + 1, found.end()
            yield Opening(minus, field, inner)
        elif found["phrase"] is not None:
            place = found.end()
            closed, star = bool(found["closed"]), bool(found["star"])
            yield Piece(minus, field, found["phrase"], place, True, closed, star, inner)
        else:
            place = _end_of_bare(text, found.end(), pairs)
            yield Piece(minus, field, text[found.end() : place], place, inner=inner)


def is_last(text: str, piece: Piece) -> bool:
    """Whether nothing stands behind a piece, or only a bracket that closes."""
    behind = _match(_SPACE, text, piece.end).end()
    return text[behind : behind + 1] in ("", ")")


def _pairs(text: str) -> Mapping[int, int]:
    """Where brackets close, by where they open: those of one word, such as `pier(north)`."""
    pairs, opened = dict[int, int](), list[int]()
    for sign in _END.finditer(text):
        if sign[0] == "(":
            opened.append(sign.start())
        elif sign[0] != ")":
            opened.clear()
        elif opened:
            pairs[opened.pop()] = sign.start()
    return pairs


def _end_of_bare(text: str, start: int, pairs: Mapping[int, int]) -> int:
    """Where a word without quotation marks ends; brackets belong to it that open and close within it."""
    place = start
    while end := _END.search(text, place):
        at = end.start()
        if end[0] != "(":
            return at
        if at not in pairs or text[start:at] in JOINING:
            return start + len(text[start:at].rstrip("-"))
        place = pairs[at] + 1
    return len(text)


def _match(pattern: re.Pattern[str], text: str, place: int) -> re.Match[str]:
    """The match of a pattern that matches anywhere."""
    found = pattern.match(text, place)
    assert found is not None
    return found
