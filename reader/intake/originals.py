"""Originals: the lines of an article as its source has them, before any rule has looked at them."""

from __future__ import annotations

from reader.article.document import RawLine
from reader.library import Library


def original_lines(library: Library, number: int) -> tuple[RawLine, ...]:
    """The lines that the raw bytes in the library give; none where they give no article any more.

    Those that the markup of a page sets apart stand among the others.
    """
    from reader.importers import import_bytes  # what the formats need is not needed to start

    kept = library.identities.kept(number)
    documents = import_bytes(kept.raw, kept.source, kept.format).documents if kept else ()
    lines = (*documents[0].lines, *documents[0].dropped) if documents else ()
    return tuple(sorted(lines, key=lambda line: line.number))
