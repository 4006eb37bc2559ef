"""Learning: a forest for the first glance, weights for words, then a forest over all figures of unsure lines.

What a stage learns from must not be what the stage before has learned by heart: each is shown figures that
were made without the sites in question.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import lightgbm
import numpy as np
from pack import packed_forest
from rows import Figures, Flags, Floats, Ints, Rows
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from reader.cleaning.judge.chances import FORLORN, HOPELESS, SURE
from reader.cleaning.judge.glance import GLANCE
from reader.cleaning.judge.second import AGAIN, second_signs
from reader.cleaning.judge.surroundings import NAMES
from reader.cleaning.judge.words import NUMBERS, WORDS, word_signs
from reader.forest import LEAVES

SEED = 7
STRICTNESS = 0.3
"""How freely words may speak: the inverse of the penalty on their weights."""
FEWEST_SITES = 2
"""A word is learned if so many sites have it."""
VARIANTS = {"container": 1.5, "crude": 1.0, "whole": 1.2, "shredded": 0.8, "cropped": 1.0}
"""How much a text of each kind counts."""
BLOGS = 0.7
"""How much a text of the set of blogs and guides counts."""
SHORTEST_TEXT = 15
"""A text of fewer lines counts as if it had so many."""
LEFTOVERS = {"container": 0.8}
"""The share of the leftovers' rows that words and the first glance learn from; of the other variants
`OTHER_LEFTOVERS`. The closer look, which sees few rows, learns from all of them."""
OTHER_LEFTOVERS = 0.35
TREES = (60, 150)
"""How many trees the forest for a first glance has, and the one for a closer look."""
DRAWS = (1, 2)
"""From so many draws of chance each is made: the mean of their verdicts counts."""
STAGES = (
    {"learning_rate": 0.1, "feature_fraction": 0.5, "max_bin": 48},
    {"learning_rate": 0.1, "feature_fraction": 0.25, "max_bin": 24},
)
"""How fast trees of each learn, the share of the figures that one sees, how many limits a figure may have."""
FOREST = {
    "objective": "binary",
    "num_leaves": LEAVES,
    "min_data_in_leaf": 50,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "use_missing": False,
    "seed": SEED,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbosity": -1,
}


Forests = list[lightgbm.Booster]
"""Forests of one sort, each from another draw of chance."""


@dataclass(slots=True)
class Words:
    """Weights of words in three roles, as they will stand in the file."""

    tables: tuple[np.ndarray, ...]
    worth: tuple[float, ...]

    def figures(self, rows: Rows, wanted: Flags) -> Figures:
        """The figures about words for every row that is wanted; the others' are nothing."""
        scores = np.stack(
            [rows.words @ (table * worth) for table, worth in zip(self.tables, self.worth, strict=True)], 1
        )
        found = np.zeros((len(wanted), len(WORDS)), dtype=np.float32)
        for text, (start, stop) in zip(rows.texts, rows.bounds, strict=True):
            unsure = np.flatnonzero(wanted[start:stop])
            own = scores[text.start : text.start + len(text.lines)].tolist()
            if len(unsure):
                signs = word_signs(own, [text.places[n] for n in unsure])
                found[start + unsure] = np.array(signs, dtype=np.float32).T
        return found


@dataclass(slots=True)
class Model:
    """All that was learned."""

    words: Words
    first: Forests
    second: Forests

    def chances(self, rows: Rows) -> Floats:
        """The chance of every row to belong to the article."""
        chances = predicted(self.first, rows.glances)
        unsure = are_unsure(rows, chances)
        figures = np.hstack([rows.figures, self.words.figures(rows, unsure), again(rows, chances, unsure)])
        chances[unsure] = predicted(self.second, figures[unsure])
        return chances

    def packed(self) -> tuple[bytes, bytes]:
        """The two forests as they stand in the file."""
        return packed_forest(self.first), packed_forest(self.second)


def predicted(forests: Forests, figures: Figures) -> Floats:
    """The chances by the mean of what some forests say, as log-odds."""
    told = [forest.predict(figures, num_threads=1, raw_score=True) for forest in forests]
    return np.asarray(1 / (1 + np.exp(-np.mean(told, axis=0))), dtype=np.float64)


def are_unsure(rows: Rows, chances: Floats) -> Flags:
    """Which rows are looked at closely after these first chances."""
    least = np.where(rows.prose, FORLORN, HOPELESS)
    return np.asarray((chances >= least) & (chances <= SURE), dtype=np.bool_)


def again(rows: Rows, chances: Floats, wanted: Flags) -> Figures:
    """The figures about a first judgement for every row that is wanted; the others' are nothing."""
    found = np.zeros((len(wanted), len(AGAIN)), dtype=np.float32)
    for start, stop in rows.bounds:
        unsure = np.flatnonzero(wanted[start:stop])
        own, sizes = chances[start:stop].tolist(), rows.sizes[start:stop].tolist()
        if len(unsure):
            found[start + unsure] = second_signs(own, sizes, unsure.tolist())
    return found


