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

_TURNS = 8
"""Bits for the articles of one hour. The fewer there are, the smaller is the index."""

_NAMED = ", ".join(COLUMNS)
_STORED = """
    SELECT t.text, t.kinds, t.blocks, t.details, c.headline, c.outlet, c.published, c.language
    FROM text t JOIN card c USING (article) WHERE t.article = ?
"""


class Wording:
    """Puts the words of articles where they are found, and takes them away again."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._full = dict[int, int]()
        """Hours whose places are all taken, each with an earlier one that may have room."""

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
        passed, hour = [], hour_of(moment)
        while hour >= 0:
            if hour not in self._full:
                place = self._lowest(hour) - 1
                if place >= hour << _TURNS:
                    break
                self._full[hour] = hour - 1
            passed.append(hour)
            hour = self._full[hour]
        else:
            highest = self._store.row("SELECT max(place) FROM lookup")
            place = int(highest[0]) + 1 if highest else 0
        self._full.update(dict.fromkeys(passed, hour))
        return place

    def _lowest(self, hour: int) -> int:
        """The lowest place of an hour that is taken, or that of the next hour."""
        found = self._store.row(
            "SELECT min(place) FROM lookup WHERE place >= ? AND place < ?",
            (hour << _TURNS, hour + 1 << _TURNS),
        )
        return int(found[0]) if found and found[0] is not None else hour + 1 << _TURNS


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
