"""Cross-validates the judge of lines by site, prints how good it is, and writes its weights.

    python training/cleaning/train.py FOLDER [--measure-only]

FOLDER holds `texts.jsonl.gz` and `pages.jsonl.gz`. Every figure is of texts of sites not learned from.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import errors
import numpy as np
from learn import Model, learn, weights_of
from pack import packed
from pages import read
from peer import stretch
from rows import Floats, Ints, Rows, Seen, seen, table
from score import Score, f1, is_news, kept_lines, row, score

from reader.cleaning.limits import limits_for, which_stay

FOLDS = 5
ROUNDS = 1000
"""So many times pages are drawn for an interval."""
WEIGHTS = Path(__file__).parents[2] / "reader" / "cleaning" / "judge" / "weights.bin"
MEASURED = ("container", "crude", "whole", "shredded")


def main() -> None:
    """Measures, then learns from all texts and writes the weights."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--measure-only", action="store_true", help="write no weights")
    asked.add_argument("--write-only", action="store_true", help="measure nothing")
    wanted = asked.parse_args()
    rows = table([seen(text) for text in read(wanted.folder)])
    print(f"{len(rows.texts)} texts, {len(rows.truth)} open lines", flush=True)
    if not wanted.write_only:
        measure(rows)
    if not wanted.measure_only:
        WEIGHTS.write_bytes(file_of(learn(rows, rows.words_around(), weights_of(rows), folds_of(rows))))
        print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size} bytes")


def file_of(model: Model) -> bytes:
    """The weights' file of a model."""
    return packed(model.words.tables, model.words.worth, *model.packed())


def folds_of(rows: Rows) -> Ints:
    """The fold of every row: all texts of a site, whatever their set, are in one."""
    folds = [crc32(f"site {text.text.site}".encode()) % FOLDS for text in rows.texts]
    return np.array(folds, dtype=np.int64)[rows.text]


def blind_chances(rows: Rows) -> Floats:
    """For every row the chance that a model gives it which has seen no text of its site."""
    folds, weight, around = folds_of(rows), weights_of(rows), rows.words_around()
    chances = np.zeros(len(weight))
    for fold in range(FOLDS):
        model = learn(rows, around, np.where(folds == fold, 0, weight), folds)
        chances[folds == fold] = model.chances(rows)[folds == fold]
    return chances


def measure(rows: Rows) -> None:
    """Prints the scores of the cross-validation beside the peer's, and what goes wrong."""
    kept = decided(rows, blind_chances(rows))
    for variant in MEASURED:
        texts = [(text, keep) for text, keep in kept if text.text.variant == variant and is_news(text)]
        ours = [score(text, keep) for text, keep in texts]
        peers = [score(text, stretch(text.lines)) for text, _ in texts]
        print(row(f"{variant}: the judge", ours))
        print(row(f"{variant}: longest stretch", peers))
        low, high = interval(ours, peers)
        print(f"{'':28} F1 above it by {low:.4f} to {high:.4f} (95 % of {ROUNDS} draws of pages)", flush=True)
    for variant in ("container", "whole"):
        texts = [(text, keep) for text, keep in kept if text.text.variant == variant and is_news(text)]
        print(f"\n{variant}, lines wrong by kind:", *errors.table(texts), sep="\n  ")
        print(f"\n{variant}, lines by rule:", *errors.rules_table(text for text, _ in texts), sep="\n  ")


def decided(rows: Rows, chances: Floats) -> list[tuple[Seen, list[bool]]]:
    """Every text with the lines that stay, as the package would decide with these chances."""
    return [
        (text, kept_lines(text, stays(text, chances[start:stop])))
        for text, (start, stop) in zip(rows.texts, rows.bounds, strict=True)
    ]


def stays(text: Seen, chances: Floats) -> Sequence[bool]:
    """Which open lines stay."""
    if not text.strictness:
        return [True] * len(chances)
    told = chances.tolist()
    sizes, sorts = ([each[place] for place in text.places] for each in (text.sizes, text.sorts))
    limits = limits_for(told, text.shown, len(text.lines))
    return which_stay(told, sizes, sorts, limits, text.strictness)


def interval(ours: Sequence[Score], peers: Sequence[Score]) -> tuple[float, float]:
    """How far our F1 lies above the peer's on the same pages, in 95 of 100 draws."""
    chance = random.Random(11)
    gains = []
    for _ in range(ROUNDS):
        drawn = [chance.randrange(len(ours)) for _ in ours]
        gains.append(f1([ours[i] for i in drawn]) - f1([peers[i] for i in drawn]))
    gains.sort()
    return gains[ROUNDS // 40], gains[-ROUNDS // 40]


if __name__ == "__main__":
    main()
