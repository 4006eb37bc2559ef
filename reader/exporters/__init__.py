"""Exporters: articles and the passages marked in them become text in one of several formats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.exporters.exporter import Exporter, Leaf
from reader.exporters.json_lines import JSON_LINES
from reader.exporters.markdown import MARKDOWN
from reader.exporters.plain_text import PLAIN_TEXT

EXPORTERS: tuple[Exporter, ...] = (
    MARKDOWN,
    PLAIN_TEXT,
    JSON_LINES,
)
"""Every format, in the order of the menu; the first is meant where none is named."""


def exporter_named(name: str) -> Exporter:
    """The exporter of a name; the first one where the name is none."""
    return next((exporter for exporter in EXPORTERS if exporter.name == name), EXPORTERS[0])


def exported(leaves: Iterable[Leaf], exporter: Exporter, *, passages: bool = False) -> Iterator[str]:
    """One text of many articles, or of the `passages` in them, piece by piece as the articles come."""
    told = exporter.passages if passages else exporter.article
    for place, leaf in enumerate(leaves):
        yield (exporter.between if place else "") + told(leaf)
