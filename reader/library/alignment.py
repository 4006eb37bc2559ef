"""Alignment: two wordings of one utterance laid side by side, word for word.

`“We will sail at noon.”`, `“We shall sail at noon.”` -> one is the other but for “will” and “shall”
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.article.span import Span
from reader.library.folding import fold

FEWEST = 4
"""Two quotations must share so many words to be the same utterance."""

ALIKE = 0.6
"""The share of the shorter one's words that must stand in the other, in order."""

_WORD = re.compile(r"[぀-ヿ㐀-鿿]|[^\W_]+(?:[’'-][^\W_]+)*")
_LONGEST = 300
"""So many words of each are compared: time grows with their product."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """How two wordings lie side by side."""

    likeness: float
    """The share of the shorter one's words that both have in order, 0 to 1."""
    here: tuple[Span, ...]
    """What of the first is not in the second, in code points of the first."""
    there: tuple[Span, ...]
    """What of the second is not in the first, in code points of the second."""


def align(one: str, other: str) -> Aligned | None:
    """Two wordings laid side by side; None where they are not the same utterance."""
    places, others = _places(one), _places(other)
    words, others_words = _words(one, places), _words(other, others)
    fewest = min(len(words), len(others_words))
    enough = max(FEWEST, ALIKE * fewest)
    if (Counter(words) & Counter(others_words)).total() < enough:
        return None
    blocks = SequenceMatcher(None, words, others_words, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks if block.size > 1)
    if same < enough:
        return None
    here = _rest(places, [(block.a, block.a + block.size) for block in blocks])
    there = _rest(others, [(block.b, block.b + block.size) for block in blocks])
    return Aligned(round(sum(block.size for block in blocks) / fewest, 3), here, there)


def _places(text: str) -> list[tuple[int, int]]:
    found = []
    for match in _WORD.finditer(text):
        found.append(match.span())
        if len(found) == _LONGEST:
            break
    return found


def _words(text: str, places: Sequence[tuple[int, int]]) -> list[str]:
    return [fold(text[start:end]).replace("’", "'") for start, end in places]


def _rest(places: Sequence[tuple[int, int]], same: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """The runs of words between those that are the same."""
    spans, at = [], 0
    for start, end in same:
        if start > at:
            spans.append(Span(places[at][0], places[start - 1][1]))
        at = end
    return tuple(spans)
