"""One name, one type in a document, over any recogniser, and what it overlooked is marked too.

“Ilse Marrow (person) … Marrow (place) … Marrow” -> three mentions of one person
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.entities.ballot import together
from reader.entities.canonical import Found
from reader.entities.capitals import normal_forms
from reader.entities.common_words import is_common
from reader.entities.nobody import nobodies
from reader.entities.offices import without_office
from reader.entities.person_names import GIVEN_NAMES
from reader.entities.places import PLACES
from reader.entities.recogniser import Read
from reader.entities.weights import Weights, add
from reader.entities.words import ORG_ALONE, ORG_HEADS, ORG_NAMES, ORG_OPENERS, PLACE_HEADS

SHORTEST = 3
"""How many letters a name must have to be looked for where it was overlooked."""
LONGEST = 80
OFTEN = 2
"""How many times a name must be marked for each place where it was overlooked, to be marked there too."""
LONGEST_ACRONYM = 5

_HYPHENED = re.compile(r"(?:[-‐‑][^\W\d_a-z][^\W\d_]+)+")
_BESIDE_LEFT = re.compile(r"[^\W\d_a-z][\w.]*[ -]$")
_BESIDE_RIGHT = re.compile(r"[ -][^\W\d_a-z]")
_CAPITALISED = re.compile(r"(?<![\w’'])[^\W\d_a-z]")


def agree(
    text: str, read: Sequence[Read], ruled: Sequence[Found], others: Sequence[Sequence[Found]] = ()
) -> list[Found]:
    """What the model has read, the rules have found and `others` say, with one type a surface form."""
    names = list(_spans(text, read, ruled))
    if others:
        read = together(names, read, others)
        names = [(one.start, one.end, one.type) for one in read]
    names = [without_office(text, one) for one in _parted(text, names)]
    kinds = _kinds(text, names, read, ruled)
    settled = [(start, end, kinds[text[start:end]]) for start, end, _ in names]
    marked = Counter(text[start:end] for start, end, _ in settled)
    missed = list(_overlooked(text, kinds, settled))
    times = Counter(text[start:end] for start, end, _ in missed)
    again = [one for one in missed if marked[text[one[0] : one[1]]] >= OFTEN * times[text[one[0] : one[1]]]]
    return sorted(settled + again)


def _spans(text: str, read: Sequence[Read], ruled: Sequence[Found]) -> Iterator[Found]:
    """The model's names, but where the rules know better where a name ends, and those that only they know."""
    taken: set[int] = set()
    under: defaultdict[int, list[Found]] = defaultdict(list)
    known = _known(text, ruled)
    for start, end, kind in ruled:
        if kind not in _NAMED:
            continue
        first = bisect_right(read, start, key=lambda one: one.end)
        last = bisect_left(read, end, key=lambda one: one.start)
        if first == last:
            meant = text[start:end].casefold() in known or text.startswith("(", start - 1)
            better = _is_sure(text[start:end], kind, meant)
        else:
            better = _knows_better(Span(start, end), kind, read[first:last])
        if better:
            taken.update(range(first, last))
            yield start, end, kind
        elif last == first + 1:
            under[first].append((start, end, kind))
    for place, one in enumerate(read):
        parts = under[place]
        if place in taken:
            yield from (part for part in parts if text[part[0] : part[1]] in ORG_ALONE)
            continue
        if len(parts) > 1 and (_are_places(text, parts) or _are_bodies(text, parts)):
            yield from parts
        else:
            yield (*_unhyphened(text, one.start, one.end, one.type), one.type)


def _are_places(text: str, parts: Sequence[Found]) -> bool:
    """Whether the parts of a name are listed places: “Israel Norway” in a table."""
    return all(text[start:end] in PLACES for start, end, _ in parts)


