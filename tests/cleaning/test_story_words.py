"""What a line and the story are compared by: starts of words, pairs of letters where no spaces are."""

from __future__ import annotations

from reader.cleaning.story_words import stems_of


def test_forms_of_a_word_are_one_and_short_words_are_none() -> None:
    """“harbour” and “harbours” meet; “the” says nothing about what a text tells."""
    assert stems_of({"harbour"}) == stems_of({"harbours"})
    assert stems_of({"the", "of"}) == set()


def test_where_no_spaces_are_pairs_of_letters_stand_for_words() -> None:
    """A headline shares them with a story, wherever either is parted."""
    assert stems_of({"港の灯台"}) & stems_of({"古い灯台守"}) == {"灯台"}
