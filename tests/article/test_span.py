"""A span is the one way to point into a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article.span import Span

TEXT = "The ferry left at dawn."

spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: Span(min(pair), max(pair)))


def test_span_gives_the_words_it_points_to() -> None:
    """A span cuts its words out of the text, the end left out."""
    assert Span(4, 9).of(TEXT) == "ferry"
    assert Span(4, 4).of(TEXT) == ""


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (5, 4), (-3, -1)])
def test_span_that_points_nowhere_is_refused(start: int, end: int) -> None:
    """A span never starts before the text, nor ends before it starts."""
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(spans)
def test_span_is_as_long_as_what_it_holds(span: Span) -> None:
    """The length is the count of the places that lie in the span."""
    assert len(span) == sum(place in span for place in range(50))


@given(spans, spans)
def test_two_spans_overlap_where_they_share_a_place(one: Span, other: Span) -> None:
    """Overlapping is mutual, and means a place that lies in both."""
    shared = bool(len(one) and len(other)) and any(place in one and place in other for place in range(50))
    if len(one) and len(other):
        assert one.overlaps(other) == shared
    assert one.overlaps(other) == other.overlaps(one)


@given(spans, spans)
def test_span_covers_what_lies_wholly_inside(one: Span, other: Span) -> None:
    """Every place of a covered span lies in the one that covers it."""
    if one.covers(other):
        assert all(place in one for place in range(50) if place in other)
    assert one.covers(one)


def test_spans_stand_in_the_order_of_the_text() -> None:
    """Spans sort by where they start, then by where they end."""
    assert sorted([Span(5, 6), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(5, 6)]
