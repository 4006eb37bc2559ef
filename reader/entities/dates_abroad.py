"""Dates in German, French, Spanish, Italian, Portuguese and Dutch, and what they come to.

With 20 March 2026: “am 3. Mai 2025” -> “2025-05-03”; “le 1er mars” -> “2026-03-01”; “ayer” -> “2026-03-19”
“la settimana scorsa” -> “2026-W11”; “segunda-feira” -> “2026-03-16”; “om 18.30 uur” -> “T18:30”

Months and weekdays are told by the case that the language writes them in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from reader.article.annotation import EntityType
from reader.entities.spans_of_time import month_of, nearest, unit_of


class _Calendar(NamedTuple):
    """The words of one language: months from January on, weekdays from Monday on, and what is relative."""

    months: str
    weekdays: str
    days: str
    """Words for days with their distance: “gestern -1”."""
    stretches: str
    """Words for a week, month, year beside the present one, with its distance: “letzte Woche week -1”."""
    hour: str
    """What stands behind an hour; empty where that would say how long."""


_CALENDARS = {
    "de": _Calendar(
        "Januar|Jänner Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag",
        "vorgestern -2, gestern -1, heute 0, morgen 1, übermorgen 2",
        "letzte[rnsm]? Woche week -1, vergangene[rn]? Woche week -1, diese[r]? Woche week 0, "
        "nächste[rn]? Woche week 1, letzte[nrs]? Monat month -1, vergangenen Monat month -1, "
        "nächste[nrs]? Monat month 1, letzte[ns]? Jahr year -1, vergangene[ns]? Jahr year -1, "
        "diese[sm] Jahr year 0, nächste[sn]? Jahr year 1",
        " Uhr",
    ),
    "fr": _Calendar(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "avant-hier -2, hier -1, aujourd[’']hui 0, demain 1, après-demain 2",
        "semaine dernière week -1, cette semaine week 0, semaine prochaine week 1, mois dernier month -1, "
        "mois prochain month 1, an dernier year -1, année dernière year -1, cette année year 0, "
        "année prochaine year 1, an prochain year 1",
        "",
    ),
    "es": _Calendar(
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
        "anteayer -2, ayer -1, hoy 0",
        "semana pasada week -1, esta semana week 0, próxima semana week 1, semana próxima week 1, "
        "mes pasado month -1, próximo mes month 1, año pasado year -1, este año year 0, próximo año year 1",
        "",
    ),
    "it": _Calendar(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "ieri -1, oggi 0, domani 1",
        "settimana scorsa week -1, scorsa settimana week -1, questa settimana week 0, "
        "prossima settimana week 1, mese scorso month -1, scorso mese month -1, "
        "prossimo mese month 1, anno scorso year -1, "
        "scorso anno year -1, quest[’']anno year 0, prossimo anno year 1",
        "",
    ),
    "pt": _Calendar(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "anteontem -2, ontem -1, hoje 0, amanhã 1",
        "semana passada week -1, esta semana week 0, próxima semana week 1, mês passado month -1, "
        "próximo mês month 1, ano passado year -1, este ano year 0, próximo ano year 1",
        "",
    ),
    "nl": _Calendar(
        "januari februari maart april mei juni juli augustus september oktober november december",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "eergisteren -2, gisteren -1, vandaag 0, morgen 1, overmorgen 2",
        "vorige week week -1, deze week week 0, volgende week week 1, vorige maand month -1, "
        "volgende maand month 1, vorig jaar year -1, dit jaar year 0, volgend jaar year 1",
        " uur",
    ),
}
ABROAD = frozenset(_CALENDARS)
"""The languages whose dates are known here."""

_YEAR = r"(?P<year>(?:19|20)\d\d)"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Every date and time of a language; the groups say what it is made of."""
    known = _CALENDARS[language]
    months, weekdays = (f"(?:{'|'.join(words.split())})" for words in (known.months, known.weekdays))
    stretches = "|".join(one.strip().rsplit(" ", 2)[0] for one in known.stretches.split(","))
    days = "|".join(one.split()[0] for one in known.days.split(","))
    hour = known.hour or "(?!)"
    return re.compile(
        rf"(?<![\w.,/:-])(?:"
        rf"(?P<date>[0-3]?\d)(?:er|[º°.])?(?: de)? (?P<of>{months})\b(?:(?: del?)? {_YEAR}\b)?"
        rf"|(?P<day>[0-3]?\d)[./-](?P<month>[01]?\d)[./-](?P<on>(?:19|20)\d\d)\b"
        rf"|(?P<hour>[0-2]?\d)(?:[:h]|\.(?=\d\d{hour}))(?P<minute>[0-5]\d)\b(?:{hour}\b)?"
        rf"|(?P<full>[0-2]?\d){hour}\b"
        rf"|(?P<alone>{months})(?:(?: del?)? (?P<its>(?:19|20)\d\d))?\b"
        rf"|(?P<weekday>{weekdays})s?\b|(?P<stretch>{stretches})\b|(?P<word>{days})\b"
        rf"|(?P<bare>(?:19|20)\d\d)\b(?![.,:]\d))"
    )


