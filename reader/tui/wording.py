"""The words that go with an article: day, minutes, detail line, byline line, source line. Pure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from reader.article.counting import counted as counted

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day(published: str, *, today: date | None = None, short: bool = False) -> str:
    """An ISO date in words: `14 March 2026`, or short `14 Mar`, the year left out when it is this one."""
    try:
        when = date.fromisoformat(published[:10])
    except ValueError:
        return ""
    month = MONTHS[when.month - 1]
    if not short:
        return f"{when.day} {month} {when.year}"
    year = "" if when.year == (today or date.today()).year else f" {when.year}"
    return f"{when.day} {month[:3]}{year}"


def month(short_day: str) -> str:
    """A short day of another year without its number: `Mar 2019` for `14 Mar 2019`, else nothing."""
    _, _, rest = short_day.partition(" ")
    return rest if " " in rest else ""


def minutes(count: int) -> str:
    """A reading time: `6 min`, `1 h 25 min`."""
    hours, rest = divmod(count, 60)
    if not hours:
        return f"{count} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def joined(*parts: str) -> str:
    """The parts that are not empty, with a dot between them."""
    return " · ".join(part for part in parts if part)


def attributed(speaker: str, source: str) -> str:
    """A source line with the speaker before it, where one is known: `Ilse Marrow, “Headline”, Outlet`."""
    return ", ".join(part for part in (speaker, source) if part)


def source_line(headline: str, outlet: str, published: str, url: str) -> str:
    """One line that says where words come from: `“Headline”, Outlet, 14 March 2026, https://…`."""
    parts = [f"“{headline}”" if headline else "", outlet, day(published), url]
    return ", ".join(part for part in parts if part)


def tags_typed(words: str, had: Collection[str]) -> list[str]:
    """The tags that somebody wrote, parted by spaces or commas; one of those that were there stays whole."""
    return [tag for word in words.split() for tag in ([word] if word in had else word.split(",")) if tag]
