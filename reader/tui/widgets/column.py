"""Column: what the list, the article and the panel share: rows painted one by one, and no animation."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.geometry import Offset, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.tui.painting import Palette


class Column(ScrollView, can_focus=True, inherit_bindings=False):
    """A scrolling column that paints its own rows. Its screen sends it every movement."""

    ALLOW_SELECT: ClassVar[bool] = False
    DEFAULT_CSS = """
    Column {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self, palette: Palette, *, id: str | None = None) -> None:
        """A column that takes its styles from `palette`."""
        super().__init__(id=id)
        self.palette = palette

    @property
    def rows_shown(self) -> int:
        """How many rows are on the screen; at least one."""
        return max(1, self.container_size.height)

    @property
    def cells_shown(self) -> int:
        """How many cells a row has, the scroll bar left out."""
        return max(1, self.scrollable_content_region.width)

    def repaint(self, palette: Palette) -> None:
        """Paint everything again with another palette."""
        self.palette = palette
        self.refresh()

    def set_height(self, rows: int) -> None:
        """Tell how many rows there are to scroll over."""
        self.virtual_size = Size(self.cells_shown, rows)

    def scroll_rows_to(self, y: int) -> None:
        """Put row `y` on top, at once."""
        self.scroll_to(y=y, animate=False, immediate=True, force=True)

    def keep_in_view(self, first: int, last: int) -> None:
        """Scroll just far enough that the rows `first` to `last` are seen."""
        top, height = self.scroll_offset.y, self.rows_shown
        if first < top:
            self.scroll_rows_to(first)
        elif last >= top + height:
            self.scroll_rows_to(min(first, last - height + 1))

    def hardware_cursor(self) -> Offset | None:
        """Where the terminal's cursor belongs, on the screen; None where nothing is chosen."""
        return None

    def blank(self) -> Strip:
        """An empty row."""
        return Strip.blank(self.cells_shown, self.palette.base)

    def strip(self, segments: list[Segment]) -> Strip:
        """A row of segments, filled or cut to the column's width."""
        return Strip(segments).adjust_cell_length(self.cells_shown, self.palette.base)
