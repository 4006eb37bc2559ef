"""A headline that comes again is a column's; two headlines of one story are not."""

from __future__ import annotations

import pytest

from reader.links.columns import words_of_column


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("The garden diary, week 4", "The garden diary, week 5", "the garden diary week"),
        ("Letter from the quay 12", "Letter from the quay 13", "letter from the quay"),
        ("Ask the pilot: fog", "Ask the pilot: why gulls follow us", "ask the pilot"),
        ("Frost | The garden diary", "Slugs | The garden diary", "the garden diary"),
        ("Our garden in April", "Our garden in May", "our garden in"),
        ("Morning notes", "Morning notes", "morning notes"),
    ],
)
def test_words_of_a_column_are_those_that_come_again(one: str, other: str, words: str) -> None:
    """Between signs, beside a figure, around one word that is exchanged, or all of them."""
    assert words_of_column(one, other) == set(words.split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ferry crews vote on a strike", "Crews vote: a strike in June"),
        ("Mayor of Hollin checks into clinic", "Mayor of Hollin checks in, checks out"),
        ("Two hurt as crane falls on quay wall", "Three hurt as crane falls on quay wall"),
        ("", "Morning notes"),
        ("Our garden in April", "Our garden in April rain"),
    ],
)
def test_headlines_of_one_story_are_no_column(one: str, other: str) -> None:
    """They share words, but no part as a whole."""
    assert not words_of_column(one, other)
