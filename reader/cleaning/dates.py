"""Days and times of day as articles write them -> ISO 8601.
“Mon 12 March 2026 10.14 GMT” -> `2026-03-12T10:14+00:00`; “March 12” -> nothing, its year is not known.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from reader.cleaning.eastern_days import in_figures
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import words_in

_MONTH_NAMES = """
    1: january jan januar jänner janvier janv enero ene gennaio gen janeiro januari januara tammikuuta
        stycznia styczeń января январь янв ocak ledna leden січня січень januára január ianuarie
        ιανουαρίου siječnja
        januarja janvārī jaanuar sausio janúar gener janar јануара януари студзеня janeiru januarie
        januwari
        يناير ژانویه ינואר जनवरी জানুয়ারি
    2: february feb februar februari février févr febrero febbraio fevereiro fev helmikuuta lutego luty
        февраля февраль фев şubat února únor лютого лютий februára február februarie φεβρουαρίου veljače
        februarja
        februārī veebruar vasario febrúar febrer shkurt фебруара февруари лютага februarie
        فبراير فوریه פברואר फरवरी फ़रवरी ফেব্রুয়ারি
    3: march mar märz mrz mars marzo março maart maaliskuuta marca marzec марта март mart březen března
        березня березень március martie μαρτίου ožujka martā märts kovo març сакавіка maret machi maart
        مارس מרץ मार्च মার্চ
    4: april apr avril avr abril abr aprile avrile huhtikuuta kwietnia kwiecień апреля апрель апр nisan
        dubna duben квітня квітень apríla április aprilie απριλίου travnja aprila aprīlī aprill balandžio
        apríl prill
        априла април красавіка aprili avriel
        أبريل ابريل إبريل نیسان آوریل אפריל अप्रैल এপ্রিল
    5: may mai mayo maggio mag maio mei maj toukokuuta maja мая май mayıs května květen травня травень mája
        május μαΐου μαίου svibnja maijā gegužės maí maig maji мај маја
        مايو מאי मई মে
    6: june jun juni juin junio giugno giu junho kesäkuuta czerwca czerwiec июня июнь июн haziran června
        červen червня червень júna június iunie ιουνίου lipnja junija jūnijā juuni birželio júní juny
        qershor јуна юни чэрвеня
        يونيو יוני जून জুন ژوئن
    7: july jul juli juillet juil julio luglio lug julho heinäkuuta lipca lipiec июля июль июл temmuz
        července červenec липня липень júla július iulie ιουλίου srpnja julija jūlijā juuli liepos júlí
        juliol korrik јула юли ліпеня
        julai
        يوليو יולי जुलाई জুলাই ژوئیه
    8: august aug août agosto ago augustus augusti elokuuta sierpnia sierpień августа август авг ağustos
        srpna srpen серпня серпень augusta augusztus αυγούστου kolovoza avgusta augustā rugpjūčio ágúst
        agost gusht
        жніўня agustus agosti augustus
        أغسطس اغسطس אוגוסט अगस्त আগস্ট اوت
    9: september sep sept septembre septiembre settembre set setembro syyskuuta września wrzesień сентября
        сентябрь сен eylül září вересня вересень septembra szeptember septembrie σεπτεμβρίου rujna
        septembrī rugsėjo
        setembre shtator септембра септември верасня septemba
        سبتمبر ספטמבר सितंबर सितम्बर সেপ্টেম্বর سپتامبر
    10: october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta października październik
        октября октябрь окт ekim října říjen жовтня жовтень októbra október octombrie οκτωβρίου oktobra
        oktobrī oktoober spalio tetor октобра октомври кастрычніка oktoba
        أكتوبر اكتوبر אוקטובר अक्टूबर अक्तूबर অক্টোবর اکتبر
    11: november nov novembre noviembre novembro marraskuuta listopada listopad ноября ноябрь ноя kasım
        листопада листопад novembra noiembrie νοεμβρίου studenoga studenog novembrī lapkričio nóvember
        nëntor новембра
        ноември лістапада novemba
        نوفمبر נובמבר नवंबर नवम्बर নভেম্বর نوامبر
    12: december dec dezember dez décembre déc diciembre dic dicembre dezembro joulukuuta grudnia grudzień
        декабря декабрь дек aralık prosince prosinec грудня грудень decembra decembrie δεκεμβρίου prosinca
        decembrī detsember gruodžio
        desember des desembre dhjetor децембра декември снежня desemba desembris
        ديسمبر דצמבר दिसंबर दिसम्बर ডিসেম্বর دسامبر
