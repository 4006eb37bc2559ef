"""Days as China, Japan and Korea write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning.dates import find_moment
from reader.cleaning.eastern_days import in_figures, is_day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("令和8年1月12日", "2026-01-12"),
        ("令和元年5月1日", "2019-05-01"),
        ("平成３１年４月３０日", "2019-04-30"),
        ("民國115年1月12日", "2026-01-12"),
        ("二〇二六年一月二十日", "2026-01-20"),
        ("2026年1月12日15時30分", "2026-01-12T15:30"),
        ("2026年1月12日 午後8時半", "2026-01-12T20:30"),
        ("2026年1月12日 下午3点20分", "2026-01-12T15:20"),
        ("2026년 1월 12일 오후 3시 5분", "2026-01-12T15:05"),
        ("午前9時 2026年1月12日", "2026-01-12"),
    ],
)
def test_eras_written_numbers_and_hours_are_read(text: str, moment: str) -> None:
    """The year of an era is that of the world, half past three in the afternoon is 15:30."""
    assert find_moment(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "2026年1月12日",
        "令和8年1月12日（月）午後8時1分更新",
        "입력 2026년 1월 12일 09:05",
        "二〇二六年一月十二日 星期一",
    ],
)
def test_a_day_alone_is_one(text: str) -> None:
    """With its day of the week, its hour, and a word like “updated”."""
    assert is_day(text)


@pytest.mark.parametrize(
    "text", ["2026年", "2026年1月12日に渡し船が欠航した", "12 January 2026", "2026年1月12日と13日", ""]
)
def test_a_day_among_other_words_is_not_alone(text: str) -> None:
    """A sentence that tells of a day is none."""
    assert not is_day(text)


@settings(max_examples=60)
@given(st.text("年月日時分二〇十令和元12 :午後년월일시", max_size=40))
def test_any_text_is_put_in_figures_without_harm(text: str) -> None:
    """Whatever stands side by side; what holds no sign of a year stays."""
    assert isinstance(in_figures(text), str)
    if "年" not in text and "년" not in text:
        assert in_figures(text) == text
