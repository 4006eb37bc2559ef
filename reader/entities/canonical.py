"""The canonical name of every mention.

“Marrow” -> “Ilse Marrow”; “U.S.” -> “United States”; “Turks” -> “Turkish”; “WHB” -> “Westhaven Harbour Board”
“WESTHAVEN” -> “Westhaven”
A short form is folded only where exactly one longer name offers itself at that place of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from reader.article.annotation import EntityType, Mention
from reader.entities.capitals import in_normal_case, normal_forms
from reader.entities.peoples import PEOPLES
from reader.entities.places import CANONICAL

Found = tuple[int, int, EntityType]
"""Where a mention starts and ends, and its type."""

_ARTICLE = re.compile(r"^(?:al|el|an|as|ar|at|ash|az)[-']", re.IGNORECASE)
_STROKED = str.maketrans("øØłŁđĐıİ’", "oOlLdDiI'")
_SPACE = re.compile(r"\s+")
_ACRONYM = re.compile(r" \(([A-Z][A-Z.]{1,7})\)")
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "et", "&", "a"])


def name_all(text: str, found: Iterable[Found]) -> tuple[Mention, ...]:
    """The found places as mentions with their canonical names, in the order of the text."""
    ordered = sorted(found)
    surfaces = _cased([_SPACE.sub(" ", text[start:end]) for start, end, _ in ordered], ordered)
    people = _People([name for (_, _, kind), name in zip(ordered, surfaces, strict=True) if kind == "person"])
    acronyms = _acronyms(text, ordered)
    return tuple(
        Mention(
            start, end, kind, people.canonical(name) if kind == "person" else _other(kind, name, acronyms)
        )
        for (start, end, kind), name in zip(ordered, surfaces, strict=True)
    )


def _cased(surfaces: list[str], ordered: list[Found]) -> list[str]:
    """The names with those in capitals only as they are written elsewhere; a person's or a place's anyhow."""
    known = normal_forms(set(surfaces))
    lone = {
        name
        for name, (_, _, kind) in zip(surfaces, ordered, strict=True)
        if kind in {EntityType.PERSON, EntityType.PLACE} and name not in CANONICAL
    }
    cased = in_normal_case(lone) | known
    return [cased.get(name, name) for name in surfaces]


def _other(kind: EntityType, name: str, acronyms: dict[str, str]) -> str:
    """The canonical name of anything but a person."""
    if kind is EntityType.PLACE:
        return CANONICAL.get(name, name)
    if kind is EntityType.PEOPLE:
        head, hyphen, tail = name.rpartition("-")
        return head + hyphen + PEOPLES.get(tail, tail)
    if kind is EntityType.ORGANISATION:
        return acronyms.get(name.replace(".", ""), name)
    return name


def fold(name: str) -> str:
    """`name` without diacritics, case and Arabic article: two spellings of one name fold alike."""
    if not name.isascii():
        apart = unicodedata.normalize("NFKD", name.translate(_STROKED))
        name = "".join(c for c in apart if not unicodedata.combining(c))
    return (_ARTICLE.sub("", name) if "-" in name or "'" in name else name).casefold()


class _People:
    """The persons of one text, walked in its order: a short form takes the one full name known by then."""

    def __init__(self, names: list[str]) -> None:
        self.longer = _longer_names(set(names))
        self.first = {name: i for i, name in reversed(list(enumerate(names)))}
        self.chosen: dict[str, str] = {}
        self.at = 0

    def canonical(self, name: str) -> str:
        """The full name that `name`, the next in the text, stands for."""
        at, self.at = self.at, self.at + 1
        candidates = self.longer.get(name, frozenset())
        if not candidates:
            return name
        known = {other for other in candidates if self.first[other] <= at}
        for group in (candidates, known):
            longest = max(group, key=len, default="")
            if longest and all(_holds(longest, other) for other in group):
                return self.chosen.setdefault(name, longest)
        return self.chosen.get(name, name)


def _longer_names(names: set[str]) -> dict[str, frozenset[str]]:
    """Every person's name -> the longer names that it can stand for."""
    ends: dict[str, set[str]] = {}
    for name in names:
        words = name.split(" ")
        if len(words) > 1:
            for i in range(1, len(words)):
                ends.setdefault(fold(" ".join(words[i:])), set()).add(name)
            ends.setdefault(fold(words[0]), set()).add(name)
            ends.setdefault(fold(words[0] + " " + words[-1]), set()).add(name)
    return {
        name: frozenset(other for other in ends.get(fold(name), ()) if len(other) > len(name))
        for name in names
    }


def _holds(full: str, short: str) -> bool:
    """Whether a full name holds every word of a shorter one."""
    return set(fold(short).split(" ")) <= set(fold(full).split(" "))


def _acronyms(text: str, found: list[Found]) -> dict[str, str]:
    """Acronyms in brackets behind their expansion: “Westhaven Harbour Board (WHB)”."""
    expansions = {}
    for start, end, kind in found:
        if kind not in {EntityType.ORGANISATION, EntityType.NAME, EntityType.PERSON}:
            continue
        match = _ACRONYM.match(text, end)
        if match:
            full = _SPACE.sub(" ", text[start:end])
            initials = "".join(w[0] for w in full.split(" ") if w.lower() not in _SMALL).upper()
            acronym = match.group(1).replace(".", "")
            if initials[:1] == acronym[0]:
                expansions[acronym] = full
    return expansions
