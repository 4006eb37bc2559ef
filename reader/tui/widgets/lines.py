"""Line: the header, the footer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.style import Style
from textual.filter import LineFilter
from textual.strip import Strip
from textual.widget import Widget

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

    def get_line_filters(self) -> Sequence[LineFilter]:
        """No filters: the palette's colours are what the terminal is to show."""
        return ()

    def render_line(self, y: int) -> Strip:
        """The line."""
        segments = beside(
            self._styled(self._left), self._styled(self._right), self.size.width, self.palette.base
        )
        return Strip(segments).adjust_cell_length(self.size.width, self.palette.base)

    def _styled(self, words: Words) -> list[tuple[str, Style]]:
        return [(text, self.palette.style(scope)) for text, scope in words]
