"""Timeline: counts by month as a line of bars."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.timeline import bars, timeline_lines, undated_words


def test_bars_are_as_high_as_their_counts() -> None:
    """The most is a whole row, nothing is a dot, and one of many is still seen."""
    assert bars([8, 4, 1, 0]) == "█▄▁·"
    assert bars([1000, 1]) == "█▁"
    assert bars([]) == ""


def test_months_without_anything_have_their_place() -> None:
    """Three months lie between the first and the last; the caption says from when to when and the highest."""
    line, caption = timeline_lines([("2026-01", 2), ("2026-03", 8)], 40)
    assert line == "▂·█"
    assert caption == "Jan – Mar 2026 · the most in Mar 2026: 8"


def test_a_single_month_is_told_in_words() -> None:
    """One bar says nothing."""
    assert timeline_lines([("2026-03", 4)], 40) == ("", "Mar 2026: 4")


def test_what_is_too_long_is_summed_up() -> None:
    """Where a bar a month has no room, a bar is a quarter, half a year, a year."""
    months = [(f"{year}-{month:02}", 1) for year in (2024, 2025) for month in range(1, 13)]
    line, caption = timeline_lines(months, 10)
    assert line == "█" * 8
    assert caption == "Jan 2024 – Dec 2025 · the most from Jan 2024 on: 3"


def test_nothing_has_no_line() -> None:
    """Somebody who is quoted in undated articles only has no timeline."""
    assert timeline_lines([], 40) == ("", "")


@given(
    st.dictionaries(
        st.tuples(st.integers(1500, 2100), st.integers(1, 12)), st.integers(0, 10**6), max_size=30
    ),
    st.integers(1, 60),
)
def test_the_line_keeps_to_its_width(counts: dict[tuple[int, int], int], width: int) -> None:
    """Six centuries on one line are no wider than asked for."""
    months = [(f"{year}-{month:02}", count) for (year, month), count in sorted(counts.items())]
    line, caption = timeline_lines(months, width)
    assert len(line) <= width
    assert bool(caption) == any(counts.values())


def test_those_without_a_day_are_counted() -> None:
    """Nothing is told where there are none."""
    assert undated_words(1_200) == "1,200 without a day"
    assert undated_words(0) == ""
