"""Page: an article as the article view shows it, made from what the library holds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from reader.article.annotation import Mention, Quotation
from reader.article.text import Article, Block, Kind
from reader.tui.detail import Piece

Annotations = Callable[[int, int], tuple[Sequence[Mention], Sequence[Quotation]]]
"""Gives the names and quotations that overlap a range of the text."""


class Passage(NamedTuple):
    """A bookmark as the page shows it."""

    start: int
    end: int
    colour: str
    noted: bool


class Page(NamedTuple):
    """Everything the article view needs of one article."""

    number: int
    text: str
    blocks: tuple[Block, ...]
    """The article's blocks, with an empty one of kind byline where the byline line belongs."""
    byline: Sequence[Piece]
    """What the byline line tells, as far as there is room."""
    narrow: bool
    """Whether every character takes one cell."""
    text_hash: str
    """The library's hash of the text: bookmarks count in the text of this hash."""
    annotations: Annotations
    cuts: frozenset[int] = frozenset()
    """Where lines were cut: the starts of the blocks that follow."""
    linked: frozenset[int] = frozenset()
    """Where headlines of other articles stood, likewise."""
    hidden: frozenset[Kind] = frozenset()
    """Kinds of blocks that are not shown now."""
    labels: Mapping[int, str] = MappingProxyType({})
    """The words of blocks without text, by their place among `blocks`; those of any other are the byline."""
    cut_blocks: frozenset[int] = frozenset()
    """Blocks that are no part of the article, by their place among `blocks`."""

    def hides(self) -> Callable[[int], bool]:
        """What tells of a place of the text whether it stands in a block that is not shown."""
        hidden = [block.span for block in self.blocks if block.kind in self.hidden]
        starts = [span.start for span in hidden]

        def hides(place: int) -> bool:
            before = bisect_right(starts, place)
            return before > 0 and place in hidden[before - 1]

        return hides

    def shown_blocks(self) -> tuple[Block, ...]:
        """The blocks without the hidden ones."""
        if not self.hidden:
            return self.blocks
        return tuple(block for block in self.blocks if block.kind not in self.hidden)


def with_byline(article: Article) -> tuple[tuple[Block, ...], dict[int, str]]:
    """The blocks with empty ones below headline and standfirst: the byline, and what is to be told.

    The words of the latter come with them, by their places among the blocks.
    """
    blocks, place = article.blocks, 0
    while place < len(blocks) and place < 4 and blocks[place].kind in (Kind.HEADLINE, Kind.STANDFIRST):
        place += 1
    at = blocks[place - 1].end if place else 0
    told = [Block(Kind.GARBAGE, at, at)] * len(article.notes)
    labels = {place + 1 + index: note for index, note in enumerate(article.notes)}
    return (*blocks[:place], Block(Kind.BYLINE, at, at), *told, *blocks[place:]), labels
