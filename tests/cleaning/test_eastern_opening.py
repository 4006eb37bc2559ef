"""The day in the opening of a report in Chinese, Japanese or Korean."""

from __future__ import annotations

import pytest

from reader.cleaning.dates import find_moment
from reader.cleaning.eastern_opening import opening_day


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
        "（桑名、2026年1月12日）渡し船は欠航した。",
        "（INA 2026年1月12日）渡轮停航。",
    ],
)
def test_a_paragraph_opens_with_its_day(text: str) -> None:
    """Where the agency's sign stands behind it, or it stands with place and agency alone."""
    assert find_moment(opening_day(text).text) == "2026-01-12"


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
        "（大火，2026年1月12日）造成三条渔船沉没。",
        "（渡轮事故，2026年1月12日）三条渔船沉没。",
        "（Ilse，2026年1月12日）出生于雾港的渔村。",
        "（Ilse 2026年1月12日）雾港的渔村。",
        "（资料图，2026年1月12日）雾港的渡轮停在码头。",
        "(写真、2026年1月12日) 霧港の渡し船が岸に着く。",
        "（資料写真＝2026年1月12日）霧港の渡し船が岸に着く。",
        "(자료사진, 2026년 1월 12일) 안개항의 배가 멈췄다.",
        "雾港渡船公司2026年1月12日发：渡轮停航。",
        "海鸥号2026年1月12日发 往西港的旅客都已上船。",
        "[안개항] 1994년 6월 7일 - 9일의 폭풍이 부두를 부쉈다.",
    ],
)
def test_a_day_that_the_story_tells_of_is_not_that_of_the_report(text: str) -> None:
    """A life, an old treaty, a storm of three days: other days follow, or the day stands in a sentence."""
    assert opening_day(text).text == ""


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("本报雾港2026年1月12日电 渡轮停航。", True),
        ("（2026年1月12日共同）渡し船は欠航した。", True),
        ("（霧港新聞、2026年1月12日）渡し船は欠航した。", True),
        ("（霧港、2026年1月12日）渡し船は欠航した。", False),
        ("（2026年1月12日）渡し船は欠航した。", False),
    ],
)
def test_an_agency_makes_a_day_a_reports(text: str, is_sure: bool) -> None:
    """A place alone has one in a story, too."""
    assert opening_day(text).is_sure is is_sure
