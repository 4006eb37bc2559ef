"""Arranging: how the panes share the room, which of them has the keys, and leaving them again."""

from __future__ import annotations

from functools import cached_property

from textual import events, on
from textual.layout import Layout

from reader.tui.arrangement import THREE_PANES, Arrangement, arrange
from reader.tui.cursor import put_cursor
from reader.tui.messages import TurnTab
from reader.tui.panes import PanesLayout
from reader.tui.screens.collecting import Collecting
from reader.tui.screens.desk import PROBLEM
from reader.tui.widgets.column import Column


class Arranging(Collecting):
    """The part of the reading screen that shows the panes."""

    panel_open = True
    """Whether the panel stands beside the article, where there is room for three panes."""

    # -- the room --------------------------------------------------------------------------------

    @property
    def layout(self) -> Layout:
        """The panes' own layout."""
        return self._panes

    @cached_property
    def _panes(self) -> PanesLayout:
        return PanesLayout(self.plan, self.is_raised)

    def plan(self, width: int) -> Arrangement:
        """How `width` cells are shared among the panes now."""
        return arrange(width, self.pane.id or "list", self.panel_open, self.most)

    def share_space(self) -> None:
        """Share the width among the panes; beside the list lies what is chosen in it."""
        plan = self.plan(self.app.size.width)
        if plan.article and not self.view.display:
            self._lay_what_is_meant()
        self.list.display = plan.list_width > 0
        self.view.display = plan.article
        self.panel.display = plan.panel_width > 0
        self.view.ruled = plan.list_width > 0
        self.panel.ruled = plan.article
        self.view.set_measure(plan.measure)
        if plan != self._shared:
            self._shared = plan
            self.refresh(layout=True)

    _shared: Arrangement | None = None

    def is_raised(self) -> bool:
        """Whether the footer tells of a problem though a prompt is open, and stands above it."""
        told = self.message[1] if self.message else ""
        self.raised = told == PROBLEM and bool(self.query("#prompt"))
        return self.raised

    raised = False
    """Whether it did when the panes were shared out last."""

    # -- the keys --------------------------------------------------------------------------------

    def action_turn_panes(self, step: int) -> None:
        """Give the keys to the next pane that can be shown."""
        panes: list[Column] = [self.list, self.view]
        if self.panel_open or self.app.size.width < THREE_PANES:
            panes.append(self.panel)
        place = panes.index(self.pane) if self.pane in panes else 0
        self._enter(panes[(place + step) % len(panes)])

    def _lay_what_is_meant(self) -> None:
        """From the list, lay the article that is chosen on the desk, though it may not be seen there yet."""
        if self.pane is self.list:
            with self.library_may_fail():
                self.lay_chosen()

    def _enter(self, pane: Column) -> None:
        # From the list, the article that is chosen, though it may not lie beside it yet.
        number = self.list.number if self.pane is self.list else self.row.number if self.row else None
        if pane is self.view and number is not None:
            self.open_article(number)
            return
        self._lay_what_is_meant()
        pane.display = True
        self.focus_pane(pane)

    def action_show_tab(self, name: str) -> None:
        """Turn to a tab of the panel; the one that has the keys folds the panel away."""
        if self.pane is self.panel and self.tab == name:
            self.action_leave()
            return
        self._lay_what_is_meant()
        self.turn_tab(name)
        self.panel_open = True
        self._enter(self.panel)

    @on(TurnTab)
    def _tab_clicked(self, event: TurnTab) -> None:
        with self.library_may_fail():
            self.turn_tab(event.name)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Another pane has the keys."""
        if event.widget is self.view and not self.opened and self.row is not None:
            with self.library_may_fail():
                self.open_article(self.row.number)
        if isinstance(event.widget, Column):
            self.share_space()
            self.update_lines()
            self.show_cursor()
            # Where the pane has only now got its place, its cursor has one after the next layout.
            self.call_after_refresh(self.show_cursor)

    def show_cursor(self) -> None:
        """Put the terminal's own cursor where the reader is: screen readers and magnifiers follow it."""
        if self.is_current and not self.query("#prompt"):
            put_cursor(self.app, self.pane.hardware_cursor())

    def action_leave(self) -> None:
        """Leave what is open, the innermost first."""
        if self.view.selecting_from is not None:
            self.view.deselect()
        elif self.view.hits or self.view.lit:
            self.view.show_hits()
            self.view.light(())
        elif self.pane is self.panel:
            self.panel_open = self.panel_open and self.app.size.width >= THREE_PANES
            self.focus_pane(self.view if self.opened else self.list)
        elif self.pane is self.list:
            self.leave_list()
        elif self.pane is self.view:
            self.leave_article()
            self.list.forget()
            self.focus_pane(self.list)
        self.update_lines()