def _are_bodies(text: str, parts: Sequence[Found]) -> bool:
    """Whether the parts of a name are bodies, each with a head: “Bank of Quarn” and “Tarn Hospital”."""
    between = {text[one[1] : other[0]] for one, other in pairwise(parts)}
    return between <= {" and ", " and the "} and all(
        kind is EntityType.ORGANISATION and not _HEADS.isdisjoint(text[start:end].split())
        for start, end, kind in parts
    )


_HEADS = ORG_HEADS | ORG_OPENERS


def _parted(text: str, names: Sequence[Found]) -> Iterator[Found]:
    """The names, of “Qandor Ilse Marrow” both parts, where the text speaks of each elsewhere."""
    bodies = {text[start:end] for start, end, kind in names if kind is EntityType.ORGANISATION}
    people = {text[start:end] for start, end, kind in names if kind is EntityType.PERSON}
    for start, end, kind in names:
        words = text[start:end].split(" ")
        fits = (n for n in range(1, len(words) - 1) if " ".join(words[:n]) in bodies)
        first = next((n for n in fits if " ".join(words[n:]) in people), 0) if len(words) < _MOST_WORDS else 0
        if first:
            middle = start + len(" ".join(words[:first]))
            yield start, middle, EntityType.ORGANISATION
            yield middle + 1, end, EntityType.PERSON
        else:
            yield start, end, kind


_MOST_WORDS = 9
"""From how many words on a name is not looked at for two."""


def _known(text: str, ruled: Sequence[Found]) -> set[str]:
    """The names that stand twice, and the last names of persons, without case."""
    times = Counter(text[start:end].casefold() for start, end, _ in ruled)
    last = {
        text[start:end].split()[-1].casefold()
        for start, end, kind in ruled
        if kind is EntityType.PERSON and " " in text[start:end]
    }
    return last | {name for name, count in times.items() if count > 1}


def _knows_better(span: Span, kind: EntityType, under: Sequence[Read]) -> bool:
    """Whether a name of the rules stands, given what the model has read at its place."""
    if len(under) == 1 and (under[0].start, under[0].end) == (span.start, span.end):
        return False
    if kind is EntityType.PERSON:
        return any(one.type is kind for one in under)
    return kind is EntityType.ORGANISATION and span.start <= under[0].start and under[-1].end <= span.end


def _is_sure(name: str, kind: EntityType, meant: bool) -> bool:
    """Whether a name that the rules alone have found is one; `meant`: the text speaks of it elsewhere too."""
    words = name.split()
    match kind:
        case EntityType.PERSON:
            return (
                (meant and name.isupper())
                if len(words) == 1
                else (words[0] in GIVEN_NAMES or any(map(str.islower, words)))
            )
        case EntityType.ORGANISATION:
            acronym = (
                meant and 1 < len(name) <= LONGEST_ACRONYM and name.isupper() and not is_common(name.lower())
            )
            headed = (
                len(words) >= _HEADED and words[-1] in _HOUSES and all(word[0].isupper() for word in words)
            )
            return acronym or headed or name in ORG_ALONE or name in ORG_NAMES
        case _:
            return True


_HEADED = 3
"""From how many capitalised words on a body's head makes a body of them."""
_HOUSES = frozenset(
    "Church Cathedral Hospital Museum University Ministry Association Federation Foundation Council".split()  # noqa: SIM905
)
"""Heads that stand in no heading but as a name's."""


def _unhyphened(text: str, start: int, end: int, kind: EntityType) -> tuple[int, int]:
    """A person's name with the whole of its hyphened last name."""
    more = _HYPHENED.match(text, end) if kind is EntityType.PERSON else None
    return start, more.end() if more else end


