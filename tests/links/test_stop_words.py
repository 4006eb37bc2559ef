"""The words that tell nothing are words as texts are cut into."""

from reader.links.stop_words import STOP_WORDS
from reader.links.words import words_of


def test_every_stop_word_is_one_word_in_lower_case() -> None:
    """Else it would never be met."""
    assert [word for word in STOP_WORDS if words_of(word) != [word]] == []
    assert len(STOP_WORDS) > 300
