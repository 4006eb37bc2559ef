"""What the panel lists: entries made from an article's quotations, names, links and passages. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from reader.article.annotation import Entity, EntityType, Quotation, QuotationKind, QuotationState
from reader.article.bookmark import Bookmark, BookmarkState
from reader.article.text import Block, Kind
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, day, joined

TYPES = {
    EntityType.PERSON: "People",
    EntityType.ORGANISATION: "Organisations",
    EntityType.PLACE: "Places",
    EntityType.PEOPLE: "Nationalities and peoples",
    EntityType.EVENT: "Events",
    EntityType.NAME: "Names",
    EntityType.DATE: "Dates",
    EntityType.TIME: "Times",
    EntityType.NUMBER: "Numbers",
}
"""The kinds of names in the order of the panel, with their headings."""

_STATES = {
    QuotationState.STRAY_CLOSE: "a closing mark stands in mid-speech",
    QuotationState.UNCLOSED: "the closing mark is missing",
    QuotationState.MISSING_OPEN: "the opening mark is missing",
    QuotationState.DOUBLED: "the marks are doubled",
    QuotationState.MIXED_MARKS: "opened and closed with different marks",
}


NO_ROLES: Mapping[str, str] = MappingProxyType({})
"""Nothing is known of what anybody is called."""

NO_VALUES: Mapping[int, str] = MappingProxyType({})
"""Nothing is known of what dates and figures come to."""

_SURE = 0.85
"""How sure a speaker is that was read right beside the words."""


def silence(*sentences: str) -> list[Entry]:
    """What an empty list says."""
    return [Entry(tuple(Part(sentence, "panel.detail") for sentence in sentences))]


def paragraph_numbers(blocks: Sequence[Block]) -> tuple[list[int], list[int]]:
    """The starts of the paragraphs, and for each its number as a person counts, headlines left out."""
    starts, numbers, count = [], [], 0
    for block in blocks:
        if block.kind not in (Kind.HEADLINE, Kind.BYLINE, Kind.STANDFIRST, Kind.CAPTION, Kind.SUBHEADING):
            count += 1
        starts.append(block.start)
        numbers.append(count)
    return starts, numbers


def quotation_entries(
    text: str,
    blocks: Sequence[Block],
    quotations: Iterable[Quotation],
    roles: Mapping[str, str] = NO_ROLES,
) -> list[Entry]:
    """The quotations in their order under the name of whoever speaks, with what `roles` call that speaker."""
    starts, numbers = paragraph_numbers(blocks)
    entries: list[Entry] = []
    speaker: str | None = None
    told = set[str]()
    for quotation in quotations:
        if quotation.speaker != speaker:
            speaker = quotation.speaker
            role = "" if speaker in told else roles.get(speaker, "")
            told.add(speaker)
            entries.append(_speaker_heading(speaker, role)._replace(gap=bool(entries)))
        place = numbers[max(0, bisect_right(starts, quotation.start) - 1)]
        entries.append(_quotation_entry(text[quotation.start : quotation.end], quotation, place))
    return entries


def _speaker_heading(speaker: str, role: str) -> Entry:
    if not speaker:
        return Entry((Part("No speaker named", "panel.detail"),))
    name = Part(speaker, "panel.heading", 0, 2)
    return Entry((name, Part(role, "panel.detail", 0, 2)) if role else (name,))


def by_speaker(quotations: Sequence[Quotation]) -> list[Quotation]:
    """The quotations of each speaker together, the first to speak first, those of nobody named last."""
    order: dict[str, int] = {}
    for quotation in quotations:
        order.setdefault(quotation.speaker, len(order))
    return sorted(quotations, key=lambda quotation: (not quotation.speaker, order[quotation.speaker]))


def _quotation_entry(words: str, quotation: Quotation, place: int) -> Entry:
    said = joined(
        quotation.cue,
        "" if quotation.kind is QuotationKind.DIRECT else quotation.kind.value,
        f"¶\u00a0{place}" if place else "",
        damage(quotation),
    )
    parts = [
        Part(words + damage_sign(quotation), "text", 1, 6),
        Part(said, "panel.detail", 1, 2),
        Part(how_found(quotation) if _worth_saying(quotation) else "", "panel.detail", 1, 2),
    ]
    key = ("quotation", quotation.start, quotation.end)
    return Entry(tuple(part for part in parts if part.text), key)


def _worth_saying(quotation: Quotation) -> bool:
    """Whether the panel says how a speaker was found: not where it stands right beside the words."""
    from reader.library.corrections import CORRECTED  # not needed to start

    return quotation.confidence < _SURE or quotation.how == CORRECTED


def damage_sign(quotation: Quotation) -> str:
    """What stands behind the words of a quotation whose marks are broken."""
    return " ⚠" if quotation.state is not QuotationState.WHOLE else ""


def damage(quotation: Quotation) -> str:
    """What is wrong with the marks of a quotation; empty where nothing is."""
    return _STATES.get(quotation.state, "")


def how_found(quotation: Quotation) -> str:
    """How the speaker was found, and how sure that is: `cue behind, same sentence, 85 % sure`."""
    sure = f", {round(quotation.confidence * 100)} % sure" if 0 < quotation.confidence < 1 else ""
    return quotation.how + sure if quotation.how else ""


def name_entries(
    entities: Sequence[Entity], hidden: frozenset[EntityType], values: Mapping[int, str] = NO_VALUES
) -> list[Entry]:
    """The names by type, most mentioned first; a type that is switched off is one line.

    `values` say what a date or a figure comes to, by the place of its first mention.
    """
    entries: list[Entry] = []
    for kind, heading in TYPES.items():
        of_kind = [entity for entity in entities if entity.type is kind]
        if not of_kind:
            continue
        off = kind in hidden
        title = f"{heading} {len(of_kind)}" + (" · not shown" if off else "")
        entries.append(Entry((Part(title, "panel.detail" if off else "panel.heading"),), gap=bool(entries)))
        if not off:
            entries += [_name_entry(entity, values.get(entity.first, "")) for entity in of_kind]
    return entries


def _name_entry(entity: Entity, value: str) -> Entry:
    times = f" {entity.count}×" if entity.count > 1 else ""
    worth = f" · {value}" if value and value != entity.name else ""
    return Entry(
        (Part(entity.name + times + worth, f"entity.{entity.type}", 1, 2),),
        ("name", entity.name, entity.type),
    )


_ENDS = re.compile(r"\s*\n\s*")
"""What parts two paragraphs, or two lines of one."""


def passage_entries(bookmarks: Iterable[Bookmark]) -> list[Entry]:
    """One article's bookmarks in the order of its text."""
    ordered = sorted(bookmarks, key=lambda bookmark: bookmark.selector.start)
    return [passage_entry(bookmark, gap=index > 0) for index, bookmark in enumerate(ordered)]


