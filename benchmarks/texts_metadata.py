"""How much of what a page says about itself is read from its text when the markup is gone.

    YARDSTICKS=DIR python benchmarks/texts_metadata.py [--every N] [--variants container,crude,whole]
        [--misses FIELD]

The truth is what the page tells in its linked data and tags (of a text without its page: its title), as far
as the text holds it; a fact that is told where the page tells another, or the text holds none, is wrong.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader.article.document import RawDocument
from reader.article.text import Metadata
from reader.cleaning import clean, lines_of
from reader.cleaning.facts import settled
from reader.cleaning.phrases import key_of
from reader.importers import import_bytes

FIELDS = ("headline", "outlet", "authors", "published", "section", "language")
ALIKE = 0.8
"""Two headlines are one where they share so much of their words."""


@dataclass(slots=True)
class Count:
    """What was told rightly, wrongly, and not at all."""

    right: int = 0
    told: int = 0
    there: int = 0
    misses: list[str] = field(default_factory=list)

    def shares(self) -> str:
        """F1, precision and recall."""
        precision, recall = self.right / max(1, self.told), self.right / max(1, self.there)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return f"{f1:.3f} ({precision:.2f} {recall:.2f})"


def main() -> int:
    """Prints a line for each field, a column for each kind of text; then the misses of one field."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--variants", default="container,crude,whole")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--misses", choices=FIELDS)
    arguments = parser.parse_args()
    folder = Path(os.environ.get("YARDSTICKS", "")) / "cleaning"
    if not (folder / "texts.jsonl.gz").is_file():
        print("YARDSTICKS names no folder with cleaning/texts.jsonl.gz; nothing is measured.")
        return 0
    truths = {each["id"]: told_by(each["html"]) for each in read(folder / "pages.jsonl.gz")}
    counts: dict[str, dict[str, Count]] = defaultdict(lambda: defaultdict(Count))
    texts = Counter[str]()
    for record in [*read(folder / "texts.jsonl.gz")][:: arguments.every]:
        for variant in arguments.variants.split(","):
            if raw := record["raw"].get(variant, ""):
                texts[variant] += 1
                compare(counts[variant], record, truths.get(record["id"]), raw)
    print(f"{'texts':10}", *(f"{texts[variant]:<20}" for variant in counts))
    for name in FIELDS:
        print(f"{name:10}", *(f"{counts[variant][name].shares():20}" for variant in counts))
    for variant in counts if arguments.misses else ():
        print(*(f"{variant} {miss}" for miss in counts[variant][arguments.misses].misses), sep="\n")
    return 0


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a packed file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def told_by(page: str) -> Metadata:
    """What a page's markup says about it."""
    documents = import_bytes(page.encode("utf-8", "replace"), "page.html", "html").documents
    return settled(clean(documents[0]).metadata, "") if documents else Metadata()


def compare(counts: dict[str, Count], record: dict[str, Any], truth: Metadata | None, raw: str) -> None:
    """Counts what is read from one text, field by field."""
    article = clean(RawDocument("", b"", "plain text", lines_of(raw)))
    found = settled(article.metadata, article.text)
    for name in FIELDS if truth else ("headline",):
        wanted = list(wanted_of(name, record, truth))
        got = list(values_of(found, name))
        there = [value for value in wanted if is_there(name, value, raw)]
        right = sum(any(is_same(name, one, other) for other in wanted) for one in got)
        count = counts[name]
        count.right += min(right, 1) if name != "authors" else right
        count.told += min(len(got), 1) if name != "authors" else len(got)
        count.there += len(there) if name == "authors" else bool(there or right)
        if right < max(len(there) if name == "authors" else bool(there), len(got)):
            count.misses.append(
                f"{record['id'][:8]} {record['site']}: {got} for {wanted} {'' if there else 'absent'}"
            )


def wanted_of(name: str, record: dict[str, Any], truth: Metadata | None) -> Iterator[str]:
    """The values that are right for a field."""
    if truth is not None:
        yield from values_of(truth, name)
    if name == "headline" and record["title"]:
        yield record["title"]


def values_of(facts: Metadata, name: str) -> tuple[str, ...]:
    """The values of a field: the authors, or one, or none."""
    value = getattr(facts, name)
    return value if name == "authors" else (value,) if value else ()


def is_there(name: str, value: str, raw: str) -> bool:
    """Whether a text holds a value, so that it could be read there."""
    if name in ("published", "language"):
        return True
    return any(is_same(name, value, line) for line in raw.split("\n")) or key_of(value) in key_of(raw)


def is_same(name: str, one: str, other: str) -> bool:
    """Whether two values of a field mean the same."""
    if name in ("published", "language"):
        return one[:10] == other[:10]
    first, second = key_of(one).removeprefix("the "), key_of(other).removeprefix("the ")
    if name != "headline":
        return first == second
    a, b = set(first.split()), set(second.split())
    return first == second or len(a & b) >= ALIKE * len(a | b)


if __name__ == "__main__":
    raise SystemExit(main())
