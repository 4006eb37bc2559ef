"""Shelves: what somebody made of articles as a whole: read, starred, put away, tagged, removed.

Every command is one transaction over all articles that it names, and remembers the rows that came and those
that went, so that exactly what it changed can be taken back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from enum import StrEnum

from reader.library.clock import now
from reader.library.folding import fold
from reader.library.piles import LISTED, SHOWN, UNREAD, Folder
from reader.library.removals import MANY, counted_together
from reader.library.store import Store
from reader.safety import safe_line


class Mark(StrEnum):
    """What an article can be marked as; the table that holds the marks."""

    READ = "read_mark"
    STARRED = "star"
    ARCHIVED = "archive_mark"
    REMOVED = "removed_mark"


_COLUMNS: dict[str, int] = {"reach": 3, "article_tag": 3, **{str(mark): 2 for mark in Mark}}
"""How many columns the tables have that are changed here."""
_NAMED = "article IN (SELECT value FROM json_each(?1))"
_UNREAD = "article NOT IN (SELECT article FROM read_mark)"
_COUNTS = f"""
    SELECT (SELECT count(*) FROM reach c WHERE {LISTED} AND {UNREAD}),
        (SELECT count(*) FROM star c WHERE {SHOWN}), (SELECT count(*) FROM archive_mark c WHERE {SHOWN})
