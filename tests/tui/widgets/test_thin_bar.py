"""The scroll bar: one thin stroke that tells where one is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.widgets.thin_bar import ThinBar


def drawn(size: int, virtual: float, window: float, position: float) -> str:
    """The bar from top to bottom, a sign a row."""
    bar = ThinBar.render_bar(size=size, virtual_size=virtual, window_size=window, position=position)
    return "".join(segment.text for segment in bar.segments)


@given(st.integers(1, 60), st.integers(1, 5_000), st.data())
def test_the_bar_is_as_long_as_it_is_told_and_of_one_piece(size: int, more: int, data: st.DataObject) -> None:
    """One sign a row; the stroke is never gone and never broken."""
    position = data.draw(st.integers(0, more))
    bar = drawn(size, size + more, size, position)
    assert len(bar) == size
    assert len(bar.split()) == 1
    assert len(set(bar) - {" "}) == 1


@given(st.integers(3, 60), st.integers(1, 5_000))
def test_only_the_ends_look_like_the_ends(size: int, more: int) -> None:
    """At the top the stroke touches the top, at the end the end; a row further down it no longer does."""
    assert not drawn(size, size + more, size, 0).startswith(" ")
    assert not drawn(size, size + more, size, more).endswith(" ")
    if "  " in drawn(size, size + more, size, 0):
        assert drawn(size, size + more, size, 1).startswith(" ")


def test_where_all_is_seen_there_is_no_bar() -> None:
    """Nothing to scroll, no stroke."""
    assert drawn(10, 10, 10, 0).strip() == ""
    assert drawn(10, 3, 10, 0).strip() == ""
