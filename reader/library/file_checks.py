"""Checks of the file: its pages and tables, and that texts and bytes are as they were written."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from typing import Any

from reader.article.counting import counted
from reader.library import opening
from reader.library.check import ADD_AGAIN, REBUILD, Found, way_out
from reader.library.looking import give_way, pieces, undisturbed
from reader.library.store import Store

MOST_TOLD = 5
"""So many of the same fault are told one by one."""

_COMMENT = re.compile("--[^\n]*")


def pages(store: Store) -> Found:
    """The pages of the file, and that every index holds what its table does."""
    whole = undisturbed(store, f"PRAGMA integrity_check({MOST_TOLD})")
    told = [str(line) for (line,) in whole or _table_by_table(store) if line != "ok"]
    if told:
        yield f"The file is damaged: {'; '.join(line.strip() for line in told)}", way_out(store.path)


def _table_by_table(store: Store) -> Iterator[tuple[Any, ...]]:
    """The same for one table after the other; but pages that belong to none are not seen."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (table,) in [("sqlite_master",), *store.rows(tables)]:
        give_way(store)
        yield from store.rows(f'PRAGMA integrity_check("{table}")')


def shape(store: Store) -> Found:
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


def texts(store: Store) -> Found:
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


def raw_bytes(store: Store) -> Found:
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
