"""Wording: the writing side of the index of words, from which an article is found by what stands in it.

Its place tells its hour, so that the newest articles with a word are found without looking at the others.
"""

from __future__ import annotations

import zlib

from reader.article.text import Article, Kind
from reader.library.packing import unpacked_article, unpacked_blocks
from reader.library.saying import hour_of
from reader.library.store import Store
from reader.library.word_places import words_of

COLUMNS = ("headline", "body", "authors", "outlet", "section")
"""The parts of an article that are indexed."""

_TURNS = 16
"""Bits for the articles of one hour."""

_NAMED = ", ".join(COLUMNS)
_STORED = """
    SELECT t.text, t.kinds, t.blocks, t.details, c.headline, c.outlet, c.published, c.language
    FROM text t JOIN card c USING (article) WHERE t.article = ?
"""


class Wording:
    """Puts the words of articles where they are found, and takes them away again."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, number: int, moment: int, article: Article) -> None:
        """Indexes an article that is not indexed."""
        words, about = indexed(article), article.metadata
        place = self._free(moment)
        self._store.write(
            "INSERT INTO lookup VALUES (?, ?, ?, ?, ?, ?)",
            (place, number, moment, about.published[:10], about.language, _check(words)),
        )
        self._store.write(f"INSERT INTO worded (rowid, {_NAMED}) VALUES (?, ?, ?, ?, ?, ?)", (place, *words))

    def clear(self, number: int) -> None:
        """Takes an article out of the index, while its text is still what was indexed."""
        found = self._store.row('SELECT place, "check" FROM lookup WHERE article = ?', (number,))
        if found is None:
            return
        place, check = found
        words = self._indexed(number)
        if _check(words) == check:
            self._store.write(
                f"INSERT INTO worded (worded, rowid, {_NAMED}) VALUES ('delete', ?, ?, ?, ?, ?, ?)",
                (place, *words),
            )
            self._store.write("DELETE FROM lookup WHERE place = ?", (place,))
        else:
            # Another version of Python may fold otherwise. Wrong words would harm the index; a place that
            # stands for no article only costs room.
            self._store.write("UPDATE lookup SET article = NULL WHERE place = ?", (place,))

    def _indexed(self, number: int) -> tuple[str, ...]:
        """The words of an article that is stored, as the index takes them."""
        stored = self._store.row(_STORED, (number,))
        if stored is None:
            return ()
        text, kinds, blocks, *rest = stored
        return indexed(unpacked_article(text, unpacked_blocks(kinds, blocks), *rest))

    def _free(self, moment: int) -> int:
        """The place for one more article of an hour: below those that came before it."""
        for hour in range(hour_of(moment), -1, -1):  # a full hour takes room from the one before it
            lowest = self._store.row("SELECT min(place) FROM lookup WHERE place >= ?", (hour << _TURNS,))
            first = lowest[0] if lowest and lowest[0] is not None else hour + 1 << _TURNS
            place = min(first, hour + 1 << _TURNS) - 1
            if place >= hour << _TURNS:
                return place
        highest = self._store.row("SELECT max(place) FROM lookup")
        return int(highest[0]) + 1 if highest else 0


def indexed(article: Article) -> tuple[str, ...]:
    """The words of an article as the index takes them, in the order of `COLUMNS`."""
    about = article.metadata
    parts = (about.headline, _body(article), " ".join(about.authors), about.outlet, about.section)
    return tuple(" ".join(words_of(part)) for part in parts)


def _body(article: Article) -> str:
    """The text without its headline, which is indexed apart."""
    if not article.metadata.headline:
        return article.text
    text, body, at = article.text, "", 0
    for block in article.blocks:
        if block.kind is Kind.HEADLINE:
            body += text[at : block.start]
            at = block.end
    return body + text[at:]


def _check(words: tuple[str, ...]) -> int:
    return zlib.crc32("\n".join(words).encode())
