"""ReadingScreen: the first screen. It shares the space among the panes and sends them the keys."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.layout import Layout

from reader import places
from reader.library import Library
from reader.library.piles import Grouping, Order
from reader.safety import safe_line
from reader.tui.arrangement import THREE_PANES, TWO_PANES, Arrangement, arrange
from reader.tui.commands import FOOTERS
from reader.tui.cursor import put_cursor
from reader.tui.footer import footer_keys
from reader.tui.header import header, together
from reader.tui.history import Visit
from reader.tui.messages import CaretMoved, TurnTab
from reader.tui.painting import Palette
from reader.tui.panes import PanesLayout
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.desk import PROBLEM
from reader.tui.screens.exporting import Exporting
from reader.tui.widgets.column import Column
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, minutes

if TYPE_CHECKING:
    from reader.tui.screens.passages import PassagesSheet


_KEEP_EVERY = 10.0  # seconds between two looks whether the reading place has moved
MOST_TOLD = 200
"""So many problems that lie in files are told."""
_RENEW_AFTER = 1.0  # seconds after the start: reading comes first


class ReadingScreen(Exporting):
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
        self._panes = PanesLayout(self.plan, self._is_raised)

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

    @property
    def layout(self) -> Layout:
        """The panes' own layout."""
        return self._panes

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

    def _is_raised(self) -> bool:
        """Whether the footer tells of a problem though a prompt is open, and stands above it."""
        told = self.message[1] if self.message else ""
        self._raised = told == PROBLEM and bool(self.query("#prompt"))
        return self._raised

    _raised = False

    # -- header and footer -----------------------------------------------------------------------

    @on(CaretMoved)
    def _caret_moved(self) -> None:
        self.see_end()
        self.update_lines()
        self.show_cursor()

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
        going_on = together(self.progress, self.export_progress)
        self.header.say(*header(width, here, place, unread=tail, going_on=going_on))
        if self._raised != self._is_raised():
            self.footer.refresh(layout=True)
        if self.message:
            self.footer.say(((f" {self.message[0]}", self.message[1]),), self._how_far())
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
            found = f"{self.view.hit + 1:,} of {len(self.view.hits):,} found "
            return ((found, "footer"),)
        done = self.view.progress
        left = round(self.row.minutes * (1 - done))
        far = f"{round(done * 100)} % · {minutes(left)} left " if left else f"{round(done * 100)} % "
        return ((far, "footer"),)

    def show_cursor(self) -> None:
        """Put the terminal's own cursor where the reader is: screen readers and magnifiers follow it."""
        if self.is_current and not self.query("#prompt"):
            put_cursor(self.app, self.pane.hardware_cursor())

    # -- panes -----------------------------------------------------------------------------------

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

    def action_quit_screen(self) -> None:
        """Leave the program; the place is kept."""
        self.app.exit()

    def action_suspend(self) -> None:
        """Back to the shell for a while."""
        self.keep_place()
        self.app.action_suspend_process()

    # -- movements, sent to the pane that has the keys -------------------------------------------

    def action_move_rows(self, step: int) -> None:
        """By rows."""
        self._send("move_rows", step)

    def action_move_pages(self, step: int) -> None:
        """By pages; a page beyond the end of an article that fits the screen ends the reading of it."""
        if step > 0 and self.pane is self.view and self.opened and self.view.end_seen:
            self.finish_article()
        self._send("move_pages", step)

    def action_move_ends(self, step: int) -> None:
        """To an end."""
        self._send("move_ends", step)

    def action_move_characters(self, step: int) -> None:
        """By characters."""
        self._send("move_characters", step)

    def action_move_words(self, step: int) -> None:
        """By words."""
        self._send("move_words", step)

    def action_move_sentences(self, step: int) -> None:
        """By sentences."""
        self._send("move_sentences", step)

    def action_move_paragraphs(self, step: int) -> None:
        """By paragraphs."""
        self._send("move_paragraphs", step)

    def _send(self, movement: str, step: int) -> None:
        """Move in the pane that has the keys; what only the article can do, it does from every pane."""
        pane: Column = self.pane if hasattr(self.pane, movement) else self.view
        getattr(pane, movement)(step)
        if pane is not self.view:  # the article says itself that its caret moved
            self.update_lines()
            self.show_cursor()

    # -- sheets ----------------------------------------------------------------------------------

    def action_show_help(self) -> None:
        """Every key."""
        from reader.tui.screens.help import help_entries
        from reader.tui.screens.sheet import Sheet

        self.app.push_screen(Sheet(self.palette, "Keys", help_entries(self.keys), "j k move · q back"))

    def action_show_problems(self) -> None:
        """What could not be taken in, and why."""
        from reader.tui.screens.sheet import Sheet

        known = [safe_line(f"{problem}.") for problem in self.library.files.all_problems(MOST_TOLD + 1)]
        sentences = dict.fromkeys([*self.problems, *known[:MOST_TOLD]])
        entries = [Entry((Part(words, "text"),), ("problem", words)) for words in sentences]
        if len(known) > MOST_TOLD:
            entries.append(
                Entry((Part("… and more; reader add --json tells all of a folder.", "panel.detail"),))
            )
        entries = entries or [Entry((Part("No problems.", "panel.detail"),))]
        self.app.push_screen(Sheet(self.palette, "Problems", entries, "q back"))

    def action_choose_theme(self) -> None:
        """Choose a theme, seeing each as it is chosen."""
        self.app.call_later(self.app.run_action, "app.choose_theme")

    def action_show_passages(self) -> None:
        """All passages of the library."""
        from reader.tui.screens.passages import PassagesSheet

        sheet = PassagesSheet(self.palette, self.library.bookmarks.all, keys=self.keys)
        sheet.on_choice = lambda key: self._open_passage(key, sheet)
        sheet.take_away, sheet.keep_note = self.remove_bookmark, self.keep_note
        sheet.tag_words, sheet.keep_tags = self.tag_words, self.keep_tags
        sheet.export = self.export_passages

        def step(action: str) -> str:
            getattr(self, action)()
            return self.message[0] if self.message else ""

        sheet.undo, sheet.redo = (lambda: step("action_undo")), (lambda: step("action_redo"))
        self.app.push_screen(sheet)

    def _open_passage(self, key: object, sheet: PassagesSheet) -> None:
        bookmark = sheet.chosen()
        number = self.library.articles.number_of(bookmark.article) if bookmark else None
        if bookmark is None or number is None:
            return
        sheet.dismiss()
        self.open_article(number)
        self.go_to_passage(bookmark.id)

    def repaint(self, palette: Palette) -> None:
        """Paint everything with another palette."""
        self.palette = palette
        for widget in (self.header, self.list, self.view, self.panel, self.footer):
            widget.repaint(palette)
