"""The day in the opening of a report in Chinese, Japanese or Korean: “本报西港2025年11月4日电 …”.

A day that stands in a sentence is the story's. So is one behind a subject (“会社は1998年5月3日発、”), in a
bracket that no report follows, or beside a word for a picture or an accident (“（资料图，1998年5月3日）”).
"""

from __future__ import annotations

from typing import NamedTuple

from reader.cleaning.eastern_days import DAY, in_figures
from reader.cleaning.outlet import is_agency
from reader.cleaning.patterns import Pattern

_WORD = r"[^\W\d_]{1,10}"
_LATIN = r"[A-Z][A-Za-z]{1,15}"
_AGENCY = rf"(?:[^\W\d_]{{0,10}}(?:社|共同|時事|[报報]|新[聞闻]|통신|신문|일보|뉴스)|{_LATIN})"
"""A word by whose end an agency or a paper is known, or one in Latin letters."""
_NOT_ON = r"(?!\s?[-–—~～〜至\d])"
"""No other day follows: “1998年5月3日-5日” tells how long something was, and of a life when it ended."""
_TOLD = (
    r"(?=\s{0,3}\S)"
    r"(?!\s{0,3}[，、]?\s?(?:[是は曾]|造成|[导導]致"
    r"|引[发發]|[发發]生|出生|[生诞誕]于|[诞誕]生|[去逝]世|生まれ|死去)|[은는])"
)
"""The report follows: “（本名，1960年3月5日）是” tells who somebody is, and 造成 what something did."""
_OPENINGS = (
    Pattern(rf"[^。、，．.]{{0,40}}?(?P<day>{DAY})\s?(?P<sent>[電电讯訊])(?!\w)"),
    Pattern(
        rf"(?P<place>[^。、，．.はがをもにでの于在]{{0,40}}?)(?P<day>{DAY})\s?[発发發](?![\w。、，,：:])"
    ),
    Pattern(
        rf"[(（【［\[](?:(?P<place>{_WORD})\s?[,，、=＝]\s?|(?P<before>{_AGENCY})\s?)?(?P<day>{DAY})"
        rf"\s?(?P<behind>{_AGENCY})?[)）】］\]]{_NOT_ON}{_TOLD}"
    ),
    Pattern(
        rf"[(（【［\[](?:(?P<place>{_WORD})\s?[,，、=＝/]\s?)?(?P<behind>{_AGENCY})[)）】］\]]\s?(?P<day>{DAY})"
        rf"\s?[-–—=＝]+{_NOT_ON}"
    ),
    Pattern(rf"(?P<place>{_WORD})\s?[,，]?\s?(?P<day>{DAY})\s?/(?P<behind>{_AGENCY})/\s?[-–—=＝]+{_NOT_ON}"),
)
"""“本报西港2025年11月4日电”, “西港2025年11月4日发”, “（西港，2025年11月4日）” and others."""
_NO_PLACE = Pattern(
    r".*(?:[图圖図]|[图圖]片|照片|写真|[画畫]像|動画|[视視][频頻]|影像|映像|[撮拍][影摄攝]|提供|[资資]料|事故|事件|災害|地震|台[风風]"
    r"|火[灾災]|[战戰]争|公司|[会會]社|神社|出版社|商社|公社|[号號]|享年|成立|[创創]立|[设設]立|[发發]行|公[开開]|公演|初演|上映|[签簽][订訂]"
    r"|사진|그림|영상|자료|사고|사건|회사|본명)"
    r"|[本原]?名|通?[称稱]|[绰綽]号|旧姓|出?生|[逝去]世|死去|没|作[者曲词詞]|明治|大正|昭和|平成|令和|출생|사망|설립|창립"
)
"""A word that has a day and is no place: a picture, an accident, a firm, a ship, a name, a birth."""
_SIGNED = Pattern(rf"{_AGENCY}(?<![A-Za-z])")
"""An agency's name in its own script."""


class OpeningDay(NamedTuple):
    """A day in the opening of a paragraph, as it stands there; empty where there is none."""

    text: str = ""
    is_sure: bool = False
    """Whether a report is told by it; else it is by its place alone."""


def opening_day(text: str) -> OpeningDay:
    """The day of a paragraph's dateline, with a place or an agency beside it and a report behind."""
    if text.isascii():
        return OpeningDay()
    opening = in_figures(text[:90])
    for pattern in _OPENINGS:
        if found := pattern.match(opening):
            return _read(found.groupdict(default=""))
    return OpeningDay()


def _read(parts: dict[str, str]) -> OpeningDay:
    """The day of an opening, by what stands beside it."""
    beside = [parts.get(name, "").strip() for name in ("place", "before", "behind")]
    is_sure = "sent" in parts or any(map(_is_agency, beside))
    is_person = any(word and word.isascii() for word in beside[:2]) and not is_sure
    if is_person or any(map(_NO_PLACE.fullmatch, beside)):
        return OpeningDay()
    return OpeningDay(parts["day"], is_sure)


def _is_agency(word: str) -> bool:
    """Whether a word names an agency or a paper; in Latin letters it may name a person, too."""
    if word.isascii():
        return bool(word) and (word.isupper() or is_agency(word))
    return _SIGNED.fullmatch(word) is not None
