"""Query pieces: what somebody types, cut into words and phrases, each with what stands before it. Pure.

`-(ferry or title:"low tide")` -> `-(ferry`, `or`, `title:"low tide"`, `)`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_QUOTES = '"“”„'
_PIECE = re.compile(
    rf"(?P<lead>[-(]*)(?:(?P<tag>\#(?=[^\W\d_]))|(?P<field>[^\W\d_]{{1,20}}):(?!//))?"
    rf"(?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]?)(?P<star>\*?)|(?P<bare>[^\s{_QUOTES}]*))"
)
_SPACE = re.compile(r"\s*")


def pieces(text: str) -> Iterator[re.Match[str]]:
    """The pieces of a query: `lead`, `tag` or `field`, then a `phrase` or what is `bare`."""
    place = 0
    while (place := _end(_SPACE.match(text, place))) < len(text):
        piece = _PIECE.match(text, place)
        if piece is None or piece.end() == place:
            return
        yield piece
        place = piece.end()


def value_of(piece: re.Match[str]) -> str:
    """What stands between the quotation marks, or else all but the brackets that close behind it."""
    if piece["phrase"] is not None:
        return str(piece["phrase"])
    return str(piece["bare"])[: len(piece["bare"]) - closing(piece)]


def closing(piece: re.Match[str]) -> int:
    """How many brackets close at the end of a piece that were not opened within it."""
    bare = str(piece["bare"] or "")
    at_end = len(bare) - len(bare.rstrip(")"))
    return min(at_end, max(0, bare.count(")") - bare.count("(")))


def _end(match: re.Match[str] | None) -> int:
    return match.end() if match else 0
