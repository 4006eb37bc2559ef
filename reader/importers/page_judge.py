"""The judge of a page's blocks: which of them are the article?

A paragraph among paragraphs in the story's element -> yes; the teaser of another story below it -> no.
"""

from __future__ import annotations

from collections import defaultdict

from reader.importers.page_blocks import PageBlock
from reader.importers.page_headings import with_headings
from reader.importers.page_measures import Page, Row, measures
from reader.importers.page_model import Model, load_model
from reader.importers.page_names import Buckets
from reader.importers.page_siblings import with_siblings

SHARE, LEAST, MOST = 0.42, 0.1, 0.4
"""A block stays when its chance is at least this share of the chance that the page's paragraphs have.

Where all of them look doubtful, all of them stay: better a leftover than a lost paragraph."""
_LONG = 8
_FULL = 150
_LIKE = 60
"""A block of more words counts as one of so many where blocks are weighed against each other."""
_STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
_EDGE = 4


def article_blocks(page: Page) -> list[bool]:
    """For each block of a page, whether it belongs to the article."""
    chances = chances_of(page, load_model())
    least = limit_of(page.blocks, chances)
    return with_headings(page, with_siblings(page, [chance >= least for chance in chances], chances))


def chances_of(page: Page, model: Model) -> list[float]:
    """How likely each block belongs to the article, by itself and then by what stands around it."""
    rows = rows_of(page, model)
    columns = list(zip(*rows, strict=True))
    around = rows_around(page, model.first.chances(columns))
    return model.second.chances([*columns, *zip(*around, strict=True)])


def rows_of(page: Page, model: Model) -> list[Row]:
    """The measures of every block, with what its names speak for it."""
    buckets = Buckets()
    scores = [model.names_score(buckets.of(block)) for block in page.blocks]
    return [(*row, score) for row, score in zip(measures(page), scores, strict=True)]


def limit_of(blocks: list[PageBlock], chances: list[float]) -> float:
    """The chance from which on a block of this page stays."""
    total = weighed = 0.0
    for block, chance in zip(blocks, chances, strict=True):
        if block.words >= _LONG:
            weight = chance * min(block.words, _FULL)
            total += weight
            weighed += weight * chance
    usual = weighed / total if total else 1.0
    return max(LEAST, min(MOST, SHARE * usual))


def rows_around(page: Page, chances: list[float]) -> list[Row]:
    """For every block, its own chance, its neighbours', those of blocks in like places, and of all above."""
    count = len(chances)
    padded = [0.0] * _EDGE + chances + [0.0] * _EDGE
    weights = [min(block.words, _LIKE) for block in page.blocks]
    signs = _others(page.signs, chances, weights)
    parents = _others([str(id(block.place.parent)) for block in page.blocks], chances, weights)
    expected = [chance * block.words for chance, block in zip(chances, page.blocks, strict=True)]
    total = sum(expected) + 1e-6
    below = [0.0] * count
    highest = 0.0
    for at in reversed(range(count)):
        below[at] = highest = max(highest, chances[at])
    rows: list[Row] = []
    passed = highest = 0.0
    for at, chance in enumerate(chances):
        passed += expected[at]
        highest = max(highest, chance)
        near = (padded[at + _EDGE + step] for step in _STEPS)
        rows.append((chance, *near, *signs[at], *parents[at], passed / total, total, highest, below[at]))
    return rows


def _others(keys: list[str], chances: list[float], weights: list[int]) -> list[tuple[float, float]]:
    """For every block, the mean chance of the other blocks with its key, and how many words they hold."""
    total: dict[str, float] = defaultdict(float)
    weight: dict[str, int] = defaultdict(int)
    for key, chance, words in zip(keys, chances, weights, strict=True):
        total[key] += chance * words
        weight[key] += words
    found = []
    for key, chance, words in zip(keys, chances, weights, strict=True):
        others = weight[key] - words
        mean = (total[key] - chance * words) / others if others > 0 else 0.5
        found.append((mean, float(min(others, 500))))
    return found
