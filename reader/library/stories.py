"""Stories: what several articles tell, newest first, and the articles of one in the order of time."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reader.library.copies import signed_by_agencies
from reader.library.folding import needles
from reader.library.opening_words import opening_words
from reader.library.rows import UNTITLED, Row, rows_of
from reader.library.saying import BEFORE_ALL
from reader.library.store import Store

PAGE = 60
"""So many stories a page holds unless somebody asks otherwise."""

_DAY = len("2026-03-01")
"""So long is a time that has no hour."""

_SHOWN = "m.article NOT IN (SELECT article FROM removed_mark)"


class Sort(StrEnum):
    """The order of a list of stories."""

    LATEST = "latest"
    """Those of the newest articles first."""
    SIZE = "size"
    """Those of most articles first."""


_ORDER = {
    Sort.LATEST: ("s.latest DESC, s.number", "(s.latest, -s.number) < (?, ?)"),
    Sort.SIZE: (
        "s.articles DESC, s.latest DESC, s.number",
        "(s.articles, s.latest, -s.number) < (?, ?, ?)",
    ),
}
"""How each is sorted, and what stands behind a row."""


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story as a list shows it."""

    number: int
    """The smallest number of its articles; it stays while the story grows."""
    article: str
    """The id of its first article."""
    headline: str
    """That of its first article which has one."""
    articles: int
    outlets: tuple[str, ...]
    """The outlet of most articles first."""
    first: str
    """The day of its first article, ISO 8601; empty where no article has one."""
    last: str
    """The day of its newest."""
    unread: int
    latest: int
    """By what it is sorted: the moment of its newest article."""


class Stories:
    """The stories of a library that two articles or more tell; removed articles are not counted."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all_stories(
        self, words: str = "", *, sort: Sort = Sort.LATEST, after: StoryRow | None = None, most: int = PAGE
    ) -> list[StoryRow]:
        """The first `most` stories, or those behind the row `after`.

        Every one of `words` must occur in headline, outlet, authors or section of one of its articles.
        """
        order, behind = _ORDER[sort]
        holds, values = _holding(words)
        where, place = ([*holds, behind], _place(after, sort)) if after else (holds, ())
        found = self._store.rows(
            f"SELECT s.number, s.articles, s.latest FROM story s {_where(where)} ORDER BY {order} LIMIT ?",
            (*values, *place, most),
        )
        return self._rows(found)

    def count(self, words: str = "") -> int:
        """How many stories there are."""
        holds, values = _holding(words)
        found = self._store.row(f"SELECT count(*) FROM story s {_where(holds)}", values)
        return int(found[0]) if found else 0

    def row(self, number: int) -> StoryRow | None:
        """A story by its number; None where fewer than two shown articles tell it."""
        found = self._rows(
            self._store.rows("SELECT number, articles, latest FROM story WHERE number = ?", (number,))
        )
        return found[0] if found else None

    def of(self, article: int) -> int | None:
        """The number of the story that an article tells with others; None where it stands alone."""
        found = self._store.row(
            "SELECT s.number FROM story_member m JOIN story s ON s.number = m.story WHERE m.article = ?",
            (article,),
        )
        return int(found[0]) if found else None

    def members(self, number: int) -> list[Row]:
        """The articles of a story in the order of time; those without a day last, as they came.

        What has a day and no hour stands behind the others of that day: it tells what they told first. Only
        an agency's report stands before them: they tell what it told.
        """
        rows = rows_of(self._store, self._numbers(number))
        first = self._told_first([{row.number: row.published for row in rows.values()}])
        return sorted(rows.values(), key=lambda row: _when(row, first))

    def _told_first(self, stories: Iterable[Mapping[int, str]]) -> set[int]:
        """The agencies' reports without an hour among those of which others of the day have one."""
        unsure = set[int]()
        for published in stories:
            hours = {time[:10] for time in published.values() if len(time) > _DAY}
            unsure.update(n for n, time in published.items() if len(time) == _DAY and time in hours)
        return signed_by_agencies(self._store, unsure) if unsure else set()

    def _numbers(self, number: int) -> list[int]:
        found = self._store.rows(
            f"SELECT m.article FROM story_member m WHERE m.story = ? AND {_SHOWN}", (number,)
        )
        return [article for (article,) in found]

    def _rows(self, found: Sequence[tuple[int, int, int]]) -> list[StoryRow]:
        told = self._told([number for number, _, _ in found])
        nameless = [rows[0][5] for rows in told.values() if not any(headline for headline, *_ in rows)]
        openings = opening_words(self._store, nameless) if nameless else {}
        return [_story_row(*values, told.get(values[0], []), openings) for values in found]

    def _told(self, numbers: Collection[int]) -> dict[int, list[tuple[Any, ...]]]:
        """Headline, outlet, day, whether unread, id and number of each article, in the order of time."""
        told: dict[int, list[tuple[Any, ...]]] = {}
        for number, *values in self._store.each(
            "SELECT m.story, c.headline, c.outlet, c.published, r.article IS NULL, a.id, m.article "
            "FROM story_member m "
            "JOIN card c ON c.article = m.article JOIN article a ON a.number = m.article "
            "LEFT JOIN read_mark r ON r.article = m.article "
            f"WHERE m.story IN (SELECT value FROM json_each(?)) AND {_SHOWN} "
            f"ORDER BY c.moment < {-BEFORE_ALL // 10}, c.moment, m.article",
            (json.dumps(list(numbers)),),
        ):
            told.setdefault(number, []).append(tuple(values))
        first = self._told_first([{values[5]: values[2] for values in rows} for rows in told.values()])
        return {
            number: sorted(rows, key=lambda values: _day_and_hour(values[2], values[5] in first))
            for number, rows in told.items()
        }


def _story_row(
    number: int, articles: int, latest: int, told: list[tuple[Any, ...]], openings: Mapping[int, str]
) -> StoryRow:
    days = sorted(published[:10] for _, _, published, *_ in told if published)
    outlets = Counter(outlet for _, outlet, *_ in told if outlet)
    return StoryRow(
        number,
        told[0][4] if told else "",
        next(
            (headline for headline, *_ in told if headline), openings.get(told[0][5] if told else 0, UNTITLED)
        ),
        articles,
        tuple(outlet for outlet, _ in outlets.most_common()),
        days[0] if days else "",
        days[-1] if days else "",
        sum(bool(values[3]) for values in told),
        latest,
    )


def _when(row: Row, first: Collection[int]) -> tuple[bool, str, int, str, int]:
    return *_day_and_hour(row.published, row.number in first), row.published[:19] or row.added, row.number


def _day_and_hour(published: str, is_first: bool) -> tuple[bool, str, int]:
    """What sorts by day: without one comes last, and on each day what has no hour and was not told first."""
    return not published, published[:10], -1 if is_first else int(len(published) <= _DAY)


def _holding(words: str) -> tuple[list[str], tuple[str, ...]]:
    """What a story must hold of some words, as SQL with its values."""
    looked_for = needles(words)
    if not looked_for:
        return [], ()
    held = " AND ".join("instr(c.folded, ?)" for _ in looked_for)
    return [
        "s.number IN (SELECT m.story FROM card c JOIN story_member m ON m.article = c.article "
        f"WHERE {held} AND {_SHOWN})"
    ], tuple(looked_for)


def _where(conditions: Sequence[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def _place(row: StoryRow, sort: Sort) -> tuple[int, ...]:
    both = row.latest, -row.number
    return both if sort is Sort.LATEST else (row.articles, *both)
