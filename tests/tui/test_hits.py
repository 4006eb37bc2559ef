"""Hits: walking the places where words were found."""

from __future__ import annotations

import pytest

from reader.tui.hits import Hits

FOUND = Hits([4, 9, 30], [7, 12, 33])


@pytest.mark.parametrize(
    ("step", "caret", "place"),
    [(1, 0, 4), (1, 4, 9), (1, 10, 30), (1, 30, 4), (-1, 30, 9), (-1, 5, 4), (-1, 4, 30), (-1, 99, 30)],
)
def test_walking_goes_beyond_the_caret_and_round_the_ends(step: int, caret: int, place: int) -> None:
    """The place at which the caret stands is neither the next nor the one before."""
    assert FOUND.walked(step, caret).here == place


def test_a_walk_from_a_place_may_end_at_that_place() -> None:
    """Whoever has just looked for words means the first from where the caret stood, that one included."""
    assert FOUND.walked(1, 99, start=9).here == 9
    assert FOUND.walked(1, 99, start=10).here == 30


def test_of_hits_that_nobody_walked_none_is_the_one_gone_to() -> None:
    """They are there, and the caret may stand anywhere."""
    assert FOUND.here is None
    assert len(FOUND) == 3
    assert not Hits()
