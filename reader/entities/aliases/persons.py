"""The persons of a text: a title, a last name, a first name for a full name.

“Dr Marrow”, “Marrow”, “Ilse” -> “Ilse Marrow”; “Sabri” -> “Majed al-Sabri”
“Jonas Vale of Corvane” -> “Jonas Vale”; “Mrs Vale”, beside Jonas and Ada Vale -> “Ada Vale”
A short form is folded only where exactly one longer name offers itself at that place of the text: the form of
address decides between a man and a woman, then who is called so already, then who was named last.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import islice

from reader.article.gender import HE, gender_of, gender_of_address
from reader.entities.aliases.alias import Alias, follow
from reader.entities.aliases.misspelt import MISSPELLING, find_misspelt
from reader.entities.aliases.spelling import find_spellings, fold, spelling_keys
from reader.entities.peoples import PEOPLES
from reader.entities.person_names import GIVEN_NAMES
from reader.entities.places import PLACES
from reader.entities.words import TITLE_MODIFIERS, TITLES

_PART_OF_NAME = frozenset(
    """
King Queen Pope Prince Princess Saint St Duke Duchess Emperor Empress Lord Lady
""".split()
)
"""Titles without which a name is not known."""
_PARTICLES = frozenset("de la del da dos di du van von der den ten ter bin ibn bint al el le zu y".split())
"""Small words that open a last name."""


def name_persons(surfaces: Sequence[str], addresses: Sequence[str] = ()) -> list[Alias]:
    """What each of `surfaces`, the persons of a text in its order, stands for.

    `addresses` are the forms of address before them, “Mrs”, “Herr”; empty where none stands.
    """
    stems = {name: _stem(name) for name in set(surfaces)}
    plain = [stems[name].name for name in surfaces]
    aliases = find_spellings(plain)
    aliases |= find_misspelt(follow(name, aliases).name for name in plain)
    settled = [follow(name, aliases) for name in plain]
    walk = _Walk([one.name for one in settled], addresses)
    found = []
    for surface, one in zip(surfaces, settled, strict=True):
        full = walk.next(one.name)
        reasons = (one.reason * (one.reason == MISSPELLING), full.reason, one.reason, stems[surface].reason)
        found.append(Alias(full.name, next(filter(None, reasons), "")))
    return found


def _stem(name: str) -> Alias:
    """The name without the title before it and the town or party behind it."""
    words = name.split(" ")
    if "of" in words[2:] and not any(map(_is_title, words[: words.index("of", 2)])):
        return Alias(" ".join(words[: words.index("of", 2)]), "what belongs to it left out")
    last = max((i for i, word in enumerate(words[:-1]) if _is_title(word)), default=-1)
    if last < 0 or words[0] in GIVEN_NAMES or not all(map(_prolongs, words[:last])):
        return Alias(name, "")
    while words[last + 1] == "of" and last + 3 < len(words):  # “Secretary of State Ilse Marrow”
        last += 2
    rest = words[last + 1 :]
    return Alias(name, "") if rest[0] == "of" or _is_title(rest[0]) else Alias(" ".join(rest), "title")


def _is_title(word: str) -> bool:
    return word.rstrip(".") in TITLES and word not in _PART_OF_NAME


def _prolongs(word: str) -> bool:
    """Whether a word may stand before a title: “Norland’s Deputy Health Minister”, “US Senator”."""
    bare = word.removesuffix("’s").removesuffix("'s")
    return (
        bare in TITLE_MODIFIERS
        or bare in PEOPLES
        or bare in PLACES
        or word in {"of", "the"}
        or _is_title(word)
    )


class _Walk:
    """The persons of one text, walked in its order: a short form takes the one full name known by then."""

    def __init__(self, names: list[str], addresses: Sequence[str]) -> None:
        self.longer = _longer_names(set(names))
        self.first = {name: i for i, name in reversed(list(enumerate(names)))}
        self.addresses = addresses or [""] * len(names)
        self.genders = _genders(names, self.addresses)
        self.women = _women(names, self.addresses)
        self.chosen: dict[str, str] = {}
        self.spoken: list[str] = []
        """Who was spoken of so far, by full name, under whatever form."""
        self.at = 0

    def next(self, name: str) -> Alias:
        """The full name that `name`, the next in the text, stands for."""
        at, self.at = self.at, self.at + 1
        full = self._full(name, at)
        self.spoken.append(full)
        return Alias(full, _how(name, full) if full != name else "")

    def _full(self, name: str, at: int) -> str:
        candidates = self.longer.get(name, frozenset())
        if not candidates:
            return self.women.get(name, name)
        address = self.addresses[at]
        if address and " " not in name:
            return self._addressed(name, address, candidates, at)
        known = {other for other in candidates if self.first[other] <= at}
        longest = _one_of(candidates) or _one_of(known)
        if longest:
            return self.chosen.setdefault(name, longest)
        return self.chosen.get(name) or self._nearest(known) or name

    def _addressed(self, name: str, address: str, candidates: Set[str], at: int) -> str:
        """“Mrs Vale”: the one Vale who may be called so; herself where all that are named are men."""
        gender = gender_of_address(address)
        fitting = {other for other in candidates if self.genders.get(other, gender) == gender}
        if not fitting:
            return f"{address} {name}"
        sure = {other for other in fitting if other in self.genders}
        known = {other for other in fitting if self.first[other] <= at}
        groups = (fitting, sure, known & sure, known)
        return next(filter(None, map(_one_of, groups)), "") or self._nearest(fitting) or name

    def _nearest(self, names: Set[str]) -> str:
        """Of some full names the one that was spoken of last, and twice since the others were."""
        spoken = (name for name in islice(reversed(self.spoken), _LOOKBACK) if name in names)
        last = list(islice(spoken, _TWICE))
        return last[0] if len(last) == _TWICE and len(set(last)) == 1 else ""


_TWICE = 2
_LOOKBACK = 40


def _one_of(names: Set[str]) -> str:
    """The longest of some names where it holds all the others: they are one person's; else nothing."""
    longest = max(names, key=lambda other: (len(other), other), default="")
    return longest if longest and all(_holds(longest, other) for other in names) else ""


