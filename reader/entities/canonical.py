"""The canonical name of every mention.

“Marrow” -> “Ilse Marrow”; “U.S.” -> “United States”; “Turks” -> “Turkish”; “WHB” -> “Westhaven Harbour Board”

A short form is folded only where exactly one longer name offers itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from reader.article.annotation import EntityType, Mention
from reader.entities.peoples import PEOPLES
from reader.entities.places import CANONICAL

Found = tuple[int, int, EntityType]
_ARTICLE = re.compile(r"^(?:al|el|an|as|ar|at|ash|az)[-’']", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_ACRONYM = re.compile(r" \(([A-Z][A-Z.]{1,7})\)")
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "et", "&", "a"])


def name_all(text: str, found: Iterable[Found]) -> tuple[Mention, ...]:
    """The found places as mentions with their canonical names, in the order of the text."""
    ordered = sorted(found)
    surfaces = [(kind, _SPACE.sub(" ", text[start:end])) for start, end, kind in ordered]
    people = _longer_names({name for kind, name in surfaces if kind is EntityType.PERSON})
    acronyms = _acronyms(text, ordered)
    return tuple(
        Mention(start, end, kind, _canonical(kind, name, people, acronyms))
        for (start, end, kind), (_, name) in zip(ordered, surfaces, strict=True)
    )


def _canonical(kind: EntityType, name: str, people: dict[str, str], acronyms: dict[str, str]) -> str:
    if kind is EntityType.PERSON:
        return people.get(name, name)
    if kind is EntityType.PLACE:
        return CANONICAL.get(name, name)
    if kind is EntityType.PEOPLE:
        return _people(name)
    if kind is EntityType.ORGANISATION:
        return acronyms.get(name.replace(".", ""), name)
    return name


def _people(name: str) -> str:
    head, hyphen, tail = name.rpartition("-")
    return head + hyphen + PEOPLES.get(tail, tail)


def fold(name: str) -> str:
    """`name` without diacritics, case and Arabic article: two spellings of one name fold alike."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return _ARTICLE.sub("", plain).casefold().replace("’", "'")


def _longer_names(names: set[str]) -> dict[str, str]:
    """Every short person's name -> the one longest name that it can stand for."""
    ends: dict[str, set[str]] = {}
    for name in names:
        words = name.split(" ")
        for i in range(1, len(words)):
            ends.setdefault(fold(" ".join(words[i:])), set()).add(name)
        if len(words) > 1:
            ends.setdefault(fold(words[0]), set()).add(name)
            ends.setdefault(fold(words[0] + " " + words[-1]), set()).add(name)
    folded = {}
    for name in names:
        candidates = {other for other in ends.get(fold(name), set()) if len(other) > len(name)}
        longest = max(candidates, key=len, default=None)
        if longest and all(_stands_for(other, longest) for other in candidates):
            folded[name] = longest
    return folded


def _stands_for(short: str, full: str) -> bool:
    """Whether the longer of two candidates holds every word of the shorter."""
    return set(fold(short).split(" ")) <= set(fold(full).split(" "))


def _acronyms(text: str, found: list[Found]) -> dict[str, str]:
    """Acronyms in brackets behind their expansion: “Westhaven Harbour Board (WHB)”."""
    expansions = {}
    for _, end, kind in found:
        if kind not in {EntityType.ORGANISATION, EntityType.NAME, EntityType.PERSON}:
            continue
        match = _ACRONYM.match(text, end)
        if match:
            expansions[match.group(1).replace(".", "")] = end
    starts = {end: start for start, end, _ in found}
    out = {}
    for acronym, end in expansions.items():
        full = text[starts[end] : end]
        initials = "".join(w[0] for w in full.split() if w.lower() not in _SMALL)
        if initials.upper()[:1] == acronym[:1]:
            out[acronym] = _SPACE.sub(" ", full)
    return out
