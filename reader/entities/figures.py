"""Numbers with their unit: “1,400 people” -> “1,400”, “€3.5 billion”, “12 per cent”, “40 km”, “a third”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article.annotation import EntityType

_WORDS = (
    "(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
    "|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen"
    "|(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty"
    "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_SCALE = "(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)"
_UNITS = (
    "(?:per ?cent|percentage points?|degrees?|miles?|(?:kilo|centi|milli)?met(?:re|er)s?|feet"
    "|foot|inch(?:es)?|acres?|hectares?|ton(?:ne)?s?|(?:kilo)?grams?|kilos?|pounds?|lit(?:re|er)s?|gallons?|barrels?"
    "|dollars?|euros?|cents?|yen|yuan|rou?bles?|rupees?|francs?|crowns?|kronor|pesos?"
    "|(?:square|cubic) (?:(?:kilo|centi)?met(?:re|er)s?|feet|foot|miles?|inches|yards?)|yards?|points?"
    "|knots?|nautical miles?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century"
    "|mph|kph|km/h|km|kg|cm|mm|(?:mega|giga|kilo)watts?|MW|GW|kW|GB|TB|MB)"
)
_MONEY = r"(?:US|A|C|NZ|HK|S)?[$€£¥₹₽]"
_RATE = r"(?: an? (?:second|minute|hour|day|week|month|year|head|litre|barrel|tonne|person)\b)?"
_HYPHENED = "-(?:year|month|week|day|hour|minute|(?:kilo)?met(?:re|er)|foot|mile|tonne|ton|page|seat)(?=-| )"
_TAIL = rf"(?: {_SCALE}\b)?(?:{_HYPHENED}| {_UNITS}\b{_RATE}|(?:km|kg|cm|mm|mph)\b| ?%)?"
_LONG = (
    r"(?:hours?|days?|weeks?|months?|years?|minutes?) and "
    rf"(?:a half\b|(?:{_WORDS}|\d+) (?:minutes?|seconds?|months?|hours?)\b)"
)
_FIGURE = re.compile(
    rf"(?<![\w.,/:#@+-])(?:{_MONEY} ?)?"
    rf"(?:\d{{1,3}}(?:[,.\u00a0\u202f ]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)"
    rf"(?: {_LONG}|(?:{_SCALE}\b)?{_TAIL})(?![\w/:]|(?<!year)(?<!month)-\w)"
)
_SPELT = re.compile(
    r"\b(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[- ](?:thirds?|quarters?|fifths?|tenths?)\b"
    r"(?: of (?:an hour|a century)\b| of\b)?"
    rf"|(?:{_WORDS}|[Oo]ne) {_LONG}"
    rf"|(?:{_WORDS}|[Aa]|[Oo]ne) hundred(?: and {_WORDS}\b| thousand\b)(?: {_UNITS}\b)?"
    rf"|(?:{_WORDS}|[Aa]|[Oo]ne) {_SCALE}\b(?: {_UNITS}\b{_RATE})?|(?:{_WORDS}|[Oo]ne) {_UNITS}\b{_RATE}"
    rf"|{_WORDS}(?:{_HYPHENED})?(?!-)\b"
    r"|(?:[Tt]ens|[Dd]ozens|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions)(?: of (?:thousands|millions))?"
    r"\b)"
)
_DIGIT = re.compile(r"\d")
_NUMERALS = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
thousands million millions billion billions trillion dozens tens third thirds quarter quarters fifth tenth
"""
_EITHER_CASE = "|".join(form for word in _NUMERALS.split() for form in (word, word.title()))
_NUMERAL = re.compile(rf"[\s(“‘\"'—–-](?:{_EITHER_CASE})\b")
"""What every number in words has a part of; the space before it lets most of a text be passed over."""

_REACH = 60
"""How far behind its numeral a number in words may end."""


def find_figures(text: str, start: int, end: int) -> Iterator[tuple[int, int, EntityType]]:
    """The figures of one block, with the unit they are counted in."""
    at = start
    while digit := _DIGIT.search(text, at, end):
        match = _FIGURE.search(text, max(at, digit.start() - 5), end)
        if match is None:
            break
        yield match.start(), match.end(), EntityType.NUMBER
        at = match.end()
    at = start
    if first := _SPELT.match(text, start, end):
        yield from _spelt(first)
        at = first.end()
    while numeral := _NUMERAL.search(text, at, end):
        match = _SPELT.search(text, max(at, numeral.start() - 8), min(end, numeral.end() + _REACH))
        if match is None or match.start() > numeral.end():
            at = numeral.end()
            continue
        yield from _spelt(match)
        at = match.end()


def _spelt(match: re.Match[str]) -> Iterator[tuple[int, int, EntityType]]:
    """A number in words, without the “of” behind a fraction."""
    yield match.start(), match.end() - 3 * match.group().endswith(" of"), EntityType.NUMBER
