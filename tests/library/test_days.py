"""A year, a month and a day have a first and a last day."""

from __future__ import annotations

import pytest

from reader.library.days import bounds, day_before


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("2026", ("2026-01-01", "2026-12-31")),
        ("2024-2", ("2024-02-01", "2024-02-29")),
        ("2026-03-14", ("2026-03-14", "2026-03-14")),
        ("2026-13", None),
        ("2026-02-30", None),
        ("0000", None),
        ("٢٠٢٦", None),
        ("soon", None),
        ("", None),
    ],
)
def test_day_has_bounds(words: str, ends: tuple[str, str] | None) -> None:
    """What is no day has none."""
    assert bounds(words) == ends


def test_day_before_a_day() -> None:
    """Over the end of a year, and not before the first day that a calendar has."""
    assert day_before("2026-01-01") == "2025-12-31"
    assert day_before("0001-01-01") == "0001-01-01"
