"""Name row: what a list shows of one name over the whole library, those merged into it counted in."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from reader.article.annotation import NAMED, EntityType
from reader.library.saying import BEFORE_ALL
from reader.library.store import Store

COLUMNS = "t.name, n.name, t.type, t.articles, t.mentions, t.latest"
"""What `name_row` takes, of a query in which `t` is a tally and `n` its name."""
_TALLY = f"SELECT {COLUMNS} FROM tally t JOIN name n ON n.number = t.name"
COUNTED = ", ".join(f"'{kind}'" for kind in NAMED)
"""The types that are counted over the library, as SQL."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of the library as a list shows it."""

    number: int
    """Its place in the library: short, for programs; another after the rules have changed."""
    name: str
    type: EntityType
    articles: int
    """In how many articles it stands."""
    mentions: int
    latest: str
    """The day of the newest of them, ISO 8601; empty where that has none."""
    moment: int
    """By what recency sorts."""


def name_rows(store: Store, numbers: Collection[int]) -> list[NameRow]:
    """The rows of some names, in no order; those that no shown article holds are left out."""
    found = store.rows(
        f"{_TALLY} WHERE t.name IN (SELECT value FROM json_each(?))", (json.dumps(list(numbers)),)
    )
    return [name_row(values) for values in found]


def name_row(values: tuple[Any, ...]) -> NameRow:
    """The row that a query's columns give: number, name, type, articles, mentions, latest."""
    number, name, kind, articles, mentions, latest = values
    return NameRow(number, name, EntityType(kind), articles, mentions, day_of(latest), latest)


def day_of(moment: int) -> str:
    """The day of a card's moment, ISO 8601; empty for an article that has only the day it came."""
    if moment <= -BEFORE_ALL // 10:
        return ""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")
