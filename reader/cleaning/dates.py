"""Days and times of day as articles write them -> ISO 8601.

“Mon 12 March 2026 10.14 GMT” -> `2026-03-12T10:14+00:00`; “March 12” -> nothing, its year is not known.
"""

from __future__ import annotations

import re
from datetime import date

from reader.cleaning.phrases import words_in

_MONTH_NAMES = """
    1: january jan januar jänner janvier janv enero ene gennaio gen janeiro januari januara tammikuuta
        stycznia января ocak ledna січня
    2: february feb februar février févr febrero febbraio fevereiro fev februari helmikuuta lutego
        февраля şubat února лютого
    3: march mar märz mrz mars marzo março maart maaliskuuta marca марта mart března березня
    4: april apr avril avr abril abr aprile avrile huhtikuuta kwietnia апреля nisan dubna квітня
    5: may mai mayo maggio mag maio mei maj toukokuuta maja мая mayıs května травня
    6: june jun juni juin junio giugno giu junho kesäkuuta czerwca июня haziran června червня
    7: july jul juli juillet juil julio luglio lug julho heinäkuuta lipca июля temmuz července липня
    8: august aug août agosto ago augustus augusti elokuuta sierpnia августа ağustos srpna серпня
    9: september sep sept septembre septiembre settembre set setembro syyskuuta września сентября eylül
        září вересня
    10: october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta października октября
        ekim října жовтня
    11: november nov novembre noviembre novembro marraskuuta listopada ноября kasım listopadu листопада
    12: december dec dezember dez décembre déc diciembre dic dicembre dezembro joulukuuta grudnia
        декабря aralık prosince грудня
"""
MONTHS = {
    name: number
    for number, names in enumerate(re.split(r"\d+:", _MONTH_NAMES)[1:], 1)
    for name in names.split()
}
"""The number of the month for every way of writing its name that is known here."""

_ZONES = {
    **dict.fromkeys(("utc", "gmt", "z", "wet"), "+00:00"),
    **dict.fromkeys(("bst", "cet", "mez", "west"), "+01:00"),
    **dict.fromkeys(("cest", "mesz", "eet"), "+02:00"),
    **dict.fromkeys(("eest", "msk"), "+03:00"),
    **dict.fromkeys(("edt",), "-04:00"),
    **dict.fromkeys(("est", "cdt"), "-05:00"),
    **dict.fromkeys(("cst", "mdt"), "-06:00"),
    **dict.fromkeys(("mst", "pdt"), "-07:00"),
    **dict.fromkeys(("pst",), "-08:00"),
    **dict.fromkeys(("jst", "kst"), "+09:00"),
    **dict.fromkeys(("aest",), "+10:00"),
}
_LINKING = words_in("de del of the di do")
_ISO = re.compile(
    r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?"
)
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[年/.]\s?(\d{1,2})[月/.]\s?(\d{1,2})日?(?!\d)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_CLOCK = re.compile(
    r"(?<![\d.:])(\d{1,2})(?:[:.h](\d{2})(?!\d)(?::\d{2})?)?\s?(a\.?m\b\.?|p\.?m\b\.?)?(?:\s?Uhr|\s?hrs)?"
    r"\s?\(?([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?(?![\w:])",
    re.IGNORECASE,
)


def find_moment(text: str, today: date | None = None) -> str:
    """The first day that `text` names with its year, with its time of day; empty where there is none.

    A day after `today` is none: pages that say so are wrong about it.
    """
    found = _iso(text) or _written(text) or _numeric(text)
    if found is None:
        return ""
    day, clock = found
    if day > (today or date.today()):
        return ""
    return day.isoformat() + clock


def _iso(text: str) -> tuple[date, str] | None:
    """A day as computers write it."""
    if (found := _ISO.search(text)) is None:
        return None
    day = _day(found[1], found[2], found[3])
    zone = found[5] or ""
    zone = "+00:00" if zone == "Z" else zone if ":" in zone or not zone else f"{zone[:3]}:{zone[3:]}"
    return None if day is None else (day, f"T{found[4]}{zone}" if found[4] and found[4] < "24" else "")


def _numeric(text: str) -> tuple[date, str] | None:
    """A day in figures alone, where it is plain which of them is the month."""
    if found := _YEAR_FIRST.search(text):
        day = _day(found[1], found[2], found[3])
        return None if day is None else (day, _clock(text[found.end() :]))
    if (found := _NUMERIC.search(text)) is None:
        return None
    first, second = int(found[1]), int(found[3])
    if found[2] == "." or first > 12 or first == second:
        day = _day(found[4], found[3], found[1])
    elif second > 12:
        day = _day(found[4], found[1], found[3])
    else:
        return None
    return None if day is None else (day, _clock(text[found.end() :]))


def _written(text: str) -> tuple[date, str] | None:
    """A day with its month in letters: “12 March 2026”, “March 12, 2026”, “12 de marzo de 2026”."""
    tokens = list(_TOKEN.finditer(text))
    for at, token in enumerate(tokens):
        month = MONTHS.get(token[0].lower())
        if month is None:
            continue
        before = _skip(tokens, at - 1, -1)
        after = _skip(tokens, at + 1, 1)
        behind = _skip(tokens, after[1] + 1, 1) if after else None
        for day, year in ((before, after), (after, behind)):
            if day and year and len(day[0]) <= 2 and len(year[0]) == 4:
                whole = _day(year[0], month, day[0])
                if whole is not None:
                    return whole, _clock(text[tokens[year[1]].end() :]) or _clock_before(
                        text[: token.start()]
                    )
    return None


def _skip(tokens: list[re.Match[str]], at: int, step: int) -> tuple[str, int] | None:
    """The number at `at` or behind a word like “de” or an ordinal's ending, with its place."""
    for place in (at, at + step, at + 2 * step):
        if not 0 <= place < len(tokens):
            return None
        word = tokens[place][0]
        if word.isdecimal():
            return word, place
        if word.lower() not in _LINKING and word.lower() not in ("st", "nd", "rd", "th", "º", "er"):
            return None
    return None


def _day(year: str, month: str | int, day: str) -> date | None:
    """The day with these numbers, if there is one, in the years that articles come from."""
    try:
        whole = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return whole if whole.year >= 1700 else None


def _clock(text: str) -> str:
    """The time of day near the start of `text`, as the end of an ISO time; empty where there is none."""
    for found in _CLOCK.finditer(text[:40]):
        hour, minute, half = int(found[1]), found[2], (found[3] or "").lower()
        if minute is None and not half:
            continue
        if half:
            hour = hour % 12 + (12 if half.startswith("p") else 0)
        if hour < 24 and int(minute or 0) < 60:
            return f"T{hour:02}:{minute or '00'}{_zone(found[4] or '')}"
    return ""


def _clock_before(text: str) -> str:
    """The time of day that stands before a day: “10:14 GMT, 12 March 2026”."""
    return _clock(text[-24:]) if ":" in text[-24:] else ""


def _zone(name: str) -> str:
    """The offset of a time zone; empty where its name is not known or means several."""
    if name[:1] in "+-" and len(name) > 4:
        return name if ":" in name else f"{name[:3]}:{name[3:]}"
    return _ZONES.get(name.lower(), "")
