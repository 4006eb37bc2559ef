"""A rate is told when it is worth something, and follows what happens now."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.intake.pace import Pace


def looked(*steps: tuple[float, int]) -> Pace:
    """A pace after looks at some moments."""
    pace = Pace()
    for now, done in steps:
        pace.look(now, done)
    return pace


def test_nothing_is_told_before_it_is_worth_something() -> None:
    """Neither after a moment nor after a few files."""
    assert looked((0, 0), (1, 300)).left(1_000) is None
    assert looked((0, 0), (60, 3)).left(1_000) is None
    assert Pace().left(1) is None


def test_what_is_left_is_what_is_to_be_done_by_the_rate() -> None:
    """Forty a second, and ten seconds for four hundred more."""
    pace = looked(*((second, 40 * second) for second in range(30)))
    assert pace.rate == pytest.approx(40)
    assert pace.left(400) == pytest.approx(10)


def test_what_was_done_before_the_first_look_does_not_count() -> None:
    """Files that have not changed are passed by at once and tell nothing of the rest."""
    pace = looked(*((second, 90_000 + 10 * second) for second in range(30)))
    assert pace.rate == pytest.approx(10)


def test_rate_follows_a_change() -> None:
    """A minute later the fast beginning is nearly forgotten."""
    fast = [(second, 100 * second) for second in range(30)]
    slow = [(30 + second, 2_900 + 10 * second) for second in range(60)]
    assert 10 < looked(*fast, *slow).rate < 20


@given(st.lists(st.tuples(st.floats(0, 50), st.integers(0, 500)), max_size=40))
def test_what_is_left_is_never_less_than_nothing(steps: list[tuple[float, int]]) -> None:
    """Whatever the looks are, as long as time and count go on."""
    pace, now, done = Pace(), 0.0, 0
    for seconds, more in steps:
        now, done = now + seconds, done + more
        pace.look(now, done)
        left = pace.left(100)
        assert left is None or left >= 0