def passage_entry(bookmark: Bookmark, *, gap: bool, where: str = "", limit: int = 4) -> Entry:
    """A passage: its words, its note, its tags, and when it was marked."""
    parts = [Part(_ENDS.sub(" ¶ ", bookmark.selector.exact), "text", 1, limit)]
    if bookmark.note:
        parts.append(Part("✎ " + bookmark.note, "panel.sign", 1, 3))
    tags = " ".join(f"#{tag}" for tag in bookmark.tags)
    if where and tags:  # what is told of the article may fill the lines below
        parts.append(Part(tags, "panel.sign", 1, 2))
    marked = ("marked " if where else "") + day(bookmark.created, short=True)
    detail = joined(where or tags, marked, state_words(bookmark))
    parts.append(Part(detail, "panel.detail", 1, 2))
    return Entry(tuple(parts), ("passage", bookmark.id), gap)


def state_words(bookmark: Bookmark) -> str:
    """What became of a passage since it was marked; empty where it stands as it stood."""
    if bookmark.state is BookmarkState.ORPHAN:
        return "no longer in the text"
    if bookmark.state is BookmarkState.MOVED:
        return f"moved, {round(bookmark.score * 100)} % alike"
    return ""


_VALUES = {EntityType.DATE: "date", EntityType.TIME: "time", EntityType.NUMBER: "number"}
"""What is counted of the kinds that are no names."""


def legend_entries(
    entities: Sequence[Entity],
    hidden: frozenset[EntityType],
    indirect: int = 0,
    *,
    indirect_hidden: bool = False,
) -> list[Entry]:
    """Every kind of name with its look, its count, and whether it is shown; then indirect quotations."""
    entries = []
    for kind, heading in TYPES.items():
        of_kind = [entity for entity in entities if entity.type is kind]
        mentions = sum(entity.count for entity in of_kind)
        state = "hidden" if kind in hidden else "shown"
        noun = _VALUES.get(kind, "name")
        detail = f"{state} · {counted(len(of_kind), noun)}, {counted(mentions, 'mention')}"
        entries.append(
            Entry((Part(heading, f"entity.{kind}"), Part(detail, "panel.detail", 2)), ("type", kind))
        )
    state = "hidden" if indirect_hidden else "shown"
    detail = f"{state} · {counted(indirect, 'quotation')} without marks, “said that …”"
    parts = (Part("Indirect quotations", "quotation"), Part(detail, "panel.detail", 2))
    return [*entries, Entry(parts, ("kind", QuotationKind.INDIRECT), gap=True)]


class Linked(NamedTuple):
    """A link as the panel shows it."""

    heading: str
    """The reason's title."""
    headline: str
    detail: str
    """Outlet and day of the other article, or that it is not in the library."""
    evidence: str
    number: int | None
    """The other article's number; None where it is not in the library."""


def link_entries(linked: Iterable[Linked]) -> list[Entry]:
    """The links under their reasons; one to an article that is not there says so."""
    entries: list[Entry] = []
    heading = ""
    for link in linked:
        if link.heading != heading:
            heading = link.heading
            entries.append(Entry((Part(heading, "panel.heading"),), gap=bool(entries)))
        scope = "text" if link.number is not None else "text.faint"
        parts = [Part(link.headline, scope, 1, 3), Part(link.detail, "panel.detail", 1, 1)]
        if link.evidence and link.evidence != link.detail:
            parts.append(Part(link.evidence, "panel.detail", 1, 3))
        missing = link.number is None
        entries.append(Entry(tuple(parts), ("missing", link.headline) if missing else ("link", link.number)))
    return entries