"""
MONTHS = {
    name: number
    for number, names in enumerate(re.split(r"\d+:", _MONTH_NAMES)[1:], 1)
    for name in names.split()
}
"""The number of the month for every way of writing its name that is known here."""

_ZONES = {
    **dict.fromkeys(("utc", "gmt", "z", "wet"), "+00:00"),
    **dict.fromkeys(("bst", "cet", "mez", "west", "wat"), "+01:00"),
    **dict.fromkeys(("cest", "mesz", "eet", "sast", "cat"), "+02:00"),
    **dict.fromkeys(("eest", "msk", "мск", "eat", "trt"), "+03:00"),
    **dict.fromkeys(("pkt",), "+05:00"),
    **dict.fromkeys(("wib", "ict"), "+07:00"),
    **dict.fromkeys(("hkt", "sgt", "pht", "awst", "wita"), "+08:00"),
    **dict.fromkeys(("jst", "kst", "wit"), "+09:00"),
    **dict.fromkeys(("aest",), "+10:00"),
    **dict.fromkeys(("aedt",), "+11:00"),
    **dict.fromkeys(("nzst",), "+12:00"),
    **dict.fromkeys(("nzdt",), "+13:00"),
    **dict.fromkeys(("brt", "adt"), "-03:00"),
    **dict.fromkeys(("edt",), "-04:00"),
    **dict.fromkeys(("est", "cdt"), "-05:00"),
    **dict.fromkeys(("cst", "mdt"), "-06:00"),
    **dict.fromkeys(("mst", "pdt"), "-07:00"),
    **dict.fromkeys(("pst",), "-08:00"),
}
_LINKING = words_in("de del of the di do a m r d g na ng")
_ENDINGS = words_in("st nd rd th º er e ª")
_ISO = Pattern(
    r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?"
)
_NUMERIC = Pattern(r"(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2}(?![.:/\d]))(?!\d)")
_YEAR_FIRST = Pattern(r"(?<!\d)(\d{4})\s?([年년/.-])\s?(\d{1,2})\s?[月월/.-]\s?(\d{1,2})\s?[日일]?(?!\d)")
_VIETNAMESE = Pattern(r"(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})")
_TOKEN = Pattern("\\d+|[^\\W\\d_\u0900-\u0dff]+|[\u0900-\u0963\u0970-\u0dff]+")
_CLOCK = Pattern(
    r"(?<![\d.:])(\d{1,2})(?:[:.h時시](\d{2})(?!\d)[분分]?(?::\d{2})?)?\s?(a\.?m\b\.?|p\.?m\b\.?)?(?:\s?Uhr|\s?hrs)?"
    r"\s?\(?((?:UTC|GMT)?\s?[+-]\s?\d{1,2}(?::?\d{2})?|[A-Za-z]{1,4}|мск)?(?![\w:])",
    re.IGNORECASE,
)
_BEFORE_DATES = words_in(
    """
    updated published posted aktualisiert publié publicado publiziert monday tuesday wednesday thursday
    friday
    saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
    """
)
_GLUED_CLOCK = Pattern(r"((?:19|20)\d\d)(?=\d{1,2}:\d\d)")
_DIGIT = Pattern(r"\d")
_SHORT = 300
"""What a text of so many characters names is kept in mind for a while."""
_HALVES = {"午前": 0, "上午": 0, "오전": 0, "午後": 12, "下午": 12, "오후": 12, "晚上": 12}
_FIRST_YEAR, _LAST_YEAR = 1700, 2199
_CENTURY = 2000
"""What a year of two figures is counted from."""


def find_moment(text: str, *, day_first: bool = False) -> str:
    """The first day that `text` names with its year, with its time of day; empty where there is none.

    In `12/03/2026` the day stands first only where `day_first` says so; else it could be either.
    """
    found = _found(text, day_first) if len(text) <= _SHORT else _found.__wrapped__(text, day_first)
    if found is None:
        return ""
    day, clock = found
    return day.isoformat() + clock


@lru_cache(maxsize=256)
def _found(text: str, day_first: bool) -> tuple[date, str] | None:
    """The first day that `text` names, with its time; several rules ask for that of the same line."""
    text = in_figures(text)
    if _DIGIT.search(text) is None:
        return None
    text = _GLUED_CLOCK.sub(r"\1 ", text)
    return _iso(text) or _written(text) or _numeric(text, day_first)


def either_moment(text: str) -> tuple[str, ...]:
    """The days that the figures of `12/03/2026` could mean; first the one that has the day first."""
    moment = find_moment(text, day_first=True)
    if not moment or find_moment(text):
        return (moment,) if moment else ()
    return moment, f"{moment[:5]}{moment[8:10]}-{moment[5:7]}{moment[10:]}"


def last_day(taken: str) -> str:
    """The last day on which what came at `taken`, or now, can bear, as somewhere it is tomorrow."""
    came = datetime.fromisoformat(taken) if taken else datetime.now(UTC)
    return (came.date() + timedelta(days=1)).isoformat()


def before_date(words: list[str]) -> str:
    """Words up to the first figure, month with a figure behind it, day of the week, or “updated”."""
    for at, word in enumerate(words):
        bare = word.lower().strip(".,(")
        dated = bare in MONTHS and words[at + 1 : at + 2] and words[at + 1][0].isdecimal()
        if at and (word[0].isdecimal() or dated or bare in _BEFORE_DATES):
            return " ".join(words[:at]).rstrip(" |•·–—-,(")
    return " ".join(words)


def _iso(text: str) -> tuple[date, str] | None:
    """A day as computers write it."""
    if (found := _ISO.search(text)) is None:
        return None
    day = _day(found[1], found[2], found[3])
    zone = found[5] or ""
    zone = _zone(zone)
    return None if day is None else (day, f"T{found[4]}{zone}" if found[4] and found[4] < "24" else "")


def _numeric(text: str, day_first: bool) -> tuple[date, str] | None:
    """A day in figures alone, where it is plain which of them is the month."""
    if found := _YEAR_FIRST.search(text):
        day = _day(found[1], found[3], found[4])
        return None if day is None else (day, _clock(text[found.end() :]))
    if found := _VIETNAMESE.search(text):
        day = _day(found[3], found[2], found[1])
        return None if day is None else (day, _clock(text[found.end() :]))
    if (found := _NUMERIC.search(text)) is None:
        return None
    first, second = int(found[1]), int(found[3])
    year = int(found[4]) if len(found[4]) == 4 else _CENTURY + int(found[4])
    if found[2] == "." or first > 12 or first == second or (day_first and second <= 12):
        day = _day(year, found[3], found[1])
    elif second > 12:
        day = _day(year, found[1], found[3])
    else:
        return None
    clock = _clock(text[found.end() :]) or _clock_before(text[: found.start()])
    return None if day is None else (day, clock)


def _written(text: str) -> tuple[date, str] | None:
    """A day with its month in letters: “12 March 2026”, “March 12, 2026”, “2026 m. kovo 12 d.”."""
    if MONTHS.keys().isdisjoint(map(_bare, _TOKEN.findall(text))):
        return None
    tokens = list(_TOKEN.finditer(text))
    for at, token in enumerate(tokens):
        month = MONTHS.get(_bare(token[0]))
        if month is None:
            continue
        before = _skip(tokens, at - 1, -1)
        after = _skip(tokens, at + 1, 1)
        behind = _skip(tokens, after[1] + 1, 1) if after else None
        for day, year in ((before, after), (after, behind), (after, before)):
            if day and year and len(day[0]) <= 2 and len(year[0]) == 4:
                whole = _day(year[0], month, day[0])
                if whole is not None:
                    end = tokens[max(day[1], year[1])].end()
                    return whole, _clock(text[end:]) or _clock_before(text[: token.start()])
    return None


def _bare(word: str) -> str:
    """A word as the months are written."""
    return word.lower().replace("i\u0307", "i")


def _skip(tokens: list[re.Match[str]], at: int, step: int) -> tuple[str, int] | None:
    """The number at `at` or behind a word like “de” or an ordinal's ending, with its place."""
    for place in (at, at + step, at + 2 * step):
        if not 0 <= place < len(tokens):
            return None
        word = tokens[place][0]
        if word.isdecimal():
            return word, place
        if word.lower() not in _LINKING and word.lower() not in _ENDINGS:
            return None
    return None


