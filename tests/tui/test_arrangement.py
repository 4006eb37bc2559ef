"""How the panes share the width of the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.arrangement import THREE_PANES, TWO_PANES, Arrangement, arrange

widths = st.integers(20, 400)
panes = st.sampled_from(["list", "article", "panel"])


def article_width(width: int, plan: Arrangement) -> int:
    """The cells that are left to the article, the rules taken off."""
    if not plan.article:
        return 0
    beside = 0 if plan.over else plan.panel_width
    return width - plan.list_width - bool(plan.list_width) - beside


@given(widths, panes, st.booleans(), st.integers(40, 100))
def test_everything_shown_fits(width: int, pane: str, panel_open: bool, most: int) -> None:
    """List, article and panel take no more cells than there are; the column keeps to the user's measure."""
    plan = arrange(width, pane, panel_open, most)
    assert plan.list_width + (0 if plan.over else plan.panel_width) <= width
    assert plan.panel_width <= width
    assert plan.measure <= most
    if plan.article:
        assert plan.measure + 2 <= article_width(width, plan)


@given(widths, panes, st.booleans())
def test_the_pane_that_has_the_keys_is_shown(width: int, pane: str, panel_open: bool) -> None:
    """Whatever the width, one sees where one is."""
    plan = arrange(width, pane, panel_open or pane == "panel")
    shown = {"list": plan.list_width > 0, "article": plan.article, "panel": plan.panel_width > 0}
    assert shown[pane]


@given(widths, panes)
def test_opening_the_panel_does_not_rewrap_the_article(width: int, pane: str) -> None:
    """The measure is the same with the panel and without it."""
    assert arrange(width, pane, True).measure == arrange(width, pane, False).measure


@given(st.integers(20, 300))
def test_a_wider_screen_never_has_a_narrower_column(width: int) -> None:
    """Inside one arrangement, more cells give the article no fewer."""
    if width + 1 not in (TWO_PANES, THREE_PANES):
        assert arrange(width + 1, "article", True).measure >= arrange(width, "article", True).measure


@pytest.mark.parametrize(
    ("width", "shown"), [(120, (True, True, True)), (80, (True, True, False)), (40, (False, True, False))]
)
def test_the_panes_fold_away_one_by_one(width: int, shown: tuple[bool, bool, bool]) -> None:
    """Under 100 columns the panel folds away, under 70 the list does too."""
    plan = arrange(width, "article", width >= THREE_PANES)
    assert (plan.list_width > 0, plan.article, plan.panel_width > 0) == shown


def test_at_150_columns_the_measure_is_72() -> None:
    """With room enough the column is as wide as a book's, and no wider."""
    assert arrange(150, "article", True).measure == 72
    assert arrange(400, "article", True).measure == 72


def test_between_70_and_100_columns_the_panel_lies_over_the_right_half() -> None:
    """The panel takes half of the screen and moves nothing."""
    plan = arrange(80, "panel", True)
    assert (plan.panel_width, plan.over) == (40, True)
