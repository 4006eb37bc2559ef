"""Quotation marks and what each does: a mark's role is told from its neighbours and only then from its shape.

`“We sail,”`, `"We sail,"`, `''We sail,''`, `„Wir segeln“` -> open, close; `6'2"` -> no marks
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.article.annotation import QuotationState

OPEN, CLOSE, EITHER = "open", "close", "either"

BEFORE_OPEN = frozenset(" \u00a0\u202f\t\n([{—–-/:¿¡\u200b…")
"""What may stand right before an opening mark."""

BRACKETS = frozenset("「」『』")
"""Marks whose shape alone says what they do."""

_DOUBLE = re.compile("''|``|[“”„‟\"＂«»‹›「」『』]")
_OPENING = frozenset("“„‟«‹「『")
STRAIGHT = frozenset(['"', "＂", "''", "``"])
"""Marks that look the same wherever they stand."""

_AFTER_CLOSE = frozenset(" \u00a0\u202f\t\n)]}—–-/:;,.!?…")
_MEASURE = re.compile(r"\d(?:['’′]\d*)?$")


MARKS = "`“”„‟\"＂«»‹›「」『』‘’‚‛' \u00a0\u202f"
"""Every mark, and the spaces that French sets inside them: what `str.strip` takes off marked words."""


@dataclass(slots=True)
class Marked:
    """A run of text between marks, the marks included where they stand."""

    start: int
    end: int
    state: QuotationState = QuotationState.WHOLE
    single: bool = False
    """Between single marks."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark with the role its place gives it."""

    at: int
    glyph: str
    """Its characters: one, or two where somebody typed `''`."""
    role: str

    @property
    def end(self) -> int:
        """The code point after it."""
        return self.at + len(self.glyph)


def double_marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """The double marks of a range, each with its role."""
    low = "„" in text[start:end] or "‚" in text[start:end]
    inside = False
    for match in _DOUBLE.finditer(text, start, end):
        at, glyph = match.start(), match.group()
        role = _role(text, match, start, end, low)
        if glyph in STRAIGHT and role is not OPEN and _is_measure(text, at, start, inside):
            continue
        if role == EITHER:
            role = CLOSE if inside else OPEN
        inside = role == OPEN
        yield Mark(at, glyph, role)


def _role(text: str, mark: re.Match[str], start: int, end: int, low: bool) -> str:
    """Whether a mark opens or closes: by its neighbours, then by its shape."""
    glyph, (at, after) = mark.group(), mark.span()
    if glyph in BRACKETS:
        return OPEN if glyph in _OPENING else CLOSE
    left = text[at - 1] if at > start else " "
    right = text[after] if after < end else " "
    may_open = left in BEFORE_OPEN or left in _OPENING or left in "‘'"
    may_close = right in _AFTER_CLOSE or right in "”’'\"»›"
    if glyph in STRAIGHT:
        if may_open and not right.isspace():
            may_only_open = not may_close or (left.isspace() and right not in ".,;:!?")
            return OPEN if may_only_open else EITHER
        if may_close and not left.isspace():
            return CLOSE
        return EITHER
    if glyph == "“" and low:
        return OPEN if may_open and not may_close else CLOSE
    if glyph in _OPENING:
        return _turned(may_open, may_close, OPEN)
    return OPEN if left.isspace() and right.isalnum() else CLOSE


def _turned(may_open: bool, may_close: bool, role: str) -> str:
    """An opening shape that can only close, closes."""
    return CLOSE if may_close and not may_open else role


def _is_measure(text: str, at: int, start: int, inside: bool) -> bool:
    """Whether a straight mark is an inch sign: `6'2"`, `a 7" disc`."""
    if not _MEASURE.search(text, max(start, at - 4), at):
        return False
    return not inside or text[at - 2 : at - 1] in {"'", "’"}
