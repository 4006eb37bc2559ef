"""Learns what the judge of a page's blocks knows, from news pages and the text that belongs to each.

    python training/pages/train.py YARDSTICKS/cleaning   writes reader/importers/page_model.z
    python training/pages/train.py YARDSTICKS/cleaning --cross   says how well it does on unseen sites

Needs numpy, scipy and scikit-learn. The folder holds `pages.jsonl.gz` (`html`, `gold`, `title`, `site`, `set`
and `half`) and `metrics.py`, which tells for each line of a text whether it stands in the gold. Only the
development half is read. Deterministic: the same pages give the same file.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import argparse
import gzip
import json
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.cleaning import clean  # noqa: E402
from reader.importers import import_bytes, page_judge  # noqa: E402
from reader.importers.html import tree_of  # noqa: E402
from reader.importers.page_judge import rows_around  # noqa: E402
from reader.importers.page_lines import page_of  # noqa: E402
from reader.importers.page_measures import Page, measures  # noqa: E402
from reader.importers.page_metadata import page_facts  # noqa: E402
from reader.importers.page_model import model_of  # noqa: E402
from reader.importers.page_names import BUCKETS, Buckets  # noqa: E402

TARGET = ROOT / "reader" / "importers" / "page_model.z"
NAMES_STRENGTH = 0.05
FOREST = {
    "max_leaf_nodes": 12,
    "max_iter": 60,
    "learning_rate": 0.12,
    "min_samples_leaf": 30,
    "l2_regularization": 5,
    "max_bins": 128,
    "max_features": 0.3,
}
SEEDS = (1, 2, 3)
"""A forest is the mean of one for each of these: with so few sites, one alone is much chance."""
FOLDS, INNER = 5, 4


@dataclass
class Sample:
    """One page: its blocks' rows and names, the verdicts, and how much each block counts."""

    name: str
    raw: str
    site: str
    collection: str
    gold: str
    page: Page
    rows: np.ndarray
    buckets: list[frozenset[int]]
    keep: np.ndarray
    weight: np.ndarray


def samples(folder: Path) -> list[Sample]:
    """The pages of the development half."""
    sys.path.insert(0, str(folder))
    from metrics import line_labels

    found = []
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as file:
        for record in map(json.loads, file):
            tree = tree_of(record["html"])
            if record["half"] != "dev" or tree is None:
                continue
            page = page_of(tree, page_facts(tree)).page
            if page.blocks:
                text = "\n".join(block.text for block in page.blocks)
                found.append(_sample(record, page, line_labels(text, record["gold"], record["title"])))
    return found


def _sample(record: dict[str, str], page: Page, verdicts: str) -> Sample:
    """A page with a verdict for every block: every page counts alike, whatever its length."""
    words = np.array([block.words for block in page.blocks])
    keep = np.array([verdict == "k" for verdict in verdicts])
    neutral = np.array([verdict in "tn." for verdict in verdicts])
    weight = (np.minimum(words, 150) + 3) / (words[keep].sum() + 150) * 300
    weight = np.clip(weight, 0.2, 60) * ~neutral
    buckets = Buckets()
    names = [buckets.of(block) for block in page.blocks]
    rows = np.array(measures(page), dtype=np.float64)
    site = record["site"].removeprefix("the")
    name = f"{record['set']}/{record['id']}"
    return Sample(name, record["html"], site, record["set"], record["gold"], page, rows, names, keep, weight)


def stacked(pages: list[Sample], name: str) -> np.ndarray:
    """One array of all pages."""
    return np.concatenate([getattr(page, name) for page in pages])


def folds(pages: list[Sample], count: int, seed: int) -> list[np.ndarray]:
    """For each part, which pages are in it; a site is in one part only."""
    sites = sorted({page.site for page in pages})
    np.random.RandomState(seed).shuffle(sites)
    part = {site: at % count for at, site in enumerate(sites)}
    return [np.array([part[page.site] == at for page in pages]) for at in range(count)]


def fit_names(pages: list[Sample]) -> tuple[float, np.ndarray]:
    """The weights of the names, rounded as they are kept."""
    counts = [len(names) for page in pages for names in page.buckets]
    ends = np.concatenate([[0], np.cumsum(counts)])
    columns = np.array([bucket for page in pages for names in page.buckets for bucket in sorted(names)])
    matrix = sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(counts), BUCKETS))
    weight, keep = stacked(pages, "weight"), stacked(pages, "keep")
    there = weight > 0
    learner = LogisticRegression(C=NAMES_STRENGTH, solver="liblinear", max_iter=60)
    learner.fit(matrix[there], keep[there], sample_weight=np.minimum(weight[there], 8))
    step = float(np.abs(learner.coef_).max() / 127)
    return float(learner.intercept_[0]), np.round(learner.coef_[0] / step) * step


def with_names(page: Sample, names: tuple[float, np.ndarray]) -> np.ndarray:
    """A page's rows with what the names speak for each block."""
    scores = [names[0] + names[1][sorted(buckets)].sum() for buckets in page.buckets]
    return np.column_stack([page.rows, scores])


Forests = list[HistGradientBoostingClassifier]


