"""Piles: which articles a list shows, in which order, and where its groups begin."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import accumulate, chain, compress
from typing import Any, NamedTuple

from reader.library.folding import needles
from reader.library.sources import WITHIN
from reader.library.store import Store


class Order(StrEnum):
    """In which order articles are listed."""

    DATE = "date"
    ADDED = "added"
    TITLE = "title"
    OUTLET = "outlet"
    LENGTH = "length"
    UNREAD = "unread"


class Grouping(StrEnum):
    """What the articles of one group have in common."""

    NONE = "none"
    DAY = "day"
    OUTLET = "outlet"
    STORY = "story"


class Folder(StrEnum):
    """What a list keeps to. What is archived is in no other list than those somebody asks for by name."""

    ALL = "all"
    STARTED = "reading"
    STARRED = "starred"
    ARCHIVED = "archived"
    TAG = "tag"
    EVERY = "every"


class Wanted(NamedTuple):
    """What a list shows."""

    folder: Folder = Folder.ALL
    tag: str = ""
    """The tag, where the folder is one."""
    unread: bool = False
    words: str = ""
    """Every one must occur, case and diacritics apart, in headline, outlet, authors or section."""
    under: Sequence[str] = ()
    """Files, folders or addresses to keep to."""
    among: Sequence[int] | None = None
    """The numbers to keep to, as a search has found them."""
    order: Order = Order.DATE
    grouping: Grouping = Grouping.NONE


class Pile(NamedTuple):
    """Articles in the order of a list, and its groups."""

    numbers: array[int]
    bounds: array[int]
    """The place of the first article of each group; empty where there are no groups."""
    names: Sequence[str] = ()
    """What each group is called: a day, an outlet. Stories have no names."""

    def group(self, place: int) -> int:
        """The group that the article at a place belongs to."""
        return bisect_right(self.bounds, place) - 1

    def size(self, group: int) -> int:
        """How many articles a group has."""
        end = self.bounds[group + 1] if group + 1 < len(self.bounds) else len(self.numbers)
        return end - self.bounds[group]


_KEPT_IN = {
    Folder.STARTED: "reach",
    Folder.STARRED: "star",
    Folder.ARCHIVED: "archive_mark",
    Folder.TAG: "article_tag",
}
"""The table that tells what belongs to a folder: short beside the cards, so that it is gone through first."""

SHOWN = "c.article NOT IN (SELECT article FROM removed_mark)"
"""The condition that somebody has not removed an article."""
LISTED = f"{SHOWN} AND c.article NOT IN (SELECT article FROM archive_mark)"
"""The condition that it belongs to the list."""
UNREAD = "c.article NOT IN (SELECT article FROM read_mark)"
"""The condition that it has not been read."""

_DATE = "c.moment DESC, c.article"
_ORDERS = {
    Order.DATE: _DATE,
    Order.ADDED: "c.article DESC",
    Order.TITLE: "substr(c.folded, 1, 1) = char(10), ltrim(c.folded, ' \"''“”‘’„«»‹›–—-…'), c.article",
    Order.OUTLET: f"c.outlet = '', c.outlet COLLATE NOCASE, {_DATE}",
    Order.LENGTH: f"c.words DESC, {_DATE}",
    Order.UNREAD: f"c.article IN (SELECT article FROM read_mark), {_DATE}",
}
_KEYS = {
    Grouping.DAY: ("substr(c.published, 1, 10)", "substr(c.published, 1, 10) DESC"),
    Grouping.OUTLET: ("c.outlet", "c.outlet = '', c.outlet COLLATE NOCASE, c.outlet"),
    Grouping.STORY: (
        "ifnull((SELECT story FROM story_member s WHERE s.article = c.article), -c.article)",
        "",
    ),
}
"""What the articles of a group share, and the order of groups; a story stands where its first one does."""


_FEW = 2_000
"""So many articles that a search has found are asked for one by one."""
_IN_THE_TABLE = {Order.OUTLET, Order.LENGTH, Grouping.DAY, Grouping.OUTLET}
"""What the indexes of the cards do not hold."""


def pile(store: Store, wanted: Wanted, most: int = -1) -> Pile:
    """The articles to list, at most so many where `most` is not negative. What is begun has no groups."""
    if wanted.among is not None and len(wanted.among) > _FEW and most < 0:
        return _only(pile(store, wanted._replace(among=None)), wanted.among)
    if wanted.grouping is Grouping.NONE or wanted.folder is Folder.STARTED:
        query, values = _query(wanted)
        return Pile(store.numbers(f"{query} LIMIT ?", (*values, most)), array("q"))
    query, values = _query(wanted, *_KEYS[wanted.grouping])
    found = store.rows(f"{query} LIMIT ?", (*values, most))
    if wanted.grouping is Grouping.STORY:
        return _told_together(found)
    return _one_after_another(found)


def _only(found: Pile, among: Sequence[int]) -> Pile:
    """What of a list is among some articles: for many this is quicker than asking the library for each."""
    # A mark for each: a set of them would take seventy times as much.
    kept = bytearray(max(chain(among, found.numbers)) + 1)
    for number in among:
        kept[number] = 1
    if not found.bounds:
        return Pile(_those(kept, found.numbers), found.bounds)
    numbers, bounds, names = array("q"), array("q"), list[str]()
    for group, start in enumerate(found.bounds):
        if members := _those(kept, found.numbers[start : start + found.size(group)]):
            bounds.append(len(numbers))
            names += found.names[group : group + 1]
            numbers.extend(members)
    return Pile(numbers, bounds, names)


def _those(kept: bytearray, numbers: array[int]) -> array[int]:
    """The numbers that are marked in `kept`, in their order."""
    return array("q", compress(numbers, map(kept.__getitem__, numbers)))


def scope(under: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """The condition that keeps to what lies under some sources, with its values."""
    return ([f"c.article IN ({WITHIN})"], (json.dumps(list(under)),)) if under else ([], ())


def _query(wanted: Wanted, key: str = "", groups: str = "") -> tuple[str, tuple[Any, ...]]:
    """The query that gives the numbers, each with its group's key where one is asked for, and its values."""
    conditions, values = _conditions(wanted)
    order = "m.at DESC, c.article" if wanted.folder is Folder.STARTED else _ORDERS[wanted.order]
    columns = f"c.article, {key}" if key else "c.article"
    ordered = f"{groups}, {order}" if groups else order
    return (
        f"SELECT {columns} FROM {_source(wanted)} WHERE {' AND '.join(conditions)} ORDER BY {ordered}",
        values,
    )


