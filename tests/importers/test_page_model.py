"""What was learned, read from its file."""

from __future__ import annotations

import pytest

from reader.importers.page_model import forest_of, load_model, model_of
from reader.importers.page_names import BUCKETS


def test_a_tree_is_followed_to_its_leaf() -> None:
    """A number up to the limit goes left, a higher one right; the leaves of all trees add up."""
    tree = ((0, 1.0, 1, 2), (-1, -3.0, 0, 0), (1, 5.0, 3, 4), (-1, 3.0, 0, 0), (-1, 4.0, 0, 0))
    found = forest_of(0.5, (tree, tree)).points([(1.0, 2.0, 2.0), (9.0, 5.0, 6.0)])
    assert found == pytest.approx([-5.5, 6.5, 8.5])


def test_weights_of_names_are_signed_bytes() -> None:
    """A byte above 127 stands for a negative weight."""
    empty: list[object] = [0.0, []]
    stored = {"names_start": 1.0, "names_step": 0.5, "names": "02ff", "first": empty, "second": empty}
    assert model_of(stored).names == (1.0, -0.5)
    assert model_of(stored).names_score(frozenset((0, 1))) == pytest.approx(1.5)


def test_the_file_in_the_package_is_whole() -> None:
    """A weight for every bucket, and trees that tell blocks apart."""
    model = load_model()
    assert len(model.names) == BUCKETS
    blank, other = (model.first.points([(figure,)] * 200)[0] for figure in (0.0, 1.0))
    assert blank != other
