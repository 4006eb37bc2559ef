"""Days as China, Japan and Korea write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning.dates import find_moment
from reader.cleaning.eastern_days import in_figures, is_day, opening_day


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


@pytest.mark.parametrize(
    "text",
    [
        "本报雾港2026年1月12日电 渡轮停航。",
        "(안개항=안개통신) 2026년 1월 12일 - 배가 멈췄다.",
        "（霧港、2026年1月12日）渡し船は欠航した。",
        "【霧港通信社 2026年1月12日】渡し船は欠航した。",
        "（2026年1月12日共同）渡し船は欠航した。",
        "（令和8年1月12日）渡し船は欠航した。",
        "雾港2026年1月12日 /雾港社/ -- 渡轮停航。",
        "雾港2026年1月12日讯（记者李帆）渡轮停航。",
        "【霧港2026年1月12日発】渡し船は欠航した。",
        "霧港通信2026年1月12日発 渡し船は欠航した。",
    ],
)
def test_a_paragraph_opens_with_its_day(text: str) -> None:
    """Where the agency's sign stands behind it, or it stands with place and agency alone."""
    assert find_moment(opening_day(text)) == "2026-01-12"


@pytest.mark.parametrize(
    "text",
    [
        "渡し船は2026年1月12日に欠航した。",
        "李海帆（1961年2月3日-2026年1月12日）是雾港的老船长。",
        "李海帆(1961년 2월 3일)은 안개항의 선장이다.",
        "（1961年2月3日-2026年1月12日）是他的一生。",
        "两个渔村的旧约（订立于1979年4月2日）再次引起争议。",
        "（订立于1979年4月2日）两个渔村的旧约引起争议。",
        "1994年6月7日-9日的风暴毁了老码头。",
        "1994年6月7日——老船长没有忘记那一夜。",
        "没有人忘记1994年6月7日——那一夜码头毁了。",
        "1994年6月7日发生的风暴毁了老码头。",
        "渔村在1994年6月7日电力中断。",
        "船会社は1994年6月7日発、西へ向かう便を止めた。",
        "船は1994年6月7日発 の便だった。",
        "（本名，1961年2月3日）是雾港的老船长。",
        "（通称、1961年2月3日）は霧港の船長だ。",
        "（事故，1994年6月7日）",
        "[안개항] 1994년 6월 7일 - 9일의 폭풍이 부두를 부쉈다.",
    ],
)
def test_a_day_that_the_story_tells_of_is_not_that_of_the_report(text: str) -> None:
    """A life, an old treaty, a storm of three days: other days follow, or the day stands in a sentence."""
    assert opening_day(text) == ""


@settings(max_examples=60)
@given(st.text("年月日時分二〇十令和元12 :午後년월일시", max_size=40))
def test_any_text_is_put_in_figures_without_harm(text: str) -> None:
    """Whatever stands side by side; what holds no sign of a year stays."""
    assert isinstance(in_figures(text), str)
    if "年" not in text and "년" not in text:
        assert in_figures(text) == text
