"""What one line tells of an article: below its headline in the list, and in its byline. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library import Row
from reader.tui.detail import Piece, Worth
from reader.tui.widgets.article_list import Listed
from reader.tui.wording import day, minutes, month


def byline(row: Row, authors: Sequence[str]) -> Sequence[Piece]:
    """What stands below the headline of an article that is read."""
    return (
        Piece(row.outlet, Worth.OUTLET),
        Piece(", ".join(authors), Worth.AUTHORS),
        Piece(day(row.published), Worth.DAY, shorter=day(row.published, short=True)),
        Piece(minutes(row.minutes), Worth.LENGTH),
    )


def listed(row: Row) -> Listed:
    """A row of the library as the list shows it."""
    begun = row.share is not None and row.share < 1  # one that fits the screen is read when it is left
    length = Piece(minutes(row.minutes), Worth.LENGTH)
    told = (
        Piece(row.outlet, Worth.OUTLET),
        Piece(when := day(row.published, short=True), Worth.DAY, shorter=month(when)),
        Piece(f"{_percent(row.share or 0)} %", Worth.BEGUN) if begun else length,
        Piece("★" if row.starred else "", Worth.MARK),
        Piece(f"“{row.quotations}" if row.quotations else "", Worth.QUOTATIONS),
        Piece(f"▍{row.bookmarks}" if row.bookmarks else "", Worth.MARK),
        *(Piece(f"#{tag}", Worth.MARK) for tag in row.tags),
        Piece("archived" if row.archived else "", Worth.MARK),
    )
    return Listed(row.number, row.title, told, not row.read)


def _percent(share: float) -> int:
    """How much of an article is behind somebody who has begun it and not seen its end."""
    return min(99, max(1, round(share * 100)))
