"""What an article tells of the years after its opening's day: a scene of long ago opens like a report.

“Hask, 3 June 1961. That night … Today, sixty years later, a stone recalls it.” -> recalled.
“HASK, 3 June 2014 (INA) – … ten years after the fire … on batteries by 2025.” -> sent on that day.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.cleaning.eastern_days import in_figures
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import words_in

LONG_AGO = 10
"""Of a day so many years before it was there, an article may tell."""
_NUMBERS = """
2 two zwei deux dos dois duas due twee to två kaksi dwa два две iki dva dvě
3 three drei trois tres três tre drie tre kolme trzy три üç tři
4 four vier quatre cuatro quatro quattro vier fire fyra neljä cztery четыре чотири dört čtyři
5 five fünf cinq cinco cinque vijf fem viisi pięć пять п'ять beş pět
6 six sechs seis sei zes seks sex kuusi sześć шесть шість altı šest
7 seven sieben sept siete sete sette zeven syv sju seitsemän siedem семь сім yedi sedm
8 eight acht huit ocho oito otto åtte otte åtta kahdeksan osiem восемь вісім sekiz osm
9 nine neun neuf nueve nove negen ni nio yhdeksän dziewięć девять дев'ять dokuz devět
10 ten zehn dix diez dez dieci tien ti tio kymmenen dziesięć десять on deset
11 eleven elf onze once undici elleve elva jedenaście одиннадцать одинадцять jedenáct
12 twelve zwölf douze doce doze dodici twaalf tolv dwanaście двенадцать дванадцять dvanáct
13 thirteen dreizehn treize trece treze tredici dertien tretten tretton
14 fourteen vierzehn quatorze catorce catorze quattordici veertien fjorten fjorton
15 fifteen fünfzehn quinze quince quindici vijftien femten femton viisitoista piętnaście пятнадцать patnáct
16 sixteen sechzehn seize dieciséis dezesseis dezasseis sedici zestien seksten sexton
17 seventeen siebzehn diecisiete dezessete dezassete diciassette zeventien sytten sjutton
18 eighteen achtzehn dieciocho dezoito diciotto achttien atten arton
19 nineteen neunzehn diecinueve dezenove dezanove diciannove negentien nitten nitton
20 twenty zwanzig vingt veinte vinte venti twintig tyve tjugo kaksikymmentä dwadzieścia двадцать yirmi dvacet
25 fünfundzwanzig veinticinco venticinque vijfentwintig femogtyve tjugofem
30 thirty dreißig trente treinta trinta trenta dertig tretti tredive trettio trzydzieści тридцать otuz třicet
40 forty vierzig quarante cuarenta quarenta quaranta veertig førti fyrre fyrtio czterdzieści сорок kırk
50 fifty fünfzig cinquante cincuenta cinquenta cinquanta vijftig femti femtio pięćdziesiąt пятьдесят elli
60 sixty sechzig soixante sesenta sessenta sessanta zestig seksti sextio sześćdziesiąt шестьдесят altmış
70 seventy siebzig soixante-dix setenta settanta zeventig sytti sjuttio siedemdziesiąt семьдесят yetmiş
80 eighty achtzig quatre-vingts ochenta oitenta ottanta tachtig åtti åttio osiemdziesiąt восемьдесят seksen
90 ninety neunzig quatre-vingt-dix noventa novanta negentig nitti nittio dziewięćdziesiąt девяносто doksan
100 hundred hundert cent cien cem cento honderd hundre hundrede hundra sto сто yüz
"""
_AMOUNT = {
    word: int(number) for number, *words in map(str.split, _NUMBERS.strip().splitlines()) for word in words
}
_ONE = words_in("a one ein eine une un una uma één een et ett en")
_DECADES = 20
"""So many years at least are “decades”, where nobody says how many."""
_COUNT = r"(?:(?<![\w-])(?P<count>[\w'-]{1,20})\s)?"
_LATER = Pattern(
    rf"{_COUNT}\b(?:(?P<decade>decades?|Jahrzehnte?|décennies?|décadas?|decenni|decennia|decennier|årtier|tiår)"
    r"|years|Jahre|ans|années|años|anos|anni|jaar|år|vuotta|lata?|let|roky|лет|года|роки|років|yıl)\s"
    r"(?:(?P<later>(?:later|on(?=,)|später|danach|plus tard|après(?=,)|después(?! de)|más tarde"
    r"|depois(?! d[aeo])|mais tarde|dopo(?=,)|più tardi|senere|senare|myöhemmin|później|спустя|потому|по тому"
    r"|sonra|později|poté)\b(?!\s(?:than|als|que|do que|di quanto|dan|än|end|enn|kuin|niż|чем|ніж)\b))"
    r"|(?:after|nach|après|después de|depois d[aeo]|dopo|na|efter|etter|po|после|після)\b)",
    re.IGNORECASE,
)
"""“sixty years later”, and, less surely of the day, “sixty years after the flood”."""
_LATER_EAST = Pattern(
    r"(?:(?<!\d)(?P<count>\d{1,3})|(?P<decade>[数數几幾]十))(?P<later>\s?(?:年[後后]|년\s?[뒤후]))"
)
_FEW = 2
"""“A year later” is said of anything."""
_BEGINS = Pattern(r"(?:\A|[.!?…。！？][\s”“\"»’]*)(?:[^\W\d_]{1,15}[,、，]?\s?)?\Z")
"""A sentence begins, with one word at most: “Today, sixty years later”."""
_BEFORE = 80
"""Among so many characters before a year stands what tells how it is meant."""
_YEAR = Pattern(
    r"(?<![\d.,])(?<![到至])(?:19|20)\d\d(?![\d%‰])(?!\s?[年년][度末底]?\s?(?:まで|[之以]?前|까지))"
)
_PLANNED = Pattern(
    r"\b(?:by|until|till?|bis|jusqu['’]en|d['’]ici(?: à)?|hasta|para|até|entro(?: il)?|fino al|tot|tegen"
    r"|inden|innen|senast|vuoteen|do|до|к)(?: (?:the|end|of|early|late|spring|summer|autumn|winter|zum|Ende"
    r"|Anfang|Jahr|la|fin|finales|de|final|fine|il|het|eind|van|slutet|av|udgangen|utgangen|końca|конца|кінця"
    r"|roku|roce|året)){0,4} \Z",
    re.IGNORECASE,
)
"""What stands before a year for which something is planned: “by 2025”, “bis Ende 2025”."""
_TO_COME = Pattern(
    r"\b(?:will|shall|(?:is|are) to|soll(?:en)?|wird|werden|sera|seront|doit|será|serán|serão|sarà|saranno"
    r"|zal|zullen|skal|ska|będzie|będą|будет|будут|буде|будуть)\b[^.!?;]*\Z"
)
"""A sentence that tells of what is to come, up to the year: “The bridge will open in 2025”."""


class Day(NamedTuple):
    """A day that may be the article's own, or one that it tells of."""

    year: int
    last: int
    """The year in which the article was there at the latest."""
    is_signed: bool
    """Whether an agency or a writer stands beside it, as beside a report's."""

    @property
    def is_long_ago(self) -> bool:
        """Whether it lies so long before the last one that a story may begin with it."""
        return self.year + LONG_AGO <= self.last


