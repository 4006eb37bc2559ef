"""What the judge of a page's blocks has learned: weights of names, and two forests of small trees.

`training/pages` makes the file. A tree is one flat list of nodes: (measure, limit, left, right), or a leaf.
"""

from __future__ import annotations

import json
import math
import zlib
from dataclasses import dataclass
from functools import cache
from importlib import resources

FILE = "page_model.z"
Node = tuple[int, float, int, int]
"""Which number of the row, the limit up to which it goes left, the nodes left and right.

Of a leaf the first is below zero, and the second is what it adds."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees whose sum tells the log-odds that a block belongs to the article."""

    start: float
    trees: tuple[tuple[Node, ...], ...]

    def chance(self, row: tuple[float, ...]) -> float:
        """How likely a block with this row of numbers belongs to the article."""
        total = self.start
        for tree in self.trees:
            which, limit, left, right = tree[0]
            while which >= 0:
                which, limit, left, right = tree[left if row[which] <= limit else right]
            total += limit
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that was learned."""

    names_start: float
    names: tuple[float, ...]
    """A weight for each bucket of names."""
    first: Forest
    """Judges a block by its own row."""
    second: Forest
    """Judges it again, by what the first has said about the blocks around it."""

    def names_score(self, buckets: frozenset[int]) -> float:
        """What the names around a block speak for it."""
        weights = self.names
        return self.names_start + sum([weights[bucket] for bucket in sorted(buckets)])


@cache
def load_model() -> Model:
    """The model in the package; read once."""
    raw = (resources.files(__package__) / FILE).read_bytes()
    return model_of(json.loads(zlib.decompress(raw)))


def model_of(stored: dict[str, object]) -> Model:
    """The model that a file's object stands for."""
    step = float(stored["names_step"])  # type: ignore[arg-type]
    whole = bytes.fromhex(str(stored["names"]))
    names = tuple((byte - 256 if byte > 127 else byte) * step for byte in whole)
    first, second = (_forest(stored[name]) for name in ("first", "second"))
    return Model(float(stored["names_start"]), names, first, second)  # type: ignore[arg-type]


def _forest(stored: object) -> Forest:
    start, trees = stored  # type: ignore[misc]
    return Forest(start, tuple(tuple(map(_node, tree)) for tree in trees))  # type: ignore[has-type]


def _node(stored: list[float]) -> Node:
    which, limit, left, right = stored
    return int(which), limit, int(left), int(right)
