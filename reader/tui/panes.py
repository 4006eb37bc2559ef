"""Where the panes stand on the screen: the arrangement as a layout of Textual's."""

from __future__ import annotations

from collections.abc import Callable

from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.widget import Widget

from reader.tui.arrangement import Arrangement

Place = tuple[Region, int]
"""A region and how far in front it stands."""


class PanesLayout(Layout):
    """Header, list, article, panel, footer, each a child of the screen: nothing lies behind a pane."""

    name = "panes"

    def __init__(self, plan: Callable[[int], Arrangement], is_raised: Callable[[], bool]) -> None:
        """A layout that asks `plan` how to share a width, and whether the footer stands above a prompt."""
        self._plan = plan
        self._is_raised = is_raised

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Place every child that has a place."""
        places = regions(self._plan(size.width), size, raised=self._is_raised())
        return [
            WidgetPlacement(places[child.id][0], NULL_OFFSET, NULL_SPACING, child, places[child.id][1])
            for child in children
            if child.id in places
        ]


def regions(plan: Arrangement, size: Size, *, raised: bool = False) -> dict[str | None, Place]:
    """The regions of the panes by their ids; a footer that is `raised` stands before their last row."""
    width, height = size
    rows = max(1, height - 2)
    beside = 0 if plan.over else plan.panel_width
    return {
        "header": (Region(0, 0, width, 1), 0),
        "list": (Region(0, 1, plan.list_width, rows), 0),
        "article": (Region(plan.list_width, 1, max(0, width - plan.list_width - beside), rows), 0),
        "panel": (Region(width - plan.panel_width, 1, plan.panel_width, rows), 1),
        "footer": (Region(0, height - 1 - raised, width, 1), 2 if raised else 0),
        "prompt": (Region(0, height - 1, width, 1), 2),
    }
