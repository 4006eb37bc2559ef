"""Articles: which there are, in order, and everything about one of them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from reader.article.text import Article, Removed
from reader.library.clock import now
from reader.library.packing import unpacked_article, unpacked_blocks, unpacked_removed
from reader.library.piles import LISTED, SHOWN, UNREAD, Pile, Wanted, pile, scope
from reader.library.remaking import SoFar, so_far
from reader.library.rows import Row, rows_of
from reader.library.sources import source_name
from reader.library.store import Store

_ARTICLE = """
    SELECT t.text, t.kinds, t.blocks, t.details, c.headline, c.outlet, c.published, c.language
    FROM text t JOIN card c USING (article) WHERE t.article = ?
"""
_COUNTS = """
    WITH hidden AS (
        SELECT article FROM removed_mark
        UNION ALL
        SELECT article FROM archive_mark WHERE article NOT IN (SELECT article FROM removed_mark)),
    listed AS (
        SELECT (SELECT count(*) FROM card) - (SELECT count(*) FROM hidden JOIN card USING (article))
            AS number)
    SELECT number, number - (SELECT count(*) FROM read_mark)
        + (SELECT count(*) FROM hidden JOIN read_mark USING (article))
    FROM listed
"""
"""Counts what there is and takes away what is not asked for, which is less to look at."""


class Articles:
    """The articles of a library; a removed one is in no list, but can be restored by its number."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def numbers(self, *, words: str = "", under: Sequence[str] = (), unread: bool = False) -> array[int]:
        """The numbers of the articles to list, newest first; those without a date last.

        Every one of `words` must occur, case and diacritics apart, in headline, outlet, authors or section.
        `under` names files, folders or addresses to keep to.
        """
        return self.pile(Wanted(words=words, under=under, unread=unread)).numbers

    def pile(self, wanted: Wanted, most: int = -1) -> Pile:
        """The articles of a list in its order; the first `most` of them where that is not negative."""
        return pile(self._store, wanted, most)

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """What lists show of these articles, in the order asked; unknown numbers are left out."""
        found = rows_of(self._store, numbers)
        return [found[number] for number in numbers if number in found]

    def counts(self, under: Sequence[str] = ()) -> tuple[int, int]:
        """How many articles the list has, without those that are archived, and how many are unread."""
        within, values = scope(under)
        query = _COUNTS
        if within:
            query = (
                f"SELECT count(*), count(CASE WHEN {UNREAD} THEN 1 END) FROM card c INDEXED BY card_shown "
                f"WHERE {' AND '.join([LISTED, *within])}"
            )
        every, unread = self._store.row(query, values) or (0, 0)
        return every, max(0, unread)

    def lie_bare(self) -> bool:
        """Whether there is no article at all, but for those that were removed."""
        return self._store.row(f"SELECT 1 FROM card c WHERE {SHOWN} LIMIT 1") is None

    def so_far(self) -> SoFar | None:
        """How many can be found while the library is made anew; None where all can."""
        return so_far(self._store)

    def article(self, number: int) -> Article | None:
        """The cleaned article; what was cut from it is told by `removed`."""
        found = self._store.row(_ARTICLE, (number,))
        if found is None:
            return None
        text, kinds, blocks, details, headline, outlet, published, language = found
        shape = unpacked_blocks(kinds, blocks)
        return unpacked_article(text, shape, details, headline, outlet, published, language)

    def removed(self, number: int) -> tuple[Removed, ...]:
        """The lines that were cut from an article, in the order of the source."""
        found = self._store.row("SELECT lines FROM cut WHERE article = ?", (number,))
        return unpacked_removed(found[0]) if found else ()

    def text_hash(self, number: int) -> str:
        """SHA-256 of the cleaned text; empty where the article is unknown."""
        found = self._store.row("SELECT text_hash FROM card WHERE article = ?", (number,))
        return str(found[0]) if found else ""

    def narrow(self, number: int) -> bool:
        """Whether every code point of the text fills exactly one cell of a terminal."""
        found = self._store.row("SELECT narrow FROM card WHERE article = ?", (number,))
        return bool(found and found[0])

    def find(self, reference: str) -> list[Row]:
        """The articles that an id or its beginning, a path or a URL means; several where it is not clear."""
        typed = self._from(reference) if _is_text(reference) else []
        numbers = typed or self._from(source_name(reference)) or self._by_id(reference)
        return self.rows(numbers)

    def _from(self, source: str) -> list[int]:
        """The articles of exactly this source, or of the file's records."""
        found = self._store.rows(
            "SELECT DISTINCT article FROM origin WHERE (source = ? OR (source >= ? AND source < ?)) "
            "AND article NOT IN (SELECT article FROM removed_mark) ORDER BY article",
            (source, f"{source}#", f"{source}$"),
        )
        return [number for (number,) in found]

    def _by_id(self, beginning: str) -> list[int]:
        start = beginning.strip().lower()
        if not start or set(start) - set("0123456789abcdef"):
            return []
        found = self._store.rows(
            "SELECT number FROM article WHERE id >= ? AND id < ? "
            "AND number NOT IN (SELECT article FROM removed_mark) ORDER BY id",
            (start, f"{start}g"),
        )
        return [number for (number,) in found]

    def number_of(self, id: str) -> int | None:
        """The number of the article with this whole id."""
        found = self._store.row("SELECT number FROM article WHERE id = ?", (id,)) if _is_text(id) else None
        return int(found[0]) if found else None

    def remove(self, number: int) -> None:
        """Takes an article out of every list; nothing of it is lost."""
        with self._store.writing(durable=True):
            self._store.write("INSERT OR IGNORE INTO removed_mark VALUES (?, ?)", (number, now()))

    def restore(self, number: int) -> None:
        """Brings a removed article back."""
        with self._store.writing(durable=True):
            self._store.write("DELETE FROM removed_mark WHERE article = ?", (number,))

    def is_removed(self, number: int) -> bool:
        """Whether somebody removed an article; it can be restored."""
        return self._store.row("SELECT 1 FROM removed_mark WHERE article = ?", (number,)) is not None

    def mark_read(self, number: int, read: bool = True) -> None:
        """Marks an article as read, or as unread; what is read is no longer begun."""
        with self._store.writing():
            if read:
                self._store.write("INSERT OR IGNORE INTO read_mark VALUES (?, ?)", (number, now()))
                self._store.write("DELETE FROM reach WHERE article = ?", (number,))
            else:
                self._store.write("DELETE FROM read_mark WHERE article = ?", (number,))


def _is_text(words: str) -> bool:
    """Whether words can be written in UTF-8; a path need not be: it may hold any bytes."""
    try:
        words.encode()
    except UnicodeEncodeError:
        return False
    return True
