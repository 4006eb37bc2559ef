"""Figure sense: what a figure is about, judged by the words around it: pure.

“at least 1,400 people were killed in Tarn Harbour” -> 1,400 killed; people; in Tarn Harbour
“The toll of dead rose to 1,200”                    -> 1,200 killed
“the board sold 12 fishing boats to Hask”           -> 12 boats; board, sold, fishing, Hask
“Ines Quill, 46, has”, “a 3-1 win”, “12 others”     -> nothing: ages, results and remainders are left out
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from reader.article.fates import fate_near
from reader.article.figure_context import MONEY, context_of, counts_something, is_anybody
from reader.article.span import Span
from reader.library.figure_aspect import aspects_of
from reader.library.figure_beside import Own, numbers_beside
from reader.library.figure_scene import sites_of, turns_of
from reader.library.figure_time import has_risen, is_level, is_of_a_week, months_of, weekday_of
from reader.library.folding import fold

OPENING = 600
"""So many characters of an article tell what it is about; what is told farther on may be another event."""

UNIT_WORDS = dict(
    one.strip().split("=")
    for one in """
%=per cent, km=kilometres, m=metres, cm=centimetres, mm=millimetres, mi=miles, ft=feet, in=inches,
ha=hectares, t=tonnes, kg=kilograms, g=grams, l=litres, kW=kilowatts, MW=megawatts, GW=gigawatts,
$=dollars, EUR=euros, GBP=pounds, INR=rupees, RUB=roubles, USD=US dollars, AUD=Australian dollars,
CAD=Canadian dollars, NZD=New Zealand dollars, HKD=Hong Kong dollars, SGD=Singapore dollars, ¥=yen,
km/h=kilometres an hour
""".split(",")
)
"""How a person says the unit of a figure."""

CURRENCIES = frozenset("crown dollar euro franc krona kronor peso pound rouble ruble rupee yen yuan".split())
"""Money that is written out, in the singular."""

NEAREST, NEAREST_OF_MONEY = 6, 8
"""So many telling words to each side are compared; what a sum was paid for stands farther off."""

MOST = Decimal(10**18)
"""A number beyond this is no figure of the news, and one of a hundred digits cannot be reckoned with."""

SAID_OF_IT = 2
"""So many words say what is said of what a figure counts."""

_CLAUSE = re.compile(r"[^,.;:()]{0,80}")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ABOUT = re.compile(r"\b(?:about|around|some|nearly|almost|roughly|approximately)\W*$", re.IGNORECASE)
_PAST = re.compile(r"\b(?:ago|earlier|previous|since|last|anniversary|history)\b", re.IGNORECASE)
_SOMEBODY = re.compile(r"\b(?:he|she|his|her|him|hers)\b", re.IGNORECASE)
_CROWD = re.compile(
    r"\b(?:(?:crowd|attendance|audience) of|in front of|watched by) (?:\w+ )?$", re.IGNORECASE
)
_RISEN = re.compile(
    r"\b(?P<thing>[^\W\d_]+)(?: of (?P<of>[^\W\d_]+(?: [^\W\d_]+){0,2}?))?(?: (?:has|have|had))?(?: now)?"
    r" (?:risen|rose|rises?|climbed|climbs?|grown|grew|increased|jumped|fallen|fell|dropped|(?:gone|went) up)"
    r" (?:from [\d,.]+ )?to (?:\w+ )?$"
)
_COUNTS = frozenset("number count total tally figure".split())
_MEASURES = {
    "pounds": ("GBP", Decimal(1)),
    "pound": ("GBP", Decimal(1)),
    "acres": ("ha", Decimal("0.40469")),
    "ft": ("m", Decimal("0.3048")),
    "mi": ("km", Decimal("1.60934")),
    "mph": ("km/h", Decimal("1.60934")),
}
"""Units of which others tell the same, each with the other and how much of it one is."""
_METRES = re.compile(r"\dm$")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SMALL = frozenset(
    """
