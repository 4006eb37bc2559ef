"""Trail: places found, walked one after the other."""

from __future__ import annotations

from reader.article.span import Span
from reader.tui.trail import Found, Trail

PLACES = [Found(number, Span(0, 5)) for number in (3, 5, 8)]


def test_a_trail_is_walked_to_both_ends() -> None:
    """Each step gives a place; behind the last and before the first there is none, and one stays."""
    trail = Trail(PLACES, 1)
    assert trail.step(1) == PLACES[2]
    assert trail.step(1) is None
    assert str(trail) == "3 of 3"
    assert [trail.step(-1), trail.step(-1), trail.step(-1)] == [PLACES[1], PLACES[0], None]
    assert str(trail) == "1 of 3"
