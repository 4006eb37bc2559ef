"""Who said what: `find_quotations`, by rules alone, stage after stage.

marks, pairing (runs, and their damage) -> page (the reporter's words) -> attributions (cue and subject)
-> speakers -> speech (no titles) ; indirect speech ; transcripts ; repeated ; documents (no speakers)
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from reader.article.annotation import Mention, Quotation, QuotationKind
from reader.article.span import Span
from reader.article.text import Article, Block, Kind
from reader.quotes.documents import SAYS_IT, is_document
from reader.quotes.indirect import Clause, indirect_speech
from reader.quotes.marks import Marked
from reader.quotes.page import Page, make_page
from reader.quotes.pairing import marked_runs
from reader.quotes.people import Cast
from reader.quotes.reading import Reading, Said
from reader.quotes.repeated import with_repeated
from reader.quotes.speakers import attribute, is_utterance
from reader.quotes.speech import is_speech
from reader.quotes.transcripts import Label, transcript_labels

__all__ = ["find_quotations"]


def find_quotations(article: Article, mentions: tuple[Mention, ...]) -> tuple[Quotation, ...]:
    """The quotations of `article` in the order of their start; `mentions` name the speakers."""
    runs = marked_runs(article.text, article.blocks, article.metadata.language[:2])
    page = make_page(article.text, article.blocks, mentions, runs)
    starts = [run.start for run in runs]
    cast = Cast(page)
    labels = transcript_labels(article.text, article.blocks, mentions)
    named = frozenset(mention.name for mention in mentions)
    above: Reading | None = None
    readings: dict[int, Reading] = {}
    found: list[Quotation] = []
    for block in page.blocks:
        if block.start in labels:
            found.append(_labelled(page, labels[block.start], block))
            continue
        own = runs[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        reading = readings.pop(block.start, None) or Reading(page, block, cast)
        ending = None
        if own and own[-1].end > block.end:
            ending = _ending(page, own[-1], cast)
            readings[ending.block.start] = ending
        reading.said = [
            one for one in attribute(page, own, reading, ending, above, cast) if is_speech(page, one)
        ]
        clauses = list(indirect_speech(page, reading))
        found.extend(_marked(page, one) for one in _alone(reading.said, clauses))
        found.extend(_clause(page, one) for one in clauses)
        above = above if block.kind is Kind.CAPTION else reading
    found = [_without_document(q, named) for q in with_repeated(page.text, found)]
    return tuple(sorted(found, key=lambda q: (q.start, q.end)))


def _alone(said: list[Said], clauses: list[Clause]) -> list[Said]:
    """The marked words that stand in no clause that is shown whole."""
    ends = [clause.place[1] for clause in clauses]
    found = []
    for one in said:
        i = bisect_left(ends, one.run.end)
        if i == len(ends) or one.run.start < clauses[i].place[0]:
            found.append(one)
    return found


def _ending(page: Page, run: Marked, cast: Cast) -> Reading:
    """The block in which speech over several ends."""
    return Reading(page, page.blocks[bisect_left(page.ends, run.end)], cast)


def _labelled(page: Page, label: Label, block: Block) -> Quotation:
    """A line of a transcript as its person's words."""
    start = label.end + 1
    start += len(page.text[start : block.end]) - len(page.text[start : block.end].lstrip())
    return Quotation(
        start,
        block.end,
        speaker=label.name,
        speaker_span=Span(label.start, label.end),
        how="named before a colon",
        confidence=0.95,
    )


def _without_document(one: Quotation, named: frozenset[str]) -> Quotation:
    """A quotation without a speaker that is no person or body but something written."""
    if one.speaker in named or not is_document(one.speaker):
        return one
    return replace(one, speaker="", how=SAYS_IT, confidence=0.0)


def _marked(page: Page, one: Said) -> Quotation:
    """Marked words as a quotation."""
    speaker, run = one.speaker, one.run
    return Quotation(
        start=run.start,
        end=run.end,
        kind=QuotationKind.DIRECT if is_utterance(page, run) else QuotationKind.MIXED,
        state=run.state,
        speaker=speaker.name if speaker else "",
        speaker_span=Span(*speaker.span) if speaker else None,
        cue=page.text[slice(*one.attribution.cue)] if one.attribution else "",
        how=one.how if speaker else "",
        confidence=one.confidence if speaker else 0.0,
    )


def _clause(page: Page, one: Clause) -> Quotation:
    """A clause as a quotation."""
    cue = page.text[slice(*one.attribution.cue)]
    return Quotation(
        *one.place,
        kind=QuotationKind.MIXED if one.mixed else QuotationKind.INDIRECT,
        speaker=one.speaker.name,
        speaker_span=Span(*one.speaker.span),
        cue=cue,
        how=f"“{cue}” and a clause" + (f"; {one.speaker.how}" if one.speaker.how else ""),
        confidence=round(SURE_OF_CLAUSE * one.speaker.confidence, 2),
    )


SURE_OF_CLAUSE = 0.8
"""How sure a clause without marks is at best."""
