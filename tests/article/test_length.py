"""How long texts are."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.length import length_of, shortened, words_in


def test_words_are_counted_by_their_spaces() -> None:
    """In scripts that have them, Korean too."""
    assert words_in("The oil came late.") == 4
    assert words_in("배가 항구에 머물렀다.") == 3


def test_two_letters_of_a_script_without_spaces_are_a_word() -> None:
    """So a reading time can be told; marks count for nothing, other words for themselves."""
    assert words_in("渡し船は欠航した。") == 4
    assert words_in("霧港、Tideline 社") == 3


def test_a_person_is_told_of_characters_where_words_are_not_set_apart() -> None:
    """A Japanese text is told in characters; a Japanese name elsewhere changes nothing."""
    assert length_of("渡し船は欠航した。") == "9 characters"
    assert length_of("The ferry 霧港 stayed in harbour") == "6 words"
    assert length_of("Late.") == "1 word"
    assert length_of("") == "0 words"


def test_a_line_is_cut_to_a_length() -> None:
    """The sign that more follows is counted; what fits stays whole."""
    assert shortened("The dyke of Litmoor", 13) == "The dyke of…"
    assert shortened("The dyke", 8) == "The dyke"
    assert shortened("The dyke", 1) == "…"


@settings(max_examples=50)
@given(st.text(max_size=60))
def test_every_text_has_a_length(text: str) -> None:
    """None is negative, and where a letter stands there is a word."""
    assert words_in(text) >= int(any(map(str.isalpha, text)))
