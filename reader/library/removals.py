"""Removals: many articles that leave or come back at once, their names and stories counted once for all.

The triggers that count article by article rest meanwhile: for a hundred thousand that would take a minute.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reader.library.name_rows import COUNTED
from reader.library.store import Store

MANY = 200
"""From so many articles on, they are counted together."""

_TRIGGERS = """
    SELECT name, sql FROM sqlite_master
    WHERE type = 'trigger' AND tbl_name = 'removed_mark'
"""
_LESS = """
    UPDATE tally SET
        articles = tally.articles - gone.articles,
        mentions = tally.mentions - gone.mentions,
        latest = ifnull((
            SELECT max(k.latest) FROM name_latest k WHERE k.number = tally.name OR k.head = tally.name), 0)
    FROM (
        SELECT ifnull(n.head, n.number) AS name, count(DISTINCT e.article) AS articles,
            sum(e.count) AS mentions
        FROM json_each(?) r CROSS JOIN entity e ON e.article = r.value ->> 0 JOIN name n ON n.number = e.name
        GROUP BY 1) gone
    WHERE gone.name = tally.name
"""
_MORE = f"""
    INSERT INTO tally
    SELECT h.number, h.type, count(DISTINCT e.article), sum(e.count), max(e.moment)
    FROM json_each(?) r CROSS JOIN entity e ON e.article = r.value ->> 0
    JOIN name n ON n.number = e.name JOIN name h ON h.number = ifnull(n.head, n.number)
    WHERE n.type IN ({COUNTED})
    GROUP BY h.number
    ON CONFLICT (name) DO UPDATE SET
        articles = articles + excluded.articles,
        mentions = mentions + excluded.mentions,
        latest = max(latest, excluded.latest)
"""

_CHANGING = """
    SELECT json_group_array(json(r.value)) FROM json_each(?) r
    WHERE (r.value ->> 0 IN (SELECT article FROM removed_mark)) <> ?
"""
"""Those of the rows whose article has not yet what is to come: the others are counted so already."""

_STORIES = "(SELECT m.story FROM json_each(?) r CROSS JOIN story_member m ON m.article = r.value ->> 0)"

_COUNTED = f"""
    INSERT INTO story
    SELECT m.story, count(*), max(c.moment) FROM story_member m JOIN card c ON c.article = m.article
    WHERE m.story IN {_STORIES} AND m.article NOT IN (SELECT article FROM removed_mark)
    GROUP BY m.story HAVING count(*) > 1
"""


@contextmanager
def counted_together(store: Store, rows: str, *, removed: bool) -> Iterator[None]:
    """Around the writing of many marks of removal, or the taking of them; `rows` are those, as JSON."""
    (changing,) = store.row(_CHANGING, (rows, removed)) or ("[]",)
    kept = store.rows(_TRIGGERS)
    for name, _ in kept:
        store.write(f"DROP TRIGGER {name}")
    yield
    store.write(_LESS if removed else _MORE, (changing,))
    store.write("DELETE FROM tally WHERE articles < 1")
    store.write(f"DELETE FROM story WHERE number IN {_STORIES}", (changing,))
    store.write(_COUNTED, (changing,))
    for _, made in kept:
        store.write(made)
