"""The persons of a text: a title, a last name, a first name for a full name.

“Dr Marrow”, “Marrow”, “Ilse” -> “Ilse Marrow”; “Sabri” -> “Majed al-Sabri”
“Jonas Vale of Corvane” -> “Jonas Vale”
A short form is folded only where exactly one longer name offers itself at that place of the text.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

from collections.abc import Sequence

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


def name_persons(surfaces: Sequence[str]) -> list[Alias]:
    """What each of `surfaces`, the persons of a text in its order, stands for."""
    stems = {name: _stem(name) for name in set(surfaces)}
    plain = [stems[name].name for name in surfaces]
    aliases = find_spellings(plain)
    aliases |= find_misspelt(follow(name, aliases).name for name in plain)
    settled = [follow(name, aliases) for name in plain]
    walk = _Walk([one.name for one in settled])
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

    def __init__(self, names: list[str]) -> None:
        self.longer = _longer_names(set(names))
        self.first = {name: i for i, name in reversed(list(enumerate(names)))}
        self.chosen: dict[str, str] = {}
        self.at = 0

    def next(self, name: str) -> Alias:
        """The full name that `name`, the next in the text, stands for."""
        at, self.at = self.at, self.at + 1
        full = self._full(name, at)
        return Alias(full, _how(name, full) if full != name else "")

    def _full(self, name: str, at: int) -> str:
        candidates = self.longer.get(name, frozenset())
        if not candidates:
            return name
        known = {other for other in candidates if self.first[other] <= at}
        for group in (candidates, known):
            longest = max(group, key=lambda other: (len(other), other), default="")
            if longest and all(_holds(longest, other) for other in group):
                return self.chosen.setdefault(name, longest)
        return self.chosen.get(name, name)


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
