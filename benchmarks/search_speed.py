"""How long a search takes in a library of many articles, and what the index costs.

    python benchmarks/search_speed.py LIBRARY [ARTICLES]

A library is made where there is none: articles of 5 kB from invented words, a few of them common and most of
them rare, as in a language. Milliseconds of CPU, best and median of seven; the library is opened anew before
each.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from reader.article.annotation import AnnotatedArticle, EntityType, Mention, Quotation
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.intake.fingerprint import fingerprint
from reader.library import Library, open_library
from reader.library.query import parse
from reader.library.search import Found
from reader.library.store import Store
from reader.library.wording import Wording

RUNS = 7
LENGTH = 800
"""Words of an article: about 5 kB."""
VOCABULARY = 60_000
ONSETS = ("", *"bcdfghjklmnprstvwz", "br", "ch", "dr", "fl", "gr", "pl", "sh", "st", "th", "tr")
CODAS = ("", "", "", *"dlmnrst", "nd", "ng", "st")
BATCH = 1_000


def words(count: int) -> list[str]:
    """Distinct invented words, the short ones first: those will be the common ones."""
    chance, found = random.Random(1), dict[str, None]()
    while len(found) < count:
        syllables = 1 + (len(found) > 150) + (len(found) > 4_000)
        made = (
            (chance.choice(ONSETS), chance.choice("aeiou"), chance.choice(CODAS)) for _ in range(syllables)
        )
        found["".join("".join(parts) for parts in made)] = None
    return list(found)


class Made:
    """An endless pile of made articles, the same on every run."""

    def __init__(self) -> None:
        self.words = words(VOCABULARY)
        self.weights = list(accumulate(1 / (rank + 2) ** 1.1 for rank in range(VOCABULARY)))
        self.outlets = [f"The {word.title()} Post" for word in self.words[100:140]]

    def articles(self, count: int) -> Iterator[AnnotatedArticle]:
        """`count` articles of three years, a ninth of each on the matter that it shares with four others."""
        chance = random.Random(3)
        for number in range(count):
            if number % 5 == 0:
                topic = chance.sample(self.words[3_000:], 24)
                names = [f"{a.title()} {b.title()}" for a, b in zip(topic[:4], topic[4:8], strict=True)]
            yield self.article(number, topic, names, random.Random(number))

    def article(
        self, number: int, topic: list[str], names: list[str], chance: random.Random
    ) -> AnnotatedArticle:
        """One article: a headline and fifteen paragraphs, with names and a quotation."""
        told = chance.choices(self.words, cum_weights=self.weights, k=LENGTH)
        for at in range(0, LENGTH, 9):
            told[at] = chance.choice(topic)
        for at in range(3, LENGTH, 40):
            told[at] = chance.choice(names)
        parts = [sentence(told[:8])]
        parts += [f"{sentence(told[at : at + 42])}." for at in range(8, LENGTH, 42)]
        blocks, at = [], 0
        for part in parts:
            blocks.append(Block(Kind.PARAGRAPH if at else Kind.HEADLINE, at, at + len(part)))
            at += len(part) + 2
        text = "\n\n".join(parts)
        time_of_day = datetime(2023, 1, 1, tzinfo=UTC) + timedelta(minutes=number * 7919 % 1_576_800)
        about = Metadata(
            headline=parts[0],
            outlet=chance.choice(self.outlets),
            published=time_of_day.strftime("%Y-%m-%dT%H:%M:%SZ"),
            language="en",
        )
        mentions = sorted(
            (
                Mention(at, at + len(name), EntityType.PERSON, name)
                for name in names
                if (at := text.find(name)) >= 0
            ),
            key=lambda mention: mention.start,
        )
        said = (Quotation(blocks[2].start, blocks[2].end, speaker=mentions[0].name),) if mentions else ()
        return AnnotatedArticle(Article(text, tuple(blocks), about), tuple(mentions), said)


def sentence(told: list[str]) -> str:
    """Some words, the first letter a capital."""
    return (said := " ".join(told))[:1].upper() + said[1:]


def fill(path: Path, count: int) -> None:
    """Makes a library."""
    library, pile = open_library(path), Made().articles(count)
    rules = fingerprint()  # or the application would make them anew
    for at in range(0, count, BATCH):
        with library.writing():
            for number in range(at, min(at + BATCH, count)):
                document = RawDocument(
                    f"/pile/{number // 500}/{number}.txt", str(number).encode(), "made", ()
                )
                place = library.identities.found(document, "2026-01-01T00:00:00Z")
                library.shelf.shelve(place, next(pile), rules)
    library.close()


def told(what: str, path: Path, ask: Callable[[Library], object]) -> None:
    """Prints how long a question takes in a library that is opened anew."""
    taken = []
    for _ in range(RUNS):
        library = open_library(path)
        library.search.ranked(parse("-x"), 1)
        begun = time.process_time()
        found = ask(library)
        taken.append((time.process_time() - begun) * 1000)
        library.close()
    gave = f"{found.total:,}{' +' * found.more}" if isinstance(found, Found) else f"{len(found):,}"
    print(f"{what:52} {gave:>9} {min(taken):8.1f} {statistics.median(taken):8.1f}", flush=True)


def ask(path: Path) -> None:
    """First pages of twenty, and what the list's filter asks."""
    known = words(VOCABULARY)
    common, often, middling, rare = (known[rank] for rank in (0, 200, 1_500, 20_000))
    first = {
        "the commonest word": common,
        "a word of a quarter of the articles": often,
        "a word of middling frequency": middling,
        "a rare word": rare,
        "two words": f"{often} {middling}",
        "the two commonest": f"{common} {known[1]}",
        "a phrase of the two commonest": f'"{common} {known[1]}"',
        "one letter": "b*",
        "two letters": "ba*",
        "three letters": f"{often[:3]}*",
        "a word and one letter": f"{middling} b*",
        "a word and two letters": f"{middling} ba*",
        "a word, not another": f"{middling} -{often}",
        "unread, with a word": f"is:unread {middling}",
        "a speaker": "speaker:gu",
        "a person, with a word": f"person:gu {often}",
        "one year, with a word": f"day:2024 {often}",
    }
    print(f"{'first page of twenty':52} {'found':>9} {'best':>8} {'median':>8}")
    for what, query in first.items():
        told(f"{what}: {query}", path, lambda lib, q=query: lib.search.ranked(parse(q), 20))
    told(
        "the newest with the commonest word",
        path,
        lambda lib: lib.search.ranked(parse(common), 20, newest=True),
    )
    print("all numbers, for the list")
    told("the commonest word", path, lambda lib: lib.search.numbers(parse(common)))
    told("a word of middling frequency", path, lambda lib: lib.search.numbers(parse(middling)))
    told("two letters in the line", path, lambda lib: lib.search.numbers(parse("ba*"), line=True))


def cost(path: Path) -> None:
    """What the index costs: CPU while articles come, and room."""
    store = Store(path)
    sizes = (
        "SELECT (SELECT sum(length(block)) FROM worded_data), (SELECT sum(length(text)) FROM text), "
        "(SELECT count(*) FROM card)"
    )
    index, text, articles = store.row(sizes) or (0, 0, 0)
    print(
        f"{articles:,} articles; for each {text / articles:,.0f} of text, "
        f"{index / articles:,.0f} bytes of index"
    )
    wording, spent = Wording(store), 0.0
    try:
        with store.writing():
            for number, annotated in enumerate(Made().articles(BATCH), articles + 1):
                begun = time.process_time()
                wording.put(number, 1_700_000_000 + number * 60, annotated.article)
                spent += time.process_time() - begun
            raise KeyboardInterrupt  # nothing of it stays
    except KeyboardInterrupt:
        print(f"to index one more article: {spent / BATCH * 1000:.2f} ms CPU")
    store.close()


def main(path: Path, count: int) -> None:
    if not path.exists():
        fill(path, count)
    cost(path)
    ask(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
