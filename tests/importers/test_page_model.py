"""What was learned, read from its file."""

from __future__ import annotations

import pytest

from reader.importers.page_model import Forest, load_model, model_of
from reader.importers.page_names import BUCKETS


def test_a_tree_is_followed_to_its_leaf() -> None:
    """A number up to the limit goes left, a higher one right; the leaves of all trees add up."""
    tree = ((0, 1.0, 1, 2), (-1, -3.0, 0, 0), (-1, 3.0, 0, 0))
    forest = Forest(0.0, (tree, tree))
    assert forest.chance((1.0,)) == pytest.approx(1 - forest.chance((2.0,)))
    assert forest.chance((2.0,)) > 0.99


def test_weights_of_names_are_signed_bytes() -> None:
    """A byte above 127 stands for a negative weight."""
    empty = [0.0, []]
    stored = {"names_start": 1.0, "names_step": 0.5, "names": "02ff", "first": empty, "second": empty}
    assert model_of(stored).names == (1.0, -0.5)
    assert model_of(stored).names_score(frozenset((0, 1))) == pytest.approx(1.5)


def test_the_file_in_the_package_is_whole() -> None:
    """A weight for every bucket, and trees whose branches stay within them."""
    model = load_model()
    assert len(model.names) == BUCKETS
    for tree in (*model.first.trees, *model.second.trees):
        assert all(left < len(tree) and right < len(tree) for _, _, left, right in tree)
