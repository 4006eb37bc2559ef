"""Speech without marks, or with few: the clause that an attribution carries is the quotation.

`Marrow said that the dam would hold` -> “the dam would hold” (indirect)
`Marrow said the talks were a “slow walk” to nowhere` -> “the talks …” (mixed): marks hold less than half
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from reader.article.annotation import QuotationState
from reader.quotes.attributions import Attribution
from reader.quotes.clauses import clause_of
from reader.quotes.marks import Marked
from reader.quotes.page import BLANK, ENDED, Page, Place
from reader.quotes.people import Speaker
from reader.quotes.reading import Reading
from reader.quotes.speakers import is_utterance

MARKED_ENOUGH = 0.5
"""From which share of marked characters on the marked words stand for themselves."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of somebody's words."""

    place: Place
    attribution: Attribution
    speaker: Speaker
    mixed: bool
    """Whether marked words stand in it."""


def indirect_speech(page: Page, reading: Reading) -> Iterator[Clause]:
    """The clauses of one block that are quotations; none overlaps marked words that speak for themselves."""
    runs = [one.run for one in reading.said]
    ends = [run.end for run in runs]
    end = -1
    for i, (sentence, one) in enumerate(reading.all):
        following = reading.all[i + 1][1] if i + 1 < len(reading.all) else None
        place = clause_of(page, (sentence.start, sentence.end), one, following)
        if place is None or place[0] < end:
            continue
        first = bisect_right(ends, place[0])
        if one.speaker is not None and _speaks(page, place, runs, first):
            end = place[1]
            words = page.masked[slice(*place)]
            yield Clause(place, one, one.speaker, BLANK in words or ENDED in words)


def _speaks(page: Page, place: Place, runs: list[Marked], first: int) -> bool:
    """Whether a clause says more than the marked words in it, and none of them is an utterance of its own."""
    words = page.masked[slice(*place)]
    if words.count(BLANK) + words.count(ENDED) >= MARKED_ENOUGH * len(words):
        return False
    while first < len(runs) and runs[first].start < place[1]:
        run = runs[first]
        if run.start < place[0] or run.end > place[1] or not _leans(page, run):
            return False
        first += 1
    return True


def _leans(page: Page, run: Marked) -> bool:
    """Whether marked words lean on the clause around them; broken marks are shown for themselves."""
    return run.state is QuotationState.WHOLE and not is_utterance(page, run)
