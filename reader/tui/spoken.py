"""Spoken: quotations of many articles as entries, under their article and whoever spoke. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.annotation import QuotationKind
from reader.library import Row
from reader.library.quotations import Spoken
from reader.tui.entries import damage, damage_sign
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import day, joined


def article_heading(row: Row, *, gap: bool = True) -> Entry:
    """An article as a heading of what stands in it: outlet, day, headline."""
    where = joined(row.outlet, day(row.published, short=True), row.title)
    return Entry((Part(where, "panel.detail", 0, 1),), gap=gap)


def spoken_entries(
    spoken: Sequence[Spoken], after: Spoken | None = None, *, named: bool = True
) -> list[Entry]:
    """Quotations under their article and, where `named`, who spoke; nothing is said twice in a row."""
    entries: list[Entry] = []
    for one in spoken:
        same = after is not None and after.row.number == one.row.number
        if not same:
            entries.append(article_heading(one.row, gap=bool(entries) or after is not None))
        again = same and after is not None and after.quotation.speaker == one.quotation.speaker
        entries.append(_spoken_entry(one, named=named and not again, gap=same and not again))
        after = one
    return entries


def _spoken_entry(spoken: Spoken, *, named: bool, gap: bool) -> Entry:
    one = spoken.quotation
    kind = "" if one.kind is QuotationKind.DIRECT else one.kind.value
    parts = (
        Part(one.speaker or "No speaker named", "panel.heading" if one.speaker else "text.faint", 0, 1),
        Part(spoken.words + damage_sign(one), "text", 1, 4),
        Part(joined(one.cue, kind, damage(one)), "panel.detail", 1, 2),
    )
    return Entry(tuple(part for part in parts[not named :] if part.text), ("said", spoken.number), gap)