def _kinds(
    text: str, names: Sequence[Found], read: Sequence[Read], ruled: Sequence[Found]
) -> dict[str, EntityType]:
    """The type of every surface form: the likeliest over all its places; a last name has its full name's."""
    surfaces = {text[start:end] for start, end, _ in names}
    normal = normal_forms(surfaces)
    votes: defaultdict[str, Weights] = defaultdict(dict)

    def vote(start: int, end: int, kind: EntityType, weight: float) -> None:
        name = text[start:end]
        add(votes[normal.get(name, name)], kind, weight)

    for one in read:
        for kind, odds in one.odds.items():
            vote(one.start, one.end, kind, odds)
    for start, end, kind in ruled:
        if kind in _NAMED:
            vote(start, end, kind, _worth(text[start:end], kind))
    for start, end, kind in names:
        vote(start, end, kind, 0.01)
    kinds = {}
    for name in surfaces:
        counts = votes[normal.get(name, name)]
        kinds[name] = max(counts, key=lambda kind: (counts[kind], kind))
    things = nobodies(kinds)
    kinds |= things
    return kinds | _lent(kinds, votes) | things


def _worth(name: str, kind: EntityType) -> float:
    """What a name of the rules counts, where the model's odds come to one."""
    if name in ORG_NAMES and kind is EntityType.ORGANISATION:
        return _WELL_KNOWN
    if kind is EntityType.PERSON and _is_full(name):
        return _FULL_NAME
    if kind is EntityType.PLACE:
        return 1.2 if name.rpartition(" ")[2] in PLACE_HEADS else 0.8
    return 1.2 if " " in name and name.rpartition(" ")[2] in ORG_HEADS else 0.5


def _is_full(name: str) -> bool:
    """Whether a known first name opens a name of two or three words."""
    first, *rest = name.split(" ")
    return first in GIVEN_NAMES and len(rest) in {1, 2} and all(word[0].isupper() for word in rest)


_FULL_NAME = 0.9
"""What a person's full name counts."""
_WELL_KNOWN = 3.0
"""What a name that everyone knows counts."""
_NAMED = {EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE}
_MANY = 3.0
"""From which weight for a place on a lone word a person of that name no longer counts."""


def _lent(kinds: dict[str, EntityType], votes: dict[str, Weights]) -> dict[str, EntityType]:
    """The first and last names of persons, alone: those that are marked so somewhere, and all last names."""
    full = [name.split() for name, kind in kinds.items() if kind is EntityType.PERSON and " " in name]
    ends = {word for words in full for word in (words[0], words[-1])}
    lent = {
        word: EntityType.PERSON
        for word in ends & kinds.keys()
        if votes[word].get(EntityType.PLACE, 0.0) < _MANY
    }
    for words in full:
        if words[-1] not in kinds and words[-1][0].isupper():
            lent[words[-1]] = EntityType.PERSON
    return lent


def _overlooked(text: str, kinds: dict[str, EntityType], names: Sequence[Found]) -> Iterator[Found]:
    """Where a known name stands unmarked, and is no part of a longer run of capitals."""
    by_start = _by_first_letters(kinds)
    marked = iter(sorted(names))
    last = next(marked, None)
    for word in _CAPITALISED.finditer(text):
        start = word.start()
        while last is not None and last[1] <= start:
            last = next(marked, None)
        for name in by_start.get(text[start : start + SHORTEST], ()):
            end = start + len(name)
            if text.startswith(name, start) and not text[end : end + 1].isalnum():
                if (last is None or last[0] >= end) and not _joined(text, start, end, kinds[name]):
                    yield start, end, kinds[name]
                break


def _by_first_letters(kinds: Iterable[str]) -> dict[str, list[str]]:
    """The names to look for, longest first, by their first letters."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(kinds, key=lambda name: (-len(name), name)):
        if SHORTEST <= len(name) <= LONGEST and name[0].isupper():
            found[name[:SHORTEST]].append(name)
    return found


def _joined(text: str, start: int, end: int, kind: EntityType) -> bool:
    """Whether a name is a part of a longer one: “York” in “New York”; a title is no part of a person."""
    if _BESIDE_RIGHT.match(text, end):
        return True
    return kind is not EntityType.PERSON and _BESIDE_LEFT.search(text[max(0, start - 30) : start]) is not None
