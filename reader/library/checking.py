"""Checking: what is wrong with a library, each with what to do about it. Nothing is written.

A check is a question that a healthy library answers with nothing; one that the file itself cannot answer is
damage. They stand in `CHECKS`, those of the file first. Each is a look at one moment, or several, and between
them others can write: a library that is being filled is looked at, too.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.article.counting import counted
from reader.library import opening
from reader.library.errors import LibraryError, copies_of
from reader.library.looking import give_way, pieces, undisturbed
from reader.library.name_rows import COUNTED
from reader.library.store import Store

REBUILD = "“reader doctor --rebuild” makes anew whatever can be made again"
ADD_AGAIN = "take the files in again with “reader add PATH”"
SAVE = "“reader doctor --rebuild” saves what can still be read into a new library beside this one"
HARMLESS = "nothing has to be done: what you made is kept, and shown when its article is there again"

_COMMENT = re.compile("--[^\n]*")

BEGUN = "rebuilding"
"""The key of the state that says since when a rebuilding is under way."""

MOST_TOLD = 5
"""So many of the same fault are told one by one."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong."""

    check: str
    """The check that found it."""
    what: str
    """What is wrong, as a sentence without its full stop."""
    do: str
    """What a person can do about it, as a sentence without its full stop."""


def examining(path: Path) -> Store:
    """A connection to look through the library at `path`, whatever is wrong with it; it cannot write."""
    opening.check_place(path)
    store = Store(path, writable=False)
    try:
        opening.check_kind(store)
    except BaseException:
        store.close()
        raise
    return store


def findings(store: Store, on_check: Callable[[str], object] = str) -> Iterator[Finding]:
    """Everything that is wrong with a library, found as one goes through it.

    `on_check` hears of each check before it is made, as it may take seconds. Of a library of an older version
    only the file is looked at: the others know the present tables.
    """
    for check in CHECKS if _is_current(store) else (_pages, _shape, _raw_bytes):
        name = check.__name__.lstrip("_").replace("_", " ")
        on_check(name)
        try:
            yield from (Finding(name, what, do) for what, do in check(store))
        except LibraryError as error:
            if not error.code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_ERROR")):
                raise
            yield Finding(name, _unanswered(name, error), _way_out(store.path))


def _is_current(store: Store) -> bool:
    try:
        return opening.is_current(store)
    except LibraryError:  # the checks say what it is
        return True


def _unanswered(name: str, error: LibraryError) -> str:
    detail = str(error.__cause__) if error.code == "SQLITE_ERROR" else "the file is damaged there"
    return f"The {name} could not be looked at: {detail}"


def _way_out(path: Path) -> str:
    copies = copies_of(path)
    return f"{SAVE}; an older copy is {copies[0].name}" if copies else SAVE


def is_damaged(store: Store) -> bool:
    """Whether the file itself is damaged, so that it should not be written to."""
    try:
        return any(True for _ in _pages(store))
    except LibraryError as error:
        if not error.code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR")):
            raise
        return True


Found = Iterator[tuple[str, str]]


def _pages(store: Store) -> Found:
    """The pages of the file, and that every index holds what its table does."""
    whole = undisturbed(store, f"PRAGMA integrity_check({MOST_TOLD})")
    told = [str(line) for (line,) in whole or _table_by_table(store) if line != "ok"]
    if told:
        yield f"The file is damaged: {'; '.join(line.strip() for line in told)}", _way_out(store.path)


