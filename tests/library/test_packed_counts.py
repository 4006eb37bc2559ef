"""Terms with their counts lie packed and are a mapping all the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.packed_counts import PackedCounts, packed_sixteenths
from reader.library.packing import packed_numbers

COUNTED = st.dictionaries(st.integers(0, 2**63 - 1), st.integers(0, 255).map(lambda part: part / 16))


def packed(counts: dict[int, float]) -> PackedCounts:
    """The same counts, packed."""
    return PackedCounts(packed_numbers("q", counts), packed_sixteenths(counts))


@settings(max_examples=30)
@given(COUNTED)
def test_packed_counts_are_the_mapping_that_was_packed(counts: dict[int, float]) -> None:
    """In its order, whether one goes through it or asks for one term."""
    again = packed(counts)
    assert again == counts
    assert list(again.items()) == list(counts.items())
    assert list(again.values()) == list(counts.values())
    assert {term: again[term] for term in again} == counts


def test_term_that_is_not_there_is_missing_as_in_a_dict() -> None:
    """And a count that is too large for its byte is the largest."""
    again = packed({3: 99.0})
    assert again[3] == 255 / 16
    assert 4 not in again
    with pytest.raises(KeyError):
        again[4]
