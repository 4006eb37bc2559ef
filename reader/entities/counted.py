"""What a figure counts: “1,400 people” -> “people”; “three of the four fishing boats” -> “fishing boats”.

“12 per cent of voters” -> “voters”; “40 km of coast” -> “coast”; “killed at least 12” -> “”
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re

_REACH = 80
"""How far behind a figure the words may reach that say what it counts."""
_FARTHEST = 4
"""At which word at the latest that has to be."""

_WORD = re.compile(r"[ \u00a0]([^\W\d_][\w’'-]*)")
_OPENING = re.compile(
    r"[ \u00a0](of|more)(?:[ \u00a0](?:the|its|their|his|her|our|these|those|all))?(?=[ \u00a0])"
)
_PLURALS = frozenset(
    """
people men women children police troops staff crew personnel cattle sheep fish aircraft dead wounded
injured missing homeless survivors youth clergy teeth feet mice geese oxen salmon fishermen firemen policemen
servicemen businessmen crewmen seamen spokesmen postmen grandchildren schoolchildren sportsmen sportspeople
townspeople salespeople spokespeople women’s media data
""".split()
)
_SINGLES = frozenset("person man woman child death person’s".split())
_BEFORE_ANOTHER = frozenset(
    "police women news sports arms sales customs works series data media staff".split()
)
"""Plurals and their likes that may stand before the word that is counted: “police officers”."""
_STOPS = frozenset(
    """
a about above according across after against ago all along already also although always among an and any are
around as at away back be because been before behind being below besides between beyond both but by can could
did do does down during each either else even ever every except far few first for from gave get gets goes got
had has have he her here hers him his how however if in including indeed inside instead into is it its itself
just last least left less like made makes many may might more most much must near neither never next no nor
not now of off on once one only onto or other our out outside over own past per perhaps rather said same says
she should since so some still such than that the their them themselves then there these they this those
till to though through thus together too took toward under unless until up upon us versus via was we were
what when where whether which while who whom whose why will with within without would yes yet you your years’
""".split()
)
_NUMERALS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen hundred thousand".split()
)
_NO_PLURAL = re.compile(r"(?:ss|ous|us|is|’s|'s|ics|ways|times)$")
_OLD = re.compile(r"[ \u00a0-](?:years?|months?|weeks?|days?)[ \u00a0-](?:old|ago|later|earlier)\b")

_OF_A_NAME = re.compile(r"[ \u00a0](\d{1,4}[A-Za-z]?)(?![\w,.]*\d)(?!\w)")
"""The number of a road: “16 km of Highway 61”."""

_ABROAD = {
    "de": re.compile(r"[ \u00a0](?:[a-zäöüß]{3,20}[ \u00a0])?([A-ZÄÖÜ][\wäöüß-]+)"),
    "fr": re.compile(r"[ \u00a0](?:d[’'])?([a-zà-ÿ-]{3,30}[sx])\b"),
    "es": re.compile(r"[ \u00a0](?:de )?([a-zà-ÿ-]{3,30}s)\b"),
    "pt": re.compile(r"[ \u00a0](?:de )?([a-zà-ÿ-]{3,30}s)\b"),
    "it": re.compile(r"[ \u00a0](?:di )?([a-zà-ÿ-]{3,30}[ie])\b"),
    "nl": re.compile(r"[ \u00a0]([a-zà-ÿ-]{3,30}(?:en|s))\b"),
}
_SCALED_ABROAD = re.compile(
    r"[ \u00a0](?:Tausend|Million|Milliarde|Prozent|Uhr|mil\b|mil[jl]|(?:pour|por|per)\b|procent|[Ee]uro)"
)
"""Words that belong to the number itself."""


def counted(text: str, end: int, stop: int, *, measured: bool, language: str = "en") -> str:
    """What the figure that ends at `end` counts, in a block that ends at `stop`; empty if that is not said.

    `measured` says that it has a unit of its own, so that only an “of” leads on.
    """
    stop = min(stop, end + _REACH)
    if language not in {"", "en"}:
        return "" if measured else _abroad(text, end, stop, language)
    if _OLD.match(text, end, stop):
        return ""
    opening = _OPENING.match(text, end, stop)
    if measured and opening is None:
        return ""
    return _plural(text, opening.end() if opening else end, stop, whole=measured)


def _plural(text: str, at: int, stop: int, *, whole: bool) -> str:
    """The words from `at` up to the first plural; of a whole, as “40 km of coast”, the first word does."""
    words: list[str] = []
    first = 0
    while len(words) < _FARTHEST and (match := _WORD.match(text, at, stop)):
        word, at = match[1], match.end()
        if word.lower() in _STOPS:
            break
        words.append(word)
        first = first or at
        if _is_plural(word) and not (word.lower() in _BEFORE_ANOTHER and _goes_on(text, at, stop)):
            return " ".join(words[words[0].lower() in _NUMERALS and len(words) > 1 :])
    if not (whole and words):
        return ""
    number = _OF_A_NAME.match(text, first, stop) if words[0][0].isupper() else None
    return f"{words[0]} {number[1]}" if number else words[0]


def _is_plural(word: str) -> bool:
    lower = word.lower()
    if lower in _PLURALS or lower in _SINGLES:
        return True
    return lower.endswith("s") and len(lower) > 3 and not _NO_PLURAL.search(lower)


def _goes_on(text: str, at: int, stop: int) -> bool:
    """Whether a plural noun follows at once."""
    match = _WORD.match(text, at, stop)
    return (
        match is not None and match[1].lower() not in _STOPS and match[1].islower() and _is_plural(match[1])
    )


def _abroad(text: str, end: int, stop: int, language: str) -> str:
    """In other languages the noun that follows, by its look."""
    pattern = _ABROAD.get(language)
    if pattern is None or _SCALED_ABROAD.match(text, end, stop):
        return ""
    match = pattern.match(text, end, stop)
    return match[1] if match else ""
