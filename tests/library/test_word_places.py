"""Words are looked up without case and diacritics, and their places are those of the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.word_places import WordPlace, word_places, words_of


def test_words_are_folded() -> None:
    """Case, diacritics, ligatures and full width."""
    assert words_of("“Élan don’t” ﬁne ＡＢ Cafe\u0301") == ["elan", "don", "t", "fine", "ab", "cafe"]


def test_places_are_those_of_the_text() -> None:
    """However many letters a word has when it is folded."""
    assert list(word_places("A ﬁne e\u0301lan!")) == [
        WordPlace("a", 0, 1),
        WordPlace("fine", 2, 5),
        WordPlace("elan", 6, 11),
    ]


def test_text_without_spaces_is_taken_letter_by_letter() -> None:
    """A letter keeps the marks that stand on it; words with vowel signs are whole."""
    assert words_of("港の船 go") == ["港", "の", "船", "go"]
    assert words_of("ที่นี่") == ["ที", "นี"]
    assert words_of("हिन्दी समाचार") == ["हिनदी", "समाचार"]


def test_part_of_a_text_has_its_words() -> None:
    """Places still count from the start of the text."""
    assert list(word_places("one two three", 4, 7)) == [WordPlace("two", 4, 7)]


@given(st.text())
def test_every_word_is_found_at_its_place(text: str) -> None:
    """The words of the piece that a place names hold the word."""
    for word, start, end in word_places(text):
        assert 0 <= start < end <= len(text)
        assert word in words_of(text[start:end])
