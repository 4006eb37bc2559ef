"""Articles that were chosen together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.picked import Picked

NUMBERS = st.lists(st.integers(1, 40))


@given(st.lists(st.tuples(NUMBERS, st.booleans())), NUMBERS)
def test_what_was_picked_is_what_a_set_would_hold(
    steps: list[tuple[list[int], bool]], left: list[int]
) -> None:
    """Whatever is chosen, given up and kept, in whichever order."""
    picked, expected = Picked(), set[int]()
    for numbers, on in steps:
        picked.pick(numbers, on)
        (expected.update if on else expected.difference_update)(numbers)
        assert len(picked) == len(expected)
        assert list(picked) == list(picked.numbers()) == sorted(expected)
    picked.keep(left)
    assert set(picked) == expected & set(left)
    assert all((number in picked) == (number in expected & set(left)) for number in range(50))
    picked.clear()
    assert not picked
