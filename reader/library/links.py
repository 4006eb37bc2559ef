"""Links: which articles belong to one, seen from that one."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from heapq import nlargest
from itertools import chain

from reader.article.link import STORY_DAYS, SURELY_SHOWN, UNTOLD, Link, Why, days_between
from reader.library.kin import Ties, kin_of, ties_of
from reader.library.rows import Row, rows_of
from reader.library.store import Store
from reader.library.story_decisions import StoryDecisions

SHOWN = 0.36
"""From this likeness on, kin counted in, two articles are shown as one story; see docs/benchmarks.md."""

SURE = 0.5
"""From this likeness on even two that lie far apart in time, or that share no name that tells."""

MOST_OF_A_REASON = 24
"""So many articles are shown at most for one reason, the strongest."""

NEAR_BOTH = "other reports of the story stand near both"
"""The evidence of kin that share too little with each other to be linked by themselves."""

_LIKENESS = (Why.SAME_STORY, Why.SAME_WORDS, *UNTOLD)
_OF_STORY = (Why.COPY, *_LIKENESS)

_COLUMNS = "source, target, reason, evidence, score, title, place"

_ABOUT = f"""
    SELECT {_COLUMNS} FROM link WHERE source = ?1
    UNION ALL
    SELECT {_COLUMNS} FROM json_each(?2) r JOIN link l ON l.rowid IN (
        SELECT rowid FROM link WHERE target = ?1 AND reason = r.value ORDER BY score DESC LIMIT ?3)
    ORDER BY reason, score DESC, place
"""

_NEAR = """
    SELECT l.source, l.target, l.score FROM json_each(?1) n JOIN link l ON l.source = n.value
    WHERE l.reason IN (SELECT value FROM json_each(?2)) AND l.target IS NOT NULL
    UNION ALL
    SELECT l.source, l.target, l.score
    FROM json_each(?1) n JOIN json_each(?2) r JOIN link l ON l.rowid IN (
        SELECT rowid FROM link WHERE target = n.value AND reason = r.value ORDER BY score DESC LIMIT ?3)
