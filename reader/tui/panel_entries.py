"""What the panel lists of an article, asked of the library; where there is nothing, it says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.article.annotation import EntityType, Quotation
from reader.article.bookmark import Bookmark
from reader.library.annotations import Annotations
from reader.tui.entries import (
    Linked,
    by_speaker,
    name_entries,
    passage_entries,
    quotation_entries,
    silence,
)
from reader.tui.page import Page
from reader.tui.remarks import roles_of, values_of
from reader.tui.widgets.entry_list import Entry
from reader.tui.wording import day, joined

if TYPE_CHECKING:
    from reader.library.links import Links


def quotations_told(
    annotations: Annotations, page: Page, found: Sequence[Quotation], grouped: bool
) -> list[Entry]:
    """These quotations of an article; `grouped` puts those of one speaker together."""
    found = by_speaker(found) if grouped else found
    roles = roles_of(annotations, page.number, found)
    return quotation_entries(page.text, page.blocks, found, roles) or silence("No quotations here.")


def names_told(annotations: Annotations, number: int, hidden: frozenset[EntityType]) -> list[Entry]:
    """An article's names, without the kinds that are hidden."""
    found = annotations.entities(number)
    values = values_of(annotations, number, found)
    return name_entries(found, hidden, values) or silence("No names here.")


def passages_told(bookmarks: Sequence[Bookmark]) -> list[Entry]:
    """An article's passages."""
    return passage_entries(bookmarks) or silence(
        "Nothing marked yet.", "m marks the sentence under the caret, v selects."
    )


def linked(links: Links, number: int) -> list[Linked]:
    """An article's links under their headings; what else ties two articles is said where they stand."""
    from reader.article.link_words import (
        beside,
        heading,
        rank,
        sentence,
    )  # what links need is not needed to start

    values: dict[object, Linked] = {}
    told = [(heading(one.link, number, one.days, elsewhere=one.elsewhere), one) for one in links.of(number)]
    for head, one in sorted(told, key=lambda pair: rank(pair[0])):
        row, why = one.row, sentence(one.link, one.days)
        if row is None:
            values[one.link.title] = Linked(head, one.link.title, "not in the library", "", None)
        elif known := values.get(row.number):
            more = beside(head, one.link)
            if head != known.heading and more not in known.evidence:
                values[row.number] = known._replace(evidence=f"{known.evidence} · {more}")
        else:
            detail = joined(day(row.published, short=True), row.outlet)  # the day is never cut
            values[row.number] = Linked(head, row.title, detail, why, row.number)
    return list(values.values())
