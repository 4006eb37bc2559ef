"""What a figure comes to: “1,400” -> “1400”; “€3.5 billion” -> “3500000000 EUR”; “12 per cent” -> “12 %”.

“two thirds” -> “2/3”; “twenty-one” -> “21”; “40 miles” -> “40 mi”; “dozens”, which may be any number -> “”
A bare “$” keeps its sign, as many countries pay in dollars.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_NUMERALS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen
""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NUMBERS = {word: n for n, word in enumerate(_NUMERALS, 1)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
_NUMBERS |= {f"{ten}-{one}": _NUMBERS[ten] + _NUMBERS[one] for ten in _TENS for one in _NUMERALS[:9]}
_NUMBERS |= {"a": 1}
_NUMBERS |= {
    word: n for n, word in enumerate("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), 2)
}
_ZEROS = "hundred 2, thousand 3, million 6, billion 9, trillion 12, bn 9, mn 6, m 6, k 3"
_ZEROS += ", Tausend 3, Million 6, Millionen 6, Mio. 6, Mio 6, Milliarde 9, Milliarden 9, Mrd. 9, Mrd 9"
_SCALES = {word: 10 ** int(zeros) for word, zeros in map(str.split, _ZEROS.split(","))}
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_SIGNS = "€=EUR £=GBP ₹=INR ₽=RUB US$=USD A$=AUD C$=CAD NZ$=NZD HK$=HKD S$=SGD $=$ ¥=¥"
_MONEY = dict(one.split("=") for one in _SIGNS.split())
_UNIT_NAMES = """
%=%, per cent=%, percent=%, percentage point=percentage points, kilometre=km, kilometer=km, metre=m, meter=m,
centimetre=cm, centimeter=cm, millimetre=mm, millimeter=mm, mile=mi, feet=ft, foot=ft, inche=in, inch=in,
hectare=ha, tonne=t, kilogram=kg, kilo=kg, gram=g, litre=l, liter=l, kilowatt=kW, megawatt=MW,
gigawatt=GW, dollar=$, euro=EUR, rouble=RUB, ruble=RUB, rupee=INR, kph=km/h, Euro=EUR, €=EUR,
Dollar=$, Prozent=%, Meter=m, Metern=m, Kilometer=km, Kilometern=km,
Zentimeter=cm, Millimeter=mm, Hektar=ha, Tonne=t, Tonnen=t, Kilogramm=kg, Gramm=g, Liter=l
"""
_UNITS = dict(one.strip().split("=") for one in _UNIT_NAMES.split(","))
_FIGURE = re.compile(
    r"(?P<money>(?:US|A|C|NZ|HK|S)?[$€£¥₹₽])? ?(?P<digits>\d[\d.,\u00a0\u202f ]*\d|\d) ?"
    r"(?P<scale>hundred|thousand|million|billion|trillion|bn|mn|m(?!\w)|k(?!\w)"
    r"|Tausend|Million(?:en)?|Milliarden?|Mio\.?|Mrd\.?)?"
    r"(?:[ -]?(?P<unit>[A-Za-z%€][A-Za-z/ ]*))?"
)
_FRACTION = re.compile(r"(?P<number>a|one|two|three)[- ](?P<part>third|quarter|fifth|tenth)s?")
_COMMA_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DOT_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_BLANK = re.compile(r"[\u00a0\u202f ]")
_DIGITS = re.compile(r"\d+(?:\.\d+)?")

COMMA = frozenset(
    {"de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "no", "fi", "pl", "cs", "ru", "uk", "tr", "el"}
)
"""Languages that write a comma before the tenths and a full stop, or a blank, between thousands."""


def amount(words: str, language: str = "en") -> str:
    """The number that some words give, and its unit behind a blank; empty where the words give none."""
    if words[0].isalpha() and "$" not in words:
        return _spelt(words.lower())
    match = _FIGURE.fullmatch(words)
    number = _number(match["digits"], language) if match else None
    if match is None or number is None:
        return ""
    unit = _MONEY[match["money"]] if match["money"] else _unit(match["unit"])
    if language == "de" and match["scale"] == "m":  # metres, as millions are “Mio.”
        return _told(number, "m")
    return _told(number * _SCALES.get(match["scale"] or "", 1), unit)


def _number(digits: str, language: str) -> Decimal | None:
    """A number written in figures, as its language writes thousands and tenths."""
    plain = _BLANK.sub("", digits)
    if language in COMMA and (_DOT_THOUSANDS.fullmatch(plain) or "," in plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif _COMMA_THOUSANDS.fullmatch(plain):
        plain = plain.replace(",", "")
    return Decimal(plain) if _DIGITS.fullmatch(plain) else None


def _spelt(words: str) -> str:
    fraction = _FRACTION.fullmatch(words)
    if fraction:
        return f"{_NUMBERS[fraction['number']]}/{_PARTS[fraction['part']]}"
    total = part = 0
    tokens = words.split(" ")
    while tokens and (number := _NUMBERS.get(tokens[0]) or _SCALES.get(tokens[0]) or int(tokens[0] == "and")):
        word = tokens.pop(0)
        if word in _NUMBERS:
            part += number
        elif word == "hundred":
            part *= number
        elif word != "and":
            total, part = total + part * number, 0
    return _told(Decimal(total + part), _unit(" ".join(tokens))) if total + part else ""


def _unit(words: str | None) -> str:
    unit = (words or "").strip()
    single = unit.removesuffix("s") if len(unit) > 3 else unit
    return _UNITS.get(single, unit)


def _told(number: Decimal, unit: str) -> str:
    if " and " in unit:  # “two hours and ten minutes” are two figures
        return ""
    try:
        plain = f"{number.normalize():f}"
    except InvalidOperation:  # more digits than anybody counts
        return ""
    return f"{plain} {unit}".rstrip()
