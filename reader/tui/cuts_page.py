"""CutsPage: an article's page with the lines that were cut standing in it, where they stood. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate, groupby
from typing import NamedTuple

from reader.article.annotation import Mention, Quotation
from reader.article.text import Block, Removed
from reader.tui.layout import is_narrow
from reader.tui.page import Annotations, Page, Passage

_GAP = "\n\n"


class Places:
    """Offsets of an article's text, and of a page into which pieces were put."""

    def __init__(self, pieces: Iterable[tuple[int, int]]) -> None:
        """`pieces`: before which places of the article something stands, and its length, in order."""
        lengths: dict[int, int] = {}
        for before, length in pieces:
            lengths[before] = lengths.get(before, 0) + length
        self._before = list(lengths)
        self._sums = list(accumulate(lengths.values(), initial=0))
        self._starts = [before + total for before, total in zip(self._before, self._sums, strict=False)]

    def on_page(self, offset: int) -> int:
        """Where a character of the article stands on the page."""
        return offset + self._sums[bisect_right(self._before, offset)]

    def span_on_page(self, start: int, end: int) -> tuple[int, int]:
        """Where a range of the article stands on the page."""
        return self.on_page(start), (self.on_page(end - 1) + 1 if end > start else self.on_page(start))

    def in_article(self, offset: int) -> int:
        """The character of the article at a place of the page; in a piece, the one that follows the piece."""
        index = bisect_right(self._starts, offset)
        return max(self._before[index - 1], offset - self._sums[index]) if index else offset


class CutsPage(NamedTuple):
    """A page of its own text, and where its places lie in the article's."""

    page: Page
    cuts: tuple[Removed, ...]
    """The lines that were cut, in the order of the page."""
    starts: tuple[int, ...]
    """Where each of `cuts` starts on the page."""
    places: Places

    def cut_at(self, offset: int) -> int:
        """The place in `cuts` of the line that holds `offset`; -1 where the article's own words stand."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset <= self.starts[index] + len(self.cuts[index].text) else -1

    def block_at(self, offset: int) -> Block | None:
        """The article's own block at a place of the page, as the article has it; None at a cut line."""
        if self.cut_at(offset) >= 0:
            return None
        inside = (b for b in self.page.blocks if b.start <= offset < b.end)
        found = next(inside, None)
        if found is None:
            return None
        start = self.places.in_article(found.start)
        return Block(found.kind, start, self.places.in_article(found.end - 1) + 1)

    def runs(self) -> list[int]:
        """Where the lines that share one label start, run by run."""
        return [
            self.page.blocks[index].start for index in self.page.labels if index + 1 in self.page.cut_blocks
        ]

    def passages(self, passages: Iterable[Passage]) -> list[Passage]:
        """The passages of the article where they stand on this page."""
        return [
            Passage(*self.places.span_on_page(passage.start, passage.end), passage.colour, passage.noted)
            for passage in passages
        ]


def page_with_cuts(page: Page, removed: Iterable[Removed], why: Callable[[Removed], str]) -> CutsPage:
    """The page with every removed line in it; lines with the same `why` beside each other share one label."""
    end = len(page.text)
    cuts = tuple(sorted(removed, key=lambda cut: min(cut.before, end)))
    places = Places((min(cut.before, end), len(cut.text) + len(_GAP)) for cut in cuts)
    waiting = [(before, list(group)) for before, group in groupby(cuts, lambda cut: min(cut.before, end))]
    waiting.reverse()
    made = _Made([], [], {}, set(), [])
    done = 0
    for index, block in enumerate(page.blocks):
        while waiting and waiting[-1][0] <= block.start:
            before, group = waiting.pop()
            made.text.append(page.text[done:before])
            _put(made, group, places.on_page(before), why, last=False)
            done = before
        if index in page.labels:
            made.labels[len(made.blocks)] = page.labels[index]
        made.blocks.append(Block(block.kind, *places.span_on_page(block.start, block.end)))
    made.text.append(page.text[done:])
    for before, group in reversed(waiting):
        _put(made, group, places.on_page(before), why, last=True)
    text = "".join(made.text)
    shown = page._replace(
        text=text,
        blocks=tuple(made.blocks),
        narrow=page.narrow and all(is_narrow(cut.text) for cut in cuts),
        annotations=_annotations(page.annotations, places),
        cuts=frozenset(),
        linked=frozenset(),
        hidden=frozenset(),
        labels=made.labels,
        cut_blocks=frozenset(made.cut_blocks),
    )
    return CutsPage(shown, cuts, tuple(made.starts), places)


class _Made(NamedTuple):
    """What has been made of a page so far."""

    text: list[str]
    blocks: list[Block]
    labels: dict[int, str]
    cut_blocks: set[int]
    starts: list[int]


def _put(
    made: _Made, group: Sequence[Removed], end: int, why: Callable[[Removed], str], *, last: bool
) -> None:
    """Puts cut lines of one place into the page, before its character `end`, or at the very end."""
    at = end - sum(len(cut.text) + len(_GAP) for cut in group)
    label = None
    for cut in group:
        at += len(_GAP) * last
        if (words := why(cut)) != label:
            label = words
            made.labels[len(made.blocks)] = words
            made.blocks.append(Block(cut.kind, at, at))
        made.cut_blocks.add(len(made.blocks))
        made.starts.append(at)
        made.blocks.append(Block(cut.kind, at, at + len(cut.text)))
        made.text.append(_GAP + cut.text if last else cut.text + _GAP)
        at += len(cut.text) + len(_GAP) * (not last)


def _annotations(annotations: Annotations, places: Places) -> Annotations:
    """The names and quotations of the article where they stand on the page."""

    def on_page(start: int, end: int) -> tuple[Sequence[Mention], Sequence[Quotation]]:
        mentions, quotations = annotations(places.in_article(start), places.in_article(end))
        moved = []
        for quotation in quotations:
            first, last = places.span_on_page(quotation.start, quotation.end)
            moved.append(replace(quotation, start=first, end=last))
        named = []
        for mention in mentions:
            first, last = places.span_on_page(mention.start, mention.end)
            named.append(replace(mention, start=first, end=last))
        return named, moved

    return on_page
