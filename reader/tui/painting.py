"""Turns looks into styles and a row with its marks into segments: pure, tested without an app."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style

from reader.themes import Look, Theme
from reader.tui.layout import break_text, flat


class Palette:
    """The styles of one theme."""

    def __init__(self, theme: Theme) -> None:
        """Styles are made from `theme` when they are first asked for."""
        self.theme = theme
        self.base = self._made(theme.look("text"))
        self._styles: dict[str, Style] = {}
        self._tints: dict[str, Style] = {}

    def style(self, scope: str) -> Style:
        """The whole style of a scope, on the page's background unless it has its own."""
        found = self._styles.get(scope)
        if found is None:
            found = self._styles[scope] = self.base + self._made(self.theme.look(scope))
        return found

    def tint(self, scope: str) -> Style:
        """What a scope adds to the style below it: nothing that it has only from `text`."""
        found = self._tints.get(scope)
        if found is None:
            found = self._tints[scope] = self._made(self._own(scope))
        return found

    def _own(self, scope: str) -> Look:
        look, name = self.theme.looks.get(scope, Look()), scope
        while name := name.rpartition(".")[0]:
            look = look.over(self.theme.looks.get(name, Look()))
        return look

    def _made(self, look: Look) -> Style:
        return Style(
            color=look.fg,
            bgcolor=look.bg,
            bold=look.bold,
            italic=look.italic,
            underline=look.underline,
            dim=look.dim,
            reverse=look.reverse,
        )


PLAIN = Style.null()
"""Adds nothing to the style below it."""
UNDERLINED = Style(underline=True)
"""Adds a line below the words."""


@lru_cache(maxsize=512)
def colour_alone(style: Style) -> Style:
    """The foreground colour of a style and nothing else of it."""
    return Style(color=style.color)


class Layer(NamedTuple):
    """A style laid over `start..end` of a text."""

    start: int
    end: int
    style: Style


def cut(text: str, start: int, end: int, base: Style, layers: Iterable[Layer]) -> list[Segment]:
    """`text[start:end]` as segments: `base` with every layer laid over it in their order."""
    here = [layer for layer in layers if layer.start < end and layer.end > start]
    if not here:
        return [Segment(flat(text[start:end]), base)] if end > start else []
    edges = {start, end}
    for layer in here:
        edges.update((max(start, layer.start), min(end, layer.end)))
    places = sorted(edges)
    segments = []
    for left, right in pairwise(places):
        style = base
        for layer in here:
            if layer.start <= left and layer.end >= right:
                style = style + layer.style
        segments.append(Segment(flat(text[left:right]), style))
    return segments


def fitted(text: str, width: int) -> str:
    """`text` in exactly `width` cells: cut with an ellipsis, or filled with spaces."""
    if width <= 0:
        return ""
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(set_cell_size(text, width - 1).rstrip() + "…", width)


def wrapped(text: str, width: int, limit: int = 0) -> list[str]:
    """`text` in lines of at most `width` cells; past `limit` lines it is cut with an ellipsis."""
    return [line for _, line in placed_lines(text, width, limit)]


def placed_lines(text: str, width: int, limit: int = 0) -> list[tuple[int, str]]:
    """`text` in lines as `wrapped` makes them, each with the place in `text` where it starts.

    A dot that parts two facts stays behind the first: no line begins with it.
    """
    width, text = max(1, width), flat(text).replace(" · ", "\u00a0· ")
    lines = [_stripped(text, a, b) for a, b in pairwise(break_text(text, width))] or [(0, "")]
    if limit and len(lines) > limit:
        rest = " ".join(line for _, line in lines[limit - 1 :])
        lines = [*lines[: limit - 1], (lines[limit - 1][0], fitted(rest, width).rstrip())]
    return lines


def _stripped(text: str, start: int, end: int) -> tuple[int, str]:
    """A range of a text without the spaces at its ends, and where it starts then.

    A space that holds words together has done so by now; on the screen it is one like any other.
    """
    line = text[start:end]
    return start + len(line) - len(line.lstrip()), line.strip().replace("\u00a0", " ")


def beside(
    left: Sequence[tuple[str, Style]], right: Sequence[tuple[str, Style]], width: int, fill: Style
) -> list[Segment]:
    """One line with `left` at its start and `right` at its end; `right` gives way, then `left` is cut."""
    ends = sum(cell_len(text) for text, _ in right)
    starts = sum(cell_len(text) for text, _ in left)
    shown = list(right) if starts + ends + 1 <= width else []
    room = width - (ends if shown else 0)
    segments: list[Segment] = []
    for text, style in left:
        size = cell_len(text)
        if size > room:
            text, size = fitted(text, room).rstrip(), room
        segments.append(Segment(text, style))
        room -= cell_len(text)
        if room <= 0:
            break
    segments.append(Segment(" " * max(0, room), fill))
    return segments + [Segment(text, style) for text, style in shown]
