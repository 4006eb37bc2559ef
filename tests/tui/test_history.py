"""Back and forward among the places one has been."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.history import History, Visit

ONE, TWO, THREE = Visit(1, 0, 5), Visit(2, 40, 44), Visit(3, 7, 7)


def test_back_leads_to_the_place_left_last() -> None:
    """From the third article back to the second, then to the first, then nowhere."""
    history = History()
    history.leave(ONE)
    history.leave(TWO)
    assert history.back(THREE) == TWO
    assert history.back(TWO) == ONE
    assert history.back(ONE) is None


def test_forward_leads_to_the_very_place_come_back_from() -> None:
    """Forward gives the line and the caret as they were left."""
    history = History()
    history.leave(ONE)
    history.back(TWO)
    assert history.forward(ONE) == TWO
    assert history.forward(TWO) is None


def test_going_elsewhere_ends_the_way_forward() -> None:
    """A new step from an old place forgets the places ahead."""
    history = History()
    history.leave(ONE)
    history.back(TWO)
    history.leave(THREE)
    assert history.forward(ONE) is None
    assert history.back(TWO) == THREE


def test_the_same_place_is_left_once() -> None:
    """Leaving the same place twice gives one step back."""
    history = History()
    history.leave(ONE)
    history.leave(ONE)
    assert history.back(TWO) == ONE
    assert history.back(ONE) is None


visits = st.builds(Visit, st.integers(1, 3), st.integers(0, 3), st.integers(0, 3))


@given(st.lists(visits, min_size=1, max_size=12))
def test_all_the_way_back_and_forward_is_the_same_way(places: list[Visit]) -> None:
    """Going back to the start and forward again passes the same places."""
    history, here = History(), places[-1]
    for place in places[:-1]:
        history.leave(place)
    way = [here]
    while (before := history.back(way[-1])) is not None:
        way.append(before)
    back = [way[-1]]
    while (after := history.forward(back[-1])) is not None:
        back.append(after)
    assert back == way[::-1]
