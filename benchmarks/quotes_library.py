"""How long the library takes to say who said what: a page of quotations for every key that is typed.

    python benchmarks/quotes_library.py [ARTICLES]

Five quotations an article, of invented words and speakers. Each figure is the best and the median of seven
runs, in milliseconds.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

from reader.article.annotation import AnnotatedArticle, Quotation, QuotationKind
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.library import Library, open_library
from reader.library.quotations import Asked

RUNS = 7
SYLLABLES = tuple(
    "ba bren cal dor el fen gar hol is jor kel lim mar nor ob pel quin ros sul tar ul ver wen yar".split(" ")
)
COMMON = tuple(
    "the of and to in a that is was for it on with as be we are not have they this from our".split(" ")
)


class Maker:
    """Articles of five quotations each: words and speakers are as unevenly common as in a language."""

    def __init__(self) -> None:
        self.chance = random.Random(3)
        self.words = ["".join(self.chance.choices(SYLLABLES, k=1 + n % 3)) for n in range(20_000)]
        titled = [word.title() for word in self.words]
        self.names = [f"{titled[n % 7_000]} {titled[n % 9_001]}" for n in range(60_000)]
        self.word_weights = list(accumulate(1 / (n + 3) for n in range(len(self.words))))
        self.name_weights = list(accumulate(1 / (n + 3) for n in range(len(self.names))))

    def sentence(self) -> str:
        """Eighteen words, every other one common."""
        rare = self.chance.choices(self.words, cum_weights=self.word_weights, k=9)
        return "“" + " ".join(f"{self.chance.choice(COMMON)} {word}" for word in rare) + ".”"

    def articles(self, count: int) -> Iterator[AnnotatedArticle]:
        """Articles of twenty-six years."""
        for number in range(count):
            parts = [self.sentence() for _ in range(5)]
            speakers = self.chance.choices(self.names, cum_weights=self.name_weights, k=5)
            blocks, said, at = [], [], 0
            for part, speaker in zip(parts, speakers, strict=True):
                blocks.append(Block(Kind.PARAGRAPH, at, at + len(part)))
                kind = QuotationKind.DIRECT if at else QuotationKind.INDIRECT
                said.append(Quotation(at, at + len(part), kind, speaker=speaker, how="made", confidence=0.9))
                at += len(part) + 2
            day = f"{2000 + number % 26}-{1 + number % 12:02d}-{1 + number % 28:02d}"
            about = Metadata(headline=f"Made {number}", published=day)
            yield AnnotatedArticle(Article("\n\n".join(parts), tuple(blocks), about), (), tuple(said))


def fill(library: Library, maker: Maker, count: int) -> None:
    """Shelves `count` articles."""
    made = maker.articles(count)
    for at in range(0, count, 2_000):
        with library.writing():
            for number in range(at, min(count, at + 2_000)):
                document = RawDocument(f"/pile/{number}.txt", str(number).encode(), "made", ())
                found = library.identities.found(document, "2026-01-01T00:00:00Z")
                library.shelf.shelve(found, next(made), "made")


def told(label: str, call: Callable[[], object]) -> None:
    """Prints how long a call takes."""
    took = []
    for _ in range(RUNS):
        started = time.perf_counter()
        call()
        took.append((time.perf_counter() - started) * 1000)
    print(f"{label:44} {min(took):8.1f} {statistics.median(took):8.1f}", flush=True)


def measure(library: Library, maker: Maker) -> None:
    """Everything that a screen over all quotations asks."""
    ask = library.quotations
    first, last = maker.names[0], maker.names[-1]
    rare, common = maker.words[19_999], maker.words[0]
    asked = {
        "everything": Asked(),
        "one letter": Asked(search="m"),
        "two letters": Asked(search="ma"),
        "three letters": Asked(search="mar"),
        "a common word": Asked(search=common),
        "a word of a language": Asked(search="the"),
        "a rare word": Asked(search=rare),
        "two words": Asked(search=f"the {maker.words[50]}"),
        "three beginnings": Asked(search="t ma w"),
        "no such word": Asked(search="xylophone"),
        "a part of a name": Asked(speaker="mar"),
        "the most quoted speaker": Asked(speaker=first, exactly=True),
        "a speaker of few": Asked(speaker=last, exactly=True),
        "the most quoted, a rare word": Asked(speaker=first, exactly=True, search=rare),
        "a part of a name, a common word": Asked(speaker="mar", search="the"),
        "a name and a word that never meet": Asked(speaker=last, search=rare),
        "a year": Asked(since="2003-01-01", until="2003-12-31"),
        "a year, a word": Asked(since="2003-01-01", until="2003-12-31", search="the"),
        "one kind": Asked(kinds=(QuotationKind.INDIRECT,), search="the"),
    }
    for label, each in asked.items():
        told(label, lambda each=each: ask.page(each, most=50))
    behind = ask.page(Asked(search="the"), most=50)[-1].number
    told("the next page", lambda: ask.page(Asked(search="the"), before=behind, most=50))
    told("how many, to 1,000", lambda: ask.count(Asked(search="the"), most=1_000))
    told("the speakers called “mar”", lambda: ask.speakers("mar"))
    asked = ask.page(Asked(), most=1)[0]
    place = asked.row.number, asked.quotation.start, asked.quotation.end
    told("the versions of a quotation", lambda: library.versions.of(*place))
    told("perhaps the same", lambda: library.versions.perhaps(*place))
    told("a person’s months", lambda: ask.timeline(first))


def main() -> None:
    """Makes a library, or takes the one that is named, and measures it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    maker = Maker()
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        started = time.process_time()
        fill(library, maker, count)
        print(f"{count:,} articles, {time.process_time() - started:.0f} s of CPU to shelve")
        print(f"{'':44} {'best':>8} {'median':>8}")
        measure(library, maker)
        library.close()


if __name__ == "__main__":
    main()
