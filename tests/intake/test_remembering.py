"""What a run remembers is bounded, and nothing of it outlives what it was true of."""

from __future__ import annotations

import sys

import pytest

from reader.intake import remembering
from reader.intake.remembering import AGED, STILL, Lengths, Memory


def learn_nothing(_terms: object) -> None:
    """What a pile asks for that knows all terms."""


def test_length_is_forgotten_with_growth_and_still_tells_something() -> None:
    """It is surely not below a share of what it was, until the library has grown a lot."""
    memory = Memory()
    lengths = memory.pile(1_000, learn_nothing).lengths
    lengths[7] = 40.0
    later = memory.pile(1_100, learn_nothing)
    assert 7 not in later.lengths
    assert later.at_least(7) == STILL * 40.0
    assert (later.at_least(6), later.at_least(8)) == (0.0, 0.0)
    assert memory.pile(int(1_000 * AGED) + 1, learn_nothing).at_least(7) == 0.0


def test_article_that_came_anew_has_no_length_from_before() -> None:
    """Its text may be another; so may all where another program wrote."""
    memory = Memory()
    pile = memory.pile(100, learn_nothing)
    pile.lengths[3], pile.lengths[4] = 10.0, 20.0
    memory.forget([3, 99])
    assert (pile.lengths, pile.at_least(3), pile.at_least(4)) == ({4: 20.0}, 0.0, STILL * 20.0)
    memory.refresh(1)
    assert (pile.lengths, pile.at_least(4)) == ({}, 0.0)


def test_lengths_count_in_a_library_that_another_program_made_smaller() -> None:
    """What is measured there holds there, however many articles there were before."""
    memory = Memory()
    memory.pile(1_000, learn_nothing)
    memory.refresh(1)
    lengths = memory.pile(400, learn_nothing).lengths
    lengths[7] = 40.0
    assert dict(lengths) == {7: 40.0}


def test_lengths_of_many_articles_take_twelve_bytes_each() -> None:
    """So that those of a library of a hundred thousand are a little more than a megabyte."""
    lengths = Lengths()
    lengths.grow(100_000)
    lengths[100_000] = 1.0
    assert lengths._measured.itemsize + lengths._sizes.itemsize == 12
    assert len(lengths._measured) == len(lengths._sizes) == 100_001
    assert (list(lengths), len(lengths)) == ([100_000], 1)


def test_length_holds_while_the_library_grows_by_a_little() -> None:
    """By a hundredth; what was measured then is asked for by its number alone."""
    lengths = Lengths()
    lengths.grow(1_000)
    lengths[3], lengths[5] = 10.0, 20.0
    lengths.grow(1_010)
    lengths[4] = 30.0
    assert dict(lengths) == {3: 10.0, 4: 30.0, 5: 20.0}
    del lengths[5]
    assert lengths.get(5) is None
    with pytest.raises(KeyError):
        del lengths[5]
    lengths.grow(1_011)
    assert (dict(lengths), lengths.at_least(4)) == ({}, STILL * 30.0)


def test_some_of_the_frequencies_are_forgotten_when_they_are_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The oldest: what was looked up last is asked for again soonest."""
    monkeypatch.setattr(remembering, "MOST_FREQUENCIES", 4)
    memory = Memory()
    memory.frequencies.update(dict.fromkeys(range(5), 1))
    frequency = memory.pile(10, learn_nothing).frequency
    assert [frequency(term) for term in range(6)] == [0, 0, 1, 1, 1, 0]


def test_table_of_frequencies_stays_of_one_size() -> None:
    """However many terms come and go: a dict that is taken from becomes twice as large when others come."""
    memory = Memory()
    for first in range(0, 200_000, 5_000):
        memory.pile(1_000, learn_nothing)
        memory.frequencies.update(dict.fromkeys(range(first, first + 5_000), 1))
    assert sys.getsizeof(memory.frequencies) < 1.5 * sys.getsizeof(dict.fromkeys(range(87_381)))
