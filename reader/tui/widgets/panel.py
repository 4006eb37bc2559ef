"""Panel: one line of tabs, and below it the entries of the tab that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip

from reader.tui.messages import TurnTab
from reader.tui.painting import Palette, fitted
from reader.tui.widgets.entry_list import EntryList

_SIGN = "▍"
"""What stands for the passages, since their name has no room."""


class Panel(EntryList):
    """The side panel. A click on a tab turns to it."""

    head = 1

    def __init__(self, palette: Palette, *, between: str = "") -> None:
        """A panel without tabs; where there is room, `between` parts them."""
        super().__init__(palette, id="panel", ruled=True)
        self._between = between
        self._tabs: tuple[tuple[str, str, str], ...] = ()
        self._turned = ""

    def tell(self, tabs: Sequence[tuple[str, str, str]], turned: str) -> None:
        """Show `(name, label, count)` tabs, the one turned to set off."""
        if (tuple(tabs), turned) != (self._tabs, self._turned):
            self._tabs, self._turned = tuple(tabs), turned
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The tabs, or a row of an entry."""
        return super().render_line(y) if y >= self.head else self._tab_line()

    def _words(self) -> list[tuple[str, str]]:
        """The tabs by name with what they say.

        Without room, a nought goes; then those that are not turned to lose their count, the last of them
        first, the passages after the others; then the passages' sign goes. Where there is no room for words,
        their first letters stand for them.
        """
        said = {name: _said(label, count) for name, label, count in self._tabs}
        others = [tab for tab in reversed(self._tabs) if tab[0] != self._turned]
        named = [tab for tab in others if tab[1] != _SIGN]
        signs = [tab for tab in others if tab[1] == _SIGN]
        noughts = [tab for tab in others if tab[2] == "0"]
        shorter = [
            *((name, _said(label, "")) for name, label, _ in noughts),
            *((name, _said(label, "")) for name, label, _ in (*named, *signs)),
            *((name, "") for name, _, _ in signs),
            *((name, _said(label[:1], "")) for name, label, _ in named),
        ]
        for name, words in shorter:
            if sum(map(cell_len, said.values())) > self.cells_shown:
                said[name] = words
        return [(name, words) for name, words in said.items() if words]

    def _parting(self, words: Sequence[tuple[str, str]]) -> str:
        """What parts these tabs: nothing but their own blanks where there is no room for more."""
        needed = sum(cell_len(said) for _, said in words) + cell_len(self._between) * (len(words) - 1)
        return self._between if needed <= self.cells_shown else ""

    def _tab_line(self) -> Strip:
        segments, room = [], self.cells_shown
        words = self._words()
        parting = self._parting(words)
        for place, (name, said) in enumerate(words):
            if place and parting:
                segments.append(Segment(parting, self.palette.style("panel.tab")))
                room -= cell_len(parting)
            scope = "panel.tab.chosen" if name == self._turned else "panel.tab"
            text = fitted(said, min(room, cell_len(said)))
            segments.append(Segment(text, self.palette.style(scope)))
            room -= cell_len(text)
        return self.strip(segments, self.cells_shown - room)

    def clicked(self, event: events.Click) -> None:
        """Turn to the tab under the mouse, or go where the entry under it points."""
        if event.y >= self.head:
            super().clicked(event)
            return
        edge, words = int(self.ruled), self._words()
        parting = cell_len(self._parting(words))
        for name, said in words:
            edge += cell_len(said)
            if event.x < edge:
                self.post_message(TurnTab(name))
                return
            edge += parting


def _said(label: str, count: str) -> str:
    """What a tab says."""
    return f" {label}{count}" if label == _SIGN else f" {label} {count}".rstrip()
