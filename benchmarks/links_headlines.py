"""How well a line that names an article finds it among very many headlines, half of the named ones absent.

python benchmarks/links_headlines.py FILE… [--pool FILE] [--queries 400] [--mistakes]

Every FILE, and the one with more headlines that only compete, holds an object a line with a `title`. Queries
are drawn from the FILEs and damaged: an outlet behind, a label before, other letters, a word lost or another
in its place, the end cut off. Half of them are taken out of the pool: no answer is right for those.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, LinkedHeadline, Metadata
from reader.intake import linking
from reader.intake.reading import Prepared
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.library import Library, open_library
from reader.links.digest import digest

FEWEST_WORDS = 4
OUTLETS = (" – The Herald", " | Reuters", " - BBC News", " | Morning Post", " – Daily Courier")
LABELS = ("Video: ", "Live: ", "Opinion: ", "Exclusive: ", "Watch: ")


def titles_in(path: str) -> Iterator[str]:
    """The headlines of a file that are long enough to be told."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            title = " ".join(json.loads(line)["title"].split())
            if len(title.split()) >= FEWEST_WORDS:
                yield title


def damaged(title: str, others: list[str], by: random.Random) -> str:
    """A headline as a scraped line may have it: one to three things are wrong with it."""
    words = title.split()

    def lose() -> list[str]:
        at = by.randrange(len(words))
        return words[:at] + words[at + 1 :]

    def swap() -> list[str]:
        at = by.randrange(len(words))
        return [*words[:at], by.choice(by.choice(others).split()), *words[at + 1 :]]

    def cut() -> list[str]:
        end = max(FEWEST_WORDS, int(len(words) * by.uniform(0.6, 0.9)))
        return (
            [*words[: end - 1], words[end - 1] + by.choice(("…", "...", ""))] if end < len(words) else words
        )

    def upper() -> list[str]:
        return [word.upper() if loud else word.lower() for loud in [by.random() < 0.5] for word in words]

    whole: list[Callable[[str], str]] = [
        lambda text: text + by.choice(OUTLETS),
        lambda text: by.choice(LABELS) + text,
    ]
    for change in by.sample([lose, swap, cut, upper], by.choice((0, 1, 1, 2))):
        words = change()
    text = " ".join(words)
    return by.choice(whole)(text) if by.random() < 0.5 else text


def shelve(library: Library, titles: list[str], lines: list[str]) -> None:
    """An article for each headline, and behind them one that names all lines."""
    shelving = Shelving(library, "measured", "2026-01-01T00:00:00Z", False, Tally())
    named = tuple(LinkedHeadline(line, place) for place, line in enumerate(lines))
    articles = [Article(t, (Block(Kind.HEADLINE, 0, len(t)),), Metadata(headline=t)) for t in titles]
    articles += [Article("Lines", (), Metadata(), linked=(line,)) for line in named]
    with library.writing():
        for number, article in enumerate(articles):
            annotated = AnnotatedArticle(article, (), ())
            document = RawDocument(f"/{number}", f"{number} {article.text}".encode(), "measured", ())
            shelving.shelve(Prepared(document, annotated, digest(annotated)))


def answers(titles: list[str], lines: list[str]) -> list[tuple[str, float]]:
    """The headline that each line is linked to, and how sure that is."""
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        shelve(library, titles, lines)
        linking.link_new(library)
        found = []
        for number in range(len(titles) + 1, len(titles) + len(lines) + 1):
            (entry,) = [each for each in library.links.of(number) if each.link.title]
            found.append((entry.row.headline if entry.row else "", entry.link.score))
        library.close()
    return found


def alike(one: set[str], other: set[str]) -> bool:
    """Whether a headline may be the other one, worded anew: such an answer is no error of the matcher."""
    return len(one & other) * 2 > min(len(one), len(other))


def main() -> None:
    """Prints precision, recall, F1 and false alarms."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--pool", default="")
    parser.add_argument("--queries", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mistakes", action="store_true")
    chosen = parser.parse_args()
    by = random.Random(chosen.seed)
    titles = sorted({title for path in chosen.files for title in titles_in(path)})
    competing = sorted(set(titles_in(chosen.pool)) - set(titles)) if chosen.pool else []
    asked = by.sample(titles, chosen.queries)
    absent = set(asked[::2])
    lines = [damaged(title, titles, by) for title in asked]
    pool = [title for title in titles if title not in absent] + competing
    words = [set(title.lower().split()) for title in absent]
    present = set(asked) - absent
    pool = [t for t in pool if t in present or not any(alike(set(t.lower().split()), one) for one in words)]
    by.shuffle(pool)
    found = answers(pool, lines)
    right = said = alarms = 0
    for title, line, (answer, score) in zip(asked, lines, found, strict=True):
        right += answer == title
        said += bool(answer)
        alarms += title in absent and bool(answer)
        if chosen.mistakes and answer != ("" if title in absent else title):
            meant = "" if title in absent else title
            print(f"  {score:.2f} {line!r} -> {answer!r}, not {meant!r}")
    precision, recall = right / max(1, said), right / (len(asked) - len(absent))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(
        f"{len(pool):,} headlines, {len(asked)} lines: P {precision:.1%} R {recall:.1%} F1 {f1:.1%}, "
        f"false alarms {alarms} of {len(absent)} ({alarms / len(absent):.1%})"
    )


if __name__ == "__main__":
    main()
