"""EntryList: a list of entries of several lines each, in the panel and on the screens of their own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, zip_longest
from typing import NamedTuple

from rich.segment import Segment
from textual import events
from textual.geometry import Offset, Size
from textual.strip import Strip

from reader.article.span import Span
from reader.tui.messages import OpenEntry
from reader.tui.painting import PLAIN, UNDERLINED, Layer, Palette, cut, fitted, placed_lines
from reader.tui.widgets.column import Column

_MEASURE = 84
"""The widest an entry is set, in cells."""
_BELOW = 2
"""So far in stand words below what leads them."""


class Part(NamedTuple):
    """A run of words of an entry, on lines of its own."""

    text: str
    scope: str = "text"
    indent: int = 0
    limit: int = 0
    """At most so many lines; 0 for all."""
    marked: tuple[Span, ...] = ()
    """What of the words is set off."""
    mark: str = "find"
    """The scope in which it is."""
    lead: str = ""
    """What stands before the words; their other lines hang behind it."""


class Entry(NamedTuple):
    """Something that can be chosen, or a heading, which cannot."""

    parts: tuple[Part, ...]
    key: object = None
    """What it stands for; None for a heading."""
    gap: bool = False
    """Whether a blank row stands before it."""


class _Line(NamedTuple):
    text: str
    scope: str
    indent: int
    entry: int
    layers: tuple[Layer, ...] = ()
    """What of the text is set off."""


class EntryList(Column):
    """Entries below each other; the chosen one has a bar at its left."""

    head = 0
    """Rows at the top that do not scroll."""

    def __init__(self, palette: Palette, *, id: str | None = None, ruled: bool = False) -> None:
        """A list without entries."""
        super().__init__(palette, id=id, ruled=ruled)
        self.entries: Sequence[Entry] = ()
        self.chosen = -1
        self._lines: list[_Line] = []
        self._tops: list[int] = [0]
        self._laid = 0

    @property
    def rows_shown(self) -> int:
        """How many rows of entries are on the screen; at least one."""
        return max(1, super().rows_shown - self.head)

    @property
    def key(self) -> object:
        """What the chosen entry stands for; None where there is none."""
        return self.entries[self.chosen].key if 0 <= self.chosen < len(self.entries) else None

    def show(self, entries: Sequence[Entry], chosen: object = None, near: int = 0) -> None:
        """Show these entries; choose the one with the key `chosen`, else the first from place `near` on."""
        before = self._seen()
        self.entries = entries
        self._lay()
        keys = [entry.key for entry in entries]
        self.chosen = keys.index(chosen) if chosen is not None and chosen in keys else self._nearest(near)
        if chosen is None or self.key != chosen:
            self.scroll_rows_to(0)
            self._see()
        self._refresh_changed(before)

    def _seen(self) -> list[tuple[_Line, bool]]:
        """The lines that stand on the screen, and of each whether it is the chosen entry's."""
        top = self.scroll_offset.y
        return [(line, line.entry == self.chosen) for line in self._lines[top : top + self.rows_shown]]

    def _refresh_changed(self, before: Sequence[tuple[_Line, bool]]) -> None:
        """Paint the rows in which other lines stand than before."""
        rows, top = zip_longest(before, self._seen()), self.scroll_offset.y + self.head
        for y in [y for y, (was, is_now) in enumerate(rows) if was != is_now]:
            self.refresh_lines(top + y)

    def extend(self, entries: Sequence[Entry]) -> None:
        """Show more entries below; the choice and the place stay."""
        if not entries:
            return
        known = len(self.entries)
        self.entries = [*self.entries, *entries]
        self._lay(known if self._laid == self.cells_shown else 0)
        self.refresh()

    def choose(self, index: int) -> None:
        """Choose an entry by its place."""
        if 0 <= index < len(self.entries) and self.entries[index].key is not None:
            for changed in (self.chosen, index):
                self._refresh_entry(changed)
            self.chosen = index
            self._see()

    def refresh_choice(self) -> None:
        """Paint the chosen entry."""
        if self.chosen >= 0:
            self._refresh_entry(self.chosen)

    def _refresh_entry(self, index: int) -> None:
        first, last = self._tops[max(0, index)], self._tops[max(0, index) + 1]
        self.refresh_lines(first + self.head, last - first)

    def choose_key(self, key: object) -> None:
        """Choose the entry that stands for something, if it is listed."""
        self.choose(next((place for place, entry in enumerate(self.entries) if entry.key == key), -1))

    def move_rows(self, step: int) -> None:
        """Choose the next or previous entry; scroll where there is none to choose."""
        found = self._from(self.chosen + step, 1 if step > 0 else -1)
        if found >= 0:
            self.choose(found)
        else:
            self.scroll_rows_to(self.scroll_offset.y + step)

    def move_pages(self, step: int) -> None:
        """A page on, the choice with it; at an end, the last or first entry."""
        top = self.scroll_offset.y
        last = max(0, len(self._lines) - self.rows_shown)
        goal = min(max(0, top + step * max(1, self.rows_shown - 1)), last)
        if goal == top or (step < 0 and goal == 0):
            self.move_ends(step)
            return
        y = goal + self._tops[max(0, self.chosen)] - top
        self.scroll_rows_to(goal)
        self.choose(self._from(bisect_right(self._tops, y) - 1, 1))

    def move_ends(self, step: int) -> None:
        """Choose the first or the last entry."""
        self.choose(self._from(0, 1) if step < 0 else self._from(len(self.entries) - 1, -1))
        self.scroll_rows_to(0 if step < 0 else self._tops[-1])

    def opened(self) -> OpenEntry:
        """The request for the place that the chosen entry points to."""
        return OpenEntry(self.key)

    def hardware_cursor(self) -> Offset | None:
        """The first letter of the chosen entry."""
        if self.chosen < 0:
            return None
        y = self._tops[self.chosen] + self.entries[self.chosen].gap - self.scroll_offset.y
        return self.origin + Offset(1, y + self.head) if 0 <= y < self.rows_shown else None

    def render_line(self, y: int) -> Strip:
        """One row of an entry."""
        y += self.scroll_offset.y - self.head
        if y >= len(self._lines):
            return self.blank()
        line = self._lines[y]
        chosen = line.entry == self.chosen and bool(line.text)
        ground = self.palette.tint("list.chosen") if chosen else PLAIN
        bar_scope = "list.bar" if self.has_focus else "text.faint"
        room = self.cells_shown - 1
        words = fitted(line.text, room - line.indent)
        text = words.rstrip()
        left, right = " " * min(room, line.indent), " " * (len(words) - len(text))
        plain = self.palette.base + ground
        return self.strip(
            [
                Segment("▌" if chosen else " ", self.palette.style(bar_scope) + ground),
                Segment(left, plain),
                *cut(text, 0, len(text), self.palette.style(line.scope) + ground, line.layers),
                Segment(right, plain),
            ],
            self.cells_shown,
        )

    def lay_out(self) -> None:
        """Lay the entries out again where the width has changed."""
        if self._laid != self.cells_shown:
            self._lay()
            self._see()
            self.refresh()

    def repaint(self, palette: Palette) -> None:
        """Paint everything again with another palette."""
        super().repaint(palette)
        self._lay()

    def on_click(self, event: events.Click) -> None:
        """A click chooses and goes there."""
        self.clicked(event)

    def clicked(self, event: events.Click) -> None:
        """What a click does. Textual calls every class's `on_click`, so that one must not be overridden."""
        y = event.y + self.scroll_offset.y - self.head
        if y < len(self._lines) and self.entries[self._lines[y].entry].key is not None:
            self.choose(self._lines[y].entry)
            self.post_message(self.opened())

    def _lay(self, first: int = 0) -> None:
        """Break the entries from place `first` on into lines."""
        self._laid, heights = self.cells_shown, []
        self._fitted = Size(0, 0)  # a hidden list has no width of its own: it is fitted when it is seen
        del self._lines[self._tops[first] if first else 0 :]
        measure = min(self._laid, _MEASURE) - 2
        for index, entry in enumerate(self.entries[first:], first):
            lines = [_Line("", "text", 0, index)] if entry.gap else []
            for part in entry.parts:
                lines += self._broken(part, index, measure - part.indent)
            self._lines += lines
            heights.append(len(lines))
        known = self._tops[: first + 1] if first else [0]
        self._tops = known[:-1] + list(accumulate(heights, initial=known[-1]))
        self.set_height(len(self._lines) + self.head)

    def _broken(self, part: Part, index: int, measure: int) -> list[_Line]:
        """A part of an entry in lines; what leads it stands above it where it would leave little room."""
        hang, lines = len(part.lead), list[_Line]()
        if hang * 2 > measure:
            lines = [_Line(part.lead.rstrip(), part.scope, part.indent, index)]
            hang = _BELOW
        lead = "" if lines else part.lead
        for start, words in placed_lines(part.text, measure - hang, part.limit):
            layers = self._layers(part, start - len(lead), len(lead + words))
            lines.append(_Line(lead + words, part.scope, part.indent + hang - len(lead), index, layers))
            lead = ""
        return lines

    def _layers(self, part: Part, start: int, length: int) -> tuple[Layer, ...]:
        """What is set off of a line that starts at a place of its part."""
        if not part.marked:
            return ()
        tint = self.palette.tint(part.mark)
        if part.mark == "find":  # where the chosen entry is reversed, another reversal would not be seen
            tint += UNDERLINED
        return tuple(
            Layer(max(0, span.start - start), min(length, span.end - start), tint)
            for span in part.marked
            if span.start < start + length and span.end > start
        )

    def _see(self) -> None:
        if self.chosen >= 0:
            first = self._tops[self.chosen]
            # The heading above the first entry comes into view with it.
            first = 0 if self._from(0, 1) == self.chosen else first
            self.keep_in_view(first, self._tops[self.chosen + 1] - 1)

    def _nearest(self, index: int) -> int:
        """The entry that can be chosen at a place, after it, or before it; -1 where there is none."""
        index = min(index, len(self.entries) - 1)
        after = self._from(index, 1)
        return after if after >= 0 else self._from(index, -1)

    def _from(self, index: int, step: int) -> int:
        """The nearest entry that can be chosen, from a place on in one direction; -1 where there is none."""
        while 0 <= index < len(self.entries):
            if self.entries[index].key is not None:
                return index
            index += step
        return -1
