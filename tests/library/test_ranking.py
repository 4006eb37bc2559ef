"""An article is ranked by how often the words stand in it, and where."""

from __future__ import annotations

from reader.library.lit_words import Lit
from reader.library.ranking import rarity, score


def places(*words: int) -> list[Lit]:
    """Places of words, ten code points from each other."""
    return [Lit(at * 10, at * 10 + 5, word) for at, word in enumerate(words)]


def test_headline_outweighs_the_text() -> None:
    """A word in the headline counts more than the same in the text."""
    assert score(places(0), 8, 5_000, [1.0]) > score(places(0), 0, 5_000, [1.0])


def test_both_words_outweigh_one_often() -> None:
    """What holds all of the query comes first."""
    assert score(places(0, 1), 0, 5_000, [1.0, 1.0]) > score(places(0, 0, 0, 0, 0), 0, 5_000, [1.0, 1.0])


def test_short_text_outweighs_a_long_one() -> None:
    """The same words say more of a short article."""
    assert score(places(0), 0, 1_000, [1.0]) > score(places(0), 0, 50_000, [1.0])


def test_rare_word_tells_more() -> None:
    """A word in all articles tells next to nothing, but never less than that; one in none tells most."""
    assert rarity(0, 1_000) > rarity(1, 1_000) > rarity(500, 1_000) > rarity(1_000, 1_000) > 0
