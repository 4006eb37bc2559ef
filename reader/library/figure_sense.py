"""Figure sense: what a figure is about, judged by the words around it: pure.

“at least 1,400 people were killed in Tarn Harbour” -> 1,400 killed; people; in Tarn Harbour
“The toll of dead rose to 1,200”                    -> 1,200 killed
“the board sold 12 fishing boats to Hask”           -> 12 boats; board, sold, fishing, Hask
“Ines Quill, 46, has”, “a 3-1 win”, “12 others”     -> nothing: ages, results and remainders are left out
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from reader.article.sentences import sentence_at
from reader.article.span import Span
from reader.library.folding import fold

FATES = {
    "killed": "killed kills killing kill dead died die dies death deaths toll fatalities lives perished",
    "injured": "injured injuring injures injuries wounded wounding wounds hurt",
    "missing": "missing unaccounted",
    "arrested": "arrested arrests arresting detained detains",
    "displaced": "displaced homeless evacuated evacuating fled",
    "treated": "treated hospitalised hospitalized",
}
"""What may befall people, with the words that tell it; they need no noun beside the figure."""

FARTHEST = 6
"""So many words away a word of fate may stand."""

FAINT = {"treated": 2}
"""Fates that say less than another one near: who is treated is injured."""

OPENING = 600
"""So many characters of an article tell what it is about; what is told farther on may be another event."""

MONEY = frozenset("$ EUR GBP INR RUB USD AUD CAD NZD HKD SGD ¥".split())

CURRENCIES = frozenset("crown dollar euro franc krona kronor peso pound rouble ruble rupee yen yuan".split())
"""Money that is written out, in the singular."""

SEEN = 160
"""So many characters before and behind a figure are read."""

NEAREST, NEAREST_OF_MONEY = 6, 8
"""So many telling words to each side are compared; what a sum was paid for stands farther off."""

_REACH = 2_000
_FATE = {word: fate for fate, words in FATES.items() for word in words.split()}
_ANYBODY = frozenset("people person persons victims residents lives deaths dead fatalities".split())
_REMAINDER = re.compile(
    r"\b(?:another|other|further|extra|additional|these|those|first|last|next|final)\W*$", re.IGNORECASE
)
_REST = re.compile(r"\W*(?:others?|more|further|additional|of them|of those|year|month)s?\b", re.IGNORECASE)
_AGE = re.compile(r"\W{0,3}(?:year|month|week|day)s?\W{1,3}old\b", re.IGNORECASE)
_JOINED_BEFORE = re.compile(r"(?:[\w$€£]\s?[-–—./]\s?|\d\s?:\s?|\w:|aged\s|No\.?\s?|[#$€£]\s?)$")
_JOINED_BEHIND = re.compile(r"\s?[-–—:/]\s?\w|[.,]\s?\d")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BREAK = re.compile(r"[,;:()–—]|\b(?:after|before|but|when|while|as)\b", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:about|around|some|nearly|almost|roughly|approximately)\W*$", re.IGNORECASE)
_PAST = re.compile(r"\b(?:ago|earlier|previous|since|last|anniversary|history)\b", re.IGNORECASE)
_NO_FATE = re.compile(r"death (?:sentence|penalt|row|threat|certificate)", re.IGNORECASE)
_SOMEBODY = re.compile(r"\b(?:he|she|his|her|him|hers)\b", re.IGNORECASE)
_CROWD = re.compile(r"\b(?:crowd|attendance|audience) of (?:\w+ )?$", re.IGNORECASE)
_ROSE = re.compile(
    r"\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|jump(?:s|ed)|now|stands|stood|put) (?:to|at) (?:\w+ )?$",
    re.IGNORECASE,
)
"""What stands behind the thing whose number it tells."""

_METRES = re.compile(r"\dm$")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SMALL = frozenset(
    """
a about above after again against ago all also am among an and any are as at be because been before being
below between both but by can could did do does down during each even every few for from further had has have
he her here him his how i if in into is it its just last least less like made many may me might more most much
must my near nearly new no nor not now of off on once one only or other our out over own per said same says
she should since so some still such than that the their them then there these they this those though through
to too two under until up upon us very was we were what when where which while who whom whose why will with
within would yes yet you your
""".split()
)
_TIMES = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years".split()
)
_STEM = 6
_ONE_NOUN = {
    one: noun
    for noun, others in {
        "firefighters": "firemen fireman fighters",
        "officers": "policemen policeman police",
        "children": "kids youngsters pupils",
        "soldiers": "troops servicemen",
        "workers": "labourers laborers employees staff",
        "spectators": "onlookers fans",
        "crew": "crewmen seamen sailors",
    }.items()
    for one in others.split()
}
"""Nouns that papers use for the same people."""


Named = Sequence[tuple[int, int]]
"""Where names stand, each with its number."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a text with what it is about."""

    span: Span
    sentence: Span
    """The sentence that it stands in."""
    amount: Decimal
    unit: str
    subject: str
    """The fate that it counts, or the noun, shortened; empty where a unit alone tells it."""
    fate: bool
    """Whether the subject is a fate."""
    who: str
    """Of a fate: whose, shortened; empty for anybody."""
    around: frozenset[str]
    """The nearest other telling words of the sentence, shortened."""
    people: frozenset[int] | None
    """The people that the sentence names, by number; None where it speaks of a “he” or “her” beside them."""
    places: frozenset[int]
    """The places that the sentence names, by number."""
    years: frozenset[str]
    """The years that the sentence names."""
    roughly: bool
    opening: bool
    """Whether it stands where an article tells what it is about, in a sentence that does not look back."""

    @property
    def is_money(self) -> bool:
        """Whether it is a sum of money."""
        return _is_money(self.unit)


