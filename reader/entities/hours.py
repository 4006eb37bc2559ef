"""What an hour comes to: “9.30 a.m. GMT” -> “T09:30Z”; “half past ten” -> “T10:30”.

“four in the morning” -> “T04:00”; of “four o’clock” alone, which may be of either half of the day, nothing is
said.
"""

from __future__ import annotations

import re

NUMERALS = "one two three four five six seven eight nine ten eleven twelve"
"""The words for the hours."""

_NUMBERS = {word: number for number, word in enumerate(NUMERALS.split(), 1)}
_HOUR = "|".join(_NUMBERS)
_OFFSETS = "gmt Z, utc Z, bst +01:00, cet +01:00, cest +02:00, est -05:00, edt -04:00, pst -08:00, pdt -07:00"
_ZONES = dict(one.split() for one in _OFFSETS.split(","))
_HOURS = {"midnight": "T00:00", "midday": "T12:00", "noon": "T12:00"}

_CLOCK = re.compile(
    r"(?P<hour>\d\d?)(?:[:.]?(?P<minute>\d\d))?(?: ?(?P<half>[ap])\.?m\.?)?(?: (?P<zone>[a-z]{3,4}))?"
)
_TOLD = re.compile(
    rf"(?P<hour>\d\d?|{_HOUR})(?: o'clock)?(?: in the (?P<part>morning|afternoon|evening|night))?"
)
_PAST = re.compile(
    r"(?P<minutes>half|(?:a )?quarter|five|ten|twenty(?:-five)?)(?: minutes)? "
    rf"(?P<way>past|to) (?P<hour>{_HOUR})"
)
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}


def hour_of(words: str) -> str:
    """What the words of an hour, in small letters, come to; empty where they are none, or do not say."""
    if words in _HOURS or words.isdigit():  # digits alone are a year
        return _HOURS.get(words, "")
    if match := _CLOCK.fullmatch(words):
        return _clock(match)
    if match := _TOLD.fullmatch(words):
        return _told_hour(match)
    match = _PAST.fullmatch(words)
    return _past(match) if match else ""


def _clock(match: re.Match[str]) -> str:
    """An hour: “9.30 a.m.”, “18:00 GMT”, “1600 GMT”."""
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    if not half and not match["minute"]:
        return ""
    if (half and not 1 <= hour <= 12) or hour > 24 or minute > 59:
        return ""
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return f"T{hour:02}:{minute:02}{_ZONES.get(match['zone'] or '', '')}"


def _told_hour(match: re.Match[str]) -> str:
    """“four in the morning”, “four o’clock”: without a part of the day either may be meant."""
    hour, part = _number(match["hour"]), match["part"]
    if hour > 12 or not part:
        return f"T{hour:02}:00" if 12 < hour < 25 else ""
    return f"T{hour % 12 + 12 * _is_late(hour, part):02}:00"


def _is_late(hour: int, part: str) -> bool:
    return part in {"afternoon", "evening"} or (part == "night" and hour > 5)


def _past(match: re.Match[str]) -> str:
    """“half past ten”: which half of the day is not said."""
    minutes = _MINUTES[match["minutes"].removeprefix("a ")]
    hour = _number(match["hour"]) - (match["way"] == "to")
    return f"T{hour or 12:02}:{minutes if match['way'] == 'past' else 60 - minutes:02}"


def _number(hour: str) -> int:
    return _NUMBERS[hour] if hour in _NUMBERS else int(hour)
