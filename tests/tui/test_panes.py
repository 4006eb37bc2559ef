"""Panes: where each stands on the screen."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from textual.geometry import Size

from reader.tui.arrangement import arrange
from reader.tui.panes import regions

sizes = st.builds(Size, st.integers(10, 300), st.integers(3, 100))
panes = st.sampled_from(["list", "article", "panel"])


@given(sizes, panes, st.booleans())
def test_panes_keep_to_the_screen_and_apart(size: Size, pane: str, panel_open: bool) -> None:
    """No pane leaves the screen, and no two share a cell but where the panel lies over the article."""
    plan = arrange(size.width, pane, panel_open)
    found = {name: region for name, (region, _) in regions(plan, size).items() if name != "prompt"}
    for region in found.values():
        assert region.x >= 0
        assert region.right <= size.width
    if plan.over:
        found.pop("panel")
    for one, other in combinations(found.values(), 2):
        assert not (one.area and other.area and one.overlaps(other))


@given(sizes, panes, st.booleans())
def test_nothing_is_left_unpainted(size: Size, pane: str, panel_open: bool) -> None:
    """Header, panes and footer fill every cell of the screen."""
    plan = arrange(size.width, pane, panel_open)
    found = {name: region for name, (region, _) in regions(plan, size).items() if name != "prompt"}
    if plan.over:
        found.pop("panel")
    if not plan.article:
        found.pop("article")
    assert sum(region.area for region in found.values()) == size.area


@given(sizes, panes)
def test_header_and_footer_are_one_line_each(size: Size, pane: str) -> None:
    """The first row and the last; the prompt takes the footer's place, before it."""
    found = regions(arrange(size.width, pane, True), size)
    assert (found["header"][0].y, found["header"][0].height) == (0, 1)
    assert (found["footer"][0].bottom, found["footer"][0].height) == (size.height, 1)
    assert found["prompt"][0] == found["footer"][0]
    assert found["prompt"][1] > found["footer"][1]


@given(sizes, panes)
def test_footer_that_tells_something_stands_above_the_prompt(size: Size, pane: str) -> None:
    """Before the panes' last row, which stays where it is."""
    plan = arrange(size.width, pane, True)
    found, below = regions(plan, size, raised=True), regions(plan, size)
    assert found["footer"][0].bottom == found["prompt"][0].y
    assert all(found["footer"][1] > found[name][1] for name in ("list", "article", "panel"))
    assert {**found, "footer": ()} == {**below, "footer": ()}
