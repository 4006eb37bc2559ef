"""What kind of block a kept line is: as its markup says, or as its look does.

`• two ferries` -> a list item; `What happens next` between two paragraphs -> a subheading.
"""

from __future__ import annotations

from itertools import zip_longest

from reader.article.list_marks import has_mark
from reader.article.text import BODY_KINDS, Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.rule import Rule

_SPEAKER = Pattern(r"[^:?]{2,40}: ")
_ENDS = frozenset('.。,;:…"”»“')
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
        elif has_mark(line.text) and not (line.text[0].isdecimal() and _stands_over(line, after)):
            draft.mark(line, Kind.LIST_ITEM)
        elif _stands_over(line, after):
            draft.mark(line, Kind.SUBHEADING)
        else:
            draft.mark(line, Kind.PARAGRAPH)


def _stands_over(line: Line, after: Line | None) -> bool:
    """Whether a short line without an end stands over a paragraph, as a subheading does."""
    text = line.text
    return (
        after is not None
        and 0 < line.size <= LONGEST < after.size
        and text[-1] not in _ENDS
        and text[0] not in '"“„«'
        and not text[0].islower()
        and not (text[-1] == "?" and _SPEAKER.match(text))
    )


STRUCTURE = Rule("structure", name_blocks)
