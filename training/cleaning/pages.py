"""The training material: texts with a verdict on every line, as several kinds of scrapers leave them."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from truth import KEEP, verdicts

NEWS = ("aeb", "fundus-eval", "fundus-pub")
"""The sets that are measured; `wcxb` (blogs and guides) is only learned from."""
SILENT = frozenset(("script", "style", "noscript", "template", "iframe", "svg"))
"""Elements whose text nobody sees."""
COVERED = 0.9
"""A page whose text lacks more of its article is left out."""
ABOVE, BELOW = (2, 5, 10, 20, 60), (0, 5, 10, 30, 80)
"""How many lines around the article a made dump may have at most: one of these each time."""


@dataclass(slots=True)
class Text:
    """One text of one page."""

    group: str
    """The set that the page is from."""
    page: str
    site: str
    variant: str
    """`container`, `crude`, `whole` (as the sets have them), `shredded`, `cropped` (made here)."""
    raw: str
    verdicts: str
    """One character a line: see `truth`."""


def read(folder: Path) -> list[Text]:
    """All texts: of `texts.jsonl.gz` as they stand, crops of them, and shredded ones of `pages.jsonl.gz`."""
    records = [record for record in _records(folder / "texts.jsonl.gz") if record["coverage"] >= COVERED]
    known = {(record["set"], record["id"]) for record in records}
    texts = [text for record in records for text in _texts(record)]
    for page in _records(folder / "pages.jsonl.gz"):
        if (page["set"], page["id"]) in known:
            raw = shredded(page["html"])
            truth = verdicts(raw, page["gold"], page["title"])
            texts.append(Text(page["set"], page["id"], page["site"], "shredded", raw, truth))
    return texts


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _texts(record: dict[str, Any]) -> Iterator[Text]:
    """The texts of a record, and a crop of its dump."""
    for variant, raw in record["raw"].items():
        yield Text(record["set"], record["id"], record["site"], variant, raw, record["labels"][variant])
    if "whole" in record["raw"] and KEEP in record["labels"]["whole"]:
        raw, truth = cropped(record["raw"]["whole"], record["labels"]["whole"], record["id"])
        yield Text(record["set"], record["id"], record["site"], "cropped", raw, truth)


def cropped(raw: str, truth: str, seed: str) -> tuple[str, str]:
    """A dump with fewer lines around the article, in half of the cases with blank lines between."""
    chance = random.Random(seed)
    lines = raw.split("\n")
    start = max(0, truth.index(KEEP) - 1 - int(chance.choice(ABOVE) * chance.random()))
    stop = truth.rindex(KEEP) + 2 + int(chance.choice(BELOW) * chance.random())
    if chance.random() < 0.5:
        return "\n\n".join(lines[start:stop]), ".".join(truth[start:stop])
    return "\n".join(lines[start:stop]), truth[start:stop]


def shredded(html: str) -> str:
    """A page's text with a line for every piece between two tags, inline ones, too."""
    from lxml import html as pages

    parser = pages.HTMLParser(encoding="utf-8", huge_tree=True)
    page = pages.document_fromstring(html.encode(), parser=parser)
    body = page.find("body")
    pieces: list[str] = []
    silent: list[Any] = []
    from lxml.etree import iterwalk

    for event, element in iterwalk(page if body is None else body, events=("start", "end", "comment", "pi")):
        if event == "start":
            if element.tag in SILENT:
                silent.append(element)
            elif not silent:
                pieces.append(element.text or "")
            continue
        if silent and element is silent[-1]:
            silent.pop()
        if not silent and element is not body:
            pieces.append(element.tail or "")
    return "\n".join(line for piece in pieces if (line := " ".join(piece.split())))