def _genders(names: Sequence[str], addresses: Sequence[str]) -> dict[str, str]:
    """The full names of men and women: by the form of address before one of them, else by the first name."""
    found: dict[str, str] = {}
    for name, address in zip(names, addresses, strict=True):
        gender = gender_of_address(address) if " " in name else ""
        if gender:
            found.setdefault(name, gender)
    for name in names:
        gender = gender_of(name, "") if " " in name and name not in found else ""
        if gender:
            found[name] = gender
    return found


def _women(names: Sequence[str], addresses: Sequence[str]) -> dict[str, str]:
    """The last names that only women bear here, with the form of address: another text may know a man."""
    found: dict[str, str] = {}
    men = {name for name, address in zip(names, addresses, strict=True) if gender_of_address(address) == HE}
    for name, address in zip(names, addresses, strict=True):
        if address and " " not in name and name not in men:
            found.setdefault(name, f"{address} {name}")
    return found


def _longer_names(names: set[str]) -> dict[str, frozenset[str]]:
    """Every person's name -> the longer names that it can stand for."""
    ends: dict[str, set[str]] = {}
    for name in names:
        words = name.split(" ")[:_MOST_WORDS]
        for short in _short_forms(words) if len(words) > 1 else ():
            ends.setdefault(short, set()).add(name)
    return {
        name: frozenset(other for other in ends.get(fold(name), ()) if len(other) > len(name))
        for name in names
    }


_MOST_WORDS = 8


def _short_forms(words: list[str]) -> set[str]:
    """How a full name may be shortened: its end, its first word, its first and last, its initial and last."""
    forms = {fold(" ".join(words[i:])) for i in range(1, len(words))}
    first, last = words[0], words[-1]
    return forms | {fold(first), fold(f"{first} {last}"), fold(f"{first[:1]}. {last}")}


def _holds(full: str, short: str) -> bool:
    """Whether a full name holds every word of a shorter one."""
    return set(spelling_keys(short)[0].split()) <= set(spelling_keys(full)[0].split())


def _how(short: str, full: str) -> str:
    """Why a short form stands for a full name."""
    words, short_words = full.split(" "), short.split(" ")
    if fold(short) == fold(words[0]):
        return "first name"
    if fold(short_words[-1]) != fold(words[-1]):
        return "part of the name"
    if len(short_words) == 1 or short_words[0] in _PARTICLES:
        return "last name"
    return "initial" if short_words[0].endswith(".") else "shorter form"
