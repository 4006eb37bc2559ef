"""A text without line breaks becomes paragraphs: a few sentences each, no word changes.

One line of two thousand sentences -> five hundred paragraphs.
"""

from __future__ import annotations

from reader.article.sentences import sentences
from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule

ENDLESS_FROM = 4_000
"""A line of so many characters is no paragraph that somebody wrote."""
PARAGRAPH = 500
"""A paragraph made of it ends with the sentence in which it comes to so many characters."""
_FEW = 4
"""Texts of more lines have their paragraphs, even if one of them is long."""


def part_endless(draft: Draft) -> None:
    """Parts the endless lines of a text that has hardly any line breaks."""
    if len(draft.lines) > _FEW or all(len(line.text) < ENDLESS_FROM for line in draft.lines):
        return
    draft.lines = [piece for line in draft.lines for piece in _paragraphs(line)]


def _paragraphs(line: Line) -> list[Line]:
    """The paragraphs of one line; the line itself where it is short or no paragraph."""
    text = line.text
    if len(text) < ENDLESS_FROM or line.hint not in (None, Kind.PARAGRAPH):
        return [line]
    pieces: list[str] = []
    start = 0
    for sentence in sentences(text, 0, len(text)):
        if sentence.end - start >= PARAGRAPH:
            pieces.append(text[start : sentence.end].strip())
            start = sentence.end
    if rest := text[start:].strip():
        pieces.append(rest)
    raw = line.parts[0]
    return [Line((raw._replace(text=piece, gap=True),), piece) for piece in pieces]


ENDLESS = Rule("endless", part_endless)
