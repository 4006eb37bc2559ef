"""Speech without marks, or with few: the clause that an attribution carries is the quotation.

`Marrow said that the dam would hold` -> “the dam would hold” (indirect)
`Marrow said the talks were a “slow walk” to nowhere` -> “the talks …” (mixed): marks hold less than half
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.article.annotation import QuotationState
from reader.quotes.attributions import Attribution
from reader.quotes.clauses import clause_of
from reader.quotes.marks import Marked
from reader.quotes.page import BLANK, ENDED, Page
from reader.quotes.people import Cast, Speaker
from reader.quotes.phrases import Place
from reader.quotes.speakers import Said, Sentence, is_utterance

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


def indirect_speech(page: Page, parts: list[Sentence], said: list[Said], cast: Cast) -> Iterator[Clause]:
    """The clauses of one block that are quotations; none overlaps marked words that speak for themselves."""
    end = -1
    for part in parts:
        for i, one in enumerate(part.attributions):
            following = part.attributions[i + 1] if i + 1 < len(part.attributions) else None
            place = clause_of(page, (part.start, part.end), one, following)
            if place is None or place[0] < end or not _speaks(page, place, said):
                continue
            speaker = cast.resolve(one.subject)
            if speaker is not None:
                cast.heard(speaker)
                end = place[1]
                words = page.masked[slice(*place)]
                yield Clause(place, one, speaker, BLANK in words or ENDED in words)


def _speaks(page: Page, place: Place, said: list[Said]) -> bool:
    """Whether a clause says more than the marked words in it, and none of them is an utterance of its own."""
    words = page.masked[slice(*place)]
    marked = words.count(BLANK) + words.count(ENDED)
    if marked >= MARKED_ENOUGH * len(words):
        return False
    inside = [one for one in said if one.run.start < place[1] and place[0] < one.run.end]
    return all(
        place[0] <= one.run.start and one.run.end <= place[1] and _leans(page, one.run) for one in inside
    )


def _leans(page: Page, run: Marked) -> bool:
    """Whether marked words lean on the clause around them; broken marks are shown for themselves."""
    return run.state is QuotationState.WHOLE and not is_utterance(page, run)
