"""Tabbed: a roll under tabs, one of which is seen; what the library was asked for is kept between them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Protocol

from textual import on

from reader.tui.messages import TurnTab
from reader.tui.painting import Palette
from reader.tui.screens.roll import Roll
from reader.tui.widgets.panel import Panel


class Left(Protocol):
    """Where the screen was left."""

    @property
    def tab(self) -> str:
        """The tab that was seen."""

    @property
    def chosen(self) -> object:
        """The key of the entry that was chosen."""


class Tabbed(Roll):
    """A roll whose entries are those of a tab."""

    tabs: ClassVar[tuple[str, ...]] = ()
    """The names of the tabs, in their order."""
    _came: Left

    def __init__(self, palette: Palette, came: Left, *, keys: Mapping[str, str]) -> None:
        """The screen where it was left."""
        super().__init__(palette, keys)
        self.entries = Panel(palette, between=" ·")
        self.entries.ruled = False
        self._panel = self.entries
        self._came = came
        self.tab = came.tab

    def beginning(self, tab: str) -> Left:
        """The beginning of a tab, as a place to come to."""
        raise NotImplementedError

    def fill(self, chosen: object = None) -> None:
        """List anew; at first where it was left."""
        super().fill(chosen or self._came.chosen)

    def action_show_tab(self, name: str) -> None:
        """Turn to a tab."""
        self.tab, self._came = name, self.beginning(name)
        self.told = ("", False)
        self.entries.chosen = -1
        self.fill()

    def action_turn_tabs(self, step: int) -> None:
        """To the next tab."""
        self.action_show_tab(self.tabs[(self.tabs.index(self.tab) + step) % len(self.tabs)])

    @on(TurnTab)
    def _tab_clicked(self, event: TurnTab) -> None:
        with self.library_may_fail():
            self.action_show_tab(event.name)