def figure_of(
    text: str,
    start: int,
    end: int,
    value: str,
    counts: str,
    people: Named = (),
    places: Named = (),
) -> Figure | None:
    """The figure at `start` to `end` of a text, which comes to `value` and counts `counts`; None for none.

    `people` and `places` are those that the text names: where, and their numbers.
    """
    number, _, unit = value.partition(" ")
    amount = _amount(number)
    sentence = _sentence(text, start, end)
    before, behind = (
        text[max(sentence.start, start - SEEN) : start],
        text[end : min(sentence.end, end + SEEN)],
    )
    if amount is None or _METRES.search(text[start:end]) or not _counts_something(before, behind, unit):
        return None
    fate = _fate_near(before, behind) if not unit else ""
    noun = _noun(counts or ("spectators" if _CROWD.search(before) else ""))
    if not (fate or noun or unit) or unit in _TIMES:
        return None
    nearest = NEAREST_OF_MONEY if _is_money(unit) else NEAREST
    own = {noun, *(_stem(word) for word in unit.split())}
    return Figure(
        Span(start, end),
        sentence,
        amount,
        unit,
        fate or noun,
        bool(fate),
        noun if fate and not _is_anybody(counts) else "",
        frozenset([*list(_telling(before))[-nearest:], *list(_telling(behind))[:nearest]]) - own,
        _people(text[sentence.start : sentence.end], [n for at, n in people if at in sentence]),
        frozenset(n for at, n in places if at in sentence),
        frozenset(_YEAR.findall(f"{before} {behind}")),
        bool(_ABOUT.search(before)),
        start < OPENING and not _PAST.search(text, sentence.start, sentence.end),
    )


def _sentence(text: str, start: int, end: int) -> Span:
    """The sentence around a figure, in its own line."""
    line = text.rfind("\n", max(0, start - _REACH), start) + 1
    stop = text.find("\n", end, end + _REACH)
    return sentence_at(
        text, line or max(0, start - _REACH), min(len(text), end + _REACH) if stop < 0 else stop, start
    )


def _is_money(unit: str) -> bool:
    return unit in MONEY or unit.removesuffix("s") in CURRENCIES


def _is_anybody(counts: str) -> bool:
    """Whether what is counted says no more than that it is people."""
    noun = fold(counts.split()[-1]) if counts else ""
    return not noun or noun in _ANYBODY or noun in _FATE


def _people(sentence: str, named: Sequence[int]) -> frozenset[int] | None:
    return None if not named and _SOMEBODY.search(sentence) else frozenset(named)


def _amount(number: str) -> Decimal | None:
    try:
        return Decimal(number)
    except InvalidOperation:
        return None


def _counts_something(before: str, behind: str, unit: str) -> bool:
    """Whether the figure is no age, result, remainder or other money, and no part of a longer number."""
    return not (
        _AGE.match(behind)
        or _REST.match(behind)
        or _REMAINDER.search(before)
        or _JOINED_BEFORE.search(before)
        or _JOINED_BEHIND.match(behind)
        or (before.endswith("(") and unit in MONEY)
        or (before.endswith(", ") and behind.startswith(","))
    )


def _fate_near(before: str, behind: str) -> str:
    """The fate whose word stands nearest; empty where none is near."""
    if _ROSE.search(before):
        return min(_distances(before, 2 * FARTHEST, backwards=True), default=(0, ""))[1]
    found = [*_distances(behind, FARTHEST, backwards=False), *_distances(before, FARTHEST, backwards=True)]
    distance, fate = min(found, default=(FARTHEST + 1, ""))
    return fate if distance <= FARTHEST else ""


def _distances(words: str, farthest: int, *, backwards: bool) -> Iterator[tuple[float, str]]:
    """How far each word of fate stands from the figure; a comma between them makes it farther."""
    found = list(_WORD.finditer(words))
    for place, match in enumerate(reversed(found) if backwards else found):
        if place > farthest:
            break
        if fate := _FATE.get(fold(match.group())):
            between = words[match.end() :] if backwards else words[: match.start()]
            if _NO_FATE.match(words, match.start()):
                continue
            yield place + 3 * len(_BREAK.findall(between)) + 0.5 * backwards + FAINT.get(fate, 0), fate


def _telling(words: str) -> Iterator[str]:
    """The words that tell something, shortened so that their endings do not count."""
    for match in _WORD.finditer(words):
        word = fold(match.group())
        if len(word) > 2 and word not in _SMALL and not word.isdigit():
            yield _stem(word)


def _noun(counts: str) -> str:
    """What is counted, shortened; one noun for those that papers use alike."""
    noun = fold(counts.split()[-1]) if counts else ""
    return _stem(_ONE_NOUN.get(noun, noun))


def _stem(word: str) -> str:
    folded = fold(word)
    return (folded.removesuffix("s") if len(folded) > 3 else folded)[:_STEM]
