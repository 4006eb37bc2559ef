"""On which day something was counted, by the words around a figure."""

from __future__ import annotations

from datetime import date

import pytest

from reader.library.figure_time import (
    day_of,
    has_risen,
    is_day_or_hour,
    is_level,
    is_of_a_week,
    months_of,
    weekday_of,
)


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


def test_months_are_those_of_the_counting() -> None:
    """In any language, and not that in which somebody told of it."""
    assert months_of("Cases rose to ", " in May.") == months_of("Im Mai stieg die Zahl auf ", ".") == {4}
    assert not months_of("They counted ", " cases, Ines Quill said on 3 May.")
    assert not months_of("It may cost ", " crowns.")


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("on ", " March"),
        ("on March ", ", in Tarn"),
        ("am ", ". März"),
        ("at ", " on Friday"),
        ("at ", "pm"),
        ("at ", ":30"),
        ("at 7:", " in Tarn"),
        ("on ", "/3"),
        ("um ", " Uhr"),
    ],
)
def test_numbers_of_the_calendar_and_the_clock(before: str, behind: str) -> None:
    """They count nothing."""
    assert is_day_or_hour(before, behind)
    assert not is_day_or_hour("they put the toll at ", " on the eve")


def test_what_rose_or_was_counted_in_a_week_passes() -> None:
    """Another week has another figure."""
    assert has_risen("Cases of measles rose to ")
    assert has_risen("Der Pegel der Lauter stieg auf ")
    assert not has_risen("They counted ")
    assert is_of_a_week("Doctors counted ", " cases this week.")
    assert not is_of_a_week("Doctors counted ", " cases.")