def _source(wanted: Wanted) -> str:
    """The tables to go through, the shortest first, and the index that holds all that is looked at."""
    if kept := _KEPT_IN.get(wanted.folder):
        return f"{kept} m CROSS JOIN card c ON c.article = m.article"
    if {wanted.order, wanted.grouping} & _IN_THE_TABLE or wanted.order is Order.ADDED:
        return "card c"
    searched = wanted.words or wanted.order is Order.TITLE
    return f"card c INDEXED BY {'card_filtered' if searched else 'card_shown'}"


def _conditions(wanted: Wanted) -> tuple[list[str], tuple[Any, ...]]:
    within, values = scope(wanted.under)
    looked_for = needles(wanted.words)
    conditions = [
        LISTED if wanted.folder in (Folder.ALL, Folder.STARTED) else SHOWN,
        *([UNREAD] if wanted.unread or wanted.folder is Folder.STARTED else []),
        *within,
        *["instr(c.folded, ?)" for _ in looked_for],
    ]
    told: list[Any] = [*values, *looked_for]
    if wanted.folder is Folder.TAG:
        conditions.append("m.tag = ?")
        told.append(wanted.tag)
    if wanted.among is not None:
        conditions.append("c.article IN (SELECT value FROM json_each(?))")
        told.append(json.dumps(list(wanted.among)))
    return conditions, tuple(told)


def _one_after_another(found: Iterable[tuple[int, str]]) -> Pile:
    """The groups of articles that come group by group."""
    numbers, bounds, names = array("q"), array("q"), list[str]()
    for number, name in found:
        if not names or names[-1] != name:
            bounds.append(len(numbers))
            names.append(name)
        numbers.append(number)
    return Pile(numbers, bounds, names)


def _told_together(found: Iterable[tuple[int, int]]) -> Pile:
    """The groups of articles that come in any order: each group stands where its first article does."""
    stories = dict[int, list[int]]()
    for number, story in found:
        stories.setdefault(story, []).append(number)
    numbers = array("q", chain.from_iterable(stories.values()))
    bounds = array("q", accumulate(map(len, stories.values()), initial=0))
    del bounds[-1:]  # the end of the last one begins none
    return Pile(numbers, bounds)
