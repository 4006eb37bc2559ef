"""Learns what each sign of a headline counts, from texts without markup and the headlines of their pages.

    YARDSTICKS=DIR python training/headlines/train.py           the weights, beside the shipped ones
    YARDSTICKS=DIR python training/headlines/train.py --cross   how well they do on unseen sites

A conditional logit: among the lines of a text that may be its headline, and none of them, the right ones
are to have most of the chance (L2 of 1; `container` counts half, being much alike). Only the development half
is read. Needs numpy and scipy. The weights are written by hand into `reader/cleaning/headline_signs.py`,
rounded to .05. Deterministic: the same texts and rules give the same weights.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from hashlib import md5
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from texts_metadata import is_same, is_there, read, told_by  # noqa: E402 - the truth is the yardstick's

from reader.article.document import RawDocument  # noqa: E402
from reader.cleaning import REPAIRS, RULES, lines_of  # noqa: E402
from reader.cleaning.draft import Draft  # noqa: E402
from reader.cleaning.headline import HEADLINE, split_tail  # noqa: E402
from reader.cleaning.headline_guess import WANTED  # noqa: E402
from reader.cleaning.headline_signs import WEIGHTS, signs_of_lines  # noqa: E402

COUNTS = {"container": 0.5, "crude": 1.0, "whole": 1.0}
"""How much a text of each kind counts."""
FOLDS = 5
STEPS = 80
"""So many steps are made at most on the way to the weights."""


class Seen(NamedTuple):
    """A text: its kind and site, the signs of its lines, which are right, whether it has its headline."""

    kind: str
    site: str
    signs: np.ndarray
    right: np.ndarray
    is_there: bool


def main() -> None:
    """Prints the weights, or how well they do on unseen sites."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cross", action="store_true", help="five folds by site")
    seen = list(texts(Path(os.environ["YARDSTICKS"]) / "cleaning"))
    if not parser.parse_args().cross:
        wanted, *weights = fitted(seen)
        told = zip(WEIGHTS, weights, WEIGHTS.values(), strict=True)
        print(f"wanted {wanted:.2f} ({WANTED})", *(f"{n} {w:.2f} ({s})" for n, w, s in told), sep="\n")
        return
    folds = [fitted([one for one in seen if fold_of(one) != fold]) for fold in range(FOLDS)]
    report(seen, lambda one: folds[fold_of(one)])


def texts(folder: Path) -> Iterator[Seen]:
    """Every text of the yardstick that has lines which may be its headline, or a headline."""
    truths = {each["id"]: told_by(each["html"]).headline for each in read(folder / "pages.jsonl.gz")}
    for record in read(folder / "texts.jsonl.gz"):
        titles = [title for title in (record["title"], truths.get(record["id"])) if title]
        for kind in COUNTS:
            if raw := record["raw"].get(kind):
                yield seen_of(kind, record["site"], raw, titles)


def seen_of(kind: str, site: str, raw: str, titles: Sequence[str]) -> Seen:
    """A text as the rule for headlines finds it: repaired, with the verdicts of the rules before."""
    draft = Draft.of(RawDocument("", b"", "plain text", lines_of(raw)))
    for rule in REPAIRS:
        rule.apply(draft)
    draft.index()
    for rule in RULES[: RULES.index(HEADLINE)]:
        draft.rule = rule.name
        rule.apply(draft)
    lines, signs = signs_of_lines(draft)
    ways = [(line.text, split_tail(line.text, draft)[0]) for line in lines]
    right = [any(is_same("headline", way, title) for way in both for title in titles) for both in ways]
    table = np.array([[float(one[name]) for name in WEIGHTS] for one in signs]).reshape(-1, len(WEIGHTS))
    there = any(is_there("headline", title, raw) for title in titles)
    return Seen(kind, site, table, np.array(right, bool), there)


def fitted(seen: Sequence[Seen]) -> np.ndarray:
    """What none of the lines counts, then the weight of each sign."""
    told = [one for one in seen if len(one.right)]
    start = np.zeros(1 + len(WEIGHTS))
    return minimize(loss, start, args=(told,), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x


def loss(weights: np.ndarray, seen: Sequence[Seen]) -> tuple[float, np.ndarray]:
    """How little chance the right ones have, and where it gets less."""
    total, slope = (weights[1:] ** 2).sum() / 2, np.append(0, weights[1:])
    for one in seen:
        worth = np.append(one.signs @ weights[1:], weights[0])
        chances = np.exp(worth - worth.max())
        chances /= chances.sum()
        right = np.append(one.right, not one.right.any())
        of_right = chances[right].sum() + 1e-12
        off = COUNTS[one.kind] * (chances - np.where(right, chances, 0) / of_right)
        total -= COUNTS[one.kind] * np.log(of_right)
        slope[0] += off[-1]
        slope[1:] += one.signs.T @ off[:-1]
    return total, slope


def fold_of(one: Seen) -> int:
    """The fold of a text's site."""
    return int(md5(one.site.encode()).hexdigest(), 16) % FOLDS


def report(seen: Sequence[Seen], weights_for: Callable[[Seen], np.ndarray]) -> None:
    """Prints for each kind of text F1, precision and recall of the best line."""
    counts = Counter[tuple[str, str]]()
    for one in seen:
        wanted, *weights = weights_for(one)
        worth = one.signs @ np.array(weights)
        counts[one.kind, "there"] += one.is_there
        if len(worth) and worth.max() > wanted:
            counts[one.kind, "told"] += 1
            counts[one.kind, "right"] += bool(one.right[worth.argmax()])
    for kind in COUNTS:
        right = counts[kind, "right"]
        precision, recall = right / counts[kind, "told"], right / counts[kind, "there"]
        print(kind, f"F1 {2 * precision * recall / (precision + recall):.3f}, {precision:.3f}, {recall:.3f}")


if __name__ == "__main__":
    main()
