"""The label of the section that an article stands in.

`Coast and harbour` between headline and first paragraph -> nothing, and the section “Coast and harbour”.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule

LONGEST = 4
"""A section's label has at most this many words."""
_NEAR = 12
"""It stands at most this many lines below the headline."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def find_section(draft: Draft) -> None:
    """Marks the label next to the headline, above the first paragraph."""
    if draft.headline is None:
        return
    at = draft.headline.at
    for line in (
        *_above_text(draft.lines[at + 1 : at + 1 + _NEAR]),
        *reversed(draft.lines[max(0, at - 2) : at]),
    ):
        if line.kind is None and _is_label(line):
            draft.mark(line, Kind.SECTION)
            draft.learn(section=line.text)
            return


def _above_text(lines: list[Line]) -> list[Line]:
    """The lines down to the first paragraph, if there is one; nothing where several labels stand there."""
    for count, line in enumerate(lines):
        if line.kind is None and line.is_prose:
            labels = [label for label in lines[:count] if label.kind is None and _is_label(label)]
            return labels if len(labels) == 1 or labels[:1] == lines[:1] else []
    return []


def _is_label(line: Line) -> bool:
    """Whether the line has a label's look: a few words, a capital, nothing of a sentence."""
    text = line.text
    return (
        0 < line.size <= LONGEST
        and len(text) <= 48
        and text[0].isalpha()
        and not text[0].islower()
        and text[-1] not in '.?!:,;…"”»'
        and not any(c.isdigit() for c in _YEAR.sub("", text))
    )


SECTION = Rule("section", find_section)
