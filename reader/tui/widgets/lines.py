"""The one-line widgets: the header, the footer, the panel's tabs, and the rule between two panes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.messages import TurnTab
from reader.tui.painting import Palette, beside

Words = Sequence[tuple[str, str]]
"""Runs of words, each with the scope it is painted in."""


class Line(Widget):
    """One line with words at its start and at its end."""

    ALLOW_SELECT: ClassVar[bool] = False
    DEFAULT_CSS = """
    Line { height: 1; }
    """

    def __init__(self, palette: Palette, *, id: str | None = None) -> None:
        """An empty line."""
        super().__init__(id=id)
        self.palette = palette
        self._left: Words = ()
        self._right: Words = ()

    def say(self, left: Words, right: Words = ()) -> None:
        """Show other words; the ones at the end give way where there is no room."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    def repaint(self, palette: Palette) -> None:
        """Paint it again with another palette."""
        self.palette = palette
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line."""
        segments = beside(
            self._styled(self._left), self._styled(self._right), self.size.width, self.palette.base
        )
        return Strip(segments).adjust_cell_length(self.size.width, self.palette.base)

    def _styled(self, words: Words) -> list[tuple[str, Style]]:
        return [(text, self.palette.style(scope)) for text, scope in words]


class Tabs(Line):
    """The panel's tabs with their counts; a click turns to one."""

    def __init__(self, palette: Palette) -> None:
        """Tabs without names."""
        super().__init__(palette, id="tabs")
        self._names: tuple[str, ...] = ()

    def tell(self, tabs: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show `(name, words)` tabs, the chosen one set off."""
        self._names = tuple(name for name, _ in tabs)
        words = []
        for name, text in tabs:
            words.append((f" {text}", "panel.tab.chosen" if name == chosen else "panel.tab"))
        self.say(tuple(words))

    def on_click(self, event: events.Click) -> None:
        """Turn to the tab under the mouse."""
        at = 0
        for name, (text, _) in zip(self._names, self._left, strict=True):
            at += cell_len(text)
            if event.x < at:
                self.post_message(TurnTab(name))
                return


class Rule(Widget):
    """The thin rule between two panes; in the accent colour beside the pane that has the keys."""

    DEFAULT_CSS = """
    Rule { width: 1; }
    """

    def __init__(self, palette: Palette, *, id: str | None = None) -> None:
        """A quiet rule."""
        super().__init__(id=id)
        self.palette = palette

    def repaint(self, palette: Palette) -> None:
        """Paint it again with another palette."""
        self.palette = palette
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One cell of the rule."""
        return Strip([Segment("│", self.palette.style("frame.rule"))], 1)
