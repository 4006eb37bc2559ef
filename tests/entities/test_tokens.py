"""Sentences and tokens as the model reads them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities.tokens import LONGEST, Token, stretches, tokens_of


def words(text: str) -> list[list[str]]:
    """The tokens of every sentence."""
    return [[token.text for token in tokens] for tokens in tokens_of(text, 0, len(text))]


def test_tokens_are_words_marks_and_abbreviations() -> None:
    """Titles and initials keep their full stop, possessives stand alone, hyphens part."""
    assert words("Mr. Vale’s U.S.-built ship") == [["Mr.", "Vale", "’s", "U.S.", "-", "built", "ship"]]


def test_sentences_end_at_full_stops_but_not_at_initials() -> None:
    """“J. Vale” is one name; a closing mark belongs to the sentence before."""
    assert [len(one) for one in words("“He left.” J. Vale of No. 4 stayed. She, too.")] == [5, 7, 4]


def test_only_stretches_with_capitals_are_read() -> None:
    """Two tokens to either side of a capital are read with it; near ones are one stretch."""
    (tokens,) = tokens_of("so he went by sea to Vale and on and on and on to the Moor", 0, 57)
    assert stretches(tokens) == [(4, 9), (13, 16)]
    assert stretches([Token(0, 2, "no")]) == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_tokens_lie_in_order_and_hold_all_letters(text: str) -> None:
    """No token overlaps another, none is longer than allowed in a row, and no letter is lost."""
    last, letters = 0, 0
    for tokens in tokens_of(text, 0, len(text)):
        assert len(tokens) <= LONGEST
        for token in tokens:
            assert last <= token.start < token.end and text[token.start : token.end] == token.text
            last = token.end
            letters += sum(map(str.isalpha, token.text))
    assert letters == sum(map(str.isalpha, text))
