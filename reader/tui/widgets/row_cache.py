"""RowCache: the rows that a column has painted, kept until they change.

Textual looks in each row for borders, paddings, tints and outlines, and makes it anew with them,
two fifths of what painting a screen takes. Columns have none.
"""

from __future__ import annotations

from textual._styles_cache import StylesCache
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class RowCache(StylesCache):
    """Rows as the widget painted them. Which are to be painted again, Textual says."""

    def render_widget(self, widget: Widget, crop: Region) -> list[Strip]:
        """The rows of a part of the widget."""
        width = widget.region.width
        if width != self._width:
            self.clear()
            self._width = width
        rows, paint = self._cache, widget.render_line
        for y in crop.line_range:
            if y in self._dirty_lines or y not in rows:
                rows[y] = paint(y).adjust_cell_length(width)
        self._dirty_lines.difference_update(crop.line_range)
        painted = [rows[y] for y in crop.line_range]
        if crop.column_span == (0, width):
            return painted
        return [row.crop(*crop.column_span) for row in painted]
