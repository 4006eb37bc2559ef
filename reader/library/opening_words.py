"""Opening words: what an article without a headline is called by: the first words of its text.

“The ferry did not come on Monday, nor on Tuesday.” -> The ferry did not come on Monday, nor …
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from reader.article.text import BODY_KINDS, Block
from reader.library.packing import unpacked_blocks
from reader.library.store import Store

WORDS = 8
"""So many words tell one article from another."""

LETTERS = 60
"""And so many code points at most, where words are long or not parted."""

_REACH = 4_000  # code points from the start in which the first words are looked for
_QUERY = f"""
    SELECT article, substr(text, 1, {_REACH}), kinds, substr(blocks, 1, 96)
    FROM text WHERE article IN (SELECT value FROM json_each(?))
"""
"""The numbers of eight blocks are 96 bytes."""


def opening_words(store: Store, numbers: Iterable[int]) -> dict[int, str]:
    """The first words of the body of each of these articles; nothing for one without a text."""
    found = store.rows(_QUERY, (json.dumps(list(numbers)),))
    return {
        number: opening_of(text, unpacked_blocks(kinds, blocks or b""))
        for number, text, kinds, blocks in found
    }


def opening_of(text: str, blocks: Iterable[Block]) -> str:
    """The first words of the body of a text."""
    start = next((block.start for block in blocks if block.kind in BODY_KINDS), 0)
    return shortened(text[start : start + _REACH])


def shortened(text: str) -> str:
    """The first words of a text, with … behind them where more follow."""
    words = text[: _REACH // 2].split(maxsplit=WORDS)
    kept = " ".join(words[:WORDS])
    if len(words) > WORDS or len(kept) > LETTERS:
        return kept[:LETTERS].rstrip(" ,;:.–—-") + " …"
    return kept
