"""Column: what the list, the article and the panel share: rows painted one by one, and no animation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Self

from rich.segment import Segment
from textual import events
from textual.filter import LineFilter
from textual.geometry import Offset, Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.tui.painting import Palette
from reader.tui.widgets.row_cache import RowCache


class Column(ScrollView, can_focus=True, inherit_bindings=False):
    """A scrolling column that paints its own rows. Its screen sends it every movement."""

    ALLOW_SELECT: ClassVar[bool] = False
    DEFAULT_CSS = """
    Column {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
    }
    Column, Column:hover { scrollbar-color: $background; }
    Column:focus { scrollbar-color: $scrollbar; }
    """

    def __init__(self, palette: Palette, *, id: str | None = None, ruled: bool = False) -> None:
        """A column that takes its styles from `palette`; `ruled` draws the thin rule at its left."""
        super().__init__(id=id)
        self._styles_cache = RowCache()
        self.ruled = ruled
        self.palette = palette
        self._blank: Strip | None = None
        self._fitted = Size(0, 0)
        self._turning = False
        self._painting = 0
        """How many cells a row has while rows are painted; else 0."""

    @property
    def rows_shown(self) -> int:
        """How many rows are on the screen; at least one."""
        return max(1, self.container_size.height)

    @property
    def cells_shown(self) -> int:
        """How many cells a row has, the rule and the scroll bar left out."""
        return self._painting or max(1, self.scrollable_content_region.width - self.ruled)

    @property
    def origin(self) -> Offset:
        """Where the first cell of the first row is on the screen."""
        return self.content_region.offset + Offset(int(self.ruled), 0)

    def repaint(self, palette: Palette) -> None:
        """Paint everything again with another palette."""
        self.palette, self._blank = palette, None
        self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint; what depends on the size is laid out before the first row, not a frame later."""
        self.fit()
        self._painting = self.cells_shown  # each row asks for it, and it is slow to work out
        try:
            return super().render_lines(crop)
        finally:
            self._painting = 0

    def on_resize(self) -> None:
        """Lay out what depends on the size."""
        self.fit()

    def fit(self) -> None:
        """Lay out what depends on the size, where the size is a new one."""
        fitting = Size(self.cells_shown, self.rows_shown)
        if self._fitted != fitting:
            self._fitted = fitting
            self.lay_out()

    def lay_out(self) -> None:
        """Lay out what depends on the size."""

    def on_focus(self, event: events.Focus) -> None:
        """It has the keys now."""
        self._turn(event, events.DescendantFocus(self))

    def on_blur(self, event: events.Blur) -> None:
        """Another has the keys."""
        self._turn(event, events.DescendantBlur(self))

    def _turn(self, event: events.Event, told: events.Event) -> None:
        """Have the keys or have them no longer: a few rows tell it, where Textual would paint all of them."""
        event.prevent_default()
        self._turning = True
        self.has_focus = isinstance(told, events.DescendantFocus)
        self._turning = False
        self.vertical_scrollbar.refresh()
        self.refresh_choice()
        if self.parent is not None:
            self.parent.post_message(told)

    def refresh_choice(self) -> None:
        """Paint what looks otherwise while the column has the keys."""
        self.refresh()

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Paint, or lay out; not for the colour of the bar alone, which is painted by itself."""
        if self._turning:
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

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

    def get_line_filters(self) -> Sequence[LineFilter]:
        """No filters: the palette's colours are what the terminal is to show."""
        return ()

    def blank(self) -> Strip:
        """An empty row; the same object each time, since the compositor keeps what it cut of it."""
        if self._blank is None or self._blank.cell_length != self.cells_shown + self.ruled:
            self._blank = self.strip([], 0)
        return self._blank

    def strip(self, segments: list[Segment], cells: int) -> Strip:
        """A row of segments that take `cells`, filled to the column's width, or cut to it."""
        width = self.cells_shown
        rule = [Segment("│", self.palette.style("frame.rule"))] if self.ruled else []
        if cells < width:
            segments.append(Segment(" " * (width - cells), self.palette.base))
        elif cells > width:
            return Strip(rule + segments, len(rule) + cells).crop(0, len(rule) + width)
        return Strip(rule + segments, len(rule) + width)
