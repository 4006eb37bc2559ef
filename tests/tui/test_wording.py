"""The words that go with an article."""

from __future__ import annotations

from datetime import date

import pytest

from reader.tui.wording import day, joined, minutes, month, source_line, tags_typed

TODAY = date(2026, 5, 1)


@pytest.mark.parametrize(
    ("published", "long", "short"),
    [
        ("2026-03-14", "14 March 2026", "14 Mar"),
        ("2019-12-01", "1 December 2019", "1 Dec 2019"),
        ("2026-03-14T23:15:00+01:00", "14 March 2026", "14 Mar"),
        ("", "", ""),
        ("soon", "", ""),
        ("2026-02-31", "", ""),
        ("2026-3", "", ""),
    ],
)
def test_a_day_is_told_in_words(published: str, long: str, short: str) -> None:
    """A date reads as a person writes it; the year of today is left out where it is short."""
    assert day(published, today=TODAY) == long
    assert day(published, today=TODAY, short=True) == short


@pytest.mark.parametrize(("short", "shorter"), [("3 Oct 2011", "Oct 2011"), ("3 Oct", ""), ("", "")])
def test_a_day_of_another_year_can_be_told_by_its_month(short: str, shorter: str) -> None:
    """One of this year has no shorter form."""
    assert month(short) == shorter


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 min"), (6, "6 min"), (60, "1 h"), (85, "1 h 25 min"), (180, "3 h")]
)
def test_a_reading_time_is_told_in_minutes_and_hours(count: int, words: str) -> None:
    """Over an hour the hours stand first."""
    assert minutes(count) == words


def test_empty_parts_leave_no_dot() -> None:
    """Only what is known is joined."""
    assert joined("Echo", "", "14 March", "") == "Echo · 14 March"
    assert joined("", "") == ""


def test_a_source_line_says_where_words_come_from() -> None:
    """Headline, outlet, day, address, each where it is known."""
    whole = source_line("Lamps out", "Echo", "2026-03-14", "https://echo.example/1")
    assert whole == "“Lamps out”, Echo, 14 March 2026, https://echo.example/1"
    assert source_line("", "", "", "/pile/a.txt") == "/pile/a.txt"


@pytest.mark.parametrize(
    ("words", "tags"),
    [
        ("harbour tide", ["harbour", "tide"]),
        ("harbour, tide", ["harbour", "tide"]),
        ("harbour,tide,", ["harbour", "tide"]),
        ("quay,north harbour,tide", ["quay,north", "harbour", "tide"]),
        (" , ", []),
    ],
)
def test_tags_are_parted_by_spaces_or_commas(words: str, tags: list[str]) -> None:
    """A tag that was there stays whole though it has a comma in it."""
    assert tags_typed(words, ["quay,north"]) == tags