"""


@dataclass(frozen=True, slots=True)
class LinkedRow:
    """A link with the article at its other end."""

    link: Link
    """Its `source` is the article asked about; a line that names that article keeps the one it stands in."""
    row: Row | None
    """The other article; None where it is not in the library."""
    days: int | None = None
    """How many days later the other article is, or earlier if negative; None where a day is not known."""
    elsewhere: bool = False
    """Whether the two stand in different stories."""


class Links:
    """The links of a library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._decisions = StoryDecisions(store)

    def of(self, number: int) -> tuple[LinkedRow, ...]:
        """The links of an article both ways, by reason, strongest first; of one story also kin's kin.

        Not told of as one story are those that somebody holds for two, and, unless they are surely one,
        those that lie so far apart in time that another story would have begun.
        """
        about = self._store.rows(_ABOUT, (number, json.dumps(list(Why)), MOST_OF_A_REASON))
        found = self._with_kin(number, [Link(*values) for values in about])
        others = {_other(number, link) for link in found} - {None}
        rows = rows_of(self._store, [number, *filter(None, others)])
        day = rows[number].published if number in rows else ""
        for (gone,) in self._store.rows("SELECT article FROM removed_mark"):
            rows.pop(gone, None)
        stories = self._stories(rows)
        linked = (_seen_from(number, link, rows, day, stories) for link in found)
        return tuple(
            entry
            for entry in linked
            if (entry.row is not None or _says_what_is_missing(number, entry)) and not _is_too_far(entry)
        )

    def _stories(self, numbers: Iterable[int]) -> dict[int, int]:
        """The stories of some articles; without those that have no place yet."""
        return dict(
            self._store.rows(
                "SELECT article, story FROM story_member WHERE article IN (SELECT value FROM json_each(?))",
                (json.dumps(list(numbers)),),
            )
        )

    def kin(self, number: int) -> dict[int, float]:
        """How alike others are to an article by what is stored, their kin counted in; 0 to 1."""
        return kin_of(number, self._ties(number))

    def _ties(self, number: int) -> Ties:
        mine = self._near([number])
        near = ties_of(mine).get(number, {})
        nearest = nlargest(MOST_OF_A_REASON, near, key=lambda other: (near[other], -other))
        return ties_of(chain(mine, self._near(nearest)))

    def _near(self, numbers: Collection[int]) -> list[tuple[int, int, float]]:
        values = (json.dumps(list(numbers)), json.dumps(_OF_STORY), MOST_OF_A_REASON)
        return self._store.rows(_NEAR, values) if numbers else []

    def _with_kin(self, number: int, found: list[Link]) -> list[Link]:
        """`found`, with those of one story weighed by their kin: the strongest, kin's kin among them."""
        told = {_other(number, link): link for link in found if link.reason in _LIKENESS}
        copies = {_other(number, link) for link in found if link.reason == Why.COPY}
        others = [link for link in found if link.reason not in _LIKENESS]
        if not told and not copies:
            return others
        kin = self.kin(number)
        apart = self._decisions.apart_from(number)
        shown = [
            other
            for other in kin.keys() - copies - apart
            if kin[other] >= (SURE if other in told and told[other].reason in SURELY_SHOWN else SHOWN)
        ]
        for other in nlargest(MOST_OF_A_REASON, shown, key=lambda other: (kin[other], -other)):
            link = told.get(other) or Link(number, other, Why.SAME_STORY, NEAR_BOTH, 0.0)
            others.append(replace(link, reason=Why.SAME_STORY, score=round(kin[other], 4)))
        return sorted(others, key=lambda link: (link.reason, -link.score, link.place))

    def resolve(self, link: Link) -> None:
        """Puts `link` in the place of what its line was linked to before, if it fits better."""
        with self._store.writing():
            where = (link.source, link.reason, link.title, link.place)
            found = self._store.row(
                "SELECT max(score) FROM link WHERE source = ? AND reason = ? AND title = ? AND place = ?",
                where,
            )
            if found and found[0] is not None and found[0] < link.score:
                self._store.write(
                    "DELETE FROM link WHERE source = ? AND reason = ? AND title = ? AND place = ?", where
                )
                self.replace((), [link])

    def add(self, link: Link) -> None:
        """Adds a link, unless there is one between the two for this reason."""
        with self._store.writing():
            known = "SELECT 1 FROM link WHERE source = ? AND target = ? AND reason = ?"
            if self._store.row(known, (link.source, link.target, link.reason)) is None:
                self.replace((), [link])

    def replace(self, numbers: Iterable[int], links: Iterable[Link]) -> None:
        """Puts `links` in the place of every link that starts from one of `numbers`."""
        with self._store.writing():
            self._store.write_all("DELETE FROM link WHERE source = ?", ((number,) for number in numbers))
            self._store.write_all(
                f"INSERT INTO link ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                ((k.source, k.target, k.reason, k.evidence, k.score, k.title, k.place) for k in links),
            )


def _other(number: int, link: Link) -> int | None:
    return link.target if link.source == number else link.source


def _is_too_far(entry: LinkedRow) -> bool:
    """Whether two that are alike lie too far apart in time for one story."""
    far = entry.days is not None and abs(entry.days) > STORY_DAYS
    return far and entry.link.reason == Why.SAME_STORY and entry.link.score < SURE


def _says_what_is_missing(number: int, entry: LinkedRow) -> bool:
    return entry.link.source == number and entry.link.reason == Why.NAMED


def _seen_from(
    number: int, link: Link, rows: dict[int, Row], day: str, stories: Mapping[int, int]
) -> LinkedRow:
    """`link` as the article `number` of that day shows it: what holds both ways starts from there."""
    other = _other(number, link)
    row = rows.get(other) if other is not None else None
    if link.source != number and not link.title:
        link = Link(number, other, link.reason, link.evidence, link.score)
    told = {stories[each] for each in (number, other) if each is not None and each in stories}
    return LinkedRow(link, row, days_between(day, row.published) if row else None, len(told) > 1)
