"""What a first judgement tells of every line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning.judge.second import AGAIN, densest, second_signs
from reader.cleaning.judge.surroundings import NAMES
from reader.cleaning.judge.words import WORDS

LINES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 300)), max_size=40)


@settings(max_examples=60)
@given(LINES)
def test_every_line_gets_every_figure(lines: list[tuple[float, int]]) -> None:
    """Whatever was judged, and however little there is."""
    rows = second_signs([chance for chance, _ in lines], [size for _, size in lines])
    assert [len(row) for row in rows] == [len(AGAIN)] * len(lines)
    assert all(0 <= row[7] <= 1.000001 and 0 <= row[8] <= 1.000001 for row in rows)


def test_the_story_is_the_stretch_of_likely_lines() -> None:
    """An unlikely short line within does not end it, unlikely ones around are out."""
    chances, sizes = [0.1, 0.1, 0.9, 0.2, 0.9, 0.1], [9, 3, 40, 4, 50, 9]
    assert densest(chances, sizes) == (2, 5)


def test_neighbours_are_in_their_places() -> None:
    """A line sees the chances above and below it."""
    row = dict(zip(AGAIN, second_signs([0.1, 0.2, 0.3], [5, 5, 5])[1], strict=True))
    assert (row["p-1"], row["p"], row["p+1"], row["p+2"]) == (0.1, 0.2, 0.3, 0.0)


def test_short_lines_between_long_ones_see_each_other() -> None:
    """A line sees how the others of its run fare, and the long lines at its ends."""
    chances, sizes = [0.9, 0.2, 0.3, 0.8, 0.1], [20, 3, 4, 30, 2]
    rows = [dict(zip(AGAIN, row, strict=True)) for row in second_signs(chances, sizes)]
    assert (rows[1]["p_run"], rows[1]["long-1"], rows[1]["long+1"]) == (pytest.approx(0.3), 0.9, 0.8)
    assert (rows[1]["likely_above"], rows[1]["likely_below"], rows[1]["likely"]) == (1, 1, 1.0)
    assert (rows[4]["p_run"], rows[4]["long-1"], rows[4]["long-2"], rows[4]["long+1"]) == (-1, 0.8, 0.9, -1)


def test_every_figure_has_a_name_of_its_own() -> None:
    """What is learned is learned by name."""
    names = [*NAMES, *WORDS, *AGAIN]
    assert len(names) == len(set(names))
