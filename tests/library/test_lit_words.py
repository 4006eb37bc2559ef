"""The words of a query are found in a text as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.lit_words import lit, pattern_of
from reader.library.query import parse
from reader.library.word_places import words_of


def found(query: str, text: str) -> list[str]:
    """What is lit of a text."""
    pattern = pattern_of(parse(query))
    return [text[one.start : one.end] for one in lit(pattern, text)] if pattern else []


@pytest.mark.parametrize(
    ("query", "text", "words"),
    [
        ("harb*", "Harbour, the harbours; a dryharbour", ["Harbour", "harbours"]),
        ("ferry", "The FERRIES, a ferry’s crew, ferryman", ["FERRIES", "ferry"]),
        ('"ferry"', "ferries and a ferry", ["ferry"]),
        ('"low tide"', "low—\n\ntide, lowtide, low or tide", ["low—\n\ntide"]),
        ("elan strasse fine", "E\u0301lan Straße STRASSE ﬁne", ["E\u0301lan", "Straße", "STRASSE", "ﬁne"]),
        ("1200", "1,200 jobs, 1.200, 1200 and 11,200", ["1,200", "1.200", "1200"]),
        ("1,200", "1200 jobs, 1 200", ["1200", "1 200"]),
        ('"1200"', "1,200 jobs", []),
        ("1200", "1,200,000 or 1.200.000 or 1 200 000; chapter 1. 200 men, page 1 – 200", []),
        ("1200", "1,200.50 crowns, 1\u202f200 of 1’200", ["1,200", "1 200", "1’200"]),
        ("200000", "1,200,000 and 200,000", ["200,000"]),
        ("1,200", "1,200,000 and 1,200", ["1,200"]),
        ("2026", "flat 2/026, 14.3.2026", ["2026"]),
        ("1200", "of the 1,200 300 stayed", ["1,200"]),
        ("船が", "明日は船が出る", ["船が"]),
        ('"tide by tide"', "tide by tide by tide", ["tide by tide"]),
        ("harb* harbour", "Harbour, harbours", ["Harbour", "harbours"]),
        ("fish", "ﬁsh, Fish, a jellyﬁsh", ["ﬁsh", "Fish"]),
        ("出船 船", "出船船", ["出船", "船"]),
        ("title:tide", "A tide", ["tide"]),
        ("outlet:post -tide is:unread", "post tide", []),
    ],
)
def test_words_are_lit(query: str, text: str, words: list[str]) -> None:
    """In other cases, with accents, as phrases, as beginnings, in other forms."""
    assert found(query, text) == words


def test_each_place_tells_its_word() -> None:
    """Counted in the order of the query."""
    pattern = pattern_of(parse("boat ferry"))
    assert pattern
    assert [one.words for one in lit(pattern, "Ferries and boats")] == [1, 0]


@settings(max_examples=80)
@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_word_of_a_text_is_lit_in_it(word: str, rest: str) -> None:
    """A text of spaced words that holds a word of the query is lit somewhere, and nothing is an error."""
    pattern = pattern_of(parse(word))
    hits = list(lit(pattern, f"{rest} {word}")) if pattern else []
    if word.isascii() and len(words_of(word)) == 1 and word.isalnum():
        assert hits


@pytest.mark.parametrize(
    ("asked", "text"),
    [("cafe", "Two Cafés, one CAFÉ, cafés"), ("café", "cafes Cafés"), ("elan", "ÉLANS élan élans")],
)
def test_accents_are_lit_in_every_form_of_a_word(asked: str, text: str) -> None:
    """The letters of the word itself may be accented wherever it goes on."""
    pattern = pattern_of(parse(asked))
    assert pattern is not None
    lit_there = [text[one.start : one.end] for one in lit(pattern, text)]
    assert lit_there == [word.strip(",") for word in text.split() if word.strip(",") not in ("Two", "one")]