"""


@dataclass(frozen=True, slots=True)
class Turned:
    """What a command changed: the rows of each table that came and those that went, as JSON lists."""

    count: int
    """How many articles it changed."""
    came: Mapping[str, str] = field(default_factory=dict)
    went: Mapping[str, str] = field(default_factory=dict)

    def articles(self) -> set[int]:
        """The numbers of the articles that it changed."""
        return {row[0] for rows in (*self.came.values(), *self.went.values()) for row in json.loads(rows)}


class Shelves:
    """The marks and tags of a library's articles."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def mark(self, mark: Mark, numbers: Sequence[int], on: bool = True) -> Turned:
        """Marks articles, or takes the mark from them; those that have it (or have it not) are left alone.

        What is read is no longer begun: how far somebody had come goes with it.
        """
        named = _listed(numbers)
        with self._store.writing(durable=True):
            if not on:
                return self._changed(went={mark: self._rows(mark, named)})
            came = self._new_marks(mark, named)
            went = {"reach": self._rows("reach", named, _UNREAD)} if mark is Mark.READ else {}
            return self._changed(came={mark: came}, went=went)

    def tag(self, numbers: Sequence[int], add: Iterable[str] = (), drop: Iterable[str] = ()) -> Turned:
        """Gives articles tags and takes tags from them; a known tag stays spelled as it was first written."""
        named = _listed(numbers)
        with self._store.writing(durable=True):
            away = _folded(drop)
            wanted, dropped = self._known(add), [tag for tag in self._all() if fold(tag) in away]
            came = self._new_tags(named, wanted)
            went = self._text(
                f"SELECT json_group_array(json_array(article, tag, at)) FROM article_tag "
                f"WHERE {_NAMED} AND tag IN (SELECT value FROM json_each(?2))",
                (named, json.dumps(dropped)),
            )
            return self._changed(came={"article_tag": came}, went={"article_tag": went})

    def retag(self, number: int, tags: Iterable[str]) -> Turned:
        """Gives an article these tags and no others; where all have a minus before them, takes just those."""
        given = [tag.strip() for tag in tags]
        taken = [tag for tag in given if tag.startswith("-")]
        if taken and taken == given:
            return self.tag([number], (), taken)
        away = _folded(taken)
        wanted = {key: tag for key, tag in _folded(given).items() if key not in away}
        had = self.tags_of(number)
        return self.tag([number], wanted.values(), [tag for tag in had if fold(tag) not in wanted])

    def take_back(self, turned: Turned) -> None:
        """Takes a command back: what came goes, what went comes."""
        self._swap(turned.came, turned.went)

    def make_again(self, turned: Turned) -> None:
        """Makes a command again that was taken back."""
        self._swap(turned.went, turned.came)

    def counts(self) -> dict[Folder, int]:
        """How many articles are begun, starred and archived."""
        row = self._store.row(_COUNTS) or (0, 0, 0)
        return dict(zip((Folder.STARTED, Folder.STARRED, Folder.ARCHIVED), row, strict=True))

    def tags(self) -> list[tuple[str, int]]:
        """Every tag with how many articles have it, in the order of the alphabet."""
        found = self._store.rows(
            "SELECT tag, count(*) FROM article_tag "
            "WHERE article NOT IN (SELECT article FROM removed_mark) GROUP BY tag"
        )
        return sorted(found, key=lambda pair: fold(pair[0]))

    def tags_of(self, number: int) -> list[str]:
        """The tags of an article, in the order of the alphabet."""
        found = self._store.rows("SELECT tag FROM article_tag WHERE article = ?", (number,))
        return sorted((tag for (tag,) in found), key=fold)

    def known_tag(self, words: str) -> str:
        """A tag as it is spelled in this library; the words themselves where it has none like it."""
        return next(iter(self._known([words])), "")

    def _known(self, tags: Iterable[str]) -> list[str]:
        """Tags as they are spelled in this library, or as they are written where they are new."""
        known = {fold(tag): tag for tag in self._all()}
        return [known.get(key, tag) for key, tag in _folded(tags).items()]

    def _all(self) -> list[str]:
        return [tag for (tag,) in self._store.rows("SELECT DISTINCT tag FROM article_tag")]

    def _changed(
        self, *, came: Mapping[str, str] | None = None, went: Mapping[str, str] | None = None
    ) -> Turned:
        """Makes a change that has been worked out, and tells it."""
        came, went = came or {}, went or {}
        self._swap(went, came)
        return Turned(self._count([*came.values(), *went.values()]), came, went)

    def _count(self, rows: Sequence[str]) -> int:
        """How many articles some rows belong to; counted by the library, since they may be very many."""
        told = " UNION ALL ".join(["SELECT value ->> 0 AS article FROM json_each(?)"] * len(rows))
        found = self._store.row(f"SELECT count(DISTINCT article) FROM ({told})", rows)
        return int(found[0]) if found else 0

    def _swap(self, gone: Mapping[str, str], new: Mapping[str, str]) -> None:
        with self._store.writing(durable=True):
            for table, rows in gone.items():
                with self._counting(table, rows, removed=False):
                    self._take(table, rows)
            for table, rows in new.items():
                with self._counting(table, rows, removed=True):
                    self._put(table, rows)

    def _counting(self, table: str, rows: str, *, removed: bool) -> AbstractContextManager[None]:
        """What has to be counted anew when many articles leave the library or come back."""
        if table != Mark.REMOVED or rows.count("[") <= MANY:
            return nullcontext()
        return counted_together(self._store, rows, removed=removed)

    def _take(self, table: str, rows: str) -> None:
        key = ("article", "tag") if table == "article_tag" else ("article",)
        told = ", ".join(f"value ->> {place}" for place in range(len(key)))
        self._store.write(
            f"DELETE FROM {table} WHERE ({', '.join(key)}) IN (SELECT {told} FROM json_each(?))", (rows,)
        )

    def _put(self, table: str, rows: str) -> None:
        told = ", ".join(f"value ->> {place}" for place in range(_COLUMNS[table]))
        self._store.write(f"INSERT OR IGNORE INTO {table} SELECT {told} FROM json_each(?)", (rows,))

    def _new_marks(self, mark: Mark, named: str) -> str:
        """The marks that the named articles do not have yet."""
        return self._text(
            "SELECT json_group_array(json_array(number, ?2)) FROM article WHERE number IN "
            f"(SELECT value FROM json_each(?1)) AND number NOT IN (SELECT article FROM {mark})",
            (named, now()),
        )

    def _new_tags(self, named: str, wanted: Sequence[str]) -> str:
        """The tags that the named articles do not have yet."""
        return self._text(
            "SELECT json_group_array(json_array(a.number, t.value, ?3)) "
            "FROM json_each(?2) t CROSS JOIN article a "
            "WHERE a.number IN (SELECT value FROM json_each(?1)) AND NOT EXISTS ("
            "SELECT 1 FROM article_tag k WHERE k.article = a.number AND k.tag = t.value)",
            (named, json.dumps(wanted), now()),
        )

    def _rows(self, table: str, named: str, only: str = "1") -> str:
        """The rows that the named articles have in a table of marks; only some of them."""
        columns = "article, share, at" if table == "reach" else "article, at"
        return self._text(
            f"SELECT json_group_array(json_array({columns})) FROM {table} WHERE {_NAMED} AND {only}", (named,)
        )

    def _text(self, query: str, values: Sequence[str]) -> str:
        found = self._store.row(query, values)
        return str(found[0]) if found else "[]"


def plain_tag(words: str) -> str:
    """A tag as it is kept: one word, safe to show, without the sign before it."""
    return "-".join(safe_line(words).split()).lstrip("#-")


def _folded(tags: Iterable[str]) -> dict[str, str]:
    """Tags by what two spellings of one share; of several spellings the first."""
    folded: dict[str, str] = {}
    for tag in map(plain_tag, tags):
        if tag:
            folded.setdefault(fold(tag), tag)
    return folded


def _listed(numbers: Sequence[int]) -> str:
    return json.dumps(list(numbers))
