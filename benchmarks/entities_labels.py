"""Scores `find_mentions` against the articles that were labelled by hand: F1 of exact span and type.

python benchmarks/entities_labels.py [--errors TYPE]
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.article.annotation import Mention
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "entities" / "labels"
KINDS = {
    "headline": Kind.HEADLINE,
    "standfirst": Kind.STANDFIRST,
    "caption": Kind.CAPTION,
    "subheading": Kind.SUBHEADING,
    "item": Kind.LIST_ITEM,
    "quoted": Kind.BLOCK_QUOTATION,
    "correction": Kind.CORRECTION,
}
NAMES = ("person", "organisation", "place", "people", "event")
CORE = NAMES[:3]
MEASURES = ("date", "time", "number")
NEITHER = "other"
"""The label of what is named but of none of our types: to mark it is neither right nor wrong."""

Labelled = tuple[int, int, str]
Counts = dict[str, list[int]]
_MARK = re.compile(r"\[([^\[\]]+)\]\(([a-z]+)\)")
_LANGUAGE = re.compile(r"\((\w\w)\)$")


def read(file: Path) -> tuple[Article, list[Labelled]]:
    """The article of a labelled file, and what is marked in it."""
    text, language = "", "en"
    blocks: list[Block] = []
    labels: list[Labelled] = []
    for chunk in file.read_text(encoding="utf-8").strip().split("\n\n"):
        told = _LANGUAGE.match(chunk)
        if told:
            language = told.group(1)
            continue
        opener, colon, rest = chunk.partition(": ")
        kind = KINDS.get(opener) if colon else None
        text += "\n\n" if text else ""
        start = len(text)
        line, marks = _unmarked(rest if kind else chunk, start)
        text += line
        labels += marks
        blocks.append(Block(kind or Kind.PARAGRAPH, start, len(text)))
    return Article(text, tuple(blocks), Metadata(language=language)), labels


def _unmarked(line: str, start: int) -> tuple[str, list[Labelled]]:
    """A line without its marks, and the marks as offsets from `start`."""
    out, at = "", 0
    marks = []
    for mark in _MARK.finditer(line):
        out += line[at : mark.start()]
        marks.append((start + len(out), start + len(out) + len(mark.group(1)), mark.group(2)))
        out += mark.group(1)
        at = mark.end()
    return out + line[at:], marks


def articles(pattern: str = "*") -> Iterator[tuple[str, Article, list[Labelled]]]:
    """Every labelled English article whose file fits `pattern`."""
    for file in sorted(FOLDER.glob(f"{pattern}.md")):
        if file.name != "README.md":
            article, labels = read(file)
            if article.metadata.language == "en":
                yield file.stem, article, labels


def compare(mentions: Iterable[Mention], labels: list[Labelled]) -> tuple[set[Labelled], set[Labelled]]:
    """What was found, and what should have been; without what may be marked or not."""
    free = [(start, end) for start, end, kind in labels if kind == NEITHER]
    gold = {label for label in labels if label[2] != NEITHER}
    found = {(m.start, m.end, str(m.type)) for m in mentions}
    return {f for f in found if not any(f[0] < e and s < f[1] for s, e in free)}, gold


def count(pattern: str = "*") -> Counts:
    """Type -> how many were right, found, and labelled."""
    counts: Counts = {kind: [0, 0, 0] for kind in (*NAMES, *MEASURES)}
    for _, article, labels in articles(pattern):
        found, gold = compare(find_mentions(article), labels)
        for place, group in enumerate((found & gold, found, gold)):
            for _, _, kind in group:
                counts.setdefault(kind, [0, 0, 0])[place] += 1
    return counts


def f1(counts: Counts, kinds: Iterable[str]) -> float:
    """The micro-averaged F1 of some types, in per cent."""
    right, found, labelled = (sum(counts[kind][i] for kind in kinds) for i in range(3))
    return 200 * right / (found + labelled) if found + labelled else 100.0


def _report(pattern: str) -> None:
    counts = count(pattern)
    groups = {"core": CORE, "names": NAMES, "all": [*counts]}
    print(f"{pattern:8} " + "  ".join(f"{name} {f1(counts, kinds):.1f}" for name, kinds in groups.items()))
    print("         " + "  ".join(f"{kind} {f1(counts, [kind]):.1f}" for kind in counts))


def _tell_errors(wanted: str) -> None:
    """Every word that was missed or wrongly marked, most frequent first."""
    errors: Counter[str] = Counter()
    for _, article, labels in articles():
        found, gold = compare(find_mentions(article), labels)
        for sign, group in (("miss", gold - found), ("wrong", found - gold)):
            for start, end, kind in group:
                if wanted in (kind, "all"):
                    errors[f"{sign:5} {kind:12} {article.text[start:end]}"] += 1
    for line, times in errors.most_common():
        print(f"{times:4} {line}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--errors"]:
        _tell_errors(sys.argv[2])
    else:
        for group in ("seed-*", "new-*", "*"):
            _report(group)
