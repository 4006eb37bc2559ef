"""Organisations and places of a text: an acronym, a shorter form, another name for the full one.

“Westhaven Harbour Board (WHB) … the WHB … the Harbour Board” -> all three the Westhaven Harbour Board
“the Stint, known as Red Lantern” -> “Stint”; a shorter form is folded only where it fits one longer name
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from reader.entities.aliases.alias import Alias
from reader.entities.aliases.spelling import find_spellings
from reader.entities.places import PLACES
from reader.entities.words import COMPASS

Place = tuple[int, int, str]
"""Where a name starts and ends in the text, and how it is written there."""

_IN_BRACKETS = re.compile(
    r",? ?\((?:the |or |known as |in short )?[“\"‘']?(?P<short>[A-Z][A-Za-z.&-]{1,9})[”\"’']?\)"
)
_KNOWN_AS = re.compile(
    r",? \(?(?:also|better|commonly|formerly|widely|previously|now) (?:known as|called) (?:the )?[“\"‘']?"
)
_SMALL = frozenset(
    ["of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "du", "des", "et", "&", "a"]
)
_FEWEST_LETTERS = 3
"""The fewest letters of an acronym that needs no brackets behind its full name to be known."""
_MOST_NAMES = 3000


def name_bodies(text: str, places: Sequence[Place]) -> dict[str, Alias]:
    """The aliases among the organisations, or the places, of a text."""
    names = Counter(written for _, _, written in places)
    aliases = find_spellings(written for _, _, written in places)
    if len(names) <= _MOST_NAMES:
        aliases |= _shorter_forms(names)
    aliases |= _acronyms(names)
    aliases |= _told_in_brackets(text, places)
    aliases |= _known_as(text, places)
    return {short: alias for short, alias in aliases.items() if alias.name != short}


def _told_in_brackets(text: str, places: Iterable[Place]) -> dict[str, Alias]:
    """Acronyms in brackets behind their full name: “Westhaven Harbour Board (WHB)”, or the other way."""
    found = {}
    written = {start: name for start, _, name in places}
    for _, end, name in places:
        match = _IN_BRACKETS.match(text, end, end + 40)
        if match and stands_for(match["short"], name):
            found[match["short"]] = found[plain(match["short"])] = Alias(name, "acronym")
            continue
        opening = text.startswith(" (", end) and (written.get(end + 2) or written.get(end + 6))
        if opening and stands_for(name, opening):
            found[name] = found[plain(name)] = Alias(opening, "acronym")
    return found


def _known_as(text: str, places: Sequence[Place]) -> dict[str, Alias]:
    """Names that the text itself makes known as another: “the Stint, also known as Red Lantern”."""
    found: dict[str, Alias] = {}
    for (_, end, name), (start, _, other) in pairwise(places):
        if start - end < _GAP and _KNOWN_AS.fullmatch(text, end, start) and other not in found:
            found.setdefault(other, Alias(name, "known as"))
    return {short: alias for short, alias in found.items() if alias.name not in found}


_GAP = 40


def _acronyms(names: Mapping[str, int]) -> dict[str, Alias]:
    """Acronyms that are the initials of exactly one full name of the text."""
    full: dict[str, set[str]] = {}
    for name in names:
        if " " in name:
            full.setdefault(initials(name), set()).add(name)
    found = {}
    for name in names:
        key = plain(name)
        fits = full.get(key, ())
        if key.isupper() and len(key) >= _FEWEST_LETTERS and len(fits) == 1:
            found[name] = Alias(next(iter(fits)), "acronym")
    return found


def initials(name: str) -> str:
    """The first letters of a name's words but the small ones: “Bank of Norland and Vale” -> “BNV”."""
    return "".join(word[0] for word in name.split(" ") if word and word.lower() not in _SMALL).upper()


def plain(acronym: str) -> str:
    """An acronym without its stops."""
    return acronym.replace(".", "")


def stands_for(acronym: str, name: str) -> bool:
    """Whether an acronym beside a name is made of it: its letters in order, most of them a word's first."""
    letters, full = plain(acronym).casefold(), name.casefold()
    if " " not in name or not letters or len(letters) >= len(full):
        return False
    begins = {word[0] for word in full.split() if word}
    rest = iter(full)
    in_order = all(letter in rest for letter in letters)
    return (
        in_order and letters[0] in begins and sum(letter in begins for letter in letters) * 2 >= len(letters)
    )


def _shorter_forms(names: Mapping[str, int]) -> dict[str, Alias]:
    """“Harbour Board”, “Westhaven Board” of one “Westhaven Harbour Board”."""
    by_last: dict[str, list[list[str]]] = {}
    for name in names:
        words = name.split(" ")
        if len(words) > 2:
            by_last.setdefault(words[-1], []).append(words)
    found = {}
    for name in names:
        words = name.split(" ")
        fits = [other for other in by_last.get(words[-1], ()) if len(words) > 1 and _is_shorter(words, other)]
        if len(fits) == 1:
            found[name] = Alias(" ".join(fits[0]), "shorter form")
    return found


def _is_shorter(words: list[str], full: list[str]) -> bool:
    """Whether a form leaves out words of the full name, but keeps their order and either end of it whole."""
    if len(words) >= len(full) or not words[0][:1].isupper() or "and" in full or "of" in words:
        return False
    if full[-len(words) :] == words:
        before = full[-len(words) - 1]
        return before not in _SMALL | COMPASS and " ".join(words) not in PLACES
    rest = iter(full)
    return words[0] == full[0] and all(word in rest for word in words)
