"""How long the library takes to answer: with many articles in it, and about one very long one.

    python benchmarks/library_speed.py [ARTICLES [WORDS]]

Each figure is the best and the median of the runs, in milliseconds; the library is opened anew before each.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from made_articles import made

from reader.article.annotation import AnnotatedArticle, EntityType, Mention
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.library import Library, open_library

RUNS = 7


def fill(library: Library, count: int) -> None:
    """Puts `count` short made articles into a library; every third is read."""
    for at in range(0, count, 2_000):
        with library.writing():
            for number, annotated in enumerate(made(min(2_000, count - at), length=60, seed=at), at):
                shelve(library, f"/pile/{number // 500}/{number}.txt", annotated)
                if number % 3 == 0:
                    library.articles.mark_read(number + 1)


def shelve(library: Library, source: str, annotated: AnnotatedArticle) -> int:
    document = RawDocument(source, source.encode(), "made", ())
    number = library.identities.found(document, "2026-01-01T00:00:00Z")
    library.shelf.shelve(number, annotated, "made")
    return number


def long_article(words: int) -> AnnotatedArticle:
    """One article of `words` words, a fifth of them mentions."""
    chance = random.Random(1)
    known = ["".join(chance.choices("abdeiklmnorstu", k=chance.randint(2, 9))) for _ in range(5_000)]
    parts = [" ".join(chance.choices(known, k=70)) + "." for _ in range(words // 70)]
    blocks, mentions, at = [], [], 0
    for part in parts:
        blocks.append(Block(Kind.PARAGRAPH, at, at + len(part)))
        place = at
        for number, word in enumerate(part.split(" ")):
            if number % 5 == 0:
                mentions.append(Mention(place, place + len(word), EntityType.PERSON, word.strip(".")))
            place += len(word) + 1
        at += len(part) + 2
    article = Article("\n\n".join(parts), tuple(blocks), Metadata(headline="A made book"))
    return AnnotatedArticle(article, tuple(mentions))


def told(what: str, path: Path, ask: Callable[[Library], object]) -> None:
    """Prints how long a question takes."""
    taken = []
    for _ in range(RUNS):
        library = open_library(path)
        begun = time.perf_counter()
        ask(library)
        taken.append((time.perf_counter() - begun) * 1000)
        library.close()
    print(f"{what:44} {min(taken):8.1f} {statistics.median(taken):8.1f}")


def window(library: Library, number: int) -> None:
    """What opening an article asks for."""
    article = library.articles.article(number)
    library.articles.text_hash(number)
    library.articles.narrow(number)
    middle = len(article.text) // 2 if article else 0
    library.annotations.mentions(number, middle, middle + 6_000)
    library.annotations.quotations(number, middle, middle + 6_000)


def main(count: int, words: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        library = open_library(path)
        begun = time.perf_counter()
        fill(library, count)
        book = shelve(library, "/book.txt", long_article(words))
        size = path.stat().st_size / 1e6
        seconds = time.perf_counter() - begun
        print(f"{count:,} articles and one of {words:,} words: {seconds:.0f} s, {size:.0f} MB")
        numbers = library.articles.numbers()
        (word,) = (row.headline.split()[2] for row in library.articles.rows(numbers[50:51]))
        library.close()
        print(f"{'milliseconds':44} {'best':>8} {'median':>8}")
        told("open and close", path, lambda _: open_library(path).close())
        told("numbers", path, lambda library: library.articles.numbers())
        told("numbers, unread", path, lambda library: library.articles.numbers(unread=True))
        told("numbers, of two words", path, lambda library: library.articles.numbers(words=f"{word} post"))
        told("numbers, of one letter", path, lambda library: library.articles.numbers(words="a"))
        told(
            "numbers, under a folder of 500",
            path,
            lambda library: library.articles.numbers(under=["/pile/7"]),
        )
        told(
            "numbers, under one of all",
            path,
            lambda library: library.articles.numbers(under=["/pile"]),
        )
        told("counts", path, lambda library: library.articles.counts())
        told("counts, under one of all", path, lambda library: library.articles.counts(under=["/pile"]))
        told("rows of 50", path, lambda library: library.articles.rows(numbers[5_000:5_050]))
        told("the long article, a window of its names", path, lambda library: window(library, book))
        told("the names of the long article", path, lambda library: library.annotations.entities(book))


if __name__ == "__main__":
    main(*(int(value) for value in (sys.argv[1:] + ["100000", "1000000"][len(sys.argv) - 1 :])))
