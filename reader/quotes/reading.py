"""A block as it is read for speakers: its sentences and the attributions in them, found by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from reader.article.text import Block
from reader.quotes.attributions import Attribution, attributions, is_belief
from reader.quotes.marks import Marked
from reader.quotes.page import Page, sentences
from reader.quotes.people import Cast, Speaker

BEFORE, BEHIND = 1500, 500
"""How far before and behind marked words an attribution is looked for, in characters."""


GOES_ON = "the speech goes on"
"""How the speaker of words was found that follow others of the same speaker."""

SIGNED = "signed with a dash"
"""How the speaker of words was found whose name stands behind them and a dash."""


@dataclass(slots=True)
class Said:
    """A marked run with who says it."""

    run: Marked
    speaker: Speaker | None = None
    attribution: Attribution | None = None
    how: str = ""
    confidence: float = 0.0
    beside: bool = False
    """The attribution stands right beside it."""


@dataclass(slots=True)
class Sentence:
    """A sentence with the attributions in it."""

    start: int
    end: int
    attributions: list[Attribution]


class Reading:
    """The sentences of one block, and what was said in them."""

    def __init__(self, page: Page, block: Block, cast: Cast) -> None:
        self.block = block
        self.sentences = [Sentence(a, b, attributions(page, a, b)) for a, b in sentences(page, block)]
        self.starts = [sentence.start for sentence in self.sentences]
        self.all = [(sentence, one) for sentence in self.sentences for one in sentence.attributions]
        self.cues = [one.cue[0] for _, one in self.all]
        self.said: list[Said] = []
        for _, one in self.all:
            one.speaker = cast.resolve(one.subject)
            if one.is_speech or is_belief(one.verb):
                cast.heard(one.speaker)

    def around(self, run: Marked) -> Iterator[tuple[Sentence, Attribution]]:
        """The attributions near a run, each with its sentence, in the order of their cues."""
        first = bisect_left(self.cues, run.start - BEFORE)
        last = bisect_right(self.cues, run.end + BEHIND)
        return iter(self.all[first:last])

    def holding(self, run: Marked) -> int:
        """The number of the sentence that a run starts in, or follows; -1 before the first."""
        return bisect_right(self.starts, run.start) - 1
