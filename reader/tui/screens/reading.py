"""ReadingScreen: the first screen. It shares the space among the panes and sends them the keys."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import on
from textual.binding import BindingType

from reader import places
from reader.library import Library
from reader.library.piles import Grouping, Order
from reader.tui.arrangement import TWO_PANES
from reader.tui.commands import FOOTERS
from reader.tui.footer import fitted_message, footer_keys
from reader.tui.header import header, together
from reader.tui.history import Visit
from reader.tui.messages import CaretMoved
from reader.tui.painting import Palette
from reader.tui.screens.arranging import Arranging
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.moving import Moving
from reader.tui.widgets.column import Column
from reader.tui.wording import counted, minutes

_KEEP_EVERY = 10.0  # seconds between two looks whether the reading place has moved
_RENEW_AFTER = 1.0  # seconds after the start: reading comes first


class ReadingScreen(Moving, Arranging):
    """List, article, panel."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for()

    def __init__(
        self,
        library: Library,
        palette: Palette,
        *,
        keys: Mapping[str, str],
        under: Sequence[str] = (),
        paths: Sequence[str] = (),
        tab: str = "",
        hidden: Sequence[str] = (),
        grouped: bool = False,
        order: str = "",
        grouping: str = "",
        most: int = 72,
        panel_open: bool = True,
        complaints: Sequence[str] = (),
        renewing: bool = False,
    ) -> None:
        """The screen over `library`, kept to `under`; `paths` are taken in as it opens.

        `renewing` has articles that older rules made be made anew in the background.
        """
        super().__init__(library, palette, tab=tab, hidden=hidden, most=most, grouped=grouped)
        self.keys = keys
        self.order = Order(order) if order in set(Order) else Order.DATE
        self.grouping = Grouping(grouping) if grouping in set(Grouping) else Grouping.NONE
        self.under = tuple(under)
        self.panel_open = panel_open
        self.problems = tuple(complaints)
        self._paths = tuple(paths)
        self._renewing = renewing
        self._kept: Visit | None = None
        self._seen = self._arrivals = library.changes()

    # -- coming and going ------------------------------------------------------------------------

    def on_mount(self) -> None:
        """List what is there; take in what was named."""
        self.share_space()
        self.set_interval(_KEEP_EVERY, self._keep_now_and_then)
        for signal_sent in (signal.SIGHUP, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(signal_sent, self.app.exit)
        self.list_soon()
        if self.row is None:
            self.fill_panel()
        self.focus_pane(self.list)
        if self.problems:
            self.tell(
                f"{counted(len(self.problems), 'problem')} · {self.key_of('problems')} tells", problem=True
            )
        if self._paths:
            self.call_after_refresh(self.take_in, self._paths)
        elif self._renewing:
            self.set_timer(_RENEW_AFTER, lambda: self.take_in(()))

    def _keep_now_and_then(self) -> None:
        """Keep the reading place, so that not even a lost connection costs more than a few lines."""
        here = self.here()
        if here != self._kept:
            self._kept = here
            with self.library_may_fail():
                self.keep_place()

    def on_screen_resume(self) -> None:
        """Another screen has gone: the cursor is here again, wherever its choice has led."""
        self.call_after_refresh(self.show_cursor)

    def on_resize(self) -> None:
        """Share the space anew."""
        self.share_space()

    def lies_bare(self) -> bool:
        """Whether there is nothing in the library and nothing on its way into it."""
        return super().lies_bare() and not self._paths and self.taking is None

    def on_unmount(self) -> None:
        """End the intake; keep the reading place."""
        if self.taking:
            self.taking.stop()
        with self.library_may_fail():
            self.leave_article()

    # -- header and footer -----------------------------------------------------------------------

    @on(CaretMoved)
    def _caret_moved(self) -> None:
        self.see_end()
        self.update_lines()
        self.show_cursor()

    def update_lines(self) -> None:
        """Header: where I am. Footer: what I can press, and how far I am."""
        every, unread = self._counts()
        place = f"{self.list.chosen + 1:,} of {self.list.count:,}" if self.list.count else "empty"
        if self.opened and self.pane is not self.list and self.row and self.row.number != self.list.number:
            place = "not in the list"
        if not self.list.count and (self._awaited or self.progress or self.lies_bare()):
            place = ""
        width = self.app.size.width
        here = self.list_words() if self.list.display or self.row is None else self.row.title
        whole = self.list.count == every  # of a part of it, nobody has counted what is unread
        tail = f"{unread:,} unread" if whole and place and width >= TWO_PANES else ""
        going_on = together(self.progress, self.export_progress) or self.unseen_problems()
        self.header.say(*header(width, here, place, unread=tail, going_on=going_on))
        if self.raised != self.is_raised():
            self.footer.refresh(layout=True)
        if self.message:
            said = fitted_message(self.message[0], width - 1)
            self.footer.say(((f" {said}", self.message[1]),), self._how_far())
        else:
            self.footer.say(self._footer_keys(), self._how_far())

    def _counts(self) -> tuple[int, int]:
        seen = self.library.changes()
        if (
            self.counted is None
            or self.counted[0] != self.scope
            or (seen != self._seen and self.is_up_to_date)
        ):
            self._seen = seen
            self.counted = (self.scope, self.library.articles.counts(self.scope))
        return self.counted[1]

    def _footer_keys(self) -> tuple[tuple[str, str], ...]:
        place = "list" if self.pane is self.list else "panel" if self.pane is self.panel else "article"
        if self.view.selecting_from is not None:
            place = "selecting"
        room = self.app.size.width - sum(len(text) for text, _ in self._how_far())
        if place != "list" or not self.list.picked:
            return footer_keys(place, FOOTERS[place], self.keys, room)
        many = f" {len(self.list.picked):,} chosen "
        keys = footer_keys("picked", FOOTERS["picked"], self.keys, room - len(many))
        return ((many, "footer.message"), *keys)

    def _how_far(self) -> tuple[tuple[str, str], ...]:
        if self.row is None or not self.view.display:
            return ()
        if self.view.hits:
            found = f"{self.view.hits.current + 1:,} of {len(self.view.hits):,} found "
            return ((found, "footer"),)
        done = self.view.progress
        left = round(self.row.minutes * (1 - done))
        far = f"{round(done * 100)} % · {minutes(left)} left " if left else f"{round(done * 100)} % "
        return ((far, "footer"),)

    def action_open_chosen(self) -> None:
        """Open the article, go to the chosen place, or light the name under the caret."""
        if self.pane is self.list:
            if self.list.number is not None:
                self.open_article(self.list.number)
            elif super().lies_bare() and not self._paths:  # the sample is never mixed with what was named
                self.take_in((str(places.seeds_folder()),))
        elif self.pane is self.panel:
            if self.panel.key is not None:
                self.panel.post_message(self.panel.opened())
        elif name := self.name_under_caret():
            self.light_name(name)

    def action_quit_screen(self) -> None:
        """Leave the program; the place is kept."""
        self.app.exit()

    def action_suspend(self) -> None:
        """Back to the shell for a while."""
        self.keep_place()
        self.app.action_suspend_process()

    # -- sheets ----------------------------------------------------------------------------------

    def action_show_help(self) -> None:
        """Every key."""
        from reader.tui.screens.help import help_sheet

        self.app.push_screen(help_sheet(self.palette, self.keys))

    def action_show_problems(self) -> None:
        """What could not be taken in, and why."""
        from reader.tui.screens.problems import problems_sheet

        self.problems_seen = len(self.problems)
        self.update_lines()
        self.app.push_screen(problems_sheet(self.palette, self.problems, self.library.files))

    def action_choose_theme(self) -> None:
        """Choose a theme, seeing each as it is chosen."""
        self.app.call_later(self.app.run_action, "app.choose_theme")

    def action_move_pages(self, step: int) -> None:
        """By pages; a page beyond the end of an article that fits the screen ends the reading of it."""
        if step > 0 and self.pane is self.view and self.opened and self.view.end_seen:
            self.finish_article()
        super().action_move_pages(step)

    def send(self, movement: str, step: int) -> None:
        """Move in the pane that has the keys; what only the article can do, it does from every pane."""
        pane: Column = self.pane if hasattr(self.pane, movement) else self.view
        getattr(pane, movement)(step)
        if pane is not self.view:  # the article says itself that its caret moved
            self.update_lines()
            self.show_cursor()

    def repaint(self, palette: Palette) -> None:
        """Paint everything with another palette."""
        self.palette = palette
        for widget in (self.header, self.list, self.view, self.panel, self.footer):
            widget.repaint(palette)
