"""A row of the database and the quotation that it makes."""

from __future__ import annotations

from reader.article.annotation import Quotation, QuotationKind, QuotationState
from reader.article.span import Span
from reader.library.quotation_rows import quotation_of


def test_a_quotation_without_a_named_speaker_has_no_place_for_one() -> None:
    """What follows the columns is left to whoever asked for it."""
    values = (3, 9, "mixed", "unclosed", "", None, None, "said", "", 0.0, "more")
    assert quotation_of(values) == Quotation(3, 9, QuotationKind.MIXED, QuotationState.UNCLOSED, cue="said")
    named = (3, 9, "direct", "whole", "Ilse Marrow", 12, 18, "said", "subject", 0.9)
    assert quotation_of(named).speaker_span == Span(12, 18)
