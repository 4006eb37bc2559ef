"""An empty library in a temporary folder, and a hand that shelves made articles in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.library import Library, open_library

RUN = "2026-05-01T08:00:00Z"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library that holds nothing yet."""
    opened = open_library(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def make() -> Callable[..., Article]:
    """Makes an article of a headline and paragraphs; the rest is its metadata."""

    def made(headline: str, *paragraphs: str, **about: Any) -> Article:
        parts = [headline, *paragraphs]
        blocks, at = [], 0
        for place, part in enumerate(parts):
            blocks.append(Block(Kind.PARAGRAPH if place else Kind.HEADLINE, at, at + len(part)))
            at += len(part) + 2
        return Article("\n\n".join(parts), tuple(blocks), Metadata(headline=headline, **about))

    return made


@pytest.fixture
def shelve(library: Library) -> Callable[..., int]:
    """Shelves an article as if intake had brought it from a source; gives its number."""

    def shelved(article: Article, source: str, *, added: str = RUN, **annotations: Any) -> int:
        document = RawDocument(source, f"{source}\n{article.text}".encode(), "plain text", ())
        number = library.identities.found(document, added)
        library.shelf.shelve(number, AnnotatedArticle(article, **annotations), "r1")
        return number

    return shelved
