"""The contract of an importer: bytes in one format -> RawDocuments, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from reader.article.document import Problem, RawDocument


@dataclass(frozen=True, slots=True)
class Imported:
    """What one file gave: its articles, and a problem for every record that gave none."""

    documents: tuple[RawDocument, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One of the many articles of a file, as its bytes."""

    what: str
    """What its number counts: `line` or `article`."""
    number: int
    raw: bytes
    start: int = -1
    """Where in the file these bytes begin; -1 where they do not stand there in this way."""

    def __str__(self) -> str:
        return f"{self.what} {self.number}"


Splitter = Callable[[Iterable[bytes]], Iterator[Record | str]]
"""The pieces of a file, the first of 64 bytes at least -> its records, and a clause for what is none."""


@dataclass(frozen=True, slots=True)
class Importer:
    """One input format."""

    name: str
    """What `RawDocument.format` says: `plain text`, `html`, …"""
    suffixes: tuple[str, ...]
    """File name endings that are this format, with their dot, in lower case."""
    recognise: Callable[[bytes], bool]
    """Whether bytes look like this format, for input without a telling name; sees the first 4 kB."""
    read: Callable[[bytes, str], Imported]
    """Reads `(raw, source)`. Never raises for what the bytes hold: that is a `Problem`."""
    split: Splitter | None = None
    """Of a format with many articles a file: finds them without reading their texts or pages."""