def _day(year: str | int, month: str | int, day: str) -> date | None:
    """The day with these numbers, if there is one, in the years that articles come from."""
    try:
        whole = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return whole if _FIRST_YEAR <= whole.year <= _LAST_YEAR else None


def _clock(text: str) -> str:
    """The time of day near the start of `text`, as the end of an ISO time; empty where there is none."""
    near = text[:40]
    for found in _CLOCK.finditer(near):
        hour, minute, half = int(found[1]), found[2], (found[3] or "").lower()
        if minute is None and not half:
            continue
        if half:
            hour = hour % 12 + (12 if half.startswith("p") else 0)
        elif not near.isascii():
            hour += next((more for name, more in _HALVES.items() if name in near and hour < 12), 0)
        if hour < 24 and int(minute or 0) < 60:
            return f"T{hour:02}:{int(minute or 0):02}{_zone(found[4] or '')}"
    return ""


def _clock_before(text: str) -> str:
    """The time of day that stands before a day: “10:14 GMT, 12 March 2026”."""
    return _clock(text[-24:]) if ":" in text[-24:] else ""


def _zone(name: str) -> str:
    """The offset of a time zone; empty where its name is not known or means several."""
    bare = name.lower().replace(" ", "").replace(":", "")
    shift = bare.removeprefix("utc").removeprefix("gmt")
    return _offset(shift[0], shift[1:]) if shift[:1] in ("+", "-") else _ZONES.get(bare, "")


def _offset(sign: str, figures: str) -> str:
    """An offset as ISO 8601 writes it: “2” -> `+02:00`, “0530” -> `+05:30`; empty where there is no such."""
    hours, minutes = (figures, "00") if len(figures) <= 2 else (figures[:-2], figures[-2:])
    return f"{sign}{int(hours):02}:{minutes}" if int(hours) <= 14 and int(minutes) < 60 else ""
