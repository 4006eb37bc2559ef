"""Days and times of day, as articles in several languages write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning.dates import before_date, either_moment, find_moment, last_day

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("12 March 2026", "2026-03-12"),
        ("March 12, 2026", "2026-03-12"),
        ("1st of May 2026", "2026-05-01"),
        ("Mon 12 January 2026 10.14 GMT", "2026-01-12T10:14+00:00"),
        ("January 12, 2026, 10:14 am EST", "2026-01-12T10:14-05:00"),
        ("10:14 GMT, 12 March 2026", "2026-03-12T10:14+00:00"),
        ("9 May 2026 at 7pm", "2026-05-09T19:00"),
        ("2026-03-12T10:14:00Z", "2026-03-12T10:14+00:00"),
        ("2026-03-12 10:14:00+0100", "2026-03-12T10:14+01:00"),
        ("12.03.2026, 10:14 Uhr", "2026-03-12T10:14"),
        ("am 5. Mai 2026", "2026-05-05"),
        ("4 mars 2026 à 08h15", "2026-03-04T08:15"),
        ("12 de marzo de 2026", "2026-03-12"),
        ("12 марта 2026", "2026-03-12"),
        ("2026年3月12日", "2026-03-12"),
        ("2026年3月12日 午後6:15", "2026-03-12T18:15"),
        ("2026년 3월 12일 18:15", "2026-03-12T18:15"),
        ("2026 m. kovo 12 d. 12:05", "2026-03-12T12:05"),
        ("2026. március 12. 06:10", "2026-03-12T06:10"),
        ("12 tháng 3 năm 2026", "2026-03-12"),
        ("12 مارس 2026", "2026-03-12"),
        ("12 Mart 2026 14:05", "2026-03-12T14:05"),
        ("12 марта 2026, 12:30 (мск)", "2026-03-12T12:30+03:00"),
        ("28.04.23, 10:00 Uhr", "2023-04-28T10:00"),
        ("12 March 2026 10:14 UTC+2", "2026-03-12T10:14+02:00"),
        ("2026-03-12 10:15 +05:30", "2026-03-12T10:15+05:30"),
        ("Mar 12, 20265:45 AM", "2026-03-12T05:45"),
        ("3/14/2026", "2026-03-14"),
        ("14/3/2026", "2026-03-14"),
    ],
)
def test_a_day_with_its_year_is_found(text: str, moment: str) -> None:
    """Whatever the order and the language; a zone is told only where it is known."""
    assert find_moment(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "March 12",
        "12/03/2026",
        "31 February 2026",
        "2 June 2926",
        "in 2026",
        "12 Marchers 2026",
        "0 May 2026",
    ],
)
def test_what_is_no_day_or_unsure_is_none(text: str) -> None:
    """No year, no such day, a day of another age, and figures that could mean two days."""
    assert find_moment(text) == ""


def test_two_days_are_told_apart_where_the_order_is_known() -> None:
    """Nearly every language but one writes the day first."""
    assert find_moment("12/03/2026", day_first=True) == "2026-03-12"


def test_figures_may_mean_two_days() -> None:
    """Both are told, with their hour."""
    assert either_moment("12/03/2026 10:15") == ("2026-03-12T10:15", "2026-12-03T10:15")
    assert either_moment("14/03/2026") == ("2026-03-14",)
    assert either_moment("no day") == ()


def test_what_comes_is_of_its_day_at_the_latest() -> None:
    """Or of the next, which begins earlier elsewhere; what came long ago is measured by that day."""
    assert last_day("2024-02-28T23:00:00Z") == "2024-02-29"
    assert last_day("") >= date.today().isoformat()


def test_what_stands_before_a_date_is_left() -> None:
    """A name is parted from the day behind it, a month from the name May."""
    assert before_date(["Ilse", "Marrow", "12", "March", "2026"]) == "Ilse Marrow"
    assert before_date(["Ilse", "Marrow", "-", "Monday,", "January", "12"]) == "Ilse Marrow"
    assert before_date(["Ilse", "May"]) == "Ilse May"


@given(st.text(max_size=80))
def test_no_text_makes_it_fail(text: str) -> None:
    """Whatever the characters are, the answer is a day or nothing."""
    found = find_moment(text)
    assert found == "" or 1700 <= date.fromisoformat(found[:10]).year < 2200


@given(st.dates(date(1900, 1, 1), TODAY))
def test_every_day_is_found_as_it_is_written(day: date) -> None:
    """A day in words, with figures and in ISO form is the same day."""
    for text in (
        day.strftime("%d %B %Y"),
        day.strftime("%B %d, %Y"),
        day.isoformat(),
        day.strftime("%d.%m.%Y"),
    ):
        assert find_moment(text) == day.isoformat()
