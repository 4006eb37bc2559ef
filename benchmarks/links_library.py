"""How long the links of one article take in a large library: read as stored, and found anew.

    python benchmarks/links_library.py [ARTICLES] [LIBRARY]

The articles are made, in stories of one to forty, and linked as intake does. Where LIBRARY is named it is
kept, and only questions are asked of one that is there. Milliseconds of CPU of articles chosen by chance:
median, 99 of 100, highest. Found anew is what an article costs whose links are not stored, with nothing
remembered from another one: its candidates, the reasons, storing them, and reading them for the panel.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from made_articles import made

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.intake.linking import link_new
from reader.intake.reading import Prepared
from reader.intake.remembering import Memory
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.library import Library, open_library
from reader.links.digest import digest

STEP = 600
ASKED = 300
SIZES = (1, 1, 2, 3, 5, 8, 13, 40)
"""Stories of so many articles come in turn."""


def main(count: int, kept: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(kept or f"{folder}/library.db")
        is_new = not path.exists()
        library = open_library(path)
        if is_new:
            begun = time.process_time()
            fill(library, count)
            print(f"{count:,} articles made and linked: {time.process_time() - begun:.0f} s CPU", flush=True)
        (articles, links) = library._store.row("SELECT count(*), (SELECT count(*) FROM link) FROM card")
        print(f"{articles:,} articles, {links:,} links")
        chosen = random.Random(4).sample(library.articles.numbers(), ASKED)
        told("read as stored", [cost(library.links.of, number) for number in chosen])
        told("found anew", [cost(found_anew, library, number) for number in chosen[::3]])
        library.close()


def fill(library: Library, count: int) -> None:
    """Takes made articles in, a step at a time, as intake does."""
    articles, memory = in_stories(count), Memory()
    shelving = Shelving(library, "made", "2026-01-01T00:00:00Z", False, Tally())
    for at in range(0, count, STEP):
        for place in range(at, min(at + STEP, count), 50):
            with library.writing():
                for number in range(place, min(place + 50, at + STEP, count)):
                    article = next(articles)
                    document = RawDocument(f"/made/{number}", article.article.text.encode(), "made", ())
                    shelving.shelve(Prepared(document, article, digest(article)))
        link_new(library, memory)


def in_stories(count: int) -> Iterator[AnnotatedArticle]:
    """So many articles, in stories of these sizes; those of one story are of one day."""
    left, seed = count, 0
    while left > 0:
        size = min(left, SIZES[seed % len(SIZES)])
        day = (date(2024, 1, 1) + timedelta(days=seed % 700)).isoformat()
        for annotated in made(size, per_story=size, seed=seed):
            about = replace(annotated.article.metadata, published=day)
            yield replace(annotated, article=replace(annotated.article, metadata=about))
        left, seed = left - size, seed + 1


def found_anew(library: Library, number: int) -> None:
    """Links an article as if it had come just now, and reads what was found."""
    library._store.write("UPDATE digest SET state = 1 WHERE article = ?", (number,))
    link_new(library)
    library.links.of(number)


def cost(ask: Callable[..., object], *values: object) -> float:
    begun = time.process_time()
    ask(*values)
    return 1000 * (time.process_time() - begun)


def told(name: str, costs: list[float]) -> None:
    costs.sort()
    middle, most = costs[len(costs) // 2], costs[len(costs) * 99 // 100]
    print(f"{name}: {middle:.2f} / {most:.2f} / {costs[-1]:.2f} ms CPU, of {len(costs)} articles", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, sys.argv[2] if len(sys.argv) > 2 else "")
