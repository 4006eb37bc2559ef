"""Cleans the pages of a yardstick with trafilatura and with ours, and says how sure the difference is.

    YARDSTICKS=DIR python benchmarks/pages_peers.py [--texts FILE] [--sets aeb,fundus-eval,fundus-pub]

The model was made from the same pages, so that what it says about them flatters it: FILE is what
`training/pages/train.py DIR/cleaning --cross --texts FILE` writes, every page cleaned by what was learned
from other sites. CPU is measured with the model of the package. trafilatura must be installed.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.cleaning import clean
from reader.importers import import_bytes

Pair = tuple[float | None, float | None]
SETS = "aeb,fundus-eval,fundus-pub"
ROUNDS = 2000
LOST = 0.9


def ours(page: str) -> str:
    documents = import_bytes(page.encode("utf-8", "replace"), "page.html", "html").documents
    return clean(documents[0]).body() if documents else ""


def peer() -> Callable[[str], str]:
    trafilatura = importlib.import_module("trafilatura")
    return lambda page: trafilatura.extract(page, include_comments=False) or ""


def timed(call: Callable[[str], str], pages: list[dict[str, Any]]) -> tuple[list[str], float]:
    """What a cleaner makes of the pages, and the milliseconds of CPU a page."""
    call(pages[0]["html"])
    start = time.process_time()
    texts = [call(page["html"]) for page in pages]
    return texts, 1000 * (time.process_time() - start) / len(pages)


def interval(pairs: list[tuple[Pair, Pair]], f1: Callable[[list[Pair]], float]) -> tuple[float, float]:
    """Between which values the difference in F1 lies in 95 of 100 draws of as many pages."""
    chance = random.Random(7)
    differences = []
    for _ in range(ROUNDS):
        drawn = [pairs[chance.randrange(len(pairs))] for _ in pairs]
        differences.append(f1([own for own, _ in drawn]) - f1([other for _, other in drawn]))
    differences.sort()
    return differences[ROUNDS // 40], differences[-ROUNDS // 40]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--sets", default=SETS)
    arguments = parser.parse_args()
    folder = Path(os.environ.get("YARDSTICKS", "")) / "cleaning"
    if not (folder / "pages.jsonl.gz").is_file():
        print("YARDSTICKS names no folder with cleaning/pages.jsonl.gz; nothing is measured.")
        return 0
    sys.path.insert(0, str(folder))
    metrics = importlib.import_module("metrics")
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as file:
        pages = [page for page in map(json.loads, file) if page["half"] == "dev"]
    known = json.loads(arguments.texts.read_text(encoding="utf-8")) if arguments.texts else {}
    print(f"{'set':12} {'cleaner':12} {'F1':>6} {'P':>6} {'R':>6} damaged  CPU ms a page")
    for name in arguments.sets.split(","):
        report([page for page in pages if page["set"] == name], name, known, metrics)
    return 0


def report(pages: list[dict[str, Any]], name: str, known: dict[str, str], metrics: Any) -> None:
    """Prints the two lines of one set, and the interval of their difference."""
    scores = {}
    for cleaner, call in (("trafilatura", peer()), ("reader", ours)):
        texts, milliseconds = timed(call, pages)
        if cleaner == "reader":
            texts = [known.get(f"{name}/{page['id']}", text) for page, text in zip(pages, texts, strict=True)]
        found = [metrics.page_pr(page["gold"], text) for page, text in zip(pages, texts, strict=True)]
        total = metrics.macro(found)
        damaged = sum((recall if recall is not None else 1) < LOST for _, recall in found) / len(found)
        figures = f"{total['f1']:6.4f} {total['p']:6.4f} {total['r']:6.4f} {damaged:7.1%}"
        print(f"{name:12} {cleaner:12} {figures}  {milliseconds:5.1f}", flush=True)
        scores[cleaner] = found
    pairs = list(zip(scores["reader"], scores["trafilatura"], strict=True))
    low, high = interval(pairs, lambda found: float(metrics.macro(found)["f1"]))
    print(
        f"{'':12} reader − trafilatura: {low:+.4f} … {high:+.4f} (95 %, {ROUNDS} draws of {len(pages)} pages)"
    )


if __name__ == "__main__":
    sys.exit(main())