a about above after again against ago all also am among an and any are as at be because been before being
below between both but by can could did do does down during each even every few for from further had has
have he her here him his how i if in into is it its just last least less like made many may me might more
most much must my near nearly new no nor not now of off on once one only or other our out over own per said
same says she should since so some still such than that the their them then there these they this those
though through to too two under until up upon us very was we were what when where which while who whom whose
why will with within would yes yet you your aber alle als auch auf aus bei beim bis das dass dem den denn
der des die dies diese doch durch ein eine einem einen einer eines er es für gegen hat hatte ihr ihre im ins
ist kann man mehr mit nach nicht noch nur oder rund sagte sein seine sich sie sind um und unter vom von vor
war waren wegen wenn werden wie wird worden wurde wurden zu zum zur zwischen über etwa mindestens
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
    size: Decimal
    """The amount in a unit in which others can be compared with it."""
    measure: str
    """That unit."""
    beside: frozenset[Decimal]
    """The other numbers of the sentence that may count the same."""
    left: frozenset[Decimal]
    """Those of them that are what the figure leaves of a whole: “7 others”, “7 more”."""
    weekday: int | None
    """The day on which it was counted, Monday being 0."""
    level: bool
    """Whether it tells how high something stood at a time."""
    passing: bool
    """Whether it tells what something rose or fell to, or what was counted in one week or month."""
    months: frozenset[int]
    """The months in which it was counted, January being 0."""
    subject: str
    """The fate that it counts, or the noun, shortened; empty where a unit alone tells it."""
    fate: bool
    """Whether the subject is a fate."""
    noun: str
    """What is counted, as it is written; empty where that stands nowhere near."""
    who: str
    """Of a fate: whose, shortened; empty for anybody."""
    around: frozenset[str]
    """The nearest other telling words of the sentence, shortened."""
    said_of_it: tuple[str, ...]
    """The first telling words behind what is counted, shortened: “lost”, “power”."""
    people: frozenset[int] | None
    """The people that the sentence names, by number; None where it speaks of a “he” or “her” beside them."""
    places: frozenset[int]
    """The places that the sentence names, by number."""
    sites: frozenset[str]
    """What is written near where a place stands, folded: “in Hask”."""
    aspects: frozenset[str]
    """What of a thing it measures, where it has a unit and that is told: “long”, “against”."""
    turns: frozenset[str]
    """What becomes of jobs by the words around: “lost”, “made”, “kept”."""
    years: frozenset[str]
    """The years that the sentence names."""
    roughly: bool
    opening: bool
    """Whether it stands where an article tells what it is about, in a sentence that does not look back."""

    @property
    def is_money(self) -> bool:
        """Whether it is a sum of money."""
        return _is_money(self.unit)

    @property
    def is_converted(self) -> bool:
        """Whether its size is another number than the one that is told."""
        return self.size != self.amount


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
    sentence, before, behind = context_of(text, start, end)
    is_metres = unit == "m" and _METRES.search(text[start:end])
    if amount is None or is_metres or not counts_something(before, behind, unit):
        return None
    fate = fate_near(before, behind) if not unit else ""
    counts = "spectators" if _CROWD.search(before) else counts or ("" if unit or fate else _risen(before))
    noun = _noun(counts)
    measure, times = _MEASURES.get(unit, (unit, Decimal(1))) if not counts else (unit, Decimal(1))
    if not (fate or noun or unit) or unit in _TIMES:
        return None
    nearest = NEAREST_OF_MONEY if _is_money(unit) else NEAREST
    own = {noun, *(_stem(word) for word in unit.split())}
    beside = list(numbers_beside(before, behind, Own(fate, noun), _stem))
    return Figure(
        Span(start, end),
        sentence,
        amount,
        unit,
        amount * times,
        measure,
        _amounts(other.written for other in beside),
        _amounts(other.written for other in beside if other.is_left),
        weekday_of(before, behind),
        is_level(before),
        has_risen(before) or is_of_a_week(before, behind),
        months_of(before, behind),
        fate or noun,
        bool(fate),
        counts,
        noun if fate and not is_anybody(counts) else "",
        frozenset([*list(_telling(before))[-nearest:], *list(_telling(behind))[:nearest]]) - own,
        _said_of_it(behind, own),
        _people(text[sentence.start : sentence.end], [n for at, n in people if at in sentence]),
        frozenset(n for at, n in places if at in sentence),
        sites_of(f"{before} {behind}"),
        aspects_of(before, behind) if unit else frozenset(),
        turns_of(noun, f"{before} {behind}"),
        frozenset(_YEAR.findall(f"{before} {behind}")),
        bool(_ABOUT.search(before)),
        start < OPENING and not _PAST.search(text, sentence.start, sentence.end),
    )


def _is_money(unit: str) -> bool:
    return unit in MONEY or unit.removesuffix("s") in CURRENCIES


def _people(sentence: str, named: Sequence[int]) -> frozenset[int] | None:
    return None if not named and _SOMEBODY.search(sentence) else frozenset(named)


def _amount(number: str) -> Decimal | None:
    try:
        amount = Decimal(number)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and amount <= MOST else None


def _risen(before: str) -> str:
    """What rose to a figure: “cases of mumps rose to”, “the number of mumps cases fell to” -> cases."""
    match = _RISEN.search(before)
    if match is None:
        return ""
    thing, of = match["thing"], match["of"]
    if of and thing.lower() in _COUNTS:
        thing = of.split()[-1]
    return thing.lower() if thing.endswith("s") else ""


def _amounts(written: Iterable[str]) -> frozenset[Decimal]:
    return frozenset(number for each in written if (number := _amount(each)) is not None)


def _telling(words: str) -> Iterator[str]:
    """The words that tell something, shortened so that their endings do not count."""
    return (stem for _, stem in telling_words(words))


def telling_words(words: str) -> Iterator[tuple[str, str]]:
    """The words that tell something, each with its short form, in which endings do not count."""
    for match in _WORD.finditer(words):
        word = fold(match.group())
        if len(word) > 2 and word not in _SMALL and not word.isdigit():
            yield match.group(), _stem(word)


def _said_of_it(behind: str, own: Collection[str]) -> tuple[str, ...]:
    """What is said of what a figure counts, in the same breath."""
    clause = _CLAUSE.match(behind)
    words = [stem for stem in _telling(clause.group() if clause else "") if stem not in own]
    return tuple(words[:SAID_OF_IT])


def _noun(counts: str) -> str:
    """What is counted, shortened; one noun for those that papers use alike."""
    noun = fold(counts.split()[-1]) if counts else ""
    return _stem(_ONE_NOUN.get(noun, noun))


def _stem(word: str) -> str:
    folded = fold(word)
    return (folded.removesuffix("s") if len(folded) > 3 else folded)[:_STEM]
