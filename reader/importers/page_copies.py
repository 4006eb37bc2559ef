"""The article once more: a block that says again what the paragraphs of its page say one by one.

Twenty paragraphs, and all of their words in one hidden element behind a paywall -> that element's block.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise

from reader.importers.page_blocks import PageBlock

LEAST = 150
"""A shorter block is no copy of an article."""
LARGEST = 60_000
"""In a page of more words no copy is looked for: it would take too long."""
MOST = 3
"""So many blocks are looked at, the longest: a page has no more copies of its article."""
_SHARE = 0.8
"""A copy has so many of its pairs of words in paragraphs that are shorter than half of it."""


def copies_in(blocks: Sequence[PageBlock]) -> frozenset[int]:
    """The places of the blocks that hold the text of many shorter ones once more."""
    if sum(block.words for block in blocks) > LARGEST:
        return frozenset()
    long = sorted((block.words, at) for at, block in enumerate(blocks) if block.words >= LEAST)
    return frozenset(at for _, at in long[-MOST:] if _is_copy(blocks, at))


def _is_copy(blocks: Sequence[PageBlock], at: int) -> bool:
    """Whether most of a block's pairs of words stand in shorter blocks."""
    own = blocks[at]
    shorter = [block for block in blocks if block.words * 2 < own.words]
    if sum(block.words for block in shorter) < _SHARE * own.words:
        return False
    said = frozenset(chain.from_iterable(_pairs(block.text) for block in shorter))
    pairs = _pairs(own.text)
    return len(pairs) >= LEAST // 2 and sum(pair in said for pair in pairs) >= _SHARE * len(pairs)


def _pairs(text: str) -> list[tuple[str, str]]:
    """Each two words of a text that stand side by side."""
    words = text.split()
    return list(pairwise(words))
