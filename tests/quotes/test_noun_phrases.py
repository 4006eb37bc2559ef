"""What a noun phrase says by itself."""

from __future__ import annotations

import pytest

from reader.quotes.noun_phrases import can_speak, is_plural, role_of, roles, speaking_name


@pytest.mark.parametrize(
    ("name", "several"),
    [
        ("Dockers of Quarn", True),
        ("Border police in Vale", True),
        ("Two witnesses", True),
        ("The harbour board", False),
        ("A man’s", False),
    ],
)
def test_what_is_spoken_of_as_they_ends_as_several_do(name: str, several: bool) -> None:
    """Where it belongs to does not count; what it owns is not it."""
    assert is_plural(name) is several


@pytest.mark.parametrize(
    ("words", "speaks"), [("the pilot", True), ("12", False), ("the third", False), ("a friend of", False)]
)
def test_a_number_or_half_a_phrase_speaks_not(words: str, speaks: bool) -> None:
    """What ends in a small word was cut off somewhere, and ordinals are mostly days or places."""
    assert can_speak(words) is speaks


def test_titles_stand_before_a_name_or_behind_its_comma() -> None:
    """Each also without its first words, since it is mostly shortened when it is said again."""
    assert roles("the Norlandish health minister ", "") >= {"norlandish health minister", "minister"}
    assert roles("", ", the harbour master of Quarn, said") == {"harbour master", "master"}
    assert roles("", " said") == set()


def test_a_phrase_is_a_name_without_its_article() -> None:
    """As a speaker it begins with a capital, as a title it is small and nobody’s."""
    assert speaking_name("the  night porter") == "Night porter"
    assert role_of("her Night  Porter") == "night porter"
