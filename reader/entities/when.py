"""What the words of a date or a time come to, told against the article's day.

With Friday 20 March 2026: “Sunday” -> “2026-03-15”; “last month” -> “2026-02”
“May 3–5” -> “2026-05-03/2026-05-05”
“the 1990s” -> “199X”; “Sunday evening” -> “2026-03-15TEV”; “9.30 a.m. GMT” -> “T09:30Z”

Values are ISO 8601, a range with a stroke; beside that `2026-W12` a week, `2026-W12-WE` its end, `2026-Q1` a
quarter, `2026-SU` a season (SP SU FA WI), `199X` a decade, `TMO TAF TEV TNI` a part of a day.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from reader.entities.hours import NUMERALS, hour_of
from reader.entities.spans_of_time import (
    far_from,
    holiday,
    month_of,
    nearest,
    range_of,
    season_of,
    unit_of,
)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_COUNTS = {word: number for number, word in enumerate(NUMERALS.split(), 1)} | {
    "a": 1,
    "an": 1,
    "couple of": 2,
}
_NTHS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
} | {"twentieth": 20, "thirtieth": 30}
_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?day"
_DAYS = r"(?P<day>\d\d?)(?:st|nd|rd|th)?(?:-(?P<last>\d\d?)(?:st|nd|rd|th)?)?"
_YEAR = r"(?:,? (?:of )?(?P<year>\d{4}))?"
_SEASONS = "spring|summer|autumn|fall|winter"
_SOME = r"(?:\w+ (?:week|half)|start|beginning|middle|end)"
_SIDE = r"(?:(?:early|mid|late|last|next|this)[- ])?"
_UNITS = (
    r"(?P<unit>day|week|month|year|decade|weekend|night|century|quarter|summer|winter|autumn|spring|fall)"
)
_MANY = r"(?P<many>s)?"
_COUNT = r"(?P<count>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?|couple of|\d{1,3})"

_SPACE = re.compile(r"\s+")
Asked = tuple[date | None, bool]
"""The article's day, and whether the sentence speaks of what is to come."""


def when(words: str, day: date | None, ahead: bool = False) -> str:
    """What a date or a time comes to; empty where the words, or the article's unknown day, do not say."""
    plain = _SPACE.sub(" ", words).replace("–", "-").replace("’", "'").lower()
    if hour := hour_of(plain):
        return hour
    for pattern, value in _table():
        match = pattern.fullmatch(plain)
        if match:
            try:
                return value(match, (day, ahead))
            except (ValueError, OverflowError):  # the 31st of June
                return ""
    return ""


