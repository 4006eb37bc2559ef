"""Added sentences: what one of two articles that are much alike says and the other does not.

“… stays closed. Divers go down on Monday.” beside “… stays closed.” -> “Divers go down on Monday.”
“The yard will not pay” beside “The yard will pay” -> “The yard will not pay”
"""

from __future__ import annotations

import re
from collections import Counter

from reader.article.sense import beside, denials, sense_of
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
    known = _Known(other)
    found: list[Span] = []
    for block in article.blocks:
        if block.kind in BODY_KINDS:
            found += [
                span
                for span in sentences(article.text, block.start, block.end)
                if known.lacks(span.of(article.text))
            ]
        if len(found) >= most:
            break
    return found[:most]


class _Known:
    """What an article says, found by the runs of its words."""

    def __init__(self, article: Article) -> None:
        self._runs, self._language = _runs(article.text), article.metadata.language
        self._sentences = [
            span.of(article.text)
            for block in article.blocks
            if block.kind in BODY_KINDS
            for span in sentences(article.text, block.start, block.end)
        ]
        self._places = {run: place for place, one in enumerate(self._sentences) for run in _runs(one)}

    def lacks(self, sentence: str) -> bool:
        """Whether it does not say what a sentence says, though it may deny that in the same words."""
        runs = _runs(sentence)
        if len(runs) <= FEWEST_WORDS - RUN:
            return False
        return len(runs & self._runs) < KNOWN * len(runs) or self._denies(sentence, runs)

    def _denies(self, sentence: str, runs: set[tuple[str, ...]]) -> bool:
        shared = Counter(self._places[run] for run in runs if run in self._places)
        if not shared:
            return False
        nearest = self._sentences[max(shared, key=lambda place: (shared[place], -place))]
        one, other = (sense_of(each, self._language).numbers for each in (sentence, nearest))
        return denials(one) != denials(other) and beside(one, other).opposite


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return set(zip(*(words[at:] for at in range(RUN)), strict=False))
