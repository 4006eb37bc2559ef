"""How long quotations take: for an ordinary article beyond its names, and as a hostile text grows.

    python benchmarks/quotes_speed.py

CPU time, the best of five. A text that is eight times as long should take about eight times as long.
"""

from __future__ import annotations

import time
from pathlib import Path

from reader.article.annotation import Mention
from reader.article.text import Article, Block, Kind, Metadata
from reader.cleaning import clean
from reader.entities import find_mentions
from reader.importers import import_bytes
from reader.quotes import find_quotations
from reader.quotes.pairing import LONGEST

SAMPLES = Path(__file__).parent.parent / "seeds"
RUNS = 5
ORDINARY = 3_800
"""How many characters an ordinary article has."""

MARKS = 100_000
MEGABYTE = 1_000_000

HOSTILE = {
    "curly marks that open": "“",
    "curly marks that close": "”",
    "straight marks": '"',
    "single marks": "'",
    "guillemets that open": "«",
    "corner brackets that open": "「",
    "marks that are never closed": "“We sail at noon ",
    "marks that nothing opened": "we sail at noon” ",
    "marks in marks": "“We said “no ",
    "speech and its speaker": "“We sail,” said Ilse Marrow. ",
    "a cue behind every word": "said he, ",
    "dashes": "— we sail ",
    "inch signs": "6'2\" ",
}


def article_of(text: str) -> Article:
    """An article of paragraphs."""
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(Kind.PARAGRAPH, at, at + len(part)))
        at += len(part) + 2
    return Article(text, tuple(blocks), Metadata(language="en"))


def seconds(article: Article, mentions: tuple[Mention, ...]) -> float:
    """The CPU time for the quotations of an article; none of them is too long."""
    best = float("inf")
    for _ in range(RUNS):
        started = time.process_time()
        found = find_quotations(article, mentions)
        best = min(best, time.process_time() - started)
        assert all(one.end - one.start <= LONGEST for one in found)
    return best


def ordinary() -> None:
    """The sample articles, with their names already found, as if all were of ordinary length."""
    took = []
    for path in sorted(SAMPLES.glob("*.txt")):
        for document in import_bytes(path.read_bytes(), str(path)).documents:
            article = clean(document)
            if len(article.text) > ORDINARY // 4:
                each = seconds(article, find_mentions(article))
                took.append(each * 1000 * ORDINARY / len(article.text))
    took.sort()
    label = f"{len(took)} articles, each as if of {ORDINARY:,} characters"
    print(f"{label:44} {took[len(took) // 2]:8.2f} ms (longest {took[-1]:.2f})")


def growing(label: str, piece: str, count: int) -> None:
    """One paragraph of an eighth of `count` pieces, and of all."""
    small, large = (article_of((piece * n).strip()) for n in (count // 8, count))
    few, many = (seconds(one, ()) for one in (small, large))
    print(f"{label:44} {few * 1000:8.0f} {many * 1000:8.0f} {many / max(few, 1e-6):8.1f}", flush=True)


def main() -> None:
    """Prints every figure."""
    ordinary()
    print(f"\n{'one paragraph, in ms':44} {'an eighth':>8} {'whole':>8} {'times':>8}")
    for label, piece in HOSTILE.items():
        marks = max(1, sum(map(piece.count, "“”\"'«「—")))
        growing(f"{MARKS:,} marks: {label}", piece, MARKS // marks)
    growing("1 MB without a mark", "The boats lay still in the harbour. ", MEGABYTE // 36)
    growing("1 MB without a blank", "x", MEGABYTE)
    growing("1 MB of speech", "“We sail at noon,” said Ilse Marrow on the pier. ", MEGABYTE // 49)


if __name__ == "__main__":
    main()