def weights_of(rows: Rows) -> Floats:
    """How much each row counts: every text about as much as another, paragraphs more than short lines."""
    lines = np.array([stop - start for start, stop in rows.bounds])
    kinds = [text.text.variant for text in rows.texts]
    worth = np.array(
        [
            VARIANTS[kind] * (BLOGS if text.text.group == "wcxb" else 1)
            for kind, text in zip(kinds, rows.texts, strict=True)
        ]
    )
    weight = (worth / np.maximum(SHORTEST_TEXT, lines))[rows.text] * (1 + np.minimum(rows.sizes, 40) / 40)
    return _evened(np.where(rows.truth >= 0, weight, 0.0))


def some_of(rows: Rows, weight: Floats) -> Floats:
    """The weights where not all leftovers are learned from; those that are stand for the others."""
    kinds = [text.text.variant for text in rows.texts]
    share = np.array([LEFTOVERS.get(kind, OTHER_LEFTOVERS) for kind in kinds])[rows.text]
    share = np.where(rows.truth == 1, 1.0, share)
    chosen = np.random.default_rng(SEED).random(len(weight)) < share
    return _evened(np.where(chosen, weight / share, 0.0))


def _evened(weight: Floats) -> Floats:
    """The same weights, one on average."""
    return np.asarray(weight / weight[weight > 0].mean(), dtype=np.float64)


def learn(rows: Rows, around: csr_matrix, weight: Floats, folds: Ints) -> Model:
    """What rows with a weight teach; rows of one fold are of the same sites."""
    parts = [fold for fold in np.unique(folds) if weight[folds == fold].any()]
    sites, some = sites_of(rows), some_of(rows, weight)
    chances = np.zeros(len(weight))
    for part in parts:
        forests = fit_forests(rows.glances, rows.truth, np.where(folds == part, 0, some), GLANCE, 0)
        chances[folds == part] = predicted(forests, rows.glances[folds == part])
    unsure = are_unsure(rows, chances)
    blind = np.zeros((len(weight), len(WORDS)), dtype=np.float32)
    for part in parts:
        without = fit_words(around, rows.truth, np.where(folds == part, 0, some), sites)
        blind[folds == part] = without.figures(rows, unsure & (folds == part))[folds == part]
    figures = np.hstack([rows.figures, blind, again(rows, chances, unsure)])
    names = (*NAMES, *WORDS, *AGAIN)
    return Model(
        fit_words(around, rows.truth, some, sites),
        fit_forests(rows.glances, rows.truth, some, GLANCE, 0),
        fit_forests(figures, rows.truth, np.where(unsure, weight, 0), names, 1),
    )


def sites_of(rows: Rows) -> Ints:
    """The site of every row, as a number."""
    numbers: dict[str, int] = {}
    each = [numbers.setdefault(text.text.site, len(numbers)) for text in rows.texts]
    return np.array(each, dtype=np.int64)[rows.text]


def fit_words(around: csr_matrix, truth: Ints, weight: Floats, sites: Ints) -> Words:
    """Weights of words: a logistic regression, each weight rounded to a byte."""
    shown = weight > 0
    told = around[shown]
    there = csr_matrix((np.ones(told.nnz, dtype=np.float32), told.indices, told.indptr), shape=told.shape)
    number = sites[shown]
    by_site = csr_matrix((np.ones(len(number)), (number, np.arange(len(number)))), dtype=np.float32)
    often = np.asarray(((by_site @ there) > 0).sum(0)).ravel() >= FEWEST_SITES
    kept = np.flatnonzero(often)
    fitted = LogisticRegression(C=STRICTNESS, max_iter=60, tol=1e-3)
    fitted.fit(told[:, kept], truth[shown], sample_weight=weight[shown])
    coefficients = np.zeros(around.shape[1])
    coefficients[kept] = fitted.coef_[0]
    tables, worth = [], []
    for role in range(around.shape[1] // NUMBERS):
        own = coefficients[role * NUMBERS : (role + 1) * NUMBERS]
        most = float(np.quantile(np.abs(own[own != 0]), 0.999)) / 127
        tables.append(np.clip(np.rint(own / most), -127, 127).astype(np.int8))
        worth.append(most)
    return Words(tuple(tables), tuple(worth))


def fit_forests(figures: Figures, truth: Ints, weight: Floats, names: Sequence[str], stage: int) -> Forests:
    """Boosted trees over the rows with a weight, for the first glance (0) or the closer look (1)."""
    shown, forests = weight > 0, []
    for draw in range(DRAWS[stage]):
        data = lightgbm.Dataset(figures[shown], truth[shown], weight=weight[shown], feature_name=[*names])
        chosen = {**FOREST, **STAGES[stage], "seed": SEED + draw}
        forests.append(lightgbm.train(chosen, data, TREES[stage]))
    return forests
