"""Days: what a person types for a range of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.days import Days, days_meant


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-03", "2026-03-01", "2026-03-31"),
        ("2024-2", "2024-02-01", "2024-02-29"),
        ("2026-03-14", "2026-03-14", "2026-03-14"),
        ("2026-03-14..", "2026-03-14", ""),
        ("..2026-03", "", "2026-03-31"),
        ("2025 .. 2026-03", "2025-01-01", "2026-03-31"),
        ("  ", "", ""),
    ],
)
def test_a_year_a_month_a_day_or_two_of_them_are_days(words: str, since: str, until: str) -> None:
    """The first day of the first and the last day of the last; an open end is open."""
    assert days_meant(words) == Days(since, until)


@pytest.mark.parametrize(
    "words",
    ["..", "soon", "20", "2026-", "2026-13", "2026-02-30", "0000", "2026..2025", "2026-3-0", "２０２６x"],
)
def test_other_words_are_no_days(words: str) -> None:
    """What is not written out yet, or cannot be, means nothing."""
    assert days_meant(words) is None


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(9990, 1, 1)), st.integers(0, 900))
def test_days_are_written_as_they_are_read(first: date, more: int) -> None:
    """What stands in the prompt when it is opened again means the same days."""
    days = Days(str(first), str(first + timedelta(more)))
    assert days_meant(str(days)) == days


@given(st.text(max_size=12))
def test_no_words_break_it(words: str) -> None:
    """Whatever is typed, there is an answer."""
    days = days_meant(words)
    assert days is None or all(not day or date.fromisoformat(day) for day in days)
