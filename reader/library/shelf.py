"""Shelf: puts what the journey made of an article where the rest of the room finds it."""

from __future__ import annotations

import hashlib
from typing import Any

from reader.article.annotation import AnnotatedArticle, entities
from reader.article.text import Article
from reader.library.calling import called
from reader.library.clock import moment as moment_of
from reader.library.corrections import Corrections
from reader.library.folding import fold
from reader.library.opening_words import opening_of
from reader.library.packing import is_narrow, packed_blocks, packed_details, packed_removed
from reader.library.saying import BEFORE_ALL, Saying
from reader.library.store import Store
from reader.library.wording import Wording

_NAMES_KEPT = 8_000


def hash_of(text: str) -> str:
    """The SHA-256 of a cleaned text, by which bookmarks know it again."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Shelf:
    """The writing side of everything derived."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._saying = Saying(store, lambda speaker: self._name(speaker, ""))
        self._wording = Wording(store)
        self.corrections = Corrections(store, self._saying)
        self._names: dict[tuple[str, str], int] = {}
        self._rollbacks = 0

    def shelve(self, number: int, annotated: AnnotatedArticle, rules: str) -> None:
        """Stores the cleaned text, names and quotations of an article in the place of older ones.

        `rules` is the fingerprint of the rules that made them.
        """
        article = annotated.article
        with self._store.writing():
            self._forget_lost_names()
            self._clear(number)
            moment = self._put_card(number, annotated, rules)
            kinds, blocks = packed_blocks(article.blocks)
            details = packed_details(article)
            self._store.write(
                "REPLACE INTO text VALUES (?, ?, ?, ?, ?)", (number, article.text, kinds, blocks, details)
            )
            if article.removed:
                self._store.write("INSERT INTO cut VALUES (?, ?)", (number, packed_removed(article.removed)))
            self._wording.put(number, moment, article)
            self._put_names(number, moment, annotated)
            self._saying.put(number, moment, article.text, annotated.quotations)
            self.corrections.apply(number)

    def keep(self, number: int, rules: str) -> None:
        """Leaves what is shelved of an article as it is, though `rules` could not make it anew."""
        self._store.write("UPDATE card SET rules = ? WHERE article = ?", (rules, number))

    def _forget_lost_names(self) -> None:
        """Names given in a transaction that was taken back are not in the library."""
        if self._store.rollbacks != self._rollbacks:
            self._names.clear()
            self._rollbacks = self._store.rollbacks

    def _clear(self, number: int) -> None:
        self._saying.clear(number)
        self._wording.clear(number)
        for table in ("cut", "mention", "entity", "called"):
            self._store.write(f"DELETE FROM {table} WHERE article = ?", (number,))

    def _put_card(self, number: int, annotated: AnnotatedArticle, rules: str) -> int:
        """Stores what lists show; gives the moment that the article is sorted by."""
        article, about = annotated.article, annotated.article.metadata
        moment = _standing(about.published, self._added(number))
        values: tuple[Any, ...] = (
            number,
            moment,
            about.headline,
            about.outlet,
            about.published,
            about.language,
            article.words(),
            len(annotated.quotations),
            is_narrow(article.text),
            hash_of(article.text),
            rules,
            _searched(article),
        )
        self._store.write(f"REPLACE INTO card VALUES ({'?, ' * 11}?)", values)
        return moment

    def _added(self, number: int) -> str:
        found = self._store.row("SELECT added FROM article WHERE number = ?", (number,))
        return str(found[0]) if found else ""

    def _put_names(self, number: int, moment: int, annotated: AnnotatedArticle) -> None:
        mentions = annotated.mentions
        names = [self._name(m.name, m.type) for m in mentions]
        self._store.write_all(
            "INSERT OR IGNORE INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    number,
                    m.start,
                    m.end,
                    name,
                    m.value or None,
                    m.counts or None,
                    m.reason or None,
                    m.role or None,
                )
                for m, name in zip(mentions, names, strict=True)
            ),
        )
        self._store.write_all(
            "INSERT INTO entity VALUES (?, ?, ?, ?, ?)",
            ((number, self._name(e.name, e.type), e.count, e.first, moment) for e in entities(mentions)),
        )
        named = zip(mentions, names, strict=True)
        self._store.write_all(
            "INSERT INTO called VALUES (?, ?, ?, ?, ?)", called(number, annotated.article.text, named)
        )

    def _name(self, name: str, kind: str) -> int:
        """The number of a name, given one if it has none."""
        key = (name, str(kind))
        if key not in self._names:
            if len(self._names) >= _NAMES_KEPT:  # a bound on memory, however large the pile
                self._names.clear()
            self._names[key] = self._stored_name(*key)
        return self._names[key]

    def _stored_name(self, name: str, kind: str) -> int:
        found = self._store.row("SELECT number FROM name WHERE name = ? AND type = ?", (name, kind))
        if found:
            return int(found[0])
        return self._store.write(
            "INSERT INTO name (name, type, folded) VALUES (?, ?, ?)", (name, kind, fold(name))
        )


def _standing(published: str, added: str) -> int:
    """By what an article is sorted: its day; without one it stands behind all that have one, newest first."""
    return moment_of(published) or moment_of(added) - BEFORE_ALL


def _searched(article: Article) -> str:
    about = article.metadata
    title = about.headline or opening_of(article.text, article.blocks)
    return fold("\n".join((title, about.outlet, *about.authors, about.section)))