def is_recalled(day: Day, line: str) -> bool:
    """Whether a line tells of what was years after a day.

    A signed report tells of many years, too: beside one, only a sentence that begins with decades does, and
    before which no other year stands. Fewer recall a day that is not signed where they lead to the last.
    """
    if day.is_long_ago and not day.is_signed and _has_later_year(day, line):
        return True
    return _counts_on(day, line, _LATER) or (
        not line.isascii() and _counts_on(day, in_figures(line), _LATER_EAST)
    )


def _counts_on(day: Day, line: str, counted: Pattern) -> bool:
    """Whether one of the counts of years in a line leads on from a day."""
    others = (year.start() for year in _YEAR.finditer(line) if int(year[0]) != day.year)
    told_until = next(others, len(line))
    return any(_leads_on(day, found, told_until) for found in counted.finditer(line))


def _has_later_year(day: Day, line: str) -> bool:
    """Whether a year stands there that came long after, and not as one that is planned for."""
    return any(
        day.year + LONG_AGO <= int(year[0]) <= day.last and not _is_planned(_before(year))
        for year in _YEAR.finditer(line)
    )


def _is_planned(before: str) -> bool:
    """Whether something is planned for a year behind these words."""
    return _PLANNED.search(before) is not None or _TO_COME.search(before) is not None


def _leads_on(day: Day, found: re.Match[str], told_until: int) -> bool:
    """Whether the years that are counted there lead from a day to one that can have been.

    Behind another year, they are those since that one.
    """
    years = _years(found)
    if years < _FEW or day.year + years > day.last:
        return False
    if years >= LONG_AGO and not day.is_signed:
        return True
    leads = years >= _DECADES if day.is_signed else day.year + years == day.last
    return leads and bool(found["later"]) and found.start() < told_until and _begins(found)


def _begins(found: re.Match[str]) -> bool:
    """Whether a sentence begins with it."""
    return _BEGINS.search(_before(found)) is not None


def _before(found: re.Match[str]) -> str:
    """What stands before it, as far as it matters."""
    return found.string[max(0, found.start() - _BEFORE) : found.start()]


def _years(found: re.Match[str]) -> int:
    """How many years are counted there; none where nobody says."""
    count = (found["count"] or "").lower()
    number = _amount(count)
    if not found["decade"]:
        return number
    return 10 * number or (10 if count in _ONE else _DECADES)


def _amount(count: str) -> int:
    """What a number comes to: “60”, “sixty”, “twenty-five”; none where it is no number."""
    if count.isdecimal():
        return int(count)
    return _AMOUNT.get(count) or sum(_AMOUNT.get(part, 0) for part in count.split("-"))
