"""Raw words: the lines of a source that a paragraph was made of, to see its marks as they came. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.document import RawLine
from reader.library.saying import words_of

_ALIKE = 0.7
"""The share of a line's words that stand in the paragraph: repairs may have changed some."""


def raw_lines(paragraph: str, lines: Sequence[RawLine]) -> Sequence[RawLine]:
    """The neighbouring lines that hold most of a paragraph's words; none where no line is of it."""
    wanted = set(words_of(paragraph))
    best, first, last, held, start = 0, 0, 0, 0, 0
    for place, line in enumerate(lines):
        words = words_of(line.text)
        known = sum(word in wanted for word in words)
        if not known or known < _ALIKE * len(words):
            held, start = 0, place + 1
            continue
        held += known
        if held > best:
            best, first, last = held, start, place + 1
    return lines[first:last]
