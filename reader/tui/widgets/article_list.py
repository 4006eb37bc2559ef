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
from reader.tui.lineup import Groups, Lineup
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
        self._lineup = Lineup()
        self._fetch = fetch
        self._known: dict[int, Listed] = {}

    @property
    def _stack(self) -> Stack:
        return self._lineup.stack

    @property
    def rows_each(self) -> int:
        """Rows of an article: its headline on one line or two, and the detail."""
        return 2 if self.cells_shown >= _WIDE or self.rows_shown < _LOW else 3

    @property
    def numbers(self) -> array[int]:
        """The numbers of all articles of the list, in its order."""
        self.complete()
        return self._lineup.known

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
        self._lineup.set(numbers, groups or Groups())
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
            self._lineup.set(numbers, Groups(), rest)
            self._pile_up(count)

    @property
    def is_complete(self) -> bool:
        """Whether all numbers are there, and not only the first."""
        return self._lineup.is_complete

    def complete(self) -> None:
        """Have all numbers, where only the first were shown so far."""
        if not self.is_complete:
            self._lineup.complete()
            self.chosen = min(self.chosen, max(0, len(self._lineup.known) - 1))
            self._pile_up(len(self._lineup.known))

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
        if self.is_complete:
            self._take_from_lineup(number)
        else:  # the others are asked for only now, and it is not among them
            self.complete()
        self._see()
        self.refresh()

    def put_back(self, number: int) -> bool:
        """Put the article back that was taken out last, where it stood; whether it was this one."""
        place = self._lineup.put_back(number)
        if place is None:
            return False
        self._known.pop(number, None)
        left = len(self._lineup.known)
        self.chosen += place <= self.chosen and left > 1
        self._pile_up(left)
        self._see()
        self.refresh()
        return True

    def _take_from_lineup(self, number: int) -> None:
        place = self._lineup.take_out(number)
        left = len(self._lineup.known)
        self.chosen -= place < self.chosen or self.chosen == left > 0
        self._pile_up(left)

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
        if number not in self._lineup.known:
            self.complete()
        try:
            self.choose(self._lineup.known.index(number))
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
        self._lineup.pile_up(count, self.rows_each)
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
        others = self._lineup.others(index)
        told = Piece(f"+{others:,}" if others else "", Worth.STORY)
        return detail((*listed.told, told), width), "list.detail"

    def _heading(self, index: int) -> Strip:
        """The name of a group, with how many articles it has."""
        name, many = self._lineup.heading(index)
        many += " "
        words = fitted(f" {name}", self.cells_shown - len(many))
        segments = [
            Segment(words, self.palette.style("list.bar")),
            Segment(many, self.palette.style("list.detail")),
        ]
        return self.strip(segments, self.cells_shown)

    def _indent(self, index: int) -> int:
        """How far an article stands in: the first of a story leads the others."""
        return _INDENT if self._lineup.stands_in(index) else 0

    def _number_at(self, index: int) -> int:
        """The article at a place; 0 where another program has left none since the first were shown."""
        if index >= len(self._lineup.known):
            self.complete()
        known = self._lineup.known
        return known[min(index, len(known) - 1)] if known else 0

    def _at(self, index: int) -> Listed | None:
        number = self._number_at(index)
        if number not in self._known:
            if len(self._known) > 20 * _AHEAD:
                self._known.clear()
            first = max(0, index - _AHEAD // 2)
            wanted = self._lineup.known[first : first + 2 * _AHEAD]
            self._known.update((listed.number, listed) for listed in self._fetch(wanted))
        return self._known.get(number)

    def _silence(self, y: int) -> Strip:
        if not 1 <= y <= len(self.silence):
            return self.blank()
        words = fitted(" " + self.silence[y - 1], self.cells_shown)
        return self.strip([Segment(words, self.palette.style("text.faint"))], self.cells_shown)
