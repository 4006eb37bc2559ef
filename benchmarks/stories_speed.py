"""What placing articles in stories costs, in CPU, as a library grows; and what 5,000 copies of a letter do.

    python benchmarks/stories_speed.py [ARTICLES]

The articles are bare: what placing reads are their links, and these are made: every article is tied to up to
twelve earlier ones of its story, and weakly to three others. Stories have one to some hundred articles.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.article.link import Link, Why
from reader.article.text import Article, Metadata
from reader.intake.placing import place_new
from reader.library import Library, open_library
from reader.library.stories import Sort
from reader.library.terms import Digested

STEP = 150
"""So many come at a time, as intake links them."""


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        made = Made(library)
        at = 0
        for end in sorted({1_000, 10_000, count - 1_000, count}):
            spent = 0.0
            begun, at = at, end
            for place in range(begun, end, STEP):
                made.add(min(STEP, end - place))
                spent += placed(library)
            told = f"articles {begun:,} to {end:,}: {1000 * spent / (end - begun):.2f} ms CPU an article"
            print(told, flush=True)
        one_by_one(library, made)
        lists(library)
        form_letter(library, made)
        library.close()


def placed(library: Library) -> float:
    begun = time.process_time()
    place_new(library)
    return time.process_time() - begun


def one_by_one(library: Library, made: Made) -> None:
    costs = []
    for _ in range(200):
        made.add(1)
        costs.append(placed(library))
    costs.sort()
    print(f"alone: median {1000 * costs[100]:.2f} ms, highest of 200 {1000 * costs[-1]:.2f} ms CPU")


def lists(library: Library) -> None:
    for name, ask in {
        "newest page": library.stories.all_stories,
        "largest page": lambda: library.stories.all_stories(sort=Sort.SIZE),
        "found by a word": lambda: library.stories.all_stories("letter 77"),
        "counted": library.stories.count,
    }.items():
        begun = time.process_time()
        for _ in range(5):
            ask()
        print(f"{name}: {200 * (time.process_time() - begun):.1f} ms CPU")
    print(f"{library.stories.count():,} stories, the largest of {_largest(library)} articles")


def form_letter(library: Library, made: Made) -> None:
    spent = 0.0
    for place in range(0, 5_000, STEP):
        made.copies(min(STEP, 5_000 - place))
        spent += placed(library)
    print(f"a form letter 5,000 times: {spent / 5:.2f} ms CPU each, the largest story {_largest(library)}")


def _largest(library: Library) -> int:
    return library.stories.all_stories(sort=Sort.SIZE, most=1)[0].articles


class Made:
    """A hand that shelves bare articles with made links."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.chance = random.Random(7)
        self.stories: list[list[int]] = []
        self.letters: list[int] = []
        self.count = 0

    def add(self, count: int) -> None:
        """So many more articles, of some stories."""
        with self.library.writing():
            for _ in range(count):
                story = self._story()
                day = date(2024, 1, 1) + timedelta(days=self.count // 150)
                ties = [(other, self.chance.uniform(0.2, 0.6)) for other in self._some(story, 12)]
                far = self._some(self.chance.choice(self.stories), 3)
                ties += [(other, self.chance.uniform(0.12, 0.2)) for other in far if other not in story]
                story.append(self._shelve(day.isoformat(), dict(ties)))

    def copies(self, count: int) -> None:
        """So many more copies of one letter."""
        with self.library.writing():
            for _ in range(count):
                ties = dict.fromkeys(self._some(self.letters, 12), 0.9)
                self.letters.append(self._shelve("2026-01-01", ties))

    def _story(self) -> list[int]:
        """A new one, or one of the last; a few of them are told again and again."""
        if not self.stories or self.chance.random() < 0.3:
            self.stories.append([])
        return self.stories[-min(len(self.stories), int(self.chance.paretovariate(0.7)))]

    def _some(self, numbers: list[int], most: int) -> list[int]:
        near = numbers[-2 * most :]
        return self.chance.sample(near, min(most, len(near)))

    def _shelve(self, day: str, ties: dict[int, float]) -> int:
        self.count += 1
        headline = f"Letter {self.count}"
        library, source = self.library, f"/made/{self.count}"
        number = library.identities.found(
            RawDocument(source, headline.encode(), "made", ()), "2026-01-01T00:00:00Z"
        )
        article = Article(headline, (), Metadata(headline=headline, published=day))
        library.shelf.shelve(number, AnnotatedArticle(article), "made")
        library.terms.put(number, Digested(number, headline, day, {}, {}, frozenset(), ()))
        links = (Link(number, to, _why(score), "", score) for to, score in ties.items())
        library.links.replace([number], links)
        library.terms.linked([number])
        return number


def _why(score: float) -> str:
    return Why.COPY if score > 0.8 else Why.SAME_STORY if score >= 0.18 else Why.ALIKE


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
