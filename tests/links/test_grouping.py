"""Articles that tell one story are grouped, whatever the order in which they are handed over."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.links import grouping
from reader.links.grouping import Near, Pair, grouped

ARTICLES = st.integers(1, 12)
TIES = st.dictionaries(
    st.tuples(ARTICLES, ARTICLES).filter(lambda pair: pair[0] < pair[1]), st.floats(0.18, 1.0), max_size=30
)


def near(ties: dict[Pair, float], **known: object) -> Near:
    """Single articles, 1 and up to the largest that is tied, with their ties."""
    last = max((number for pair in ties for number in pair), default=1)
    values: dict[str, object] = {"units": [[n] for n in range(1, last + 1)], "ties": ties, "days": {}}
    return Near(**(values | known))  # type: ignore[arg-type]


def among(numbers: Iterable[int], score: float = 0.4) -> dict[Pair, float]:
    """Every two of some articles are tied."""
    return dict.fromkeys(combinations(sorted(numbers), 2), score)


def stories(found: Near) -> list[list[int]]:
    """What tells one story, in order."""
    return [sorted(members) for members in grouped(found)]


def test_articles_that_are_tied_are_one_story() -> None:
    """And what is tied to nothing is a story of its own."""
    assert stories(near(among([1, 2, 4]) | {(3, 5): 0.0})) == [[1, 2, 4], [3], [5]]


def test_an_article_between_two_stories_does_not_chain_them() -> None:
    """It goes to the one that it is tied to most, and the other stays what it is."""
    bridge = {(4, 5): 0.3, (5, 6): 0.2}
    assert stories(near(among([1, 2, 3, 4]) | among([6, 7, 8, 9]) | bridge)) == [
        [1, 2, 3, 4],
        [5],
        [6, 7, 8, 9],
    ]


def test_an_article_tied_strongly_to_all_of_two_stories_joins_them() -> None:
    """Where it is near the average of both, they were one all along."""
    loose = {(1, 3): 0.2, (2, 4): 0.2, (1, 4): 0.2}
    assert stories(near(among([1, 2]) | among([3, 4]) | loose | {(n, 5): 0.5 for n in range(1, 5)})) == [
        [1, 2, 3, 4, 5]
    ]


def test_a_story_goes_on_while_it_is_told() -> None:
    """Between its first and its last report may lie a year; the pause before each is what counts."""
    month_by_month = {number: 25 * number for number in range(1, 13)}
    assert stories(near(among(range(1, 13)), days=month_by_month)) == [list(range(1, 13))]


def test_after_a_long_pause_another_story_begins() -> None:
    """The same strike a year later is another one."""
    assert stories(near(among([1, 2, 3, 4]), days={1: 10, 2: 11, 3: 375, 4: 376})) == [[1, 2], [3, 4]]


def test_the_longer_the_pause_the_more_is_needed() -> None:
    """What hangs on to a story weeks later must be tied to it more than what comes the next day."""
    ties = among([1, 2, 3]) | among([1, 2, 3, 4], 0.25) | among([1, 2, 3])
    assert stories(near(ties, days={1: 1, 2: 1, 3: 2, 4: 3})) == [[1, 2, 3, 4]]
    assert stories(near(ties, days={1: 1, 2: 1, 3: 2, 4: 32})) == [[1, 2, 3], [4]]


def test_an_article_without_a_day_is_placed_by_its_words() -> None:
    """Nothing is known of its time, so nothing speaks against it."""
    assert stories(near(among([1, 2, 3]), days={1: 10, 2: 11})) == [[1, 2, 3]]


def test_what_somebody_holds_for_one_story_is_one() -> None:
    """Whether the texts are alike or not."""
    assert stories(near({(1, 4): 0.0}, together=[(1, 3)])) == [[1, 3], [2], [4]]


def test_what_somebody_holds_for_two_stories_is_two() -> None:
    """However alike the texts are; the others stay with the one that they are nearer to."""
    assert stories(near(among([1, 2, 3], 0.9), apart=[(1, 3)])) in ([[1, 2], [3]], [[1], [2, 3]])


def test_the_newest_of_decisions_that_contradict_is_obeyed() -> None:
    """What would break it is left."""
    found = stories(near({(1, 3): 0.0}, together=[(1, 2), (2, 3)], apart=[(1, 3)]))
    assert found == [[1, 2], [3]]


def test_a_large_story_is_taken_as_it_is() -> None:
    """Of what is handed over as one, nothing is taken out, though nothing ties it."""
    assert stories(near({(1, 9): 0.5}, units=[[1, *range(2, 9)], [9]])) == [[1, 2, 3, 4, 5, 6, 7, 8], [9]]
    assert stories(near({(n, 9): 0.4 for n in range(1, 6)}, units=[[*range(1, 9)], [9]])) == [
        list(range(1, 10))
    ]


def test_a_form_letter_does_not_eat_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """A story has an end; what goes beyond it begins the next."""
    monkeypatch.setattr(grouping, "MOST_MEMBERS", 10)
    assert max(map(len, stories(near(among(range(1, 36), 0.9))))) == 10


@given(TIES, st.randoms())
@settings(max_examples=40)
def test_every_article_is_in_one_story_in_whatever_order(ties: dict[Pair, float], chance: object) -> None:
    """Nothing is lost, nothing is told twice, and order says nothing."""
    units = [[number] for number in range(1, 13)]
    first = grouped(near(ties, units=units))
    assert sorted(n for members in first for n in members) == list(range(1, 13))
    shuffled = list(ties.items())
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    chance.shuffle(units)  # type: ignore[attr-defined]
    assert grouped(near(dict(shuffled), units=units)) == first


@given(TIES, st.lists(st.tuples(ARTICLES, ARTICLES).filter(lambda pair: pair[0] < pair[1]), max_size=6))
@settings(max_examples=40)
def test_what_is_apart_is_never_together(ties: dict[Pair, float], apart: list[Pair]) -> None:
    """Whatever ties the two over others."""
    found = grouped(near(ties, units=[[number] for number in range(1, 13)], apart=apart))
    assert not any(one in members and other in members for members in found for one, other in apart)
