"""Lineup: which article stands where in the list, and what becomes of groups."""

from __future__ import annotations

from array import array
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.tui.lineup import Groups, Lineup


def lined_up(sizes: list[int], *, named: bool = True) -> Lineup:
    """Groups of some sizes, with two rows an article."""
    lineup, many = Lineup(), sum(sizes)
    bounds = array("q", [sum(sizes[:place]) for place in range(len(sizes))])
    names = [f"group {place}" for place in range(len(sizes))] if named else []
    lineup.set(array("q", range(1, many + 1)), Groups(bounds, names))
    lineup.pile_up(many, 2)
    return lineup


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=5), st.data())
def test_what_is_taken_out_is_counted_no_more_in_its_group_alone(
    sizes: list[int], data: st.DataObject
) -> None:
    """The group is one smaller, and gone with its name after its last; the others are as they were."""
    lineup = lined_up(sizes)
    group = data.draw(st.integers(0, len(sizes) - 1))
    place = sum(sizes[:group]) + data.draw(st.integers(0, sizes[group] - 1))
    assert lineup.take_out(place + 1) == place
    left = [size - (at == group) for at, size in enumerate(sizes)]
    bounds = [*lineup.groups.bounds, len(lineup.known)]
    assert [after - before for before, after in pairwise(bounds)] == [size for size in left if size]
    assert lineup.groups.names == [f"group {at}" for at, size in enumerate(left) if size]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 3), min_size=1, max_size=4), st.booleans(), st.data())
def test_what_was_taken_out_comes_back_where_it_stood(
    sizes: list[int], named: bool, data: st.DataObject
) -> None:
    """In the reverse order, each with its group; another one than the last is not put back."""
    lineup, whole = lined_up(sizes, named=named), lined_up(sizes, named=named)
    many = sum(sizes)
    gone = data.draw(st.lists(st.integers(1, many), unique=True, min_size=1, max_size=many))
    for number in gone:
        lineup.take_out(number)
        lineup.pile_up(len(lineup.known), 2)
    assert lineup.put_back(many + 1) is None
    for number in reversed(gone):
        assert lineup.put_back(number) is not None
    assert (lineup.known, lineup.groups) == (whole.known, whole.groups)
    assert lineup.put_back(gone[0]) is None


def test_the_rest_is_asked_for_once() -> None:
    """Of a long list the first are there, and the others when they are needed."""
    asked: list[int] = []

    def rest() -> array[int]:
        asked.append(1)
        return array("q", [5, 6, 7])

    lineup = Lineup()
    lineup.set(array("q", [5]), Groups(), rest)
    assert not lineup.is_complete
    lineup.complete()
    lineup.complete()
    assert (list(lineup.known), lineup.is_complete, asked) == ([5, 6, 7], True, [1])


def test_a_story_is_led_and_a_named_group_is_headed() -> None:
    """In a story the others stand in and are counted at the first; under a heading all stand alike."""
    story, day = lined_up([3, 1], named=False), lined_up([3, 1])
    assert [story.stands_in(place) for place in range(4)] == [False, True, True, False]
    assert [story.others(place) for place in range(4)] == [2, 0, 0, 0]
    assert not any(day.stands_in(place) or day.others(place) for place in range(4))
    assert day.heading(2) == ("group 0", "3")
