"""Dates and times by rule: “on 12 March 2026”, “last month”, “Sunday evening”, “at 9.30 a.m.”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article.annotation import EntityType

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_FULL = "(?:January|February|March|April|June|July|August|September|October|November|December)"
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NTH = r"[0-3]?\d(?:st|nd|rd|th)?"
_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}|several|few|couple of)"
_UNIT = (
    "(?:day|week|month|year|decade|weekend|night|century|quarter|season|summer|winter|autumn|spring|fall)s?"
)
_PART = "(?:morning|afternoon|evening|night)"

_TIME = re.compile(
    rf"\b(?:(?:{_DAY}|yesterday|tomorrow|this|late|early) {_PART}"
    r"|[0-2]?\d(?:[:.][0-5]\d)? ?(?:[ap]\.m\.|[AaPp][Mm]\b)(?: [A-Z]{2,4}T\b)?"
    r"|[0-2]?\d:[0-5]\d(?: ?(?:GMT|BST|CET|CEST|EST|EDT|UTC|PST|PDT))?\b|\d{4} GMT\b|(?:midnight|midday|noon)\b)"
)
_DATE = re.compile(
    rf"\b(?:(?:(?:early|mid|late)[- ])?(?:{_DAY},? )?{_MONTH} {_NTH}(?:[-–]{_NTH})?(?:,? (?:19|20)\d\d)?\b"
    rf"|(?:{_DAY},? )?(?:the )?{_NTH}(?:[-–]{_NTH})?(?: of)? {_MONTH}(?:,? (?:19|20)\d\d)?\b"
    rf"|(?:(?:early|mid|late)[- ])?(?:{_FULL}|May)(?:,? of)? (?:19|20)\d\d\b"
    rf"|(?:(?:early|mid|late|last|next|this)[- ])?{_FULL}\b"
    r"|(?<=\b[Ii]n )May\b|(?<=\b[Bb]y )May\b|(?<=until )May\b|(?<=since )May\b|(?<=last )May\b|(?<=next )May\b|mid-May\b"
    rf"|(?:(?:last|next|this|every|each) )?{_DAY}s?\b"
    rf"|(?:the )?(?:past|last|next|coming|following|previous) (?:{_COUNT} )?{_UNIT}\b"
    rf"|(?:a|{_COUNT}) {_UNIT} (?:ago|later|earlier)\b"
    rf"|(?:this|that) (?:week|month|year|weekend|summer|winter|autumn|spring|decade|century)\b"
    r"|(?:19|20)\d\d-\d\d(?:-\d\d)?\b|[0-3]?\d[./][01]?\d[./](?:19|20)\d\d\b"
    r"|(?:the )?(?:early |mid-|late )?(?:1[5-9]|20)\d0s\b"
    r"|(?:1[6-9]|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?\b(?![.,]\d)(?! (?:people|men|women|dead|homes|tonnes|metres|feet|miles|km))"
    r"|(?:yesterday|today|tonight|tomorrow)\b"
    r"|(?:Christmas|Easter|Ramadan|Thanksgiving|Hanukkah|Passover|Eid|New Year)(?:’s|'s)?(?: (?:Day|Eve))?\b)"
)


def find_times(text: str, start: int, end: int) -> Iterator[tuple[int, int, EntityType]]:
    """Times of day, then dates, of one block; dates may overlap times that were given before."""
    for match in _TIME.finditer(text, start, end):
        yield match.start(), match.end(), EntityType.TIME
    for match in _DATE.finditer(text, start, end):
        yield match.start(), match.end(), EntityType.DATE
