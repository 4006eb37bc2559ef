"""Who said what: `find_quotations`, by rules alone, stage after stage.

marks, pairing (runs, and their damage) -> page (the reporter's words) -> attributions (cue and subject)
-> speakers -> speech (no titles) ; indirect speech
"""

from __future__ import annotations

from bisect import bisect_left

from reader.article.annotation import Mention, Quotation, QuotationKind
from reader.article.span import Span
from reader.article.text import Article
from reader.quotes.indirect import indirect_speech
from reader.quotes.marks import MARKS, Marked
from reader.quotes.page import BLANK, ENDED, Page, make_page
from reader.quotes.pairing import marked_runs
from reader.quotes.people import Cast
from reader.quotes.speakers import Paragraph, Said, attribute, read
from reader.quotes.speech import is_speech

__all__ = ["find_quotations"]


def find_quotations(article: Article, mentions: tuple[Mention, ...]) -> tuple[Quotation, ...]:
    """The quotations of `article` in the order of their start; `mentions` name the speakers."""
    runs = marked_runs(article.text, article.blocks, article.metadata.language[:2])
    page = make_page(article.text, article.blocks, mentions, runs)
    starts = [run.start for run in runs]
    cast = Cast(page)
    before: Paragraph | None = None
    found: list[Quotation] = []
    for block in page.blocks:
        own = runs[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        parts = read(page, block)
        said = [one for one in attribute(page, own, parts, before, cast) if is_speech(page, one)]
        found.extend(_quotation(page, one) for one in said)
        found.extend(indirect_speech(page, parts, said, cast))
        before = Paragraph(block, parts, said)
    return tuple(sorted(found, key=lambda q: (q.start, q.end)))


def _quotation(page: Page, one: Said) -> Quotation:
    speaker, run = one.speaker, one.run
    return Quotation(
        start=run.start,
        end=run.end,
        kind=_kind(page, run),
        state=run.state,
        speaker=speaker.name if speaker else "",
        speaker_span=Span(*speaker.span) if speaker else None,
        cue=page.text[slice(*one.attribution.cue)] if one.attribution else "",
        how=one.how if speaker else "",
        confidence=one.confidence if speaker else 0.0,
    )


def _kind(page: Page, run: Marked) -> QuotationKind:
    """Direct where the words are a whole utterance, mixed where they stand in the reporter's sentence."""
    words = page.text[run.start : run.end].strip(MARKS)
    before = page.masked[max(0, run.start - 3) : run.start].rstrip()
    if not words[:1].islower() or not before or before[-1] in f",:.!?—–―{BLANK}{ENDED}":
        return QuotationKind.DIRECT
    return QuotationKind.MIXED
