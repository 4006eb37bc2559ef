"""Headings and standfirsts of the article that the judge was not sure of: where they stand tells.

A paragraph, “What the harbour says”, a paragraph -> the heading between them stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.importers.page_measures import Page

_TAGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_FEWEST = 3
"""A heading between paragraphs has at least so many words, and so many are headings of one sort."""
_MOSTLY = 0.8
"""Headings are of a story's entries when so many of their sort stand right above a paragraph of it."""
_SUMMARY = 0.8
"""A line that shares so much of its words with the page's summary, as that with it, is its standfirst."""


def with_headings(page: Page, kept: Sequence[bool]) -> list[bool]:
    """The same verdicts, and yes for the headings of what is kept, and for the standfirst above it."""
    found = list(kept)
    if True not in kept:
        return found
    above = [at for at in range(len(found) - 1) if kept[at + 1] and page.prose[at + 1]]
    heads = {at for at in above if _is_heading(page, at)}
    for at in heads:
        if at and kept[at - 1] and len(page.words[at]) >= _FEWEST:
            found[at] = True
    for at in _of_entries(page, heads, kept):
        found[at] = True
    first = next((at for at, stays in enumerate(kept) if stays and page.prose[at]), 0)
    for at in range(first):
        found[at] = found[at] or is_summary(page, at)
    return found


def _is_heading(page: Page, at: int) -> bool:
    return page.blocks[at].place.tag in _TAGS and not page.blocks[at].is_link


def _of_entries(page: Page, heads: set[int], kept: Sequence[bool]) -> list[int]:
    """The headings of a sort of which most stand above kept paragraphs, and one is kept already."""
    sorts: dict[str, list[int]] = defaultdict(list)
    for at in range(len(page.blocks)):
        if _is_heading(page, at):
            sorts[page.signs[at]].append(at)
    found: list[int] = []
    for places in sorts.values():
        leading = [at for at in places if at in heads]
        are_mostly = len(places) >= _FEWEST and len(leading) >= _MOSTLY * len(places)
        if are_mostly and any(kept[at] for at in places):
            found += leading
    return found


def is_summary(page: Page, at: int) -> bool:
    """Whether a block says what the page calls its summary, and not its headline."""
    said = frozenset(page.words[at])
    both = len(said & page.summary)
    if len(said) <= _FEWEST or said == page.headline or page.blocks[at].is_link:
        return False
    return both >= _SUMMARY * len(said) and both >= _SUMMARY * len(page.summary)
