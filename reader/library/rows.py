"""Row: what a list shows of one article, and the query that fetches it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader.article.link import UNTOLD
from reader.library.folding import fold
from reader.library.opening_words import opening_words
from reader.library.store import Store

WORDS_A_MINUTE = 230
"""How fast a person reads."""

UNTOLD_SQL = f"({', '.join(repr(str(reason)) for reason in UNTOLD)})"
"""The reasons for links that no list counts."""

UNTITLED = "Untitled"
"""What an article is called that has neither a headline nor a word."""

_QUERY = f"""
    SELECT a.number, a.id, ifnull(c.headline, ''), ifnull(c.outlet, ''), ifnull(c.published, ''),
        ifnull(c.words, 0), r.article IS NOT NULL, ifnull(c.quotations, 0),
        (SELECT count(*) FROM bookmark b WHERE b.article = a.id),
        (SELECT count(*) FROM link l WHERE l.source = a.number AND l.reason NOT IN {UNTOLD_SQL} AND
            (l.target IS NULL OR l.target NOT IN (SELECT article FROM removed_mark)))
            + (SELECT count(*) FROM link l WHERE l.target = a.number AND l.reason NOT IN {UNTOLD_SQL}
                AND l.source NOT IN (SELECT article FROM removed_mark)),
        ifnull(c.language, ''), a.source, a.added, CASE WHEN r.article IS NULL THEN e.share END,
        (SELECT count(*) FROM star s WHERE s.article = a.number),
        (SELECT count(*) FROM archive_mark h WHERE h.article = a.number),
        (SELECT json_group_array(tag) FROM article_tag t WHERE t.article = a.number)
    FROM article a
    LEFT JOIN card c ON c.article = a.number
    LEFT JOIN read_mark r ON r.article = a.number
    LEFT JOIN reach e ON e.article = a.number
    WHERE a.number IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Row:
    """An article as a list shows it."""

    number: int
    """Its place in the library: short, for programs."""
    id: str
    """Twelve hexadecimal digits, for people."""
    headline: str
    outlet: str
    published: str
    """ISO 8601, or empty."""
    words: int
    read: bool
    quotations: int
    bookmarks: int
    links: int
    """How many links from and to it are stored, those too that are not shown."""
    language: str
    source: str
    """A path, a path with `#record`, or a URL."""
    added: str
    """ISO 8601, UTC."""
    opening: str = ""
    """The first words of its text; empty where it has a headline."""
    share: float | None = None
    """How much of it has been read, 0 to 1, where it is begun and not read to its end."""
    starred: bool = False
    archived: bool = False
    tags: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What lists call it: its headline, or else its first words."""
        return self.headline or self.opening or UNTITLED

    @property
    def minutes(self) -> int:
        """How long it takes to read, at least one."""
        return max(1, round(self.words / WORDS_A_MINUTE))


def rows_of(store: Store, numbers: Sequence[int]) -> dict[int, Row]:
    """The rows of the articles of these numbers, by number; removed articles have theirs too."""
    found = store.rows(_QUERY, (json.dumps(list(numbers)),))
    rows = {values[0]: _row(values) for values in found}
    nameless = [number for number, row in rows.items() if not row.headline]
    if nameless:
        for number, words in opening_words(store, nameless).items():
            rows[number] = replace(rows[number], opening=words)
    return rows


def _row(values: tuple[Any, ...]) -> Row:
    *told, share, starred, archived, tags = values
    told[6] = bool(told[6])
    told += ["", share, bool(starred), bool(archived), tuple(sorted(json.loads(tags), key=fold))]
    return Row(*told)
