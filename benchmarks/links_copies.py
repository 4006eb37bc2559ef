"""How well copies that were cut down, reworded and wrapped are told, among texts that are none.

    python benchmarks/links_copies.py FILE [FILE …] [--longest WORDS] [--mistakes]

A FILE holds a text a line, in the field `text` or `gold`. Each is parted into pieces of 60 to WORDS words
(400), or left whole where WORDS is 0. Of three hundred pieces a copy is made by chance, of the same ones in
every run: every other one light (a tenth of its sentences gone), the others heavy (half of them gone, and a
tenth of the words exchanged for others of the pool), each with another headline and lines around it such as
sites print. All goes through the program but for cleaning, and the library tells what is a copy of what.
Pieces are held for true copies of one another where a third of their five-word runs are the same: pages
repeat themselves.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from links_system import _shelve
from stories_accuracy import read

from reader.article.link import Why
from reader.intake import linking
from reader.library import open_library

COPIED = 300
LINES = (
    "Tell a friend of this report",
    "Get the evening letter",
    "More of this in our weekend pages",
    "Notice",
    "You will not be sent anything that you have not asked for *",
    "Nothing of this may be printed elsewhere.",
    "We are on every network",
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")

Piece = dict[str, Any]


def main() -> None:
    asked = arguments()
    chance = random.Random(2)
    texts = [one.get("text") or one["gold"] for file in asked.files for one in read(file)]
    pool = [piece for text in texts for piece in pieces(text, asked.longest)]
    chance.shuffle(pool)
    words = [word for one in pool[:300] for word in one["text"].split()]
    sources = chance.sample(range(len(pool)), min(COPIED, len(pool)))
    copies = [copy(pool[at], bool(place % 2), chance, words) for place, at in enumerate(sources)]
    found = copies_told(pool + copies)
    right = {False: 0, True: 0}
    false = 0
    for place, at in enumerate(sources):
        said = {other for other in found[len(pool) + place] if other < len(pool)}
        right[bool(place % 2)] += at in said
        false += sum(not is_true_copy(pool[at], pool[other]) for other in said - {at})
        if asked.mistakes and at not in said:
            kind = "heavy" if place % 2 else "light"
            print(f"missed, {kind}: {pool[at]['title']} | {copies[place]['text']!r}")
    report(right, false, len(sources), len(pool))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--longest", type=int, default=400)
    parser.add_argument("--mistakes", action="store_true")
    return parser.parse_args()


def pieces(text: str, longest: int) -> Iterator[Piece]:
    """A text in pieces of whole sentences; too short ones are left out."""
    held: list[str] = []
    count = 0
    for sentence in [*filter(None, _SENTENCE.split(text)), ""]:
        held.append(sentence)
        count += len(sentence.split())
        if not sentence or (longest and count >= longest):
            if count >= 60:
                yield {"title": held[0][:110], "text": "\n".join(filter(None, held))}
            held, count = [], 0


def copy(given: Piece, heavy: bool, chance: random.Random, words: Sequence[str]) -> Piece:
    """A copy, with another headline and lines around it."""
    first, *others = given["text"].split("\n")
    kept = [one for one in others if chance.random() < (0.5 if heavy else 0.9)] or [first]
    told = " ".join(kept).split()
    if heavy:
        told = [chance.choice(words) if chance.random() < 0.1 else word for word in told]
    title = given["title"].split()
    return {
        "title": " ".join(chance.sample(title, max(1, len(title) // 2))),
        "text": "\n".join([*chance.sample(LINES, 3), " ".join(told), *chance.sample(LINES, 3)]),
    }


def copies_told(articles: Sequence[Piece]) -> list[set[int]]:
    """For each of some articles the places of those that are told to be its copies."""
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        _shelve(library, list(articles))
        linking.link_new(library)
        found = [
            {
                entry.row.number - 1
                for entry in library.links.of(n)
                if entry.row and entry.link.reason == Why.COPY
            }
            for n in range(1, len(articles) + 1)
        ]
        library.close()
    return found


def is_true_copy(one: Piece, other: Piece) -> bool:
    few, many = sorted((runs(one["text"]), runs(other["text"])), key=len)
    return 3 * len(few & many) >= len(few)


def runs(text: str) -> set[tuple[str, ...]]:
    words = text.split()
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def report(right: dict[bool, int], false: int, copied: int, pool: int) -> None:
    both = sum(right.values())
    precision, recall = both / max(1, both + false), both / max(1, copied)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    heavy = copied // 2
    print(
        f"light {right[False]} of {copied - heavy}, heavy {right[True]} of {heavy}, false {false}, "
        f"P {precision:.1%} R {recall:.1%} F1 {f1:.1%}, among {pool:,} texts"
    )


if __name__ == "__main__":
    main()
