"""The linker as a system for the stories yardstick: articles in, for each a ranked list of related ones.

    cd YARDSTICKS/links && PYTHONPATH=PROJECT:PROJECT/benchmarks \\
        python harness.py --system links_system:related --data FILE

"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions
from reader.intake import linking
from reader.intake.reading import Prepared
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.library import Library, open_library
from reader.links import same_story
from reader.links.digest import digest

Ranked = list[list[tuple[str, float]]]


def linked(articles: list[dict[str, Any]]) -> Ranked:
    """The links that a reader sees, the strongest first."""
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        _shelve(library, articles)
        linking.link_new(library)
        ranked = [_links_of(library, number, articles) for number in range(1, len(articles) + 1)]
        library.close()
    return ranked


def _links_of(library: Library, number: int, articles: list[dict[str, Any]]) -> list[tuple[str, float]]:
    found = {
        entry.row.number: entry.link.score + (entry.link.reason == "copy")
        for entry in library.links.of(number)
        if entry.row and entry.link.reason in ("same story", "copy")
    }
    return sorted(((articles[n - 1]["id"], score) for n, score in found.items()), key=lambda pair: -pair[1])


def related(articles: list[dict[str, Any]]) -> Ranked:
    """Every candidate that the library finds, ranked by likeness: at most fifty."""
    kept = same_story.ENOUGH, same_story.MOST, linking.MOST_CANDIDATES
    same_story.ENOUGH, same_story.MOST, linking.MOST_CANDIDATES = 0.0, 50, 50
    try:
        with tempfile.TemporaryDirectory() as folder:
            library = open_library(Path(folder) / "library.db")
            _shelve(library, articles)
            ranked = _ranked(linking._Linker(library), articles)
            library.close()
    finally:
        same_story.ENOUGH, same_story.MOST, linking.MOST_CANDIDATES = kept
    return ranked


def _ranked(linker: linking._Linker, articles: list[dict[str, Any]]) -> Ranked:
    while linker.count():
        pass
    digests = linker._digests(range(1, len(articles) + 1))
    linker._learn(*map(linking.counted_terms, digests.values()))
    alike = {number: set(found) for number, found in linker._alike(digests).items()}
    for number, found in list(alike.items()):
        for other in found:
            alike[other].add(number)
    return [
        [
            (articles[(link.target or 0) - 1]["id"], link.score)
            for link in same_story.find(digests[number], [digests[n] for n in alike[number]], linker._pile)
        ]
        for number in digests
    ]


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
