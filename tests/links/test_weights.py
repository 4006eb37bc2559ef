"""Rare terms weigh much, common ones little, very common ones nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.links.reason import Digest, Pile
from reader.links.weights import (
    COMMON,
    FIRST,
    by_first,
    compared,
    heaviest,
    length,
    measured,
    weighed,
    weight,
)


def pile(size: int, **held: int) -> Pile:
    """A pile in which the term 1 is held by `one` articles and the term 2 by `two`."""
    return Pile(size, {1: held.get("one", 0), 2: held.get("two", 0)}.__getitem__)


def test_rare_terms_weigh_more() -> None:
    """Also in a library of two articles."""
    small, large = pile(2, one=1, two=2), pile(100_000, one=3, two=3_000)
    assert weight(1, small) > weight(2, small) > 0
    assert weight(1, large) > 2 * weight(2, large) > 0


def test_term_of_nearly_all_articles_weighs_nothing() -> None:
    """It is left out where terms are weighed."""
    common = pile(1_000, one=int(COMMON * 1_100) + 1, two=1)
    assert weight(1, common) == 0
    assert weighed({1: 2.0, 2: 2.0}, common).keys() == {2}


def test_heaviest_terms_come_first() -> None:
    """As many as are asked for."""
    assert heaviest({1: 0.5, 2: 2.0, 3: 1.0}, 2) == [2, 3]
    assert length([3.0, 4.0]) == 5.0


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 200)), max_size=3 * FIRST, unique_by=lambda t: t[0])
)
@settings(max_examples=60, deadline=None)
def test_first_terms_tell_no_more_than_all(held: list[tuple[int, int]]) -> None:
    """What all terms say is as long as the vector; very common terms say nothing of it."""
    common = Pile(200, dict(held).__getitem__)
    digest = Digest(1, "", "", {term: 1 + term / 16 for term, _ in held}, {})
    assert by_first(digest, common) <= measured(digest, common)
    assert measured(digest, common) == length(compared(digest.terms, common).values())
