"""What is known about places in a text: mentions of names, and quotations with their speakers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.article.span import Span
from reader.article.text import Article


class EntityType(StrEnum):
    """What sort of thing a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    PEOPLE = "people"
    """A nationality, a people, a faith: “Turkish”, “the Norwegians”."""
    EVENT = "event"
    DATE = "date"
    TIME = "time"
    NUMBER = "number"
    NAME = "name"
    """A name whose sort is not known, as in a language without a model."""


NAMED = (
    EntityType.PERSON,
    EntityType.ORGANISATION,
    EntityType.PLACE,
    EntityType.PEOPLE,
    EntityType.EVENT,
    EntityType.NAME,
)
"""The types that stand for somebody or something with a name."""

MEASURED = (EntityType.DATE, EntityType.TIME, EntityType.NUMBER)
"""The types that stand for a time or a figure."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name stands."""

    start: int
    """The first code point."""
    end: int
    """The code point after the last."""
    type: EntityType
    name: str
    """The canonical name of what is mentioned: “Ilse Marrow” at a mere “Marrow”."""
    value: str = ""
    """What a date, a time or a figure comes to: “2026-03-20”, “1400”, “3500000000 EUR”; empty if unknown."""
    counts: str = ""
    """What a figure counts: “people” at the “1,400” of “1,400 people”."""
    reason: str = ""
    """Why these words stand for a name that is written otherwise: “last name”, “acronym”."""
    role: str = ""
    """What the words beside a name call it: “harbour minister”."""

    @property
    def span(self) -> Span:
        """The mention's range as a `Span`."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Entity:
    """A name of one article with its mentions counted."""

    name: str
    type: EntityType
    count: int
    first: int
    """Where the first mention starts."""


class QuotationKind(StrEnum):
    """How the words are given."""

    DIRECT = "direct"
    """A whole utterance between marks."""
    MIXED = "mixed"
    """Some words between marks inside the reporter's own sentence."""
    INDIRECT = "indirect"
    """No marks: “said that …”."""


class QuotationState(StrEnum):
    """Whether the marks are whole, and if not, what is wrong with them."""

    WHOLE = "whole"
    STRAY_CLOSE = "stray close"
    """A closing mark stands in mid-speech."""
    UNCLOSED = "unclosed"
    """The closing mark is missing; the words end where the reporter's sentence begins."""
    MISSING_OPEN = "missing open"
    DOUBLED = "doubled"
    MIXED_MARKS = "mixed marks"
    """Opened with one kind of mark, closed with another."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words in an article."""

    start: int
    """Where the quotation starts: its opening mark, or its first word where there is none."""
    end: int
    """The code point after the closing mark, or after the last word."""
    kind: QuotationKind = QuotationKind.DIRECT
    state: QuotationState = QuotationState.WHOLE
    speaker: str = ""
    """The speaker's canonical name; empty where the text does not say."""
    speaker_span: Span | None = None
    """The words that name the speaker here (“Marrow”, “she”, “the minister”)."""
    cue: str = ""
    """The verb that carries it: “said”, “warned”."""
    how: str = ""
    """How the speaker was found, in a few words for a person; empty where there is none."""
    confidence: float = 0.0
    """How sure the speaker is, 0 to 1."""

    @property
    def span(self) -> Span:
        """The quotation's range as a `Span`, marks included."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article with its names and quotations: the end of the journey."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    """In the order of the text; they do not overlap and none crosses a block's end."""
    quotations: tuple[Quotation, ...] = ()
    """In the order of their start."""


def entities(mentions: tuple[Mention, ...]) -> tuple[Entity, ...]:
    """The distinct names among `mentions`, most mentioned first, then by first mention."""
    found: dict[tuple[str, EntityType], list[int]] = {}
    for mention in mentions:
        found.setdefault((mention.name, mention.type), []).append(mention.start)
    counted = (Entity(name, kind, len(at), at[0]) for (name, kind), at in found.items())
    return tuple(sorted(counted, key=lambda e: (-e.count, e.first)))


def mentions_of(mentions: tuple[Mention, ...], name: str) -> Iterator[Mention]:
    """The mentions of one name, in the order of the text."""
    return (mention for mention in mentions if mention.name == name)
