"""Whether it helps to look for words in their other English forms, and how well the ranking finds a story.

    python benchmarks/search_forms.py STORIES

STORIES is a file of JSON lines, perhaps packed with gzip, each an article: `title`, `text`, `story`. Words
of each headline are searched for; what tells the same story should be found, and first. Mean average
precision, recall and precision, in hundredths.
"""

from __future__ import annotations

import gzip
import json
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.library import Library, open_library
from reader.library.query import parse
from reader.library.word_places import words_of

MOST = 200
SHORTEST = 4
"""Shorter words of a headline are seldom searched for."""


class Told(NamedTuple):
    """One article of a story."""

    number: int
    title: str
    story: str


class Quality(NamedTuple):
    """How well one query found its story."""

    average_precision: float
    recall: float
    precision: float


def shelve(library: Library, path: Path) -> list[Told]:
    """Puts the articles into a library."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    told = []
    with library.writing():
        for place, record in enumerate(records):
            text, title = record["text"], record["title"]
            end = len(title) if text.startswith(title) else 0
            blocks = (Block(Kind.HEADLINE, 0, end), Block(Kind.PARAGRAPH, end, len(text)))
            about = Metadata(headline=title if end else "", language="en")
            document = RawDocument(f"/{place}", str(place).encode(), "made", ())
            number = library.identities.found(document, "2026-01-01T00:00:00Z")
            article = Article(text, blocks[not end :], about)
            library.shelf.shelve(number, AnnotatedArticle(article), "made")
            told.append(Told(number, title, record["story"]))
    return told


def quality(library: Library, one: Told, told: list[Told], words: list[str]) -> Quality:
    """How well the words find the other articles of the story."""
    wanted = {other.number for other in told if other.story == one.story} - {one.number}
    hits = library.search.ranked(parse(" ".join(words)), MOST).hits
    numbers = [hit.number for hit in hits if hit.number != one.number]
    ranks = [rank for rank, number in enumerate(numbers, 1) if number in wanted]
    precise = sum(good / rank for good, rank in enumerate(ranks, 1))
    return Quality(
        precise / len(wanted), len(ranks) / len(wanted), len(ranks) / len(numbers) if numbers else 0.0
    )


def measure(library: Library, told: list[Told], count: int, *, quoted: bool) -> None:
    """Queries of so many words; quoted ones mean just the word that stands there."""
    chance, found = random.Random(1), list[Quality]()
    for one in told:
        words = [word for word in dict.fromkeys(words_of(one.title)) if len(word) >= SHORTEST]
        if len(words) >= count and sum(other.story == one.story for other in told) > 1:
            asked = chance.sample(words, count)
            found.append(quality(library, one, told, [f'"{word}"' for word in asked] if quoted else asked))
    means = (f"{100 * statistics.mean(values):.1f}" for values in zip(*found, strict=True))
    what = "just the words" if quoted else "in any form"
    print(f"{count} words, {what:16} {len(found):5} queries: MAP, recall, precision {' '.join(means)}")


def main(path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        told = shelve(library, path)
        for count in (1, 2, 3):
            for quoted in (True, False):
                measure(library, told, count, quoted=quoted)
        library.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
