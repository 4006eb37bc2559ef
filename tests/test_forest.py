"""Trees that are all asked at once."""

from __future__ import annotations

import pytest

from reader.forest import LEAVES, MOST_KNOWN, Forest

BOTH = [0, 3, *[0] * (LEAVES - 2)]
"""The leaves of a tree with one question."""


def test_a_figure_at_its_limit_goes_left_and_one_above_it_right() -> None:
    """Every tree adds what its leaf is worth; the lines are told in order."""
    forest = Forest(BOTH * 2, [(0, 1.0, 1), (1, 0.25, 1 << LEAVES)], -1.0, 0.5)
    assert forest.points([(1.0, 2.0, 2.0), (0.2, 0.2, 0.3)]) == [-1.0, 0.5, 2.0]


def test_a_figure_that_all_lines_share_is_asked_like_any_other() -> None:
    """It makes no difference that it is looked up once."""
    forest = Forest(BOTH, [(0, 0.3, 1)], 0.0, 1.0)
    assert forest.points([(0.4, 0.4)]) == 2 * forest.points([(0.4,)]) == [3.0, 3.0]


def test_no_lines_have_no_chances() -> None:
    """Nor do trees without a question mind."""
    assert Forest(BOTH, [(0, 0.3, 1)], 0.0, 1.0).chances([]) == []
    assert Forest([], [], 1.0, 1.0).chances([(0.0,)]) == [pytest.approx(0.731, abs=0.001)]


def test_counts_are_kept_in_mind_but_not_for_ever() -> None:
    """What was met before is looked up faster, and says the same; a long text fills no memory."""
    forest = Forest(BOTH, [(0, 700.0, 1)], 0.0, 1.0)
    counts = [float(n) for n in range(2 * MOST_KNOWN)]
    assert forest.points([counts]) == forest.points([counts]) == [3.0 * (n > 700) for n in counts]
