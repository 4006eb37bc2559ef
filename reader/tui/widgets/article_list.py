"""ArticleList: the pile, headline above detail; it knows ids and asks for the rows it must show."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from rich.segment import Segment
from textual import events
from textual.geometry import Offset
from textual.strip import Strip

from reader.tui.detail import Piece, Worth, detail
from reader.tui.messages import ChoiceMoved, OpenArticle
from reader.tui.painting import PLAIN, Palette, fitted, wrapped
from reader.tui.picked import Picked
from reader.tui.stacking import Stack
from reader.tui.widgets.column import Column

_WIDE = 60  # cells from which a headline has room enough on one line
_LOW = 16  # rows below which two lines of headline would leave too few articles
_AHEAD = 40  # articles fetched around the one that is missing
_INDENT = 2  # cells by which the later articles of a story stand in
PICKED = "✓"
"""Stands left of an article that was chosen with others."""


class Listed(NamedTuple):
    """An article as the list shows it."""

    number: int
    headline: str
    told: tuple[Piece, ...]
    """What stands below the headline, as far as there is room."""
    unread: bool


class Groups(NamedTuple):
    """Where the groups of a list begin, and what they are called."""

    bounds: array[int] = array("q")
    """The place of the first article of each."""
    names: list[str] = []
    """A name of each; empty where the first article of each leads the others."""
    told: Callable[[str], str] = str
    """What is written above a group of some name."""


class ArticleList(Column):
    """The list of articles.

    It holds the sorted numbers of everything it shows, so that the end and the scroll bar are exact, and
    fetches the rows that come into view.
    """

    def __init__(self, palette: Palette, fetch: Callable[[Sequence[int]], list[Listed]]) -> None:
        """An empty list; `fetch` gives the articles of some numbers."""
        super().__init__(palette, id="list")
        self.chosen = 0
        self.picked = Picked()
        """The numbers of the articles that were chosen together."""
        self.silence: tuple[str, ...] = ()
        self._numbers: array[int] = array("q")
        self._rest: Callable[[], array[int]] | None = None
        self._groups = Groups()
        self._stack = Stack(0, 1)
        self._fetch = fetch
        self._known: dict[int, Listed] = {}

    @property
    def rows_each(self) -> int:
        """Rows of an article: its headline on one line or two, and the detail."""
        return 2 if self.cells_shown >= _WIDE or self.rows_shown < _LOW else 3

    @property
    def numbers(self) -> array[int]:
        """The numbers of all articles of the list, in its order."""
        self.complete()
        return self._numbers

    @property
    def count(self) -> int:
        """How many articles the list has."""
        return self._stack.many

    @property
    def number(self) -> int | None:
        """The number of the chosen article."""
        return (self._number_at(self.chosen) or None) if self.count else None

    def show(self, numbers: array[int], keep: int | None = None, groups: Groups | None = None) -> None:
        """Show these articles; stay on article `keep` where it is among them, else near the same row."""
        top = self._stack.top(self.chosen) - self.scroll_offset.y
        seen = 0 <= top < self.rows_shown
        self._numbers, self._rest, self._groups = numbers, None, groups or Groups()
        self._known.clear()
        if self.picked:
            self.picked.keep(numbers)
        if keep is not None and keep in numbers:
            self.chosen = numbers.index(keep)
        self.chosen = min(max(0, self.chosen), max(0, len(numbers) - 1))
        self._pile_up(len(numbers))
        self.scroll_rows_to(max(0, self._stack.top(self.chosen) - top))
        if seen:
            self._see()
        self.refresh()

    def show_first(
        self, numbers: array[int], count: int, rest: Callable[[], array[int]], keep: int | None = None
    ) -> None:
        """Show the first of `count` articles; `rest` gives all of them when one of the others is needed."""
        self.show(numbers, keep)
        if len(numbers) < count:
            self._rest = rest
            self._pile_up(count)

    @property
    def is_complete(self) -> bool:
        """Whether all numbers are there, and not only the first."""
        return self._rest is None

    def complete(self) -> None:
        """Have all numbers, where only the first were shown so far."""
        if self._rest is not None:
            rest, self._rest = self._rest, None
            self._numbers = rest()
            self.chosen = min(self.chosen, max(0, len(self._numbers) - 1))
            self._pile_up(len(self._numbers))

    def forget(self) -> None:
        """Ask again for what is shown: something about the articles has changed. Paint only those."""
        known, self._known = self._known, {}
        first, last = (self._stack.at(self.scroll_offset.y + y)[0] for y in (0, self.rows_shown - 1))
        for index in range(first, min(last + 1, self.count)):
            if self._at(index) != known.get(self._number_at(index)):
                self._refresh_article(index)

    def refresh_choice(self) -> None:
        """Paint the chosen article."""
        self._refresh_article(self.chosen)

    def _refresh_article(self, index: int) -> None:
        self.refresh_lines(self._stack.top(index), self.rows_each)

    def take_out(self, number: int) -> None:
        """Take one article out of the list; the choice stays where it was."""
        self.picked.pick([number], picked=False)
        if self._rest is None:
            self._take_from_numbers(number)
        else:  # the others are asked for only now, and it is not among them
            self.complete()
        self._see()
        self.refresh()

    def _take_from_numbers(self, number: int) -> None:
        place = self._numbers.index(number)
        self._shrink_group(place)
        del self._numbers[place]
        self.chosen -= place < self.chosen or self.chosen == len(self._numbers) > 0
        self._pile_up(len(self._numbers))

    def _shrink_group(self, place: int) -> None:
        """Count one article less in the group at a place; the last one takes the group with it."""
        bounds, names, _ = self._groups
        if not bounds:
            return
        group, alone = self._stack.group(place), self._stack.size(place) == 1
        for later in range(group + 1, len(bounds)):
            bounds[later] -= 1
        if alone:
            del bounds[group]
            del names[group : group + 1]

    def pick(self, numbers: Iterable[int], picked: bool) -> None:
        """Choose articles together with those that are, or no longer."""
        self.picked.pick(numbers, picked)
        self.refresh()

    def pick_none(self) -> None:
        """Choose none together with others."""
        self.picked.clear()
        self.refresh()

    def choose(self, index: int) -> None:
        """Choose the article at a place of the list, as near as there is one."""
        index = min(max(0, index), max(0, self.count - 1))
        if index != self.chosen:
            number = self._number_at(index)
            for changed in (self.chosen, index):
                self._refresh_article(changed)
            self.chosen = min(index, max(0, self.count - 1))
            self._see()
            self.post_message(ChoiceMoved(number))

    def choose_number(self, number: int) -> bool:
        """Choose an article by its number; whether it is in the list."""
        if self.number == number:
            return True
        if number not in self._numbers:
            self.complete()
        try:
            self.choose(self._numbers.index(number))
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
        self.choose(0 if step < 0 else self.count - 1)

    def hardware_cursor(self) -> Offset | None:
        """The first letter of the chosen headline."""
        y = self._stack.top(self.chosen) - self.scroll_offset.y
        if not self.count or not 0 <= y < self.rows_shown:
            return None
        return self.origin + Offset(1 + self._indent(self.chosen), y)

    def render_line(self, y: int) -> Strip:
        """One row: the headline or the detail of an article, or the heading of a group."""
        y += self.scroll_offset.y
        if not self.count:
            return self._silence(y)
        index, line = self._stack.at(y)
        if index >= self.count:
            return self.blank()
        if line < 0:
            return self._heading(index) if line == -1 else self.blank()
        listed = self._at(index)
        return self.blank() if listed is None else self._row(index, line, listed)

    def lay_out(self) -> None:
        """Keep the chosen article in view."""
        self._pile_up(self.count)
        self._see()

    def on_click(self, event: events.Click) -> None:
        """A click chooses; a click on the chosen one, or a double click, opens."""
        index, line = self._stack.at(event.y + self.scroll_offset.y)
        if index >= self.count or line < 0:
            return
        if index == self.chosen or event.chain > 1:
            self.post_message(OpenArticle(self._number_at(index)))
        self.choose(index)

    def _pile_up(self, count: int) -> None:
        """Know where each of `count` articles stands now."""
        head = min(2, self.rows_each - 1) if self._groups.names else 0
        self._stack = Stack(count, self.rows_each, self._groups.bounds, head)
        self.set_height(self._stack.height)

    def _see(self) -> None:
        if self.count:
            top = self._stack.top(self.chosen)
            head = self._stack.head if self._stack.leads(self.chosen) else 0
            self.keep_in_view(top - head, top + self.rows_each - 1)

    def _row(self, index: int, line: int, listed: Listed) -> Strip:
        chosen, picked = index == self.chosen, listed.number in self.picked
        ground = self.palette.tint("list.chosen") if chosen else PLAIN
        indent = self._indent(index)
        words, scope = self._line(index, listed, line)
        sign = PICKED if picked and not line else "▌" if chosen else " "
        sign_scope = "list.bar" if self.has_focus or picked else "text.faint"
        return self.strip(
            [
                Segment(sign, self.palette.style(sign_scope) + ground),
                Segment(
                    " " * indent + fitted(words, self.cells_shown - 1 - indent),
                    self.palette.style(scope) + ground,
                ),
            ],
            self.cells_shown,
        )

    def _line(self, index: int, listed: Listed, line: int) -> tuple[str, str]:
        """One of an article's lines, and its scope. A short headline leaves the last line empty."""
        width = self.cells_shown - 2 - self._indent(index)
        lines = wrapped(listed.headline, width, self.rows_each - 1)
        if line < len(lines):
            return lines[line], "list.unread" if listed.unread else "list.read"
        if line > len(lines):
            return "", "list.detail"
        others = Piece(self._others(index), Worth.STORY)
        return detail((*listed.told, others), width), "list.detail"

    def _heading(self, index: int) -> Strip:
        """The name of a group, with how many articles it has."""
        many = f"{self._stack.size(index):,} "
        name = self._groups.told(self._groups.names[self._stack.group(index)])
        words = fitted(f" {name}", self.cells_shown - len(many))
        segments = [
            Segment(words, self.palette.style("list.bar")),
            Segment(many, self.palette.style("list.detail")),
        ]
        return self.strip(segments, self.cells_shown)

    def _indent(self, index: int) -> int:
        """How far an article stands in: the first of a story leads the others."""
        return 0 if self._groups.names or self._stack.leads(index) else _INDENT

    def _others(self, index: int) -> str:
        """How many follow the article that leads them."""
        if self._groups.names or not self._groups.bounds or not self._stack.leads(index):
            return ""
        others = self._stack.size(index) - 1
        return f"+{others:,}" if others else ""

    def _number_at(self, index: int) -> int:
        """The article at a place; 0 where another program has left none since the first were shown."""
        if index >= len(self._numbers):
            self.complete()
        return self._numbers[min(index, len(self._numbers) - 1)] if self._numbers else 0

    def _at(self, index: int) -> Listed | None:
        number = self._number_at(index)
        if number not in self._known:
            if len(self._known) > 20 * _AHEAD:
                self._known.clear()
            first = max(0, index - _AHEAD // 2)
            wanted = self._numbers[first : first + 2 * _AHEAD]
            self._known.update((listed.number, listed) for listed in self._fetch(wanted))
        return self._known.get(number)

    def _silence(self, y: int) -> Strip:
        if not 1 <= y <= len(self.silence):
            return self.blank()
        words = fitted(" " + self.silence[y - 1], self.cells_shown)
        return self.strip([Segment(words, self.palette.style("text.faint"))], self.cells_shown)
