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


def test_a_place_is_found_again_by_its_words() -> None:
    """In a newer text the nearest such words are meant; None where there are none."""
    found = Found(1, Span(10, 14), words="dyke")
    assert found.now_in("the whole dyke, and dyke") == Span(10, 14)
    assert found.now_in("snow lay. A dyke, then a dyke") == Span(12, 16)
    assert found.now_in("a dyke; snow on snow, a dyke") == Span(2, 6)
    assert found.now_in("snow") is None
    assert Found(1, Span(2, 6), words="a dyke!", lead=2).now_in("a dyke? a dyke!") == Span(10, 14)
    assert Found(1, Span(26, 30), words="past a dyke by the sea", lead=7).now_in(
        "We walked past a dyke by the sea"
    ) == Span(17, 21), "moved up by less than the sentence is long"
    assert Found(1, Span(10, 14)).now_in("snow") == Span(10, 14)
