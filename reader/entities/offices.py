"""Offices that the model has read as a part of a person's name, and a first name that looks like a word.

“Lowmark City Clerk Ilse Marrow” -> “Ilse Marrow”; “secretary of | State Ilse Marrow” -> “Ilse Marrow”
“secretary | Per | Marrow” -> “Per Marrow”
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

from reader.article.annotation import EntityType
from reader.entities.canonical import Found
from reader.entities.person_names import GIVEN_NAMES
from reader.entities.words import ORG_HEADS, ROLES, TITLE_TAILS

_OFFICES = ROLES | frozenset("clerk member trustee registrar ombudsman selectman alderman surveyor".split())
_LEAST = 2
"""How many words of a name must stay."""
_PER = "Per "


def without_office(text: str, found: Found) -> Found:
    """A person's name without the office before it, and with the whole of its first name."""
    start, end, kind = found
    if kind not in _MAY_BE:
        return found
    words = text[start:end].split(" ")
    if kind is EntityType.PERSON and _follows_per(text, start):
        return start - len(_PER), end, kind
    if len(words) <= _LEAST or words[0] in GIVEN_NAMES:
        return found
    skipped = _office(words, text.endswith(" of ", 0, start))
    if kind is not EntityType.PERSON and (words[skipped] not in GIVEN_NAMES or words[-1] in ORG_HEADS):
        return found
    return start + sum(len(word) + 1 for word in words[:skipped]), end, EntityType.PERSON


_MAY_BE = frozenset({EntityType.PERSON, EntityType.ORGANISATION})


def _follows_per(text: str, start: int) -> bool:
    """Whether “Per” stands before a name, amid a sentence: there the word has no capital."""
    at = start - len(_PER)
    return text.startswith(_PER, max(0, at)) and text[max(0, at - 2) : at - 1].islower()


def _office(words: list[str], field: bool) -> int:
    """How many words of a name are an office; `field` where “of” stands before it: “of | State …”."""
    if field and words[0] in TITLE_TAILS:
        return 1
    last = max((i for i, word in enumerate(words[:-_LEAST]) if i and word.lower() in _OFFICES), default=-1)
    return int(words[0] == "Member") if last < 0 else last + 1
