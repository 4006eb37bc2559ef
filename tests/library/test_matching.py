"""A query becomes an order to the index of words that holds nothing but words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library import Library
from reader.library.matching import matching, phrase_of
from reader.library.query import parse
from reader.library.query_terms import Words


@pytest.mark.parametrize(
    ("query", "order"),
    [
        ('"ferry"', '((("ferry")))'),
        ('"ferry" "low tide"', '((("ferry")) AND (("low tide")))'),
        ('"ferry" or "boat"', '((("ferry") OR ("boat")))'),
        ('"ferry" -"boat"', '((("ferry"))) NOT ((("boat")))'),
        ('"NEAR AND"', '((("near and")))'),
        ("-boat is:unread", ""),
    ],
)
def test_plain_words_are_one_order(library: Library, query: str, order: str) -> None:
    """What there must be, and what there must not be; nothing where no word must be there."""
    assert matching(library.search._store, parse(query)).match == order


def test_word_is_looked_for_in_its_forms() -> None:
    """Alone, and not in quotation marks."""
    assert phrase_of(Words(("talk",), prefix=True)) == '("talk" * OR "talks" OR "talked" OR "talking")'
    assert phrase_of(Words(("talk",), exact=True, column="headline")) == 'headline : ("talk")'
    assert phrase_of(Words(("low", "tide")), line=True).endswith(': ("low tide")')


@settings(max_examples=80)
@given(st.text())
def test_order_holds_nothing_that_was_typed_but_words(text: str) -> None:
    """Between quotation marks stand letters, figures and spaces alone."""
    for words in parse(text).words():
        for quoted in re.findall('"([^"]*)"', phrase_of(words)):
            assert all(sign.isalnum() or sign == " " or not sign.isascii() for sign in quoted)
