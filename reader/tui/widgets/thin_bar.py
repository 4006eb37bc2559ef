"""A scroll bar of one thin stroke: it tells where one is, and no more."""

from __future__ import annotations

from rich.color import Color
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

_PLAIN = Color.default()


class ThinBar(ScrollBarRender):
    """The bar that Textual asks to draw, as a thin stroke."""

    @classmethod
    def render_bar(
        cls,
        size: int = 25,
        virtual_size: float = 50,
        window_size: float = 20,
        position: float = 0,
        thickness: int = 1,
        vertical: bool = True,
        back_color: Color = _PLAIN,
        bar_color: Color = _PLAIN,
    ) -> Segments:
        """One segment a row: the stroke where the window is, blank elsewhere."""
        blank = Segment(" " * thickness, Style(bgcolor=back_color))
        if not vertical or not size or not window_size or virtual_size <= window_size:
            return Segments([blank] * size, new_lines=vertical)
        length = max(1, round(size * window_size / virtual_size))
        room, scrolled = size - length, virtual_size - window_size
        first = min(room, round(room * position / scrolled))
        if first == 0 and position > 0 and room:
            first = 1  # only the very top looks like the top
        stroke = Segment(
            "▕" * thickness, Style(bgcolor=back_color, color=bar_color, meta={"@mouse.down": "grab"})
        )
        above = Segment(" " * thickness, Style(bgcolor=back_color, meta={"@mouse.down": "scroll_up"}))
        below = Segment(" " * thickness, Style(bgcolor=back_color, meta={"@mouse.down": "scroll_down"}))
        rows = [above] * first + [stroke] * length + [below] * (size - first - length)
        return Segments(rows, new_lines=True)
