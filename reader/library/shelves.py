"""Shelves: what somebody made of articles as a whole: read, starred, put away, tagged, removed.

Every command is one transaction over all articles that it names, and remembers the rows that came and those
that went, so that exactly what it changed can be taken back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from reader.library.clock import now
from reader.library.folding import fold
from reader.library.piles import LISTED, SHOWN, UNREAD, Folder
from reader.library.store import Store
from reader.library.turns import Turned, Turns, columns_of
from reader.safety import safe_line


class Mark(StrEnum):
    """What an article can be marked as; the table that holds the marks."""

    READ = "read_mark"
    STARRED = "star"
    ARCHIVED = "archive_mark"
    REMOVED = "removed_mark"


_NAMED = "article IN (SELECT value FROM json_each(?1))"
_UNREAD = "article NOT IN (SELECT article FROM read_mark)"
_NEW_MARKS = (
    "SELECT number, ?2 FROM article WHERE number IN (SELECT value FROM json_each(?1)) "
    "AND number NOT IN (SELECT article FROM {})"
)
"""The marks that the named articles do not have yet."""
_NEW_TAGS = """
    SELECT a.number, t.value, ?3 FROM json_each(?2) t CROSS JOIN article a
    WHERE a.number IN (SELECT value FROM json_each(?1)) AND NOT EXISTS (
        SELECT 1 FROM article_tag k WHERE k.article = a.number AND k.tag = t.value)
"""
"""The tags that the named articles do not have yet."""
_LOST_TAGS = f"""
    SELECT article, tag, at FROM article_tag
    WHERE {_NAMED} AND tag IN (SELECT value FROM json_each(?2))
"""
"""Those of some tags that the named articles have."""
_PIECE = 2_000
"""So many articles are named in one statement."""
_COUNTS = f"""
    SELECT (SELECT count(*) FROM reach c WHERE {LISTED} AND {UNREAD}),
        (SELECT count(*) FROM star c WHERE {SHOWN}), (SELECT count(*) FROM archive_mark c WHERE {SHOWN})
"""


class Shelves:
    """The marks and tags of a library's articles."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turns = Turns(store)

    def mark(self, mark: Mark, numbers: Sequence[int], on: bool = True) -> Turned:
        """Marks articles, or takes the mark from them; those that have it (or have it not) are left alone.

        What is read is no longer begun: how far somebody had come goes with it.
        """
        with self._store.writing(durable=True):
            turn, at = self._turns.begin(), now()
            for named in _listed(numbers):
                if not on:
                    self._turns.note(turn, mark, _had(mark), (named,), came=False)
                    continue
                self._turns.note(turn, mark, _NEW_MARKS.format(mark), (named, at), came=True)
                if mark is Mark.READ:
                    self._turns.note(turn, "reach", f"{_had('reach')} AND {_UNREAD}", (named,), came=False)
            return self._turns.done(turn)

    def tag(self, numbers: Sequence[int], add: Iterable[str] = (), drop: Iterable[str] = ()) -> Turned:
        """Gives articles tags and takes tags from them; a known tag stays spelled as it was first written."""
        with self._store.writing(durable=True):
            away = _folded(drop)
            wanted, dropped = self._known(add), [tag for tag in self._all() if fold(tag) in away]
            came, went = json.dumps(wanted), json.dumps(dropped)
            turn, at = self._turns.begin(), now()
            for named in _listed(numbers):
                self._turns.note(turn, "article_tag", _NEW_TAGS, (named, came, at), came=True)
                self._turns.note(turn, "article_tag", _LOST_TAGS, (named, went), came=False)
            return self._turns.done(turn)

    def retag(self, number: int, had: Iterable[str], tags: Iterable[str]) -> Turned:
        """Gives an article these tags instead of those that it `had` when they were shown.

        What another program has written since stays. Where all have a minus before them, just those go.
        """
        given = [tag.strip() for tag in tags]
        taken = [tag for tag in given if tag.startswith("-")]
        if taken and taken == given:
            return self.tag([number], (), taken)
        away, shown = _folded(taken), _folded(had)
        wanted = {key: tag for key, tag in _folded(given).items() if key not in away}
        add = [tag for key, tag in wanted.items() if key not in shown]
        return self.tag([number], add, [*taken, *(tag for key, tag in shown.items() if key not in wanted)])

    def take_back(self, turned: Turned) -> None:
        """Takes a command back: what came goes, what went comes."""
        self._turns.make(turned.number, back=True)

    def make_again(self, turned: Turned) -> None:
        """Makes a command again that was taken back."""
        self._turns.make(turned.number)

    def articles_of(self, turned: Turned) -> set[int]:
        """The numbers of the articles that a command changed."""
        return self._turns.articles(turned)

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


def _had(kind: str) -> str:
    """The query for the rows that the named articles have in a table of marks."""
    return f"SELECT {columns_of(kind)} FROM {kind} WHERE {_NAMED}"


def _listed(numbers: Sequence[int]) -> Iterator[str]:
    """The numbers as JSON, in pieces: SQLite takes much room for a long one."""
    for first in range(0, len(numbers), _PIECE):
        yield json.dumps(list(numbers[first : first + _PIECE]))
