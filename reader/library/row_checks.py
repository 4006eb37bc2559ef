"""Checks of the rows: that every table holds what the others say it holds."""

from __future__ import annotations

from reader.article.counting import counted
from reader.library import opening
from reader.library.check import ADD_AGAIN, HARMLESS, REBUILD, Found
from reader.library.looking import give_way
from reader.library.name_rows import COUNTED
from reader.library.store import Store

BEGUN = "rebuilding"
"""The key of the state that says since when a rebuilding is under way."""


def articles(store: Store) -> Found:
    """That every article has the bytes it came from, and what lists show of it its text."""
    for sql, what, do in (
        (
            "SELECT count(*) FROM article a LEFT JOIN version v ON v.number = a.version "
            "WHERE v.number IS NULL",
            "without the bytes they came from",
            ADD_AGAIN,
        ),
        (
            "SELECT count(*) FROM card WHERE article NOT IN (SELECT article FROM text)",
            "without a text",
            REBUILD,
        ),
        ("SELECT count(*) FROM text WHERE article NOT IN (SELECT article FROM card)", "in no list", REBUILD),
    ):
        if count := _count(store, sql):
            yield f"There are {counted(count, 'article')} {what}", do


def rebuilding(store: Store) -> Found:
    """That no rebuilding was begun and left."""
    unmade = _count(store, "SELECT count(*) FROM article WHERE number NOT IN (SELECT article FROM card)")
    if unmade and store.row("SELECT 1 FROM state WHERE key = ?", (BEGUN,)):
        yield (
            f"A rebuilding was stopped; {counted(unmade, 'article')} wait to be made anew",
            "“reader doctor --rebuild” goes on with it",
        )


def references(store: Store) -> Found:
    """That nothing in the tables that are never dropped points to an article that is not there."""
    found = store.rows("PRAGMA foreign_key_check")
    for table in dict.fromkeys(row[0] for row in found):
        count = sum(row[0] == table for row in found)
        yield f"In {table}, {counted(count, 'row')} of articles that are not there", HARMLESS
    for table, column in _BY_ID:
        sql = f'SELECT count(*) FROM "{table}" WHERE "{column}" NOT IN (SELECT id FROM article)'
        if count := _count(store, sql):
            yield f"In {table}, {counted(count, 'row')} of articles that are not there", HARMLESS


_BY_ID = (
    ("bookmark", "article"),
    ("correction", "article"),
    ("progress", "article"),
    ("line_decision", "article"),
    ("unrepaired", "article"),
    ("story_decision", "one"),
    ("story_decision", "other"),
)
"""The precious tables that know an article by its id, where SQLite itself does not look."""


def derived_rows(store: Store) -> Found:
    """That what was made of articles and names is of some that are there."""
    for table in opening.derived_tables(store):
        columns = store.rows("SELECT name FROM pragma_table_info(?) WHERE type = 'INTEGER'", (table,))
        for column, known in ((name, _KNOWN[name]) for (name,) in columns if name in _KNOWN):
            sql = f'SELECT count(*) FROM "{table}" WHERE "{column}" NOT IN (SELECT number FROM {known})'
            if count := _count(store, sql):
                yield f"In {table}, {counted(count, 'row')} of {known}s that are not there", REBUILD


_KNOWN = {"article": "article", "source": "article", "target": "article", "name": "name", "speaker": "name"}
"""Columns of whole numbers in derived tables, and the table whose numbers they are."""


def search_index(store: Store) -> Found:
    """That every word index can be gone through, and holds the rows that it is about."""
    for index, table, number in _INDEXED:
        store.write(f"CREATE VIRTUAL TABLE temp.words_of_{index} USING fts5vocab(main, '{index}', 'row')")
        store.row(f"SELECT count(*), sum(cnt) FROM temp.words_of_{index}")
        held, needed = f"SELECT id FROM {index}_docsize", f"SELECT {number} FROM {table}"
        missing = _count(store, f"SELECT count(*) FROM ({needed} EXCEPT {held})")
        over = _count(store, f"SELECT count(*) FROM ({held} EXCEPT {needed})")
        if missing or over:
            yield f"The word index of {table} lacks {missing:,} rows and has {over:,} too many", REBUILD


_INDEXED = (("said", "quotation", "number"), ("worded", "lookup", "place"))
"""The word indexes, and the tables and columns of whose rows they hold the words."""


def name_counts(store: Store) -> Found:
    """That every name is counted as often as it stands in the articles that are shown."""
    if count := _count(store, _MISCOUNTED):
        yield f"There are {counted(count, 'name')} with a wrong count", REBUILD


_MISCOUNTED = f"""
    WITH counted AS (
        SELECT ifnull(n.head, n.number) AS name, count(DISTINCT e.article) AS articles,
            sum(e.count) AS mentions
        FROM entity e JOIN name n ON n.number = e.name
        WHERE n.type IN ({COUNTED}) AND e.article NOT IN (SELECT article FROM removed_mark)
        GROUP BY 1)
    SELECT count(*) FROM (
        SELECT name, articles, mentions FROM tally EXCEPT SELECT name, articles, mentions FROM counted
        UNION ALL
        SELECT * FROM (SELECT name FROM counted EXCEPT SELECT name FROM tally) JOIN (SELECT 0, 0))
"""


def story_counts(store: Store) -> Found:
    """That every story is counted as often as an article that is shown tells it."""
    if count := _count(store, _MISCOUNTED_STORIES):
        yield f"There are {counted(count, 'story', 'stories')} with a wrong count", REBUILD


_MISCOUNTED_STORIES = """
    WITH counted AS (
        SELECT m.story AS number, count(*) AS articles
        FROM story_member m JOIN card c ON c.article = m.article
        WHERE m.article NOT IN (SELECT article FROM removed_mark)
        GROUP BY m.story HAVING count(*) > 1)
    SELECT count(DISTINCT number) FROM (
        SELECT * FROM (SELECT number, articles FROM story EXCEPT SELECT * FROM counted)
        UNION ALL
        SELECT * FROM (SELECT * FROM counted EXCEPT SELECT number, articles FROM story))
"""


def _count(store: Store, sql: str) -> int:
    give_way(store)
    found = store.row(sql)
    return int(found[0]) if found else 0
