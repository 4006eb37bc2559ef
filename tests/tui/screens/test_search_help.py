"""The help of the search tells every field that there is."""

from __future__ import annotations

from reader.library.query import parse
from reader.library.query_terms import FIELDS, STATES, THINGS
from reader.tui.screens.search_help import TYPED, typed_entries


def test_every_field_is_told() -> None:
    """And every word behind `is:` and `has:`."""
    told = " ".join(f"{typed} {finds}" for typed, finds in TYPED)
    assert all(f"{field}:" in told for field in FIELDS)
    assert all(word in told for word in (*STATES, *THINGS))
    assert len(typed_entries()) == len(TYPED) + 1


def test_examples_are_understood() -> None:
    """What stands there as an example can be typed so."""
    for typed, _ in TYPED:
        if not typed.endswith(":"):
            query = parse(typed)
            assert query.clauses and not query.complaint
