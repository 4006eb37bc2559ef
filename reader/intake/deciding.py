"""Deciding: which article of the library a document belongs to. Pure: it asks, and changes nothing.

The same raw bytes are the same article wherever they lie; the same path, record or address is the same
article whatever it holds now.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol
from urllib.parse import urlsplit

from reader.article.document import RawDocument
from reader.library.identities import Known


class Memory(Protocol):
    """What is asked: the library's `Identities`."""

    def of_source(self, source: str) -> Known | None: ...  # noqa: D102
    def of_digest(self, digest: str) -> Known | None: ...  # noqa: D102
    def of_older(self, digest: str) -> Known | None: ...  # noqa: D102


class Fate(Enum):
    """What a document is to the library."""

    NEW = auto()
    SAME = auto()
    """Nothing about it has changed."""
    EDITED = auto()
    """A new version of an article."""
    MOVED = auto()
    """The bytes of an article whose source is gone."""
    COPY = auto()
    """The bytes of an article that is still where it was."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The fate of a document, and the article it belongs to; None for a new one."""

    fate: Fate
    known: Known | None = None


@dataclass(frozen=True, slots=True)
class Decider:
    """Decides for the documents of one run."""

    memory: Memory
    exists: Callable[[str], bool]
    """Whether a source is still there."""
    met: Container[int]
    """The numbers of the articles that this run has already met."""
    claimed: Container[int] = ()
    """Articles whose bytes stand somewhere in the file that is being read: no other record of it is one."""

    def decide(self, document: RawDocument, headline: str) -> Verdict:
        """What `document`, of this headline, is to the library."""
        return (
            self._by_bytes(document)
            or self._by_source(document)
            or self._by_older_bytes(document)
            or self._by_address(document, headline)
            or Verdict(Fate.NEW)
        )

    def _by_bytes(self, document: RawDocument) -> Verdict | None:
        known = self.memory.of_digest(document.digest)
        if known is None:
            return None
        if known.source == document.source:
            return Verdict(Fate.SAME, known)
        moved = _file_of(known.source) == _file_of(document.source) or not self.exists(known.source)
        return Verdict(Fate.MOVED if moved and known.number not in self.met else Fate.COPY, known)

    def _by_source(self, document: RawDocument) -> Verdict | None:
        """A name that is only an article's second one, or whose article this run has met, is free again."""
        known = self.memory.of_source(document.source)
        if known is None or known.source != document.source:
            return None
        if known.number in self.met or known.number in self.claimed:
            return None
        return Verdict(Fate.EDITED, known)

    def _by_older_bytes(self, document: RawDocument) -> Verdict | None:
        known = self.memory.of_older(document.digest)
        if known and known.number not in self.met and not self.exists(known.source):
            return Verdict(Fate.MOVED, known)
        return None

    def _by_address(self, document: RawDocument, headline: str) -> Verdict | None:
        """Two pages that give one address in one run are one article only if their headlines agree."""
        address = address_of(document)
        known = self.memory.of_source(address) if address else None
        if known and (known.number not in self.met or known.headline == headline):
            return Verdict(Fate.EDITED, known)
        return None


def _file_of(source: str) -> str:
    """The file that a record lies in."""
    return source.rpartition("#")[0] or source


def address_of(document: RawDocument) -> str:
    """The URL that a document gives as its own; empty where it gives none, or only that of a whole site."""
    address = document.hints.url
    parts = urlsplit(address)
    return address if parts.netloc and (parts.path.strip("/") or parts.query) else ""
