"""Values: what dates, times and figures come to, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.values import figure_words, when_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-03-15", "15 March 2026"),
        ("2026-03", "March 2026"),
        ("2026", "2026"),
        ("2026-W07", "week 7 of 2026"),
        ("2026-SU", "summer 2026"),
        ("2026-Q3", "quarter 3 of 2026"),
        ("199X", "the 1990s"),
        ("2026-03-15TEV", "15 March 2026, evening"),
        ("T09:30Z", "09:30 UTC"),
        ("2026-03-15T09:30", "15 March 2026, 09:30"),
        ("2026-03-01/2026-03-05", "1 March 2026 – 5 March 2026"),
        ("2026-13-01", "2026-13-01"),
        ("P3D", "P3D"),
        ("", ""),
    ],
)
def test_dates_are_told_as_a_person_would(value: str, words: str) -> None:
    """A day, a month, a season, a part of a day, a range; what is not known stands as it is."""
    assert when_words(value) == words


@pytest.mark.parametrize(
    ("value", "counts", "words"),
    [
        ("1400", "people", "1,400 people"),
        ("3500000000 EUR", "", "3,500,000,000 EUR"),
        ("58 mi", "", "58 mi"),
        ("3", "persons", "3 persons"),
        ("1/4", "", "1/4"),
        ("31000.5", "", "31,000.5"),
        ("", "", ""),
    ],
)
def test_figures_are_told_in_digits_with_what_they_count(value: str, counts: str, words: str) -> None:
    """Thousands are set apart, units and what is counted stand behind."""
    assert figure_words(value, counts) == words


@given(st.text(max_size=30))
def test_no_value_breaks_it(value: str) -> None:
    """Whatever a rule writes, there are words or the value itself."""
    assert when_words(value) or not value
    assert isinstance(figure_words(value, ""), str)


@pytest.mark.parametrize("digits", [31, 4_400])
def test_a_row_of_digits_that_is_no_figure_stays_as_it_is(digits: int) -> None:
    """Python reads no number of thousands of digits; nobody else does either."""
    assert figure_words("9" * digits, "people") == f"{'9' * digits} people"
