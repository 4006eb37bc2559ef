"""What is typed to narrow a list, as a query."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.filters import as_filter
from reader.library.query import parse
from reader.library.query_terms import State, Words


def test_every_word_may_go_on_but_for_what_stands_in_quotation_marks() -> None:
    """`ferr cour` finds ferries of the Courier while one types and after."""
    found = as_filter('ferr cour "whole words" is:unread')
    assert [clause[0].condition for clause in found.clauses] == [
        Words(("ferr",), prefix=True),
        Words(("cour",), prefix=True),
        Words(("whole", "words"), exact=True),
        State("unread"),
    ]


@pytest.mark.parametrize("text", ["", "  ", '"', "-", "is:", "tag: ", "***"])
def test_half_typed_words_are_no_complaint(text: str) -> None:
    """Somebody is typing still."""
    assert not as_filter(text, typing=True).complaint


@pytest.mark.parametrize("text", ["-", "is:", "tag: ", "***", "after:20"])
def test_what_nobody_types_any_more_has_to_be_understood(text: str) -> None:
    """A filter that was taken says what is amiss, and asks for nothing."""
    asked = as_filter(text)
    assert asked.complaint
    assert not asked.clauses


@given(st.text(max_size=80))
def test_whatever_is_typed_is_a_filter(text: str) -> None:
    """It asks for what the same words ask of a search, but that every word may go on."""
    for typing in (True, False):
        found, searched = as_filter(text, typing=typing), parse(text, typing=typing)
        assert (len(found.clauses), found.complaint) == (len(searched.clauses), searched.complaint)
        words = [term.condition for clause in found.clauses for term in clause]
        assert all(one.prefix or one.exact for one in words if isinstance(one, Words))
