"""Identities: which article a source or some raw bytes belong to, through every version and move."""

from __future__ import annotations

import json
import secrets
import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article.document import RawDocument
from reader.library.clock import now
from reader.library.sources import WITHIN
from reader.library.store import Store

_KNOWN = """
    SELECT a.number, a.id, a.source, v.digest, r.article IS NOT NULL, ifnull(c.headline, ''),
        ifnull(c.rules, '')
    FROM article a JOIN version v ON v.number = a.version
    LEFT JOIN removed_mark r ON r.article = a.number LEFT JOIN card c ON c.article = a.number
"""


@dataclass(frozen=True, slots=True)
class Known:
    """An article that the library already has."""

    number: int
    id: str
    source: str
    """Where its present version came from."""
    digest: str
    """SHA-256 of the raw bytes of its present version."""
    removed: bool
    headline: str
    rules: str
    """The fingerprint of the rules that made what is shelved of it; empty where nothing is."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The raw bytes of an article's present version, as the library keeps them."""

    raw: bytes
    source: str
    format: str
    taken: str
    """When they came, ISO 8601."""


class Identities:
    """The articles of a library as the things that sources and raw bytes belong to."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_source(self, source: str) -> Known | None:
        """The article that this path, record or address is a name of."""
        return self._known("a.number IN (SELECT article FROM origin WHERE source = ?1)", source)

    def of_digest(self, digest: str) -> Known | None:
        """The article whose present version has these raw bytes."""
        holders = "SELECT article FROM version WHERE digest = ?1"
        return self._known(f"a.number IN ({holders}) AND v.digest = ?1", bytes.fromhex(digest))

    def of_older(self, digest: str) -> Known | None:
        """An article that had these raw bytes in any version."""
        holders = "SELECT article FROM version WHERE digest = ?1"
        return self._known(f"a.number IN ({holders})", bytes.fromhex(digest))

    def _known(self, condition: str, value: str | bytes) -> Known | None:
        found = self._store.row(f"{_KNOWN} WHERE {condition} ORDER BY a.number LIMIT 1", (value,))
        if found is None:
            return None
        number, id, source, raw_digest, removed, headline, rules = found
        return Known(number, id, source, raw_digest.hex(), bool(removed), headline, rules)

    def found(self, document: RawDocument, added: str) -> int:
        """Gives a new article to a document that belongs to none; its number."""
        with self._store.writing():
            number = self._store.write(
                "INSERT INTO article (id, source, added) VALUES (?, ?, ?)",
                (self._new_id(), document.source, added),
            )
            self.renew(number, document)
        return number

    def _new_id(self) -> str:
        while True:
            id = secrets.token_hex(6)
            if self._store.row("SELECT 1 FROM article WHERE id = ?", (id,)) is None:
                return id

    def renew(self, number: int, document: RawDocument) -> None:
        """Makes `document` the present version of an article and its source the article's own."""
        digest = bytes.fromhex(document.digest)
        with self._store.writing():
            self._store.write(
                "INSERT OR IGNORE INTO version (article, digest, format, taken, raw) VALUES (?, ?, ?, ?, ?)",
                (number, digest, document.format, now(), zlib.compress(document.raw, 6)),
            )
            self._store.write(
                "UPDATE article SET source = ?1, version = "
                "(SELECT number FROM version WHERE article = ?2 AND digest = ?3) WHERE number = ?2",
                (document.source, number, digest),
            )
            self.name(number, document.source)

    def name(self, number: int, source: str) -> None:
        """Adds a name that an article is known by; one that another article had moves to this one."""
        if source:
            self._store.write("REPLACE INTO origin VALUES (?, ?)", (source, number))

    def is_name(self, number: int, source: str) -> bool:
        """Whether an article is known by this name."""
        return (
            self._store.row("SELECT 1 FROM origin WHERE source = ? AND article = ?", (source, number))
            is not None
        )

    def is_present(self, number: int, digest: str) -> bool:
        """Whether the raw bytes of this digest are the present version of an article."""
        found = self._store.row(
            "SELECT 1 FROM article a JOIN version v ON v.number = a.version "
            "WHERE a.number = ? AND v.digest = ?",
            (number, bytes.fromhex(digest)),
        )
        return found is not None

    def kept(self, number: int) -> Kept | None:
        """The raw bytes of an article's present version; None also where they are damaged."""
        found = self._store.row(
            "SELECT v.raw, a.source, v.format, v.taken FROM article a JOIN version v ON v.number = a.version "
            "WHERE a.number = ?",
            (number,),
        )
        try:
            return Kept(zlib.decompress(found[0]), *found[1:]) if found else None
        except zlib.error:
            return None

    def removed(self) -> dict[str, list[int]]:
        """The removed articles by the files they are in."""
        found: dict[str, list[int]] = {}
        for source, number in self._store.rows(
            "SELECT o.source, o.article FROM removed_mark r JOIN origin o ON o.article = r.article"
        ):
            for file in {source, source.rpartition("#")[0] or source}:
                found.setdefault(file, []).append(number)
        return found

    def removed_under(self, sources: Sequence[str]) -> list[int]:
        """The removed articles that lie under some sources."""
        found = self._store.rows(
            f"SELECT article FROM removed_mark WHERE article IN ({WITHIN}) ORDER BY article",
            (json.dumps(list(sources)),),
        )
        return [number for (number,) in found]

    def count(self, file: str) -> int:
        """How many articles a file holds that was taken in."""
        found = self._store.row(
            "SELECT count(DISTINCT article) FROM origin WHERE source = ? OR (source >= ? AND source < ?)",
            (file, f"{file}#", f"{file}$"),
        )
        return int(found[0]) if found else 0

    def stale(self, rules: str) -> array[int]:
        """The articles on whose shelf stands nothing, or what other rules made; those that came last first.

        They are made anew in this order, and what is new is what people look for. They are looked for one by
        one: SQLite would hold the others in memory, and they are nearly all.
        """
        return self._store.numbers(
            "SELECT number FROM article a WHERE NOT EXISTS "
            "(SELECT 1 FROM card WHERE article = a.number AND rules = ?) ORDER BY number DESC",
            (rules,),
        )
