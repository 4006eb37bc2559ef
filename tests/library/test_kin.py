"""Articles of one story speak for each other; a bridge between two stories does not make them one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.kin import kin_of, ties_of

NUMBERS = st.integers(1, 8)
PAIRS = st.lists(st.tuples(NUMBERS, NUMBERS, st.floats(0.0, 1.0)).filter(lambda pair: pair[0] != pair[1]))


def test_kin_of_kin_are_kin() -> None:
    """Two late reports that share nothing, but are both like the first two, are like each other."""
    kin = kin_of(3, ties_of([(1, 3, 0.3), (1, 4, 0.3), (2, 3, 0.3), (2, 4, 0.3), (1, 2, 0.5)]))
    assert kin[4] > 0.1
    assert kin[1] == kin[2] > kin[4]


def test_company_outweighs_a_bridge() -> None:
    """Of two articles equally like it, the one that its other kin are like is nearer."""
    kin = kin_of(1, ties_of([(1, 2, 0.3), (1, 3, 0.3), (2, 3, 0.3), (1, 9, 0.3), (9, 8, 0.4), (9, 7, 0.4)]))
    assert kin[2] > kin[9]
    assert kin[7] < kin[9]


def test_article_without_ties_has_no_kin() -> None:
    """Nothing is divided by nothing."""
    assert kin_of(1, {}) == {}


def test_of_two_likenesses_the_greater_counts() -> None:
    """A copy is also told in the same words."""
    assert ties_of([(1, 2, 0.4), (2, 1, 0.9)]) == {1: {2: 0.9}, 2: {1: 0.9}}


@given(PAIRS)
@settings(max_examples=60)
def test_kin_are_kin_both_ways(pairs: list[tuple[int, int, float]]) -> None:
    """Where both are asked, the answer is the same; it is never less than nothing."""
    ties = ties_of(pairs)
    for one in range(1, 9):
        for other, score in kin_of(one, ties).items():
            assert score >= 0
            back = kin_of(other, ties).get(one)
            assert back is None or abs(back - score) < 1e-9
