"""What kind of block a kept line is: as its markup says, or as its look does.

`• two ferries` -> a list item; `What happens next` between two paragraphs -> a subheading.
"""

from __future__ import annotations

import re
from itertools import zip_longest

from reader.article.text import BODY_KINDS, Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

_BULLET = re.compile(r"(?:[•◦▪●‣*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*\S")
_ENDS = frozenset('.,;:…"”»“')
LONGEST = 12
"""A subheading has at most this many words."""


def name_blocks(draft: Draft) -> None:
    """Marks the lines that stay: list items, block quotations, subheadings, and paragraphs."""
    kept = [line for line in draft.lines if line.kind is None or line.kind in BODY_KINDS]
    for line, after in zip_longest(kept, kept[1:]):
        if line.kind is not None:
            continue
        if line.hint in BODY_KINDS and line.hint is not Kind.PARAGRAPH:
            draft.mark(line, line.hint)
        elif _BULLET.match(line.text):
            draft.mark(line, Kind.LIST_ITEM)
        elif after is not None and _is_subheading(line, after):
            draft.mark(line, Kind.SUBHEADING)
        else:
            draft.mark(line, Kind.PARAGRAPH)


def _is_subheading(line: Line, after: Line) -> bool:
    """Whether a short line without an end stands over a paragraph."""
    return (
        0 < line.size <= LONGEST
        and line.text[-1] not in _ENDS
        and not line.text[0].islower()
        and line.text[0] not in '"“„«'
        and not (ends_a_sentence(line.text) and line.text[-1] in ".。")
        and after.size > LONGEST
    )


STRUCTURE = Rule("structure", name_blocks)