@cache
def _table() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Asked], str]], ...]:
    """Shapes of dates and times with what reads each, tried in this order."""
    table: tuple[tuple[str, Callable[[re.Match[str], Asked], str]], ...] = (
        (r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?", _iso),
        (r"(?P<day>\d\d?)(?P<mark>[./])(?P<month>\d\d?)[./](?P<year>\d{4})", _figures),
        (rf"{_SIDE}(?:{_WEEKDAY},? )?{_MONTH} {_DAYS}{_YEAR}", _day),
        (rf"{_SIDE}(?:{_WEEKDAY},? )?(?:the )?{_DAYS}(?: of)? {_MONTH}{_YEAR}", _day),
        (rf"(?P<side>early|mid|late|last|next|this)?[- ]?{_MONTH}{_YEAR}", _month),
        (rf"(?:(?P<side>last|next|this|every|each) )?{_WEEKDAY}(?P<all>s)?", _weekday),
        (rf"the (?P<nth>{'|'.join(_NTHS)}) of {_MONTH}", _spelt_day),
        (rf"the (?P<nth>{'|'.join(_NTHS)}|last) quarter of (?P<year>\d{{4}})", _quarter),
        (rf"the {_SOME} of (?:{_MONTH}{_YEAR}|(?P<alone>\d{{4}}))", _part_of),
        (rf"the {_SOME} of (?P<side>\w+) (?P<unit>year|month|week)", _its_end),
        (r"the weekend", lambda _, asked: unit_of("weekend", 0 if asked[1] else -1, _known(asked)[0])),
        (
            rf"(?:the )?(?P<side>past|last|next|coming|following|previous) (?:{_COUNT} )?{_UNITS}{_MANY}",
            _stretch,
        ),
        (rf"(?:the |{_SIDE})(?P<season>{_SEASONS})(?: of)?(?: (?P<year>\d{{4}}))?", _season),
        (rf"{_COUNT} {_UNITS}{_MANY} (?P<side>ago)", _ago),
        (rf"(?P<side>this) {_UNITS}{_MANY}", _stretch),
        (r"(?:the )?(?:early |mid-|late )?(?P<decade>\d{3})0s", lambda m, _: f"{m['decade']}X"),
        (r"(?P<year>\d{4})(?:[-/](?P<last>\d\d(?:\d\d)?))?", _years),
        (
            rf"(?P<word>today|yesterday|tomorrow|this|late|early|{_WEEKDAY}) (?P<part>{'|'.join(_PARTS)})",
            _part,
        ),
        (r"(?P<word>today|yesterday|tomorrow)", lambda m, asked: _named_day(m["word"], asked)),
        (r"tonight", lambda _, asked: f"{asked[0]}TNI" if asked[0] else ""),
        (r"(?P<name>christmas|new year|easter)(?:'s)?(?: (?P<eve>day|eve))?", _holiday),
        (r"(?P<word>tomorrow) noon", lambda m, asked: f"{_named_day(m['word'], asked)}T12:00"),
    )
    return tuple((re.compile(pattern), value) for pattern, value in table)


def _iso(match: re.Match[str], _: Asked) -> str:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"] or 1)
    return str(date(year, month, day))[: 10 if match["day"] else 7]


def _figures(match: re.Match[str], _: Asked) -> str:
    """“3.5.2026” has the day first; “3/5/2026” is read only where the first is no month."""
    day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
    if match["mark"] == "/" and day <= 12 and month <= 12 and day != month:
        return ""
    return str(date(year, month, day) if month <= 12 else date(year, day, month))


def _day(match: re.Match[str], asked: Asked) -> str:
    """A day of a month, or two of them; without a year the nearest."""
    day, _ = asked
    month = _MONTHS.index(match["month"]) + 1
    if not match["year"] and day is None:
        return ""
    year = int(match["year"]) if match["year"] else nearest(month, int(match["day"]), *_known(asked))
    first = date(year, month, int(match["day"]))
    return f"{first}/{date(year, month, int(match['last']))}" if match["last"] else str(first)


def _known(asked: Asked) -> tuple[date, bool]:
    day, ahead = asked
    if day is None:
        raise ValueError("the article has no day")
    return day, ahead


def _month(match: re.Match[str], asked: Asked) -> str:
    month = _MONTHS.index(match["month"]) + 1
    if match["year"]:
        return f"{int(match['year']):04}-{month:02}"
    day, ahead = _known(asked)
    return month_of(month, day, {"last": -1, "next": 1}.get(match["side"] or "", 1 if ahead else 0))


def _weekday(match: re.Match[str], asked: Asked) -> str:
    if match["all"] or match["side"] in {"every", "each"}:
        return ""
    day, ahead = _known(asked)
    return str(_on_weekday(match["weekday"], match["side"] or "", day, ahead))


def _on_weekday(weekday: str, side: str, day: date, ahead: bool) -> date:
    """The last day of that name; the next where the words or the sentence look ahead."""
    if (ahead and side != "last") or side in {"next", "this"}:
        away = (_WEEKDAYS.index(weekday) - day.weekday()) % 7
        return day + timedelta(away or (7 if side == "next" else 0))
    away = (day.weekday() - _WEEKDAYS.index(weekday)) % 7
    return day - timedelta(away or (7 if side == "last" else 0))


def _stretch(match: re.Match[str], asked: Asked) -> str:
    """“last month” is one month, “the last three months” reach from then to now; “coming days” may be any."""
    day, _ = _known(asked)
    side = {"past": -1, "last": -1, "previous": -1, "this": 0}.get(match["side"], 1)
    count = match.groupdict().get("count")
    if match["many"] and not count:
        return ""
    if count or match["side"] == "past":
        return range_of(match["unit"], side * _number(count or "one"), day)
    return unit_of(match["unit"], side, day)


def _ago(match: re.Match[str], asked: Asked) -> str:
    return far_from(match["unit"], -_number(match["count"]), _known(asked)[0])


def _number(count: str) -> int:
    return _COUNTS[count] if count in _COUNTS else int(count)


def _years(match: re.Match[str], _: Asked) -> str:
    year, last = match["year"], match["last"]
    return f"{year}/{year[: 4 - len(last)]}{last}" if last else year


def _named_day(word: str, asked: Asked) -> str:
    day, _ = _known(asked)
    return str(day + timedelta({"yesterday": -1, "tomorrow": 1}.get(word, 0)))


def _part(match: re.Match[str], asked: Asked) -> str:
    """A part of a day: “Sunday evening”, “this morning”."""
    day, ahead = _known(asked)
    on = str(_on_weekday(match["weekday"], "", day, ahead)) if match["weekday"] else ""
    return f"{on or _named_day(match['word'], asked)}T{_PARTS[match['part']]}"


def _holiday(match: re.Match[str], asked: Asked) -> str:
    day, ahead = _known(asked)
    return str(holiday(match["name"], match["eve"] == "eve", day, ahead))


def _spelt_day(match: re.Match[str], asked: Asked) -> str:
    month, day = _MONTHS.index(match["month"]) + 1, _NTHS[match["nth"]]
    return str(date(nearest(month, day, *_known(asked)), month, day))


def _quarter(match: re.Match[str], _: Asked) -> str:
    quarter = 4 if match["nth"] == "last" else _NTHS[match["nth"]]
    return f"{match['year']}-Q{quarter}" if quarter < 5 else ""


def _part_of(match: re.Match[str], asked: Asked) -> str:
    """Some days of a month, or some months of a year: the month, the year."""
    if match["alone"]:
        return match["alone"]
    month = _MONTHS.index(match["month"]) + 1
    return (
        f"{match['year']}-{month:02}" if match["year"] else month_of(month, _known(asked)[0], int(asked[1]))
    )


def _its_end(match: re.Match[str], asked: Asked) -> str:
    return unit_of(match["unit"], {"next": 1, "last": -1}.get(match["side"], 0), _known(asked)[0])


def _season(match: re.Match[str], asked: Asked) -> str:
    year = int(match["year"]) if match["year"] else _known(asked)[0].year
    return season_of(match["season"], year)