def find_dates_abroad(
    text: str, start: int, end: int, language: str
) -> Iterator[tuple[int, int, EntityType]]:
    """The dates and times of one block in one of the languages of `ABROAD`."""
    for match in _pattern(language).finditer(text, start, end):
        clock = match["minute"] or match["full"]
        yield match.start(), match.end(), EntityType.TIME if clock else EntityType.DATE


def when_abroad(words: str, day: date | None, language: str) -> str:
    """What a date or a time comes to; empty where the words, or the article's unknown day, do not say."""
    match = _pattern(language).fullmatch(words)
    if match is None:
        return ""
    try:
        return _fixed(match, language) or (_seen_from(day, match, language) if day else "")
    except (ValueError, OverflowError):  # the 31st of June
        return ""


def _fixed(match: re.Match[str], language: str) -> str:
    """What says its year itself, or is an hour."""
    hour = int(match["full"] or match["hour"] or 0)
    if match["full"] or match["minute"]:
        return f"T{hour:02}:{match['minute'] or '00'}" if hour < 25 else ""
    if match["on"]:
        return str(date(int(match["on"]), int(match["month"]), int(match["day"])))
    if match["year"]:
        return str(
            date(int(match["year"]), _place(_CALENDARS[language].months, match["of"]), int(match["date"]))
        )
    if match["its"]:
        return f"{match['its']}-{_place(_CALENDARS[language].months, match['alone']):02}"
    return match["bare"] or ""


def _seen_from(day: date, match: re.Match[str], language: str) -> str:
    """What has a year only with the article's."""
    known = _CALENDARS[language]
    if match["of"]:
        month = _place(known.months, match["of"])
        return str(date(nearest(month, int(match["date"]), day, False), month, int(match["date"])))
    if match["alone"]:
        return month_of(_place(known.months, match["alone"]), day, 0)
    if match["weekday"]:
        return str(day - timedelta((day.weekday() + 1 - _place(known.weekdays, match["weekday"])) % 7))
    if match["stretch"]:
        unit, away = _told(known.stretches, match["stretch"])
        return unit_of(unit, away, day)
    return str(day + timedelta(_told(known.days, match["word"])[1]))


def _place(words: str, word: str) -> int:
    """Which of some words it is, from 1 on."""
    return next(place for place, one in enumerate(words.split(), 1) if word in one.split("|"))


def _told(table: str, words: str) -> tuple[str, int]:
    """The unit and the distance that a table gives some words."""
    for one in table.split(","):
        *shape, away = one.split()
        unit = shape.pop() if len(shape) > 1 else ""
        if re.fullmatch(" ".join(shape), words):
            return unit, int(away)
    raise ValueError(f"not in the table: {words}")
