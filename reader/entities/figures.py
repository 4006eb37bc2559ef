"""Numbers with their unit: “1,400 people” -> “1,400”, “€3.5 billion”, “12 per cent”, “40 km”, “a third”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article.annotation import EntityType

_WORDS = (
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_SCALE = "(?:hundred|thousand|million|billion|trillion|bn|m|k)"
_UNITS = (
    "(?:per ?cent|percent|percentage points?|degrees?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?"
    "|feet|foot|inch(?:es)?|acres?|hectares?|ton(?:ne)?s?|kilos?|kilograms?|grams?|pounds?|lit(?:re|er)s?|gallons?|barrels?"
    "|dollars?|euros?|cents?|yen|yuan|rubles?|roubles?|rupees?|francs?|crowns?|kronor|pesos?|mph|kph|km/h|km|kg|cm|mm"
    "|megawatts?|gigawatts?|MW|GW|kW|GB|TB|MB)"
)
_MONEY = r"(?:US|A|C|NZ|HK|S)?[$€£¥₹₽]"
_FIGURE = re.compile(
    rf"(?<![\w.,/:#@+-])(?:{_MONEY} ?)?\d{{1,3}}(?:[,.  ]\d{{3}})+(?:\.\d+)?(?!\d)(?: {_SCALE}\b)?(?: {_UNITS}\b| ?%)?"
    rf"|(?<![\w.,/:#@+-])(?:{_MONEY} ?)?\d+(?:\.\d+)?(?:{_SCALE}\b)?(?: {_SCALE}\b)?(?: {_UNITS}\b|(?:km|kg|cm|mm|mph)\b| ?%)?(?![\w/:]|-\w)"
    rf"|\b(?:{_WORDS}|[Aa]|one) {_SCALE}\b(?: {_UNITS}\b)?"
    rf"|\b(?:{_WORDS}|one) {_UNITS}\b"
    rf"|\b{_WORDS}\b"
    r"|\b(?:a|one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?)\b(?: of\b)?"
    r"|\b(?:dozens|hundreds|thousands|millions|billions)(?: of (?:thousands|millions))?\b"
)


def find_figures(text: str, start: int, end: int) -> Iterator[tuple[int, int, EntityType]]:
    """The figures of one block, with the unit they are counted in."""
    for match in _FIGURE.finditer(text, start, end):
        stop = match.end() - 3 if match.group().endswith(" of") else match.end()
        yield match.start(), stop, EntityType.NUMBER
