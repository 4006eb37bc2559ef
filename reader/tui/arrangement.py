"""How the panes share the screen at a width: pure."""

from __future__ import annotations

from typing import NamedTuple

THREE_PANES = 100
"""From this width on, list, article and panel stand side by side."""
TWO_PANES = 70
"""From this width on, list and article do; the panel lies over the right half."""


class Arrangement(NamedTuple):
    """What is shown and how wide. The measure does not depend on the panel: opening it rewraps nothing."""

    list_width: int
    """Cells of the list; 0 where it is not shown."""
    article: bool
    """Whether the article is shown."""
    panel_width: int
    """Cells of the panel, its rule included; 0 where it is not shown."""
    over: bool
    """Whether the panel lies over the article."""
    measure: int
    """Cells of the article's column of text."""


def arrange(width: int, pane: str, panel_open: bool, most: int = 72) -> Arrangement:
    """The arrangement of `width` cells with the keys in `pane` (`list`, `article` or `panel`).

    `panel_open` counts where the three stand side by side; else the panel is there while it has the keys.
    """
    if width < TWO_PANES:
        return Arrangement(
            list_width=width if pane == "list" else 0,
            article=pane == "article",
            panel_width=width if pane == "panel" else 0,
            over=False,
            measure=min(most, width - 4),
        )
    if width < THREE_PANES:
        column = width - 26
        panel = width // 2 if pane == "panel" else 0
        return Arrangement(26, True, panel, True, min(most, column - 5))
    wide = min(width, 160) - THREE_PANES
    listed, beside = 25 + wide // 5, 54 + wide * 19 // 50
    panel = beside - listed
    measure = min(most, width - beside - 5)
    return Arrangement(listed, True, panel if panel_open else 0, False, measure)
