"""On which day something was counted, by the words around a figure."""

from __future__ import annotations

from datetime import date

import pytest

from reader.library.figure_time import day_of, is_level, weekday_of


@pytest.mark.parametrize(
    ("before", "behind", "day"),
    [
        ("The river stood at ", " on Sunday.", 6),
        ("Am Montag stand die Lauter bei ", ".", 0),
        ("They counted ", " boats, Ines Quill said in Hask on Sunday.", None),
        ("Between Monday and Tuesday ", " boats came.", None),
        ("They counted ", " boats.", None),
    ],
)
def test_the_day_is_that_of_the_counting(before: str, behind: str, day: int | None) -> None:
    """Not that on which somebody told of it."""
    assert weekday_of(before, behind) == day


def test_a_weekday_is_the_last_one_before_the_report() -> None:
    """Without one the report's own day; without that nothing is known."""
    assert day_of(6, "2026-03-04T10:00") == date(2026, 3, 1)
    assert day_of(2, "2026-03-04") == day_of(None, "2026-03-04") == date(2026, 3, 4)
    assert day_of(6, "") is None


def test_a_level_is_what_something_stood_at() -> None:
    """What rose to a height is told as what happened."""
    assert is_level("The river Sorne stood at ")
    assert is_level("Der Pegel der Lauter lag am Abend bei ")
    assert is_level("The level behind the dam has fallen by ")
    assert not is_level("The river Sorne rose to ")
