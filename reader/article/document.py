"""RawDocument: one article as it came, before any rule has looked at it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.article.text import Hyperlink, Kind, Metadata


class RawLine(NamedTuple):
    """One line of the raw text, with what its markup said about it, if it had any.

    A tuple, which is made in a third of the time: a page has hundreds, and each is made when it is read.
    """

    number: int
    """Its line in the source, counted from 1; of a format without lines, its place in the order."""
    text: str
    """Its words, already through `safe_text`, without the line end."""
    hint: Kind | None = None
    """What the markup calls it (a heading, a list item, a caption, …); None where there was no markup."""
    gap: bool = True
    """Whether a blank line, or a block boundary of the markup, stood before it."""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """An importer's result: the bytes of one article, its lines, and what is known beside them."""

    source: str
    """Where it came from, as one name: an absolute path, a path with `#record`, or a URL."""
    raw: bytes
    """The bytes of this one article (for a file of many records, of its record)."""
    format: str
    """The name of the importer that read it; reading `raw` with it again gives the same document."""
    lines: tuple[RawLine, ...]
    """Its lines in order; blank ones are left out (`RawLine.gap` tells of them)."""
    hints: Metadata = field(default_factory=Metadata)
    """What the format itself says: title, outlet, authors, dates, language, address."""
    notes: tuple[str, ...] = ()
    """Sentences worth telling a person, such as the encoding that had to be guessed."""
    dropped: tuple[RawLine, ...] = ()
    """The lines that its markup says are none of the article, in order.

    Their numbers lie between those of `lines`, and their hints are kinds that are never shown."""
    hyperlinks: tuple[Hyperlink, ...] = ()
    """What its markup links to in `lines`, the first ones, without their places."""
    taken: str = ""
    """When it came, ISO 8601: it was not published after that. Empty where it comes just now."""

    @property
    def digest(self) -> str:
        """The SHA-256 of `raw`: two documents with one digest are the same article."""
        return hashlib.sha256(self.raw).hexdigest()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file, or a record of it, could not be taken in."""

    source: str
    """Which file or record."""
    reason: str
    """One sentence without a full stop that a person can act on."""

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"
