"""Quotations are numbered so that the newest comes first, and are found by their words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.saying import BEFORE_ALL, MOST, asked_words, hour_of, number_of, words_of

MOMENTS = st.integers(-(10**11), 10**12)


@given(MOMENTS, MOMENTS, st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_later_hour_has_higher_numbers(one: int, other: int, first: int, second: int) -> None:
    """Whatever the articles are, the later hour's quotations stand above the earlier one's."""
    a, b = number_of(one, first, 0), number_of(other, second, MOST - 1)
    if hour_of(one) != hour_of(other):
        assert (a < b) == (hour_of(one) < hour_of(other))
    assert 0 <= a < 2**63


def test_quotations_of_an_article_keep_the_order_of_its_text() -> None:
    """The first quotation of an article comes first among the newest."""
    assert number_of(10**9, 7, 0) > number_of(10**9, 7, 1) > number_of(10**9, 7, MOST - 1)


def test_articles_without_a_day_stand_behind_all_others() -> None:
    """By the day they came, and below the oldest article with a day of its own."""
    came = 1_780_000_000 - BEFORE_ALL
    assert number_of(came, 9, 0) < number_of(came + 7200, 9, 0) < number_of(-(10**10), 1, 0)


def test_words_are_looked_up_without_case_and_diacritics() -> None:
    """An ideograph is a word of its own, as nothing parts it from its neighbours."""
    assert words_of("“Élan don’t”") == ["elan", "don", "t"]
    assert words_of("「明日 go」") == ["明", "日", "go"]


def test_words_that_are_asked_for_are_told_once_and_bounded() -> None:
    """A pasted page is no more than the library can be asked."""
    assert asked_words("Élan, the ferry; the elan") == ["elan", "the", "ferry"]
    assert len(asked_words(" ".join(f"w{place}" for place in range(5_000)))) == 64
