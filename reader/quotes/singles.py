"""Runs between single marks, where apostrophes look the same.

`‘We don’t sail,’ she said` -> `‘We don’t sail,’`; `the sailors’ cat`, `’til noon` -> none
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.quotes.marks import BEFORE_OPEN, Marked

_SINGLE = re.compile("[‘’‚'‛]|(?<!`)`(?!`)")
_ELISION = re.compile(r"(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)\b", re.IGNORECASE)


def single_runs(text: str, start: int, end: int) -> Iterator[Marked]:
    """The runs between single marks in a range that holds no double ones."""
    opened = plural = -1
    for match in _SINGLE.finditer(text, start, end):
        at = match.start()
        left = text[at - 1] if at > start else " "
        right = text[at + 1] if at + 1 < end else " "
        if left.isalnum() and right.isalnum():
            continue
        if _opens(text, at, left, right):
            if opened >= 0 and plural > opened:
                yield Marked(opened, plural + 1, single=True)
            opened, plural = at, -1
        elif opened >= 0 and match.group() in "’'‘" and not left.isspace() and not right.isalnum():
            if left == "s" and right == " " and text[at + 2 : at + 3].islower():
                plural = at if plural < 0 else plural
                continue
            yield Marked(opened, at + 1, single=True)
            opened = plural = -1
    if opened >= 0 and plural > opened:
        yield Marked(opened, plural + 1, single=True)


def _opens(text: str, at: int, left: str, right: str) -> bool:
    """Whether a single mark opens: not “’til”, not “’90s”."""
    return (
        text[at] in "‘‚'‛`" and left in BEFORE_OPEN and right.isalnum() and not _ELISION.match(text, at + 1)
    )
