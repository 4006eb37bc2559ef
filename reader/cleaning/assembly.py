"""Puts the decided lines together: the frozen text, its blocks, and what was cut."""

from __future__ import annotations

from dataclasses import replace

from reader.article.text import SHOWN_KINDS, Article, Block, Kind, LinkedHeadline, Removed
from reader.cleaning.draft import Draft, Line
from reader.cleaning.hyperlinks import hyperlinks_of

GAP = "\n\n"
"""What stands between two blocks."""


def assemble(draft: Draft) -> Article:
    """The article that a fully decided draft stands for; an open line counts as a paragraph."""
    text, places, blocks = _lay_out(draft)
    removed = tuple(
        Removed(part.number, part.text, line.kind, line.rule, places[line], line.detail)
        for line in draft.lines
        if line.kind is not None and line.kind not in SHOWN_KINDS
        for part in line.parts
    )
    linked = tuple(LinkedHeadline(title, places[line]) for line, title in draft.linked)
    article = Article(text, blocks, draft.facts, removed, linked, tuple(draft.notes))
    hyperlinks = hyperlinks_of(article, draft.hyperlinks)
    return replace(article, hyperlinks=hyperlinks) if hyperlinks else article


def places_of(draft: Draft) -> dict[Line, int]:
    """Where each line of a decided draft stands: a shown one at its block's start."""
    return _lay_out(draft)[1]


def _lay_out(draft: Draft) -> tuple[str, dict[Line, int], tuple[Block, ...]]:
    """The text, where each line stands (a cut one: where the next block starts), and the blocks."""
    shown, waiting = [], []
    places: dict[Line, int] = {}
    blocks: list[Block] = []
    end = 0
    if draft.facts.headline:
        shown.append(draft.facts.headline)
        end = len(draft.facts.headline)
        blocks.append(Block(Kind.HEADLINE, 0, end))
    for line in draft.lines:
        kind = line.kind or Kind.PARAGRAPH
        if kind not in SHOWN_KINDS or kind is Kind.HEADLINE:
            waiting.append(line)
            if kind is Kind.HEADLINE and len(blocks) == 1:  # what stood above the headline stands above it
                places.update(dict.fromkeys(waiting, 0))
                waiting.clear()
            continue
        start = end + len(GAP) if blocks else 0
        end = start + len(line.text)
        shown.append(line.text)
        blocks.append(Block(kind, start, end))
        for cut in waiting:
            places[cut] = start
        places[line] = start
        waiting.clear()
    places.update(dict.fromkeys(waiting, end))
    return GAP.join(shown), places, tuple(blocks)
