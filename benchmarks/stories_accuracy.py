"""How well articles find their stories as they come: B-cubed over shuffled orders of arrival.

    python benchmarks/stories_accuracy.py YARDSTICKS/links/stories-dev.jsonl.gz --orders 10 --step 25
    python benchmarks/stories_accuracy.py FILE --others YARDSTICKS/quotes/polnear-dev.jsonl.gz --cuts

FILE has a JSON object a line: id, title, text, date, and story, the true one. The articles are taken in as
the program does, some at a time, in a shuffled order, and their stories read from the library. `--others`
are files of further texts that belong to none of the stories. `--cuts` scores other cuts too, by halves of
the stories' topics: the number that a story's name begins with.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from links_system import _article

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.entities import find_mentions
from reader.intake import linking, placing
from reader.intake.reading import Prepared
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.library import Library, open_library
from reader.links import grouping
from reader.links.digest import digest

CUTS = (0.1, 0.12, 0.13, 0.14, 0.15, 0.16, 0.18, 0.2)
Item = tuple[dict[str, Any], Prepared]
Labelled = list[tuple[str, int]]


def main() -> None:
    asked = arguments()
    given = read(asked.file) + [
        {"id": f"other-{place}", "title": text.strip().split("\n")[0][:120], "text": text}
        for file in asked.others
        for place, text in enumerate(one["text"] for one in read(file))
        if len(text.split()) > 60
    ]
    items = [prepared(place, one) for place, one in enumerate(given)]
    print(f"{len(items):,} articles, {len({one['story'] for one in given if 'story' in one})} stories")
    if asked.cuts:
        score_cuts(items)
        return
    scores = []
    for order in range(asked.orders):
        found, cost = taken_in(shuffled(items, order), asked.step)
        scores.append(b_cubed(found))
        told = " ".join(f"{100 * part:.1f}" for part in scores[-1])
        print(f"order {order}: P R F {told}; {1000 * cost / len(items):.2f} ms CPU an article for placing")
    means = [100 * sum(part) / len(scores) for part in zip(*scores, strict=True)]
    best, worst = max(score[2] for score in scores), min(score[2] for score in scores)
    print(f"mean P R F {' '.join(f'{part:.1f}' for part in means)}; F {100 * worst:.1f} to {100 * best:.1f}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--others", type=Path, nargs="*", default=[])
    parser.add_argument("--orders", type=int, default=10)
    parser.add_argument("--step", type=int, default=25, help="so many articles come at a time")
    parser.add_argument("--cuts", action="store_true")
    return parser.parse_args()


def read(path: Path) -> list[dict[str, Any]]:
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def prepared(place: int, given: dict[str, Any]) -> Item:
    article = _article(given)
    annotated = AnnotatedArticle(article, find_mentions(article))
    document = RawDocument(f"/m/{place}", f"/m/{place}\n{article.text}".encode(), "measured", ())
    return given, Prepared(document, annotated, digest(annotated))


def shuffled(items: Sequence[Item], order: int) -> list[Item]:
    mixed = list(items)
    random.Random(order).shuffle(mixed)
    return mixed


def taken_in(items: Sequence[Item], step: int) -> tuple[Labelled, float]:
    """The true and the found story of each article that has one, and the CPU seconds of placing."""
    spent, place_new = 0.0, linking.place_new

    def timed(library: Library) -> None:
        nonlocal spent
        begun = time.process_time()
        place_new(library)
        spent += time.process_time() - begun

    linking.place_new = timed
    try:
        with tempfile.TemporaryDirectory() as folder:
            library = open_library(Path(folder) / "library.db")
            for at in range(0, len(items), step):
                shelve(library, items[at : at + step])
                linking.link_new(library)
            found = labelled(library, items)
            library.close()
    finally:
        linking.place_new = place_new
    return found, spent


def shelve(library: Library, items: Iterable[Item]) -> None:
    shelving = Shelving(library, "measured", "2026-01-01T00:00:00Z", False, Tally())
    with library.writing():
        for _, one in items:
            shelving.shelve(one)


def labelled(library: Library, items: Sequence[Item]) -> Labelled:
    """Articles are numbered as they come."""
    return [
        (given["story"], library.story_places.members(number)[0])
        for number, (given, _) in enumerate(items, 1)
        if "story" in given
    ]


def b_cubed(pairs: Labelled) -> tuple[float, float, float]:
    true, found, both = Counter(one for one, _ in pairs), Counter(two for _, two in pairs), Counter(pairs)
    precision = sum(n * n / found[two] for (_, two), n in both.items()) / len(pairs)
    recall = sum(n * n / true[one] for (one, _), n in both.items()) / len(pairs)
    return precision, recall, 2 * precision * recall / (precision + recall)


def score_cuts(items: Sequence[Item]) -> None:
    """Every cut over all, and over the two halves of the topics: choose on one, read on the other."""
    items = shuffled(items, 0)
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        shelve(library, items)
        linking.link_new(library)
        for cut in CUTS:
            grouping.CUT = cut
            place_again(library, len(items))
            pairs = labelled(library, items)
            told = [b_cubed(part) for part in (pairs, *halves(pairs))]
            print(
                f"cut {cut:.2f}: P R F {' '.join(f'{100 * part:.1f}' for part in told[0])}; halves F", end=" "
            )
            print(" ".join(f"{100 * one[2]:.1f}" for one in told[1:]))
        library.close()


def place_again(library: Library, count: int) -> None:
    numbers = range(1, count + 1)
    library.story_places.put([[number] for number in numbers], ())
    for at in range(1, count + 1, 25):
        with library.writing():
            placing.place(library, range(at, min(count, at + 24) + 1))


def halves(pairs: Labelled) -> Iterator[Labelled]:
    topics = sorted({topic(story) for story, _ in pairs})
    for half in (0, 1):
        chosen = set(topics[half::2])
        yield [pair for pair in pairs if topic(pair[0]) in chosen]


def topic(story: str) -> str:
    match = re.match(r"\d+", story)
    return match[0].zfill(9) if match else story


if __name__ == "__main__":
    main()
