"""What was learned, as the bytes that the package reads."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import lightgbm
import numpy as np

from reader.cleaning.judge.forest import HEAD as FOREST_HEAD
from reader.cleaning.judge.forest import LIMIT, NODE, PLANES
from reader.cleaning.judge.weights import HEAD, SIGN
from reader.forest import LEAVES


def packed(tables: tuple[np.ndarray, ...], worth: tuple[float, ...], first: bytes, second: bytes) -> bytes:
    """The whole file."""
    words = b"".join(table.astype(np.int8).tobytes() for table in tables)
    return HEAD.pack(SIGN, len(first), len(second), *worth) + zlib.compress(first + second + words, 9)


def packed_forest(forests: list[lightgbm.Booster]) -> bytes:
    """The trees of some forests as one: their leaves' values, their nodes, the limits that the nodes ask for.

    What one forest of several says counts for its share.
    """
    trees = [tree["tree_structure"] for forest in forests for tree in forest.dump_model()["tree_info"]]
    asked = sorted({limit for tree in trees for limit, _, _ in _nodes(tree)})
    places = {limit: place for place, limit in enumerate(asked)}
    values = [[value / len(forests) for value in _values(tree)] for tree in trees]
    least = min(min(each) for each in values)
    step = (max(max(each) for each in values) - least) / ((1 << PLANES) - 1)
    bits = [
        round((value - least) / step) for each in values for value in each + [least] * (LEAVES - len(each))
    ]
    nodes = [
        NODE.pack(number, places[limit], ((1 << stop) - 1) & ~((1 << start) - 1))
        for number, tree in enumerate(trees)
        for limit, start, stop in _nodes(tree)
    ]
    return b"".join(
        (
            FOREST_HEAD.pack(len(trees), len(nodes), len(asked), least, step),
            np.array(bits, dtype="<u2").tobytes(),
            *nodes,
            *(LIMIT.pack(figure, limit) for figure, limit in asked),
        )
    )


def _values(node: dict[str, Any]) -> list[float]:
    """The leaves' values, from left to right."""
    if "leaf_value" in node:
        return [node["leaf_value"]]
    return _values(node["left_child"]) + _values(node["right_child"])


def _nodes(node: dict[str, Any], start: int = 0) -> Iterator[tuple[tuple[int, float], int, int]]:
    """Every node's figure and limit, and its left side's leaves: a figure above the limit leaves them out."""
    if "leaf_value" in node:
        return
    middle = start + len(_values(node["left_child"]))
    limit = float(np.float32(node["threshold"]))
    yield (node["split_feature"], limit), start, middle
    yield from _nodes(node["left_child"], start)
    yield from _nodes(node["right_child"], middle)
