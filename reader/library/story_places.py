"""Story places: which article tells which story, as it is kept, and what stands near one to be placed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from reader.library.store import Store
from reader.library.story_decisions import StoryDecisions

Pair = tuple[int, int]

Tie = tuple[int, int, str, float]


MOST_TIES = 24
"""So many of the links that lead to an article are looked at for one reason, the strongest."""

_TIES = """
    SELECT l.source, l.target, l.reason, l.score
    FROM json_each(?1) n JOIN link l ON l.source = n.value
    WHERE l.reason IN (SELECT value FROM json_each(?2)) AND l.target IS NOT NULL
    UNION
    SELECT l.source, l.target, l.reason, l.score
    FROM json_each(?1) n JOIN json_each(?2) r JOIN link l ON l.rowid IN (
        SELECT rowid FROM link WHERE target = n.value AND reason = r.value ORDER BY score DESC LIMIT ?3)
"""


class Nearby(NamedTuple):
    """The articles to be placed with all that may belong to them, by their numbers."""

    units: list[list[int]]
    """The articles one by one, and the stories too large to be taken apart."""
    ties: list[Tie]
    """Two articles, the reason that links them, and how strongly."""
    days: dict[int, int]
    """The days on which they appeared; without those that have none."""
    together: list[Pair]
    """Pairs that somebody holds for one story, the newest decision first."""
    apart: list[Pair]
    """Pairs that somebody holds for two."""


class StoryPlaces:
    """The writing side of stories."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.decisions = StoryDecisions(store)

    def waiting(self, most: int) -> list[int]:
        """The articles whose links are known and that have no place yet, or have changed since."""
        found = self._store.rows(
            "SELECT w.article FROM story_waiting w JOIN digest d ON d.article = w.article "
            "WHERE d.state = 2 ORDER BY w.article LIMIT ?",
            (most,),
        )
        return [number for (number,) in found]

    def near(self, numbers: Collection[int], reasons: Sequence[str], settled: int) -> Nearby:
        """Some articles, to be placed anew, with the stories that they were in or are linked to.

        A story of more than `settled` articles stays one; of a smaller one every article is placed anew.
        """
        placed = set(numbers)
        linked = {n for one, other, *_ in self._ties(placed, reasons) for n in (one, other)}
        stories = self._stories(placed | linked | self.decisions.partners(placed))
        large = [members - placed for members in stories if len(members) > settled]
        free = placed.union(*(members for members in stories if len(members) <= settled))
        everyone = free.union(*large)
        ties = [tie for tie in self._ties(free, reasons) if tie[0] in everyone and tie[1] in everyone]
        units = [[number] for number in sorted(free)] + [sorted(members) for members in large if members]
        return Nearby(units, ties, self._days(everyone), *self.decisions.among(everyone))

    def put(self, stories: Iterable[Collection[int]], placed: Iterable[int]) -> None:
        """Writes down what tells one story, and that `placed` wait no longer."""
        told = {number: min(members) for members in stories for number in members}
        with self._store.writing():
            before = self._told(told)
            changed = {number: story for number, story in told.items() if before.get(number) != story}
            self._store.write_all(
                "INSERT INTO story_member VALUES (?, ?) "
                "ON CONFLICT (article) DO UPDATE SET story = excluded.story",
                changed.items(),
            )
            self._count({*changed.values(), *(before[n] for n in changed if n in before), *self._of(placed)})
            self._store.write_all("DELETE FROM story_waiting WHERE article = ?", ((n,) for n in placed))

    def members(self, number: int) -> list[int]:
        """The articles of the story that an article tells, removed ones too; itself where it stands alone."""
        return sorted(set().union(*self._stories([number]))) or [number]

    def strays(self, stories: Collection[Collection[int]]) -> list[int]:
        """The articles that came meanwhile to one of some stories, or to one that theirs are in now."""
        known = {number for members in stories for number in members}
        found = self._store.rows(
            "SELECT article FROM story_member WHERE story IN (SELECT value FROM json_each(?1) "
            "UNION SELECT story FROM story_member WHERE article IN (SELECT value FROM json_each(?1))) "
            "ORDER BY article",
            (json.dumps(list(known)),),
        )
        return [number for (number,) in found if number not in known]

    def _ties(self, numbers: Collection[int], reasons: Sequence[str]) -> list[Tie]:
        return self._store.rows(_TIES, (json.dumps(list(numbers)), json.dumps(list(reasons)), MOST_TIES))

    def _stories(self, numbers: Collection[int]) -> list[set[int]]:
        """All members of the stories that some articles tell."""
        found = self._store.rows(
            "SELECT m.story, m.article FROM story_member m WHERE m.story IN "
            "(SELECT story FROM story_member WHERE article IN (SELECT value FROM json_each(?)))",
            (json.dumps(list(numbers)),),
        )
        stories: dict[int, set[int]] = {}
        for story, number in found:
            stories.setdefault(story, set()).add(number)
        return list(stories.values())

    def _told(self, numbers: Collection[int]) -> dict[int, int]:
        return dict(
            self._store.rows(
                "SELECT article, story FROM story_member WHERE article IN (SELECT value FROM json_each(?))",
                (json.dumps(list(numbers)),),
            )
        )

    def _of(self, numbers: Iterable[int]) -> set[int]:
        """The stories of some articles: the day of one may have changed though its story has not."""
        return set(self._told(list(numbers)).values())

    def _count(self, stories: Collection[int]) -> None:
        """Counts some stories anew."""
        touched = json.dumps(list(stories))
        self._store.write("DELETE FROM story WHERE number IN (SELECT value FROM json_each(?))", (touched,))
        self._store.write(
            "INSERT INTO story SELECT m.story, count(*), max(c.moment) "
            "FROM json_each(?) n JOIN story_member m ON m.story = n.value "
            "JOIN card c ON c.article = m.article "
            "WHERE m.article NOT IN (SELECT article FROM removed_mark) "
            "GROUP BY m.story HAVING count(*) > 1",
            (touched,),
        )

    def _days(self, numbers: Collection[int]) -> dict[int, int]:
        found = self._store.rows(
            "SELECT article, published FROM card WHERE published <> '' "
            "AND article IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )
        days = ((number, _day(published)) for number, published in found)
        return {number: day for number, day in days if day is not None}


def _day(published: str) -> int | None:
    """The day of an ISO date, counted; None where it is none."""
    try:
        return date.fromisoformat(published[:10]).toordinal()
    except ValueError:
        return None
