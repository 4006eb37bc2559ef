"""On which row of a list an article stands, and what stands on a row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.stacking import Stack


@st.composite
def stacks(draw: st.DrawFn) -> Stack:
    """Lists of all sorts, with groups and without."""
    count = draw(st.integers(1, 40))
    starts = draw(st.sets(st.integers(1, max(1, count - 1)), max_size=8))
    bounds = sorted({0, *(start for start in starts if start < count)}) if draw(st.booleans()) else []
    return Stack(count, draw(st.integers(1, 3)), bounds, draw(st.integers(0, 2)))


@given(stacks())
def test_every_row_is_an_articles_or_a_headings(stack: Stack) -> None:
    """From top to bottom: the lines of a heading before its group, then those of each article."""
    expected = []
    for index in range(stack.many):
        if index in stack.bounds:
            expected += [(index, line) for line in range(-stack.head, 0)]
        expected += [(index, line) for line in range(stack.each)]
    assert [tuple(stack.at(y)) for y in range(stack.height)] == expected


@given(stacks())
def test_an_article_is_found_on_the_row_where_it_begins(stack: Stack) -> None:
    """Going there and looking what is there lead to the same article."""
    for index in range(stack.many):
        assert stack.at(stack.top(index)) == (index, 0)


@given(stacks())
def test_groups_share_out_all_articles(stack: Stack) -> None:
    """Every article is in one group, and the first of each leads it."""
    if stack.bounds:
        assert [index for index in range(stack.many) if stack.leads(index)] == list(stack.bounds)
        assert sum(stack.size(bound) for bound in stack.bounds) == stack.many
    else:
        assert all(stack.leads(index) for index in range(stack.many))


def test_below_the_last_article_stands_none() -> None:
    """A row further down belongs to an article that there is not."""
    assert Stack(2, 3).at(6).article == 2
    assert Stack(2, 3, (0, 1), 1).at(8).article == 2
