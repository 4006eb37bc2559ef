"""What a search lists: an entry for each article found, and how many there are in words. Pure."""

from __future__ import annotations

from reader.tui.searching import Answer, Shown
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, day, joined, minutes


def count_words(answer: Answer) -> str:
    """How many articles were found; empty where the question could not be answered."""
    found = answer.found
    if found is None:
        return ""
    count = f"{counted(found.total, 'article')}{' or more' * found.open}"
    if found.more:
        count = f"the best of the newest {found.total:,}"
    return joined(count, str(answer.so_far or ""))


def found_entry(one: Shown, *, gap: bool) -> Entry:
    """An article that was found: its headline, where and when it stood, the words around the first place."""
    row, hit = one.row, one.hit
    detail = joined(
        row.outlet, day(row.published, short=True), minutes(row.minutes), "read" if row.read else ""
    )
    parts = (
        Part(row.title, "panel.heading", 0, 2, one.lit if row.headline else ()),
        Part(detail, "panel.detail", 0, 1),
        Part(hit.snippet, "text", 1, 3, hit.lit),
    )
    return Entry(tuple(part for part in parts if part.text), ("hit", row.number), gap)
