"""Trees that are all asked at once, as a file holds them, say what they would say one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning.judge.forest import HEAD, LIMIT, NODE, PLANES, forest_of
from reader.forest import LEAVES

FIGURES = 3
STEP = 2.5 / ((1 << PLANES) - 1)


@dataclass(frozen=True)
class Node:
    """A question about one figure: at most the limit to the left, above it to the right."""

    figure: int
    limit: float
    left: Node | int
    right: Node | int


LIMITS = st.integers(-8, 8).map(float)
TREES = st.recursive(
    st.integers(0, (1 << PLANES) - 1),
    lambda inner: st.builds(Node, st.integers(0, FIGURES - 1), LIMITS, inner, inner),
    max_leaves=LEAVES,
)


def leaves(tree: Node | int) -> list[int]:
    """The values of a tree's leaves, from left to right."""
    return [tree] if isinstance(tree, int) else leaves(tree.left) + leaves(tree.right)


def asked(tree: Node | int, start: int = 0) -> list[tuple[tuple[int, float], int]]:
    """Every question of a tree, with the leaves that a figure above its limit leaves out."""
    if isinstance(tree, int):
        return []
    middle = start + len(leaves(tree.left))
    out = ((1 << middle) - 1) & ~((1 << start) - 1)
    return [((tree.figure, tree.limit), out), *asked(tree.left, start), *asked(tree.right, middle)]


def packed(trees: list[Node | int]) -> bytes:
    """Trees as a file holds them."""
    limits = sorted({question for tree in trees for question, _ in asked(tree)})
    nodes = [
        NODE.pack(n, limits.index(question), out)
        for n, tree in enumerate(trees)
        for question, out in asked(tree)
    ]
    values = [value for tree in trees for value in (leaves(tree) + [0] * LEAVES)[:LEAVES]]
    return b"".join(
        (
            HEAD.pack(len(trees), len(nodes), len(limits), -1.0, STEP),
            *(value.to_bytes(2, "little") for value in values),
            *nodes,
            *(LIMIT.pack(*limit) for limit in limits),
        )
    )


def reached(tree: Node | int, row: list[float]) -> int:
    """The value that a row leads to, one question after the other."""
    while not isinstance(tree, int):
        tree = tree.left if row[tree.figure] <= tree.limit else tree.right
    return tree


@settings(max_examples=60)
@given(
    st.lists(TREES, min_size=1, max_size=6),
    st.lists(st.lists(st.floats(-10, 10) | LIMITS, min_size=FIGURES, max_size=FIGURES), max_size=4),
)
def test_all_trees_at_once_say_what_each_says_alone(trees: list[Node | int], rows: list[list[float]]) -> None:
    """The sum over the leaves that a walk through every tree reaches, for each of the lines."""
    wanted = [-len(trees) + STEP * sum(reached(tree, row) for tree in trees) for row in rows]
    found = forest_of(packed(trees)).points(list(zip(*rows, strict=True)))
    assert len(found) == len(wanted)
    assert all(abs(one - other) < 1e-9 for one, other in zip(found, wanted, strict=True))


def test_a_chance_lies_between_nothing_and_certainty() -> None:
    """Log-odds become a chance, however far they go."""
    most = (1 << PLANES) - 1
    forest = forest_of(packed([Node(0, 0.0, 0, most)] * 9))
    low, high = forest.chances([(-1.0, 1.0), (0, 0), (0, 0)])
    assert 0 <= low < 0.5 < high <= 1
