"""Sentences and tokens of a block, as the model reads them.

“Mr. Vale’s U.S.-built ship sank.” -> Mr. | Vale | ’s | U.S. | - | built | ship | sank | .
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

LONGEST = 160
"""How many tokens the model sees at once: a longer sentence is read in pieces."""

MARGIN = 2
"""How many tokens to either side of a capital are read with it; what lies further off names nobody."""

_ABBREVIATED = (
    "(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Ft|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Rev|Jr|Sr|Inc|Corp|Co|Ltd|No|vs)"
)
_LETTERS = r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*"
_TOKEN = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}|[^\W\d_]\.(?= ?[^\W\d_a-z])|{_ABBREVIATED}\.|{_LETTERS}|\d+(?:[.,:]\d+)*"
    r"|['’](?:s|S|re|ve|ll|d|m|t)\b|[^\w\s]|\w"
)
_BREAK = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][”\"’)]))\s+(?=[\"“‘(]?[^\W_a-z])|\n+",
)
_NO_BREAK = re.compile(
    rf"(?:\b(?:{_ABBREVIATED}|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)|\b[A-Z])\.\Z",
)


class Token(NamedTuple):
    """One token: its place in the text, and its letters."""

    start: int
    end: int
    text: str


_token: Callable[[tuple[int, int, str]], Token] = partial(tuple.__new__, Token)
"""A token of its values: without a call in Python, as most of a model's time goes into making tokens."""


def tokens_of(text: str, start: int, end: int) -> Iterator[list[Token]]:
    """The tokens of `text[start:end]`, sentence by sentence; none of a sentence longer than `LONGEST`."""
    for left, right in _sentences(text, start, end):
        tokens = list(map(_token, [(*m.span(), m[0]) for m in _TOKEN.finditer(text, left, right)]))
        for at in range(0, len(tokens), LONGEST):
            yield tokens[at : at + LONGEST]


def stretches(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The stretches of a sentence that may hold names, as ranges of its tokens: capitals with margins."""
    found: list[tuple[int, int]] = []
    for i, token in enumerate(tokens):
        if token.text[0].isupper():
            first, last = max(0, i - MARGIN), min(len(tokens), i + MARGIN + 1)
            if found and first <= found[-1][1]:
                found[-1] = (found[-1][0], last)
            else:
                found.append((first, last))
    return found


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for found in _BREAK.finditer(text, start, end):
        if not _NO_BREAK.search(text, max(at, found.start() - 8), found.start()):
            yield at, found.start()
            at = found.end()
    yield at, end


def whole(text: str, end: int) -> int:
    """The end of the grapheme that `end` lies in."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
