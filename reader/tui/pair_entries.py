"""Pair entries: all that ties two articles, and what each has alone, as entries. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.library import Row
from reader.library.pairs import Pair, Side, Words
from reader.library.story_said import Utterance
from reader.tui.entries import damage_sign
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, day, joined

MOST = 12  # names and figures that are told of each sort


class Reason(NamedTuple):
    """One reason why two articles are linked."""

    heading: str
    sentence: str
    """The evidence in words; may be empty."""
    title: str = ""
    """The headline as the text of one of them words it."""
    place: int = -1
    """Where in the text of the article that is read; -1 where it does not stand there."""


def pair_entries(here: Row, there: Row, reasons: Iterable[Reason], when: str, pair: Pair) -> list[Entry]:
    """The other article, why it is linked, which came first, what stands in both, what each has alone."""
    source = joined(day(there.published), there.outlet)
    parts = (Part(there.title, "text", 0, 3), Part(source, "panel.detail", 0, 1))
    entries = [Entry(tuple(part for part in parts if part.text), ("article", there.number))]
    entries += _under("Why", [*map(_reason_entry, reasons), *_lines(when)])
    shared = [*_lines(_some(pair.names), "text.secondary"), *_lines(_some(pair.figures), "text.secondary")]
    entries += _under("Both name", shared)
    entries += _under("Said in both", [_said_entry(said, here.number) for said in pair.said])
    ours, theirs = pair.sides
    entries += _under("Only in the other one", _side_entries(theirs))
    return entries + _under("Only in this one", _side_entries(ours))


def missing_entries(reasons: Iterable[Reason]) -> list[Entry]:
    """A headline that the text names and that no article of the library has."""
    told = [
        "No article of the library has this headline.",
        "As soon as one comes that has it, the two are linked.",
    ]
    lines = [entry for words in told for entry in _lines(words)]
    return [*map(_reason_entry, reasons), *_under("Not in the library", lines)]


def when_words(here: Row, there: Row, days: int | None) -> str:
    """Which came first: `Quay News (3 Mar) came first, Harbour Post (5 Mar) 2 days later`."""
    if days is None:
        return "Which of them came first is not known."
    if days == 0:
        return f"Both are of {day(here.published)}."
    first, then = (here, there) if days > 0 else (there, here)
    told = f"{counted(abs(days), 'day')} later"
    words = f"{_called(first)} came first, {_called(then)} {told}."
    return words[:1].upper() + words[1:]


def _called(row: Row) -> str:
    when = day(row.published, short=True)
    return f"{row.outlet} ({when})" if row.outlet else f"the report of {when}"


def _under(heading: str, entries: Sequence[Entry]) -> list[Entry]:
    """Some entries with a heading above; nothing where there are none."""
    return [Entry((Part(heading, "panel.heading"),), gap=True), *entries] if entries else []


def _lines(words: str, scope: str = "panel.detail") -> list[Entry]:
    return [Entry((Part(words, scope, 1),))] if words else []


def _some(words: Sequence[str]) -> str:
    more = len(words) - MOST
    return ", ".join(words[:MOST]) + (f" and {more} more" if more > 0 else "")


def _reason_entry(reason: Reason) -> Entry:
    named = f"“{reason.title}”" if reason.title else ""
    parts = (
        Part(reason.heading, "text", 1),
        Part(named, "text.secondary", 2, 3),
        Part(reason.sentence, "panel.detail", 2),
    )
    shown = tuple(part for part in parts if part.text)
    return Entry(shown, ("line", reason.place) if reason.place >= 0 else None)


def _said_entry(said: Utterance, here: int) -> Entry:
    """What stands in both, in the words of the other article, to which it leads."""
    one = next((wording for wording in said.wordings if wording.row.number != here), said.wordings[0])
    quotation = one.quotation
    differs = next((f"differs by: {each.differs_by}" for each in said.wordings if each.differs_by), "")
    parts = (
        Part(one.words + damage_sign(quotation), "text", 1, 4),
        Part(joined(quotation.speaker, differs), "panel.detail", 1, 2),
    )
    key = ("place", one.row.number, quotation.start, quotation.end)
    return Entry(tuple(part for part in parts if part.text), key)


def _side_entries(side: Side) -> list[Entry]:
    """The names and figures of one article alone, then its sentences, or else its quotations."""
    names = _lines(_some([name.name for name in side.news.names]), "text.secondary")
    figures = _lines(_some([figure.words for figure in side.news.figures]), "text.secondary")
    return [*names, *figures, *map(_words_entry, side.sentences or side.said)]


def _words_entry(one: Words) -> Entry:
    return Entry((Part(one.words, "text", 1, 4),), ("place", one.number, one.span.start, one.span.end))
