"""The contract of an importer: bytes in one format -> RawDocuments, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.article.document import Problem, RawDocument


@dataclass(frozen=True, slots=True)
class Imported:
    """What one file gave: its articles, and a problem for every record that gave none."""

    documents: tuple[RawDocument, ...] = ()
    problems: tuple[Problem, ...] = ()


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
