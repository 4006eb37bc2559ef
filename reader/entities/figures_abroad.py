"""Figures of other languages than English: “4,80 Meter”, “15 Mio. Euro”, “1.200”, “drei” of three dead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article.annotation import EntityType

_SCALE = r"(?:Tausend|Million(?:en)?|Milliarden?|Mio\b\.?|Mrd\b\.?)"
_UNIT = (
    r"(?:Euro|Dollar|Franken|Pfund|Prozent|(?:Kilo|Zenti|Milli)metern?|Metern?|(?:Quadrat|Kubik)(?:kilo)?metern?"
    r"|Hektar|Tonnen?|Kilogramm|Gramm|Litern?|Grad|km/h|km|cm|mm|kg|ha|m)(?![\w/])|€|%"
)
_GERMAN = re.compile(
    r"(?<![\w.,/:#@+-])(?:\d{1,3}(?:\.\d{3})++|\d++)(?:,\d++)?+(?![\d.,]*\d)"
    rf"(?:[ \u00a0]{_SCALE})?(?:[ \u00a0]?(?:{_UNIT}))?(?![\w/:])"
)
_SPELT = re.compile(r"\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b(?!-)", re.IGNORECASE)


def find_figures_abroad(
    text: str, start: int, end: int, language: str
) -> Iterator[tuple[int, int, EntityType]]:
    """The figures of one block that are written as its language writes them."""
    if language != "de":
        return
    for pattern in (_GERMAN, _SPELT):
        for match in pattern.finditer(text, start, end):
            yield match.start(), match.end(), EntityType.NUMBER
