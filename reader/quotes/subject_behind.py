"""Noun phrases that start behind a cue: `said the mayor of Vale.` -> “the mayor of Vale”."""

from __future__ import annotations

import re

from reader.article.annotation import MEASURED, EntityType
from reader.quotes.grammar import DETERMINER, NO_NOUN, OBLIQUE, PREPOSITION, QUANTIFIERS, STOP
from reader.quotes.page import REACH, Page, Place
from reader.quotes.phrases import is_anothers

_DAY_FIRST = re.compile(
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui|aujourd'hui"
    r"|(?:am |el )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles"
    r"|jueves|viernes|sábado|domingo)|gestern|heute|ayer|hoy|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
    r"|domenica)(?: (?:matin|soir|après-midi|früh|abend|morgen))?,? )+",
    re.IGNORECASE,
)
"""The day between a cue and its subject: “a déclaré mardi la maire”."""

_PRONOUN_BEHIND = re.compile(
    r"(?:he|she|they|it|i|we|er|sie|ich|wir|il|elle|ils|je|él|ella|yo)\b", re.IGNORECASE
)


def subject_after(page: Page, start: int, end: int) -> Place | None:
    """The noun phrase that starts right behind a cue: “said Ilse Marrow”, “said the harbour master”."""
    masked = page.masked
    at = start
    while at < end and masked[at].isspace():
        at += 1
    day = _DAY_FIRST.match(masked, at, end)
    at = day.end() if day else at
    limit = min(end, at + REACH)
    pronoun = _PRONOUN_BEHIND.match(masked, at, limit)
    if pronoun:
        return at, pronoun.end()
    edge = _edge(masked, at, limit)
    if edge <= at or OBLIQUE.match(masked, at):
        return None
    return _named_after(page, at, edge) or _common_after(masked, at, edge)


def _edge(masked: str, at: int, limit: int) -> int:
    """Where a phrase ends at the latest; not at the full stop of “Mr. Marrow”."""
    for stop in STOP.finditer(masked, at, limit):
        if stop.group() != "." or not _SHORTENED.search(masked, max(at, stop.start() - 6), stop.end()):
            return stop.start()
    return limit


_SHORTENED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|Sgt|Capt|Rev|Hon|(?<=[a-z] )[A-Z])\.$"
)


def _named_after(page: Page, at: int, edge: int) -> Place | None:
    """The name in the phrase, a person before others: “said board member Ilse Marrow”."""
    inside = [
        m for m in page.mentions_in(at, edge) if m.type not in MEASURED and m.type is not EntityType.PEOPLE
    ]
    first = DETERMINER.match(page.masked, at)
    start = first.end() if first else at
    free = [m for m in inside if not PREPOSITION.search(page.masked, start, m.start)]
    free = [m for m in free if not is_anothers(page, at, m)]
    people = [m for m in free if m.type is EntityType.PERSON]
    for mention in people or free:
        if page.masked[mention.end : mention.end + 2] not in {"’s", "'s"}:
            if people or mention.end >= edge - 1 or not _NOUN_BEHIND.match(page.masked, mention.end, edge):
                return mention.start, mention.end
            return at, edge
    return None


_NOUN_BEHIND = re.compile(r"(?:-[a-z]+)? [a-z]{3,}(?<!ly)(?<!day)")
"""A noun that the name before it belongs to: “the Harbour prosecutor”."""


_OBJECTS = frozenset({"dem", "den", "des"})
_NOBODY = _OBJECTS | frozenset(
    "das es ein eine dass nicht auch man lui ce cela ça que qui on dies so bereits zuvor".split()  # noqa: SIM905
)
"""Small words of other languages that are nobody, whatever their capitals."""


def is_nobody(words: str) -> bool:
    """Whether a phrase is but a small word of another language: “Das sagte Marrow” is not said by “Das”."""
    return words.lower() in _NOBODY


def _common_after(masked: str, at: int, edge: int) -> Place | None:
    words = masked[at:edge].split()
    if not words or len(words) > 10:
        return None
    first = words[0].lower()
    if first in _OBJECTS or (len(words) == 1 and is_nobody(first)):
        return None
    if first in NO_NOUN and first not in QUANTIFIERS:
        return None
    if not (DETERMINER.match(masked, at) or words[0][:1].isupper() or len(words) <= 4):
        return None
    return at, at + len(masked[at:edge].rstrip())
