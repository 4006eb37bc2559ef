"""Added sentences: what one of two articles that are much alike says and the other does not.

“… stays closed. Divers go down on Monday.” beside “… stays closed.” -> “Divers go down on Monday.”
"""

from __future__ import annotations

import re

from reader.article.sentences import sentences
from reader.article.span import Span
from reader.article.text import BODY_KINDS, Article

RUN = 3
"""How many words a run has: a sentence is known by the runs of words that it shares."""

KNOWN = 0.5
"""A sentence of which such a share of the runs stands in the other article is there too."""

FEWEST_WORDS = 4
"""A shorter sentence is no news."""

_WORD = re.compile(r"\w+")


def added_sentences(article: Article, other: Article, most: int) -> list[Span]:
    """The first `most` sentences of an article's body that do not stand in the other; linear time."""
    known = _runs(other.text)
    found: list[Span] = []
    for block in article.blocks:
        if block.kind in BODY_KINDS:
            found += [
                span
                for span in sentences(article.text, block.start, block.end)
                if _is_new(span.of(article.text), known)
            ]
        if len(found) >= most:
            break
    return found[:most]


def _is_new(sentence: str, known: set[tuple[str, ...]]) -> bool:
    runs = _runs(sentence)
    return len(runs) > FEWEST_WORDS - RUN and len(runs & known) < KNOWN * len(runs)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return set(zip(*(words[at:] for at in range(RUN)), strict=False))
