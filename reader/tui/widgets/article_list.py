"""ArticleList: the pile, headline above detail; it knows ids and asks for the rows it must show."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.geometry import Offset
from textual.strip import Strip

from reader.tui.messages import ChoiceMoved, OpenArticle
from reader.tui.painting import PLAIN, Palette, fitted, wrapped
from reader.tui.widgets.column import Column
from reader.tui.wording import joined

_WIDE = 60  # cells from which a headline has room enough on one line
_LOW = 16  # rows below which two lines of headline would leave too few articles
_AHEAD = 40  # articles fetched around the one that is missing


class Listed(NamedTuple):
    """An article as the list shows it."""

    number: int
    headline: str
    outlet: str
    detail: str
    """Day, minutes, signs; the outlet before it is cut where there is too little room."""
    unread: bool


class ArticleList(Column):
    """The list of articles.

    It holds the sorted numbers of everything it shows, so that the end and the scroll bar are exact, and
    fetches the rows that come into view.
    """

    def __init__(self, palette: Palette, fetch: Callable[[Sequence[int]], list[Listed]]) -> None:
        """An empty list; `fetch` gives the articles of some numbers."""
        super().__init__(palette, id="list")
        self.numbers: array[int] = array("q")
        self.chosen = 0
        self.silence: tuple[str, ...] = ()
        self._fetch = fetch
        self._known: dict[int, Listed] = {}

    @property
    def rows_each(self) -> int:
        """Rows of an article: its headline on one line or two, and the detail."""
        return 2 if self.cells_shown >= _WIDE or self.rows_shown < _LOW else 3

    @property
    def number(self) -> int | None:
        """The number of the chosen article."""
        return self.numbers[self.chosen] if self.numbers else None

    def show(self, numbers: array[int], keep: int | None = None) -> None:
        """Show these articles; stay on article `keep` where it is among them, else near the same row."""
        top = self.chosen * self.rows_each - self.scroll_offset.y
        seen = 0 <= top < self.rows_shown
        self.numbers = numbers
        self._known.clear()
        if keep is not None and keep in numbers:
            self.chosen = numbers.index(keep)
        self.chosen = min(max(0, self.chosen), max(0, len(numbers) - 1))
        self.set_height(len(numbers) * self.rows_each)
        self.scroll_rows_to(max(0, self.chosen * self.rows_each - top))
        if seen:
            self._see()
        self.refresh()

    def forget(self) -> None:
        """Ask again for what is shown: something about the articles has changed."""
        self._known.clear()
        self.refresh()

    def choose(self, index: int) -> None:
        """Choose the article at a place of the list, as near as there is one."""
        index = min(max(0, index), max(0, len(self.numbers) - 1))
        if index != self.chosen:
            for changed in (self.chosen, index):
                self.refresh_lines(changed * self.rows_each, self.rows_each)
            self.chosen = index
            self._see()
            self.post_message(ChoiceMoved(self.numbers[index]))

    def choose_number(self, number: int) -> bool:
        """Choose an article by its number; whether it is in the list."""
        if self.number == number:
            return True
        try:
            self.choose(self.numbers.index(number))
        except ValueError:
            return False
        return True

    def move_rows(self, step: int) -> None:
        """Choose the next or previous article."""
        self.choose(self.chosen + step)

    def move_pages(self, step: int) -> None:
        """Choose the article a page further."""
        self.choose(self.chosen + step * max(1, self.rows_shown // self.rows_each - 1))

    def move_ends(self, step: int) -> None:
        """Choose the first or the last article."""
        self.choose(0 if step < 0 else len(self.numbers) - 1)

    def hardware_cursor(self) -> Offset | None:
        """The first letter of the chosen headline."""
        y = self.chosen * self.rows_each - self.scroll_offset.y
        if not self.numbers or not 0 <= y < self.rows_shown:
            return None
        return self.origin + Offset(1, y)

    def render_line(self, y: int) -> Strip:
        """One row: the headline or the detail of an article."""
        y += self.scroll_offset.y
        index, line = divmod(y, self.rows_each)
        if not self.numbers:
            return self._silence(y)
        listed = self._at(index) if index < len(self.numbers) else None
        if listed is None:
            return self.blank()
        chosen = index == self.chosen
        ground = self.palette.tint("list.chosen") if chosen else PLAIN
        words, scope = self._line(listed, line)
        bar = "▌" if chosen else " "
        bar_scope = "list.bar" if self.has_focus else "text.faint"
        return self.strip(
            [
                Segment(bar, self.palette.style(bar_scope) + ground),
                Segment(fitted(words, self.cells_shown - 1), self.palette.style(scope) + ground),
            ],
            self.cells_shown,
        )

    def lay_out(self) -> None:
        """Keep the chosen article in view."""
        self.set_height(len(self.numbers) * self.rows_each)
        self._see()

    def on_click(self, event: events.Click) -> None:
        """A click chooses; a click on the chosen one, or a double click, opens."""
        index = (event.y + self.scroll_offset.y) // self.rows_each
        if index >= len(self.numbers):
            return
        if index == self.chosen or event.chain > 1:
            self.post_message(OpenArticle(self.numbers[index]))
        self.choose(index)

    def _see(self) -> None:
        if self.numbers:
            first = self.chosen * self.rows_each
            self.keep_in_view(first, first + self.rows_each - 1)

    def _line(self, listed: Listed, line: int) -> tuple[str, str]:
        """One of an article's lines, and its scope. A short headline leaves the last line empty."""
        width = self.cells_shown - 2
        lines = wrapped(listed.headline, width, self.rows_each - 1)
        if line < len(lines):
            return lines[line], "list.unread" if listed.unread else "list.read"
        if line > len(lines):
            return "", "list.detail"
        room = width - cell_len(listed.detail) - 3
        outlet = fitted(listed.outlet, min(room, cell_len(listed.outlet))).rstrip() if room > 3 else ""
        return joined(outlet, listed.detail), "list.detail"

    def _at(self, index: int) -> Listed | None:
        number = self.numbers[index]
        if number not in self._known:
            if len(self._known) > 20 * _AHEAD:
                self._known.clear()
            first = max(0, index - _AHEAD // 2)
            wanted = self.numbers[first : first + 2 * _AHEAD]
            self._known.update((listed.number, listed) for listed in self._fetch(wanted))
        return self._known.get(number)

    def _silence(self, y: int) -> Strip:
        if not 1 <= y <= len(self.silence):
            return self.blank()
        words = fitted(" " + self.silence[y - 1], self.cells_shown)
        return self.strip([Segment(words, self.palette.style("text.faint"))], self.cells_shown)
