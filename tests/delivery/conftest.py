"""A small library of made articles to export from; every place and person in them is invented."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.article.annotation import AnnotatedArticle, EntityType, Mention
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata, Removed
from reader.library import Library, open_library

Shelve = Callable[..., int]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library that holds nothing yet."""
    opened = open_library(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def shelve(library: Library) -> Shelve:
    """Shelves an article of a headline and one paragraph; gives its number."""

    def shelved(headline: str, words: str = "The weir was mended in one night.", day: str = "") -> int:
        text = f"{headline}\n\n{words}"
        blocks = (Block(Kind.HEADLINE, 0, len(headline)), Block(Kind.PARAGRAPH, len(headline) + 2, len(text)))
        cut = Removed(9, "Share this", Kind.SHARE_ROW, "share row", len(text))
        article = Article(text, blocks, Metadata(headline=headline, published=day), (cut,))
        document = RawDocument(f"/pile/{headline}", text.encode(), "plain text", ())
        number = library.identities.found(document, "2026-01-02T00:00:00Z")
        mention = Mention(0, 1, EntityType.PLACE, headline)
        library.shelf.shelve(number, AnnotatedArticle(article, (mention,)), "r1")
        return number

    return shelved


@pytest.fixture
def mark(library: Library) -> Callable[..., str]:
    """Marks some words of an article; gives the passage's id."""

    def marked(number: int, words: str, **more: object) -> str:
        article, (row,) = library.articles.article(number), library.articles.rows([number])
        assert article is not None
        start = article.text.index(words)
        hashed = library.articles.text_hash(number)
        made = library.bookmarks.make(row.id, article.text, start, start + len(words), hashed, 1, **more)  # type: ignore[arg-type]
        library.bookmarks.add(made)
        return made.id

    return marked
