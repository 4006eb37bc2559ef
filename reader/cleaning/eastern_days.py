"""Days as China, Japan and Korea write them, with their eras and their figures.

`令和7年11月4日 午後3時20分` -> `2025年11月4日 午後3:20`; `二〇二五年十一月四日` -> `2025年11月4日`.
"""

from __future__ import annotations

import re

from reader.cleaning.patterns import Pattern

_SIGNS = Pattern("[年년]")
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
"""The year before the first of each era."""
_ERA = Pattern(rf"({'|'.join(_ERAS)})\s?(\d{{1,3}}|元)\s?年")
_WRITTEN = Pattern("[〇零○一二三四五六七八九十]{1,6}(?=[年月日時时点點分])")
_FIGURE = {sign: str(at) for at, sign in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0"}
_CLOCK = Pattern(
    r"(?<!\d)(\d{1,2})\s?[時时点點시](?![間间간])(?:\s?(\d{1,2})\s?[分분]|\s?(半|반))?(?:\s?\d{1,2}\s?[秒초])?"
)
DAY = r"\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
"""A day with its year, in figures."""
_LABEL = r"(?:公開|更新|掲載|配信|発行|発表|付|发布|发表|發布|發表|修改|입력|수정|등록|게재|발행)"
_LINE = Pattern(
    rf"\W{{0,3}}(?:(?:最終|最后|最後|최종)?{_LABEL}(?:日時|日期|时间|時間|日|일)?\W{{0,3}})?{DAY}"
    r"\W{0,3}(?:(?:星期|周|週)[一二三四五六日天]|[月火水木金土日월화수목금토일](?:曜日?|요일)?)?"
    r"\W{0,3}(?:午前|午後|上午|下午|晚上|오전|오후|[AaPp][Mm])?\W{0,3}(?:\d{1,2}:\d{2}(?::\d{2})?)?"
    rf"\W{{0,3}}(?:(?:最終|最后|最後|최종)?{_LABEL})?\W{{0,3}}"
)
_LONGEST = 60
"""A line that is a day and nothing else has at most so many characters."""


def in_figures(text: str) -> str:
    """The same text with the years of eras, written numbers and times of day in plain figures."""
    if text.isascii() or _SIGNS.search(text) is None:
        return text
    text = _ERA.sub(_western, _WRITTEN.sub(_counted, text))
    return _CLOCK.sub(_timed, text)


def is_day(text: str) -> bool:
    """Whether `text` is a day, with its time of day or a word like “updated” at most."""
    return len(text) <= _LONGEST and not text.isascii() and _LINE.fullmatch(in_figures(text)) is not None


def _western(era: re.Match[str]) -> str:
    """The year of an era as the year that the rest of the world counts."""
    return f"{_ERAS[era[1]] + (1 if era[2] == '元' else int(era[2]))}年"


def _counted(written: re.Match[str]) -> str:
    """A number in words, up to 99, or a year figure by figure."""
    tens, ten, ones = written[0].partition("十")
    if not ten:
        return "".join(map(_FIGURE.__getitem__, tens))
    if len(tens) > 1 or len(ones) > 1 or ones == "十":
        return written[0]
    return _FIGURE.get(tens, "1") + _FIGURE.get(ones, "0")


def _timed(clock: re.Match[str]) -> str:
    """A time of day: “3時20分” -> “3:20”."""
    minute = 30 if clock[3] else int(clock[2] or 0)
    return f"{int(clock[1])}:{minute:02} "
