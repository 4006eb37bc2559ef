"""What the markup of a page cut before any rule looked: it stands in its place among the cut lines.

A menu above the headline, left out by the importer -> navigation, cut by the rule `page`; no rule judges it.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.article.document import RawLine
from reader.article.reasons import PAGE
from reader.article.text import SHOWN_KINDS, Kind
from reader.cleaning.draft import Draft, Line


def put_outside(draft: Draft, dropped: Iterable[RawLine]) -> None:
    """Puts the lines that stand outside the article on its page where they stood among the others, cut."""
    outside = Draft([Line((raw,), raw.text, is_outside=True) for raw in dropped])
    if not outside.lines:
        return
    outside.index()
    for line in outside.lines:
        line.kind = Kind.NAVIGATION if line.hint is None or line.hint in SHOWN_KINDS else line.hint
        line.rule = PAGE
    draft.lines = sorted((*draft.lines, *outside.lines), key=lambda line: line.parts[0].number)
    for at, line in enumerate(draft.lines):
        line.at = at
