"""Learning: weights for words, then a forest over all figures, then one that sees the first one's verdicts.

What a stage learns from must not be what the stage before has learned by heart: each is shown figures that
were made without the sites in question.
"""

from __future__ import annotations

from dataclasses import dataclass

import lightgbm
import numpy as np
from pack import packed_forest
from rows import Figures, Floats, Ints, Rows
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from reader.cleaning.judge.chances import HOPELESS, SURE
from reader.cleaning.judge.second import AGAIN, second_signs
from reader.cleaning.judge.surroundings import NAMES
from reader.cleaning.judge.vocabulary import VOCABULARY, vocabulary_signs
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
"""The share of the leftovers' rows that are learned from; of the other variants `OTHER_LEFTOVERS`."""
OTHER_LEFTOVERS = 0.35
TREES = (160, 200)
"""How many trees a first forest has, and a second."""
DRAWS = (1, 2)
"""From so many draws of chance a first forest is made, and a second: the mean of their verdicts counts."""
FOREST = {
    "objective": "binary",
    "num_leaves": LEAVES,
    "learning_rate": 0.06,
    "min_data_in_leaf": 50,
    "feature_fraction": 0.25,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "max_bin": 48,
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

    def figures(self, rows: Rows) -> Figures:
        """The figures about words for every row."""
        scores = np.stack(
            [rows.words @ (table * worth) for table, worth in zip(self.tables, self.worth, strict=True)], 1
        )
        found: list[tuple[float, ...]] = []
        for text in rows.texts:
            own = scores[text.start : text.start + len(text.lines)].tolist()
            found += zip(*word_signs(own, text.places), strict=True)
        return np.array(found, dtype=np.float32).reshape(-1, len(WORDS))


@dataclass(slots=True)
class Model:
    """All that was learned."""

    words: Words
    first: Forests
    second: Forests

    def chances(self, rows: Rows) -> Floats:
        """The chance of every row to belong to the article."""
        figures = np.hstack([rows.figures, self.words.figures(rows)])
        first = predicted(self.first, figures)
        second = predicted(self.second, np.hstack([figures, again(rows, first)]))
        return np.where((first < HOPELESS) | (first > SURE), first, second)

    def packed(self) -> tuple[bytes, bytes]:
        """The two forests as they stand in the file."""
        return packed_forest(self.first), packed_forest(self.second)


def predicted(forests: Forests, figures: Figures) -> Floats:
    """The chances by the mean of what some forests say, as log-odds."""
    told = [forest.predict(figures, num_threads=1, raw_score=True) for forest in forests]
    return np.asarray(1 / (1 + np.exp(-np.mean(told, axis=0))), dtype=np.float64)


def again(rows: Rows, chances: Floats) -> Figures:
    """The figures about a first judgement for every row."""
    found: list[tuple[float, ...]] = []
    for text, (start, stop) in zip(rows.texts, rows.bounds, strict=True):
        own, sizes = chances[start:stop].tolist(), rows.sizes[start:stop].tolist()
        words = vocabulary_signs(own, sizes, [text.vocabulary[place] for place in text.places])
        found += [(*one, *two) for one, two in zip(second_signs(own, sizes), words, strict=True)]
    return np.array(found, dtype=np.float32).reshape(-1, len(AGAIN) + len(VOCABULARY))


def weights_of(rows: Rows) -> Floats:
    """How much each row counts: every text about as much as another, paragraphs more than short lines.

    Zero for rows that are not learned from; the others stand for them.
    """
    lines = np.array([stop - start for start, stop in rows.bounds])
    kinds = [text.text.variant for text in rows.texts]
    worth = np.array(
        [
            VARIANTS[kind] * (BLOGS if text.text.group == "wcxb" else 1)
            for kind, text in zip(kinds, rows.texts, strict=True)
        ]
    )
    weight = (worth / np.maximum(SHORTEST_TEXT, lines))[rows.text] * (1 + np.minimum(rows.sizes, 40) / 40)
    share = np.array([LEFTOVERS.get(kind, OTHER_LEFTOVERS) for kind in kinds])[rows.text]
    share = np.where(rows.truth == 1, 1.0, share)
    chosen = np.random.default_rng(SEED).random(len(weight)) < share
    weight = np.where(chosen & (rows.truth >= 0), weight / share, 0.0)
    return np.asarray(weight / weight[weight > 0].mean(), dtype=np.float64)


def learn(rows: Rows, around: csr_matrix, weight: Floats, folds: Ints) -> Model:
    """What rows with a weight teach; rows of one fold are of the same sites."""
    parts = [fold for fold in np.unique(folds) if weight[folds == fold].any()]
    sites = sites_of(rows)
    blind = np.zeros((len(weight), len(WORDS)), dtype=np.float32)
    for part in parts:
        without = fit_words(around, rows.truth, np.where(folds == part, 0, weight), sites)
        blind[folds == part] = without.figures(rows)[folds == part]
    words = fit_words(around, rows.truth, weight, sites)
    figures = np.hstack([rows.figures, blind])
    names = [*NAMES, *WORDS]
    chances = np.zeros(len(weight))
    for part in parts:
        forests = fit_forests(figures, rows.truth, np.where(folds == part, 0, weight), names, 0)
        chances[folds == part] = predicted(forests, figures[folds == part])
    first = fit_forests(figures, rows.truth, weight, names, 0)
    figures = np.hstack([figures, again(rows, chances)])
    second = fit_forests(figures, rows.truth, weight, [*names, *AGAIN, *VOCABULARY], 1)
    return Model(words, first, second)


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


def fit_forests(figures: Figures, truth: Ints, weight: Floats, names: list[str], stage: int) -> Forests:
    """Boosted trees over the rows with a weight, for the first judgement (0) or the second (1)."""
    shown = weight > 0
    forests = []
    for draw in range(DRAWS[stage]):
        data = lightgbm.Dataset(figures[shown], truth[shown], weight=weight[shown], feature_name=names)
        forests.append(lightgbm.train({**FOREST, "seed": SEED + draw}, data, TREES[stage]))
    return forests
