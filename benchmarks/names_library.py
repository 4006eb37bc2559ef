"""How long the names of a large library take: to join while articles come, to find while one types.

    python benchmarks/names_library.py [ARTICLES] [LIBRARY]

The names are made: a few are in every tenth article, most in one or two, as in newspapers. Where LIBRARY is
named it is kept, and only questions are asked of one that is there. Milliseconds of CPU: best and median of
seven.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from made_articles import words

from reader.article.annotation import AnnotatedArticle, EntityType, Mention, Quotation
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.intake.naming import join_names
from reader.library import Library, open_library
from reader.library.names import Sort

RUNS = 7
A_NAME = 25
"""Names in an article."""
TYPES = (EntityType.PERSON, EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE)


class Names:
    """An endless stock of made names, from frequent to rare."""

    def __init__(self, articles: int) -> None:
        self.chance = random.Random(5)
        self.firsts = [word.title() for word in words(3_000, seed=7)]
        self.lasts = [word.title() for word in words(60_000, seed=9)]
        self.count = articles * 5
        self.weights = list(accumulate(1 / (rank + 20) ** 0.85 for rank in range(self.count)))

    def some(self, most: int) -> list[tuple[str, EntityType]]:
        """Distinct names by their weight."""
        found = set(self.chance.choices(range(self.count), cum_weights=self.weights, k=most))
        return [self.name(number) for number in sorted(found)]

    def name(self, number: int) -> tuple[str, EntityType]:
        """The name of this rank; every sixth is one word."""
        own = random.Random(number)
        kind = TYPES[number % len(TYPES)]
        last = own.choice(self.lasts)
        return (last if number % 6 == 5 else f"{own.choice(self.firsts)} {last}"), kind


def made(count: int) -> Iterator[AnnotatedArticle]:
    """Articles of names alone, each of them two sentences, and a quotation of the first."""
    names = Names(count)
    for number in range(count):
        text, mentions = "", []
        for name, kind in names.some(A_NAME):
            for words_before in ("It was ", "Again it was "):
                at = len(text) + len(words_before)
                mentions.append(Mention(at, at + len(name), kind, name))
                text += f"{words_before}{name}. "
        day = date(2024, 1, 1) + timedelta(days=number % 700)
        article = Article(
            text, (Block(Kind.PARAGRAPH, 0, len(text)),), Metadata(headline="Made", published=f"{day}")
        )
        said = Quotation(0, min(60, len(text)), speaker=mentions[0].name)
        yield AnnotatedArticle(article, tuple(mentions), (said,))


def fill(library: Library, count: int) -> None:
    """Shelves the articles and joins their names, as intake does."""
    spent = {"shelve": 0.0, "join": 0.0}
    pile = made(count)
    for at in range(0, count, 2_000):
        batch = [next(pile) for _ in range(min(2_000, count - at))]
        begun = time.process_time()
        with library.writing():
            for number, annotated in enumerate(batch, at):
                document = RawDocument(f"/pile/{number}.txt", str(number).encode(), "made", ())
                place = library.identities.found(document, "2026-01-01T00:00:00Z")
                library.shelf.shelve(place, annotated, "made")
        middle = time.process_time()
        join_names(library)
        spent["shelve"] += middle - begun
        spent["join"] += time.process_time() - middle
    for what, seconds in spent.items():
        print(f"{what:44} {seconds / count * 1000:8.2f} ms CPU an article")


def told(what: str, path: Path, ask: Callable[[Library], object]) -> None:
    """Prints how long a question takes in a library that is opened anew."""
    taken = []
    for _ in range(RUNS):
        library = open_library(path)
        library.names.all_names(most=1)
        begun = time.process_time()
        ask(library)
        taken.append((time.process_time() - begun) * 1000)
        library.close()
    print(f"{what:44} {min(taken):8.1f} {statistics.median(taken):8.1f}")


def ask(path: Path) -> None:
    """Types names and opens dossiers."""
    library = open_library(path)
    often, *_ = library.names.all_names(most=1, types=[EntityType.PERSON])
    rare = library.names.all_names(most=100, types=[EntityType.EVENT, EntityType.PERSON])[-1]
    print(f"{library.names.count():,} names, the most frequent person in {often.articles:,} articles")
    typed = rare.name.lower()
    library.close()
    for sort in Sort:
        told(f"first page by {sort}", path, lambda lib, s=sort: lib.names.all_names(sort=s))
    for length in range(1, len(typed) + 1):
        search = typed[:length]
        told(f"search “{search}”", path, lambda lib, s=search: lib.names.all_names(s))
    told("search “ba co”", path, lambda lib: lib.names.all_names("ba co"))
    told("search of nothing", path, lambda lib: lib.names.all_names("xqz"))
    told("search “b” among persons, by recency", path,
         lambda lib: lib.names.all_names("b", types=[EntityType.PERSON], sort=Sort.RECENCY))  # fmt: skip
    told("count", path, lambda lib: lib.names.count())
    for row, what in ((often, "frequent"), (rare, "rarer")):
        number = row.number
        told(f"dossier of the {what}", path, lambda lib, n=number: lib.dossiers.dossier(n))
        told(f"sentences of the {what}", path, lambda lib, n=number: lib.dossiers.sentences(n))
        told(f"said by the {what}", path, lambda lib, n=number: lib.dossiers.said_by(n))
        told(f"said about the {what}", path, lambda lib, n=number: lib.dossiers.said_about(n))


def main(count: int, path: Path) -> None:
    new = not path.exists()
    library = open_library(path)
    if new:
        fill(library, count)
    library.close()
    print(f"{path.stat().st_size / 1e6:,.0f} MB")
    ask(path)


if __name__ == "__main__":
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    if len(sys.argv) > 2:
        main(asked, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(asked, Path(folder) / "library.db")
