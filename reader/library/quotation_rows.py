"""Quotation rows: the columns of a quotation with its speaker's name, and the noun that they make."""

from __future__ import annotations

from typing import Any

from reader.article.annotation import Quotation, QuotationKind, QuotationState
from reader.article.span import Span

COLUMNS = (
    "q.start, q.end, q.kind, q.state, ifnull(n.name, '') AS speaker, q.speaker_start, q.speaker_end, "
    "q.cue, q.how, q.confidence"
)
"""What `quotation_of` takes, of a query in which `q` is a quotation and `n` its speaker's name."""

NAMED = "quotation q LEFT JOIN name n ON n.number = q.speaker"


def quotation_of(values: tuple[Any, ...]) -> Quotation:
    """The quotation whose `COLUMNS` are the first of `values`."""
    start, end, kind, state, speaker, first, last, cue, how, confidence = values[:10]
    return Quotation(
        start=start,
        end=end,
        kind=QuotationKind(kind),
        state=QuotationState(state),
        speaker=speaker,
        speaker_span=None if first is None else Span(first, last),
        cue=cue,
        how=how,
        confidence=confidence,
    )
