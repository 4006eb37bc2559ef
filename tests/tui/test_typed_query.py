"""A query as it stands in the prompt: what its last word may still become."""

from __future__ import annotations

import pytest

from reader.library.query import parse
from reader.tui.typed_query import TypedQuery


@pytest.mark.parametrize("text", ["ferry ta", 'ferry "low ti', "ferry", "title:fer"])
def test_what_is_kept_while_one_types_means_the_same_afterwards(text: str) -> None:
    """A star says that the last word may go on."""
    typed = TypedQuery(f" {text}", typing=True)
    assert parse(typed.as_kept()).clauses == typed.read().clauses
    assert typed.as_kept() != text


def test_what_was_typed_to_its_end_is_kept_as_it_is() -> None:
    """But for the spaces around it."""
    assert TypedQuery(" ferry talks ").as_kept() == "ferry talks"


@pytest.mark.parametrize(
    ("typed", "may"),
    [
        (TypedQuery("fer"), True),
        (TypedQuery("fer", typing=True), False),
        (TypedQuery("fer*"), False),
        (TypedQuery("is:unread"), False),
        (TypedQuery(), False),
    ],
)
def test_a_last_word_that_finds_nothing_may_be_the_beginning_of_one(typed: TypedQuery, may: bool) -> None:
    """Where it says so already, or is no word, nothing more can come of it."""
    assert typed.may_go_on() is may
