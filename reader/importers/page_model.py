"""What the judge of a page's blocks has learned: weights of names, and two forests of small trees.

`training/pages` makes the file. A tree is one flat list of nodes: (measure, limit, left, right), or a leaf.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from reader.forest import LEAVES, Forest, Question

FILE = "page_model.z"
UNIT = 0.0001
"""What a leaf adds is a multiple of this."""

Node = tuple[int, float, int, int]
"""Which number of the row, the limit up to which it goes left, the nodes left and right.

Of a leaf the first is below zero, and the second is what it adds."""


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
    first, second = (forest_of(*stored[name]) for name in ("first", "second"))  # type: ignore[misc]
    return Model(float(stored["names_start"]), names, first, second)  # type: ignore[arg-type]


def forest_of(start: float, trees: Sequence[Sequence[Node]]) -> Forest:
    """Trees whose sum, from `start` on, tells the log-odds that a block belongs to the article."""
    leaves: list[float] = []
    questions: list[Question] = []
    for number, tree in enumerate(trees):
        own: list[float] = []
        questions += _asked(tree, 0, own, number * LEAVES)
        leaves += own + [0.0] * (LEAVES - len(own))
    least = min(leaves, default=0.0)
    values = [round((leaf - least) / UNIT) for leaf in leaves]
    return Forest(values, questions, start + least * len(trees), UNIT)


def _asked(tree: Sequence[Node], at: int, leaves: list[float], place: int) -> Iterator[Question]:
    """What a tree asks from the node `at` on; its leaves are added to `leaves` from left to right."""
    which, limit, left, right = tree[at]
    if which < 0:
        leaves.append(limit)
        return
    first = len(leaves)
    yield from _asked(tree, left, leaves, place)
    yield which, limit, (1 << len(leaves)) - (1 << first) << place
    yield from _asked(tree, right, leaves, place)