def fit_forest(rows: np.ndarray, pages: list[Sample]) -> Forests:
    """The forests for these rows; short leftovers, which abound, are thinned out."""
    weight, keep = stacked(pages, "weight"), stacked(pages, "keep")
    easy = ~keep & (rows[:, 0] <= 5)
    found = []
    for seed in SEEDS:
        there = (~easy | (np.random.RandomState(seed).rand(len(rows)) < 0.3)) & (weight > 0)
        learner = HistGradientBoostingClassifier(**FOREST, random_state=seed)
        counts = weight * np.where(easy, 3.3, 1)
        found.append(learner.fit(rows[there], keep[there], sample_weight=counts[there]))
    return found


def chance(forests: Forests, rows: np.ndarray) -> np.ndarray:
    """How likely each row's block belongs to the article."""
    return 1 / (1 + np.exp(-np.mean([forest.decision_function(rows) for forest in forests], axis=0)))


def around(page: Sample, chances: np.ndarray) -> np.ndarray:
    """What the first chances say around each block."""
    return np.array(rows_around(page.page, list(map(float, chances))))


class Learned:
    """Everything that is learned from some pages."""

    def __init__(self, pages: list[Sample]) -> None:
        names_out = self._unseen(pages, fit_names, with_names, 3)
        self.names = fit_names(pages)
        firsts = self._unseen(
            list(zip(pages, names_out, strict=True)),
            lambda known: fit_forest(np.concatenate([rows for _, rows in known]), [p for p, _ in known]),
            lambda pair, forests: chance(forests, pair[1]),
            7,
        )
        self.first = fit_forest(np.concatenate(names_out), pages)
        rows = [
            np.column_stack([own, around(page, chances)])
            for page, own, chances in zip(pages, names_out, firsts, strict=True)
        ]
        self.second = fit_forest(np.concatenate(rows), pages)

    @staticmethod
    def _unseen(pages, fit, use, seed):  # type: ignore[no-untyped-def]
        """For every page, what is said of it by what was learned from other sites."""
        found = [None] * len(pages)
        plain = [page[0] if isinstance(page, tuple) else page for page in pages]
        for part in folds(plain, INNER, seed):
            learned = fit([page for page, out in zip(pages, part, strict=True) if not out])
            for at in np.flatnonzero(part):
                found[at] = use(pages[at], learned)
        return found


def cross(pages: list[Sample]) -> dict[str, str]:
    """For every page, its cleaned text by what was learned from other sites; prints the scores."""
    from metrics import macro, page_pr

    texts: dict[str, str] = {}
    scores: dict[str, list[tuple[float, float]]] = {}
    for part in folds(pages, FOLDS, 0):
        model = model_of(stored(Learned([page for page, out in zip(pages, part, strict=True) if not out])))
        page_judge.load_model = lambda model=model: model  # type: ignore[misc]
        for page in (pages[at] for at in np.flatnonzero(part)):
            (document,) = import_bytes(page.raw.encode(), "page.html", "html").documents
            texts[page.name] = clean(document).body()
            scores.setdefault(page.collection, []).append(page_pr(page.gold, texts[page.name]))
    for name, found in scores.items():
        damaged = sum((recall if recall is not None else 1) < 0.9 for _, recall in found) / len(found)
        print(name, {key: round(value, 4) for key, value in macro(found).items()}, f"damaged {damaged:.1%}")
    return texts


def forest_as_lists(forests: Forests) -> list[object]:
    """The mean of some forests, as `page_model` reads it."""
    trees = []
    for tree in (tree for forest in forests for (tree,) in forest._predictors):
        nodes: list[list[float]] = []
        for node in tree.nodes:
            if node["is_leaf"]:
                nodes.append([-1, round(float(node["value"]) / len(forests), 4), 0, 0])
            else:
                limit = float(f"{float(node['num_threshold']):.6g}")
                nodes.append([int(node["feature_idx"]), limit, int(node["left"]), int(node["right"])])
        trees.append(nodes)
    start = np.mean([forest._baseline_prediction.ravel()[0] for forest in forests])
    return [float(start), trees]


def stored(learned: Learned) -> dict[str, object]:
    """What was learned, as it is kept."""
    start, weights = learned.names
    step = float(np.abs(weights).max() / 127)
    return {
        "names_start": start,
        "names_step": step,
        "names": np.round(weights / step).astype(np.int8).tobytes().hex(),
        "first": forest_as_lists(learned.first),
        "second": forest_as_lists(learned.second),
    }


def write(learned: Learned, target: Path) -> None:
    """Writes what was learned into the package."""
    target.write_bytes(zlib.compress(json.dumps(stored(learned), separators=(",", ":")).encode(), 9))
    print(f"{target}: {target.stat().st_size} bytes")


def main() -> None:
    """Cross-validates, or writes the model."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cross", action="store_true")
    parser.add_argument("--texts", type=Path, help="where --cross writes the cleaned texts, as JSON")
    arguments = parser.parse_args()
    pages = samples(arguments.folder)
    print(f"{len(pages)} pages, {sum(len(page.rows) for page in pages)} blocks")
    if arguments.cross:
        texts = cross(pages)
        if arguments.texts:
            arguments.texts.write_text(json.dumps(texts), encoding="utf-8")
    else:
        write(Learned(pages), TARGET)


if __name__ == "__main__":
    main()
