"""Arriving: files are taken in while one reads, and the list grows as they come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import on, work
from textual.worker import get_current_worker

from reader.tui.messages import IntakeEnded, IntakeMoved
from reader.tui.screens.desk import SAID_FOR
from reader.tui.screens.finding import Finding

if TYPE_CHECKING:
    from reader.tui.taking_in import TakingIn


class Arriving(Finding):
    """The part of the reading screen that takes articles in."""

    taking: TakingIn | None = None
    """The intake that runs now."""
    progress = ""
    """What the header says of it, ready to stand before other words."""
    counted: tuple[Sequence[str], tuple[int, int]] | None = None
    """How many articles there are and how many are unread, in the scope they were counted for."""
    problems: Sequence[str] = ()
    """A sentence for everything that went wrong so far."""
    _waiting: Sequence[str] | None = None
    """What is to be taken in next; None: nothing; empty: what older rules or decisions made is made anew."""
    _arrivals = -1

    def take_in(self, paths: Sequence[str]) -> None:
        """Take files and folders in, in a process of their own; the list grows as they come."""
        from reader.tui.taking_in import TakingIn

        if self.taking is not None:
            waiting = self._waiting or ()
            self._waiting = [*waiting, *(path for path in paths if path not in waiting)]
            return
        if paths:
            self.list.silence = ("Reading the files …",)
            self.list.refresh()
        self.taking = TakingIn(self.library.path, paths)
        self._follow(self.taking)

    def let_others_follow(self) -> None:
        """Have what older rules or decisions made be made anew."""
        self.take_in(())

    @work(thread=True, exclusive=True, group="intake")
    def _follow(self, taking: TakingIn) -> None:
        from reader.tui.taking_in import Ended, Moved

        worker = get_current_worker()
        for event in taking.events():
            if worker.is_cancelled:
                return
            if isinstance(event, Moved):
                self.post_message(IntakeMoved(event.done, event.total))
            elif isinstance(event, Ended):
                self.post_message(IntakeEnded(event.sentence, event.problems, event.changed))

    @on(IntakeMoved)
    def _intake_moved(self, event: IntakeMoved) -> None:
        self.progress = f"reading {event.done:,} of {event.total:,} · " if event.done < event.total else ""
        self._show_arrivals()

    @on(IntakeEnded)
    def _intake_ended(self, event: IntakeEnded) -> None:
        self.taking, self.progress = None, ""
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.take_in(waiting)
        self.problems = [*self.problems, *event.problems]
        self._show_arrivals()
        if event.problems:
            self.tell(f"{event.sentence} · {self.key_of('problems')} tells which", problem=True)
        elif event.changed:
            # In the header: the footer shows what to press, just when a newcomer looks for it.
            self.progress = f"{event.sentence} · "
            self.set_timer(2 * SAID_FOR, self._progress_over)
            self.update_lines()

    def _progress_over(self) -> None:
        if self.taking is None:
            self.progress = ""
            self.update_lines()

    def _show_arrivals(self) -> None:
        """List what has come, if anything has."""
        seen = self.library.changes()
        if seen != self._arrivals:
            self._arrivals = seen
            self.counted = None
            with self.library_may_fail():
                self.lay_anew()
                self.fill_list()
                self._panel_arrivals()
        self.update_lines()

    def _panel_arrivals(self) -> None:
        """Bring the panel up to date where links or passages of the article have come."""
        before = self.row
        self.count_panel()
        if (
            self.row is not None
            and before is not None
            and self.row.links != before.links
            and self.tab == "links"
        ):
            self.fill_panel(self.panel.key)
