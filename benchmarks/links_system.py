"""The linker as a system for the stories yardstick: articles in, for each a ranked list of related ones.

    cd YARDSTICKS/links && PYTHONPATH=PROJECT:PROJECT/benchmarks \\
        python harness.py --system links_system:related --data FILE

"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from heapq import nlargest
from pathlib import Path
from typing import Any

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.article.link import Why
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions
from reader.intake import linking
from reader.intake.reading import Prepared
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.library import Library, open_library
from reader.links.digest import digest

Ranked = list[list[tuple[str, float]]]

MOST = 50


def related(articles: list[dict[str, Any]]) -> Ranked:
    """Whatever is near an article in the library, ranked as the panel ranks it: at most fifty."""
    return _ranked(articles, lambda library, number: library.links.kin(number))


def linked(articles: list[dict[str, Any]]) -> Ranked:
    """The links of one story that a reader sees, copies first."""
    return _ranked(articles, _shown)


def _shown(library: Library, number: int) -> dict[int, float]:
    return {
        entry.row.number: entry.link.score + (entry.link.reason == Why.COPY)
        for entry in library.links.of(number)
        if entry.row and entry.link.reason in (Why.SAME_STORY, Why.COPY)
    }


def _ranked(articles: list[dict[str, Any]], read: Callable[[Library, int], Mapping[int, float]]) -> Ranked:
    """Takes the articles in as the program does, then asks the library about each."""
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        _shelve(library, articles)
        linking.link_new(library)
        found = [read(library, number) for number in range(1, len(articles) + 1)]
        library.close()
    best = (nlargest(MOST, scores.items(), key=lambda pair: (pair[1], -pair[0])) for scores in found)
    return [[(articles[number - 1]["id"], score) for number, score in one] for one in best]


def _shelve(library: Library, articles: list[dict[str, Any]]) -> None:
    shelving = Shelving(library, "measured", "2026-01-01T00:00:00Z", False, Tally())
    with library.writing():
        for article in map(_article, articles):
            annotated = AnnotatedArticle(article, find_mentions(article))
            name = f"/measured/{len(shelving.met)}"
            document = RawDocument(name, f"{name}\n{article.text}".encode(), "measured", ())
            shelving.shelve(Prepared(document, annotated, digest(annotated)))


def _article(given: dict[str, Any]) -> Article:
    title, text = given["title"], given["text"]
    text = text if text.startswith(title) else f"{title}\n{text}"
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Kind.PARAGRAPH if at else Kind.HEADLINE, at, at + len(line)))
        at += len(line) + 1
    about = Metadata(headline=title, published=given.get("date") or "", language="en")
    return Article(text, tuple(blocks), about)
