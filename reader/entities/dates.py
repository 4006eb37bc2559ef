"""Dates and times by rule: “on 12 March 2026”, “last month”, “Sunday evening”, “at 9.30 a.m.”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article.annotation import EntityType
from reader.entities.dates_abroad import ABROAD, find_dates_abroad
from reader.entities.languages import is_english

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_FULL = "(?:January|February|March|April|June|July|August|September|October|November|December)"
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NTH = r"[0-3]?\d(?:st|nd|rd|th)?"
_SEASON = "(?:summer|winter|autumn|spring)"
_HOUR = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NTHS = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}|several|few|couple of)"
_UNIT = (
    "(?:day|week|month|year|decade|weekend|night|century|quarter|season|summer|winter|autumn|spring|fall)s?"
)
_PART = "(?:morning|afternoon|evening|night)"

_MONTH_DAY = rf"{_MONTH} {_NTH}(?:[-–]{_NTH})?(?:,? (?:19|20)\d\d)?\b"
_DAY_MONTH = rf"(?:the )?{_NTH}(?:[-–]{_NTH})?(?: of)? {_MONTH}(?:,? (?:19|20)\d\d)?\b"
_ZONE = "(?: (?:GMT|UTC|BST|CEST|CET|EDT|EST|PDT|PST))?"
_TIME = re.compile(
    rf"\b(?:(?:{_DAY}|[Yy]esterday|[Tt]omorrow|[Tt]his) {_PART}\b|[Tt]omorrow noon\b"
    rf"|(?:{_HOUR}|[01]?\d) (?:o[’']clock|in the {_PART})\b(?: in the {_PART})?"
    rf"|(?:[Hh]alf|(?:[Aa] )?[Qq]uarter|(?:five|ten|twenty|twenty-five)(?: minutes)?) (?:past|to) {_HOUR}\b"
    rf"|[0-2]?\d(?:[:.][0-5]\d)? ?(?:[ap]\.m\.|[AaPp][Mm]\b){_ZONE}|[0-2]?\d:[0-5]\d{_ZONE}\b|\d{{4}} GMT\b"
    rf"|(?:(?<=at )|(?<=At ))[0-2]?\d\.[0-5]\d\b"
    r"(?![.,]?\d| ?%| (?:per|[mb]illion|bn|km|metres|miles|degrees|dollars|euros|points)\b)"
    r"|(?:midnight|midday|noon)\b)"
)
_SPAN = "(?:[Ee]arly|[Mm]id|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his)"
_YEAR = r"(?:,? (?:of )?(?:19|20)\d\d)"
_MAY = "|".join(
    f"(?<={word} )" for word in ("in", "In", "by", "By", "until", "since", "last", "March and", "April and")
)
_COUNTED = "(?! (?:people|men|women|dead|homes|tonnes|metres|feet|miles|km))"
_DATES = (
    rf"(?:{_SPAN}[- ])?(?:{_DAY},? )?{_MONTH_DAY}",
    rf"(?:{_DAY},? )?{_DAY_MONTH}",
    rf"(?:{_SPAN}[- ])?(?:{_FULL}|May(?={_YEAR})){_YEAR}?\b",
    rf"(?:{_MAY}|mid-|late |early )May\b",
    rf"[Tt]he {_NTHS} of {_FULL}\b",
    rf"[Tt]he (?:{_NTHS}|last) (?:week|half|quarter) of (?:{_FULL}{_YEAR}?|the year|(?:19|20)\d\d)\b",
    r"[Tt]he (?:start|beginning|middle|end) of (?:(?:the|this|next|last) (?:year|month|week)|"
    rf"{_FULL}{_YEAR}?|(?:19|20)\d\d)\b",
    rf"(?:(?:[Tt]he|{_SPAN}) )?(?:{_SEASON}|fall)(?: of)? (?:(?:19|20)\d\d|that year)\b",
    rf"[Tt]he (?:weekend|new year|{_SEASON})\b",
    rf"(?:(?:last|next|this|every|each) )?{_DAY}s?\b",
    r"(?:[Tt]he )?(?:past|[Ll]ast|[Nn]ext|coming|following|previous)(?<!to last)(?<!will last) "
    rf"(?:{_COUNT} )?{_UNIT}\b",
    rf"(?:a|{_COUNT}) {_UNIT} (?:ago|later|earlier)\b",
    r"[Tt](?:his|hat) (?:week|month|year|weekend|summer|winter|autumn|spring|decade|century)\b",
    r"(?:19|20)\d\d-\d\d(?:-\d\d)?\b",
    r"[0-3]?\d[./][01]?\d[./](?:19|20)\d\d\b",
    r"(?:the )?(?:early |mid-|late )?(?:1[5-9]|20)\d0s\b",
    rf"(?:1[6-9]|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?\b(?![.,]\d){_COUNTED}",
    r"(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)\b",
    r"(?:Christmas|Easter|Ramadan|Thanksgiving|Hanukkah|Passover|Eid|New Year)(?:[’']s)?(?: (?:Day|Eve))?\b",
)
_DATE = re.compile(rf"\b(?:{'|'.join(_DATES)})")
_HINT = re.compile(
    r"\d|o[’']clock|half |uarter |d(?:ay|ecade)|n(?:ight|oon)|m(?:orning|onth)|evening|w(?:eek|inter)|year"
    r"|centur|s(?:ummer|pring|eason)|autumn|quarter|tomorrow"
    r"|J(?:an|u[nl])|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec|Christmas|E(?:aster|id)|Ramadan|Thanksgiving"
    r"|Hanukkah|Passover"
)
"""What every date and time has a part of."""


def find_times(text: str, start: int, end: int, language: str = "") -> Iterator[tuple[int, int, EntityType]]:
    """The dates and times of one block, in a language that is known; a date may overlap a time."""
    if language in ABROAD:
        yield from find_dates_abroad(text, start, end, language)
    elif is_english(language):
        yield from _find_english(text, start, end)


def _find_english(text: str, start: int, end: int) -> Iterator[tuple[int, int, EntityType]]:
    for left, right in _hinted(text, start, end):
        for match in _TIME.finditer(text, left, right):
            yield match.start(), match.end(), EntityType.TIME
        for match in _DATE.finditer(text, left, right):
            yield match.start(), match.end(), EntityType.DATE


_AROUND = 40
"""How far to either side of its hint a date reaches."""


def _hinted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a block around hints, each from a word's start: most of a text has no date."""
    left, right = start, -1
    for hint in _HINT.finditer(text, start, end):
        if hint.start() - _AROUND > right:
            if right >= 0:
                yield left, right
            left = max(start, text.rfind(" ", start, max(start, hint.start() - _AROUND)) + 1)
        right = min(end, hint.end() + _AROUND)
    if right >= 0:
        yield left, right