def _table_by_table(store: Store) -> Iterator[tuple[Any, ...]]:
    """The same for one table after the other; but pages that belong to none are not seen."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (table,) in [("sqlite_master",), *store.rows(tables)]:
        give_way(store)
        yield from store.rows(f'PRAGMA integrity_check("{table}")')


def _shape(store: Store) -> Found:
    """That every table, index and trigger of this version is there."""
    if not opening.is_current(store):
        yield "An older version of reader wrote this library", "the next “reader list” brings it up to date"
        return
    have = _schema(store)
    lost = [name for name, sql in _schema(opening.pattern()).items() if have.get(name) != sql]
    if lost:
        yield f"The tables are not as they should be: {_listed(lost)}", REBUILD


def _schema(store: Store) -> dict[str, str]:
    """What every table, index, view and trigger was made by, but for what a word index makes of its own."""
    found = store.rows("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    own = tuple(f"{name}_" for name, sql in found if sql.startswith("CREATE VIRTUAL"))
    return {name: " ".join(_COMMENT.sub("", sql).split()) for name, sql in found if not name.startswith(own)}


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - MOST_TOLD} more" if len(names) > MOST_TOLD else ""
    return ", ".join(names[:MOST_TOLD]) + more


def _articles(store: Store) -> Found:
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


def _rebuilding(store: Store) -> Found:
    """That no rebuilding was begun and left."""
    unmade = _count(store, "SELECT count(*) FROM article WHERE number NOT IN (SELECT article FROM card)")
    if unmade and store.row("SELECT 1 FROM state WHERE key = ?", (BEGUN,)):
        yield (
            f"A rebuilding was stopped; {counted(unmade, 'article')} wait to be made anew",
            "“reader doctor --rebuild” goes on with it",
        )


def _references(store: Store) -> Found:
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


def _derived_rows(store: Store) -> Found:
    """That what was made of articles and names is of some that are there."""
    for table in opening.derived_tables(store):
        columns = store.rows("SELECT name FROM pragma_table_info(?) WHERE type = 'INTEGER'", (table,))
        for column, known in ((name, _KNOWN[name]) for (name,) in columns if name in _KNOWN):
            sql = f'SELECT count(*) FROM "{table}" WHERE "{column}" NOT IN (SELECT number FROM {known})'
            if count := _count(store, sql):
                yield f"In {table}, {counted(count, 'row')} of {known}s that are not there", REBUILD


_KNOWN = {"article": "article", "source": "article", "target": "article", "name": "name", "speaker": "name"}
"""Columns of whole numbers in derived tables, and the table whose numbers they are."""


def _search_index(store: Store) -> Found:
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


def _name_counts(store: Store) -> Found:
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


def _story_counts(store: Store) -> Found:
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


def _texts(store: Store) -> Found:
    """That every text is the one that its bookmarks were made in: a disk can change what it keeps."""
    wrong = 0
    for _, text, digest in pieces(store, _TEXTS):
        wrong += hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != digest
    if wrong:
        yield f"There are {counted(wrong, 'text')} that are not as they were made", REBUILD


_TEXTS = """
    SELECT t.article, t.text, c.text_hash FROM text t JOIN card c USING (article)
    WHERE t.article > ? ORDER BY t.article
"""


def _raw_bytes(store: Store) -> Found:
    """That the bytes of every article are those that were taken in."""
    wrong = [source for _, source, _ in damaged(store)]
    if wrong:
        yield f"The bytes of {counted(len(wrong), 'article')} are damaged: {_listed(wrong)}", ADD_AGAIN


def damaged(store: Store) -> Iterator[tuple[int, str, str]]:
    """The versions of articles whose bytes are not what was taken in, each with its source and its digest."""
    for number, source, raw, digest in pieces(store, _RAW):
        try:
            whole = hashlib.sha256(zlib.decompress(raw)).digest() == digest
        except zlib.error:
            whole = False
        if not whole:
            yield number, source, digest.hex()


_RAW = """
    SELECT v.number, a.source, v.raw, v.digest FROM version v JOIN article a ON a.number = v.article
    WHERE v.number > ? ORDER BY v.number
"""


def _count(store: Store, sql: str) -> int:
    give_way(store)
    found = store.row(sql)
    return int(found[0]) if found else 0


CHECKS: tuple[Callable[[Store], Found], ...] = (
    _pages,
    _shape,
    _articles,
    _rebuilding,
    _references,
    _derived_rows,
    _search_index,
    _name_counts,
    _story_counts,
    _texts,
    _raw_bytes,
)
"""The checks in the order in which they are made."""
