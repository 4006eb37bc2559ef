"""Arriving: files are taken in while one reads, and the list grows as they come."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from textual import on, work
from textual.worker import get_current_worker

from reader.library import LibraryError
from reader.tui.header import wordings
from reader.tui.messages import IntakeEnded, IntakeMoved
from reader.tui.screens.desk import SAID_FOR
from reader.tui.screens.finding import Finding
from reader.tui.wording import counted

if TYPE_CHECKING:
    from reader.tui.taking_in import TakingIn


LOOK_EVERY = 0.5
"""Seconds between two looks whether another program has written to the library."""

REST = 20
"""So many times as long as listing anew took, nothing is listed anew: whoever reads comes first."""

ROOM_FOR_BAR = 110
"""From so many cells a line on, a bar stands beside the words."""


class Arriving(Finding):
    """The part of the reading screen that takes articles in."""

    taking: TakingIn | None = None
    """The intake that runs now."""
    progress: Sequence[str] = ()
    """What the header says of it, the longest wording first."""
    counted: tuple[Sequence[str], tuple[int, int]] | None = None
    """How many articles there are and how many are unread, in the scope they were counted for."""
    problems: Sequence[str] = ()
    """A sentence for everything that went wrong so far."""
    problems_seen = 0
    """How many of the problems somebody has looked at."""
    touched = False
    """Whether anybody has pressed a key or a button yet, or turned the wheel."""
    _fills = False
    """Whether files have been taken in since the program was opened."""
    _waiting: Sequence[str] | None = None
    """What is to be taken in next; None: nothing; empty: what older rules or decisions made is made anew."""
    _files = 0
    """How many files are read by the intake that runs now; what it does beyond them is made anew."""
    _arrivals = -1
    """What the library told of all writing when its arrivals were shown last; -1: they are to be shown."""
    _heard = 0
    """What the library told of other programs' writing when it was listed last."""
    _next_look = 0.0

    def on_mount(self) -> None:
        """Look now and then whether another program has written."""
        self._heard = self.library.changes_elsewhere()
        self.set_interval(LOOK_EVERY, self.look_around)

    def look_around(self) -> None:
        """Show what another program has written: another reader, or a run of intake.

        Not while a list is on its way: where others write all the time, one that was given up for the
        next would never come.
        """
        begun = time.monotonic()
        if not self.is_current or self._awaited or begun < self._next_look + REST * self.took:
            return
        with suppress(LibraryError):  # nobody has asked: the next key tells what is wrong
            heard = self.library.changes_elsewhere()
            if heard != self._heard:
                self._heard = heard
                self._show_arrivals()
                self._next_look = begun + REST * (time.monotonic() - begun)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the list knows of all that other programs have written."""
        return self._heard == self.library.changes_elsewhere()

    def fill_list(self) -> None:
        """List the articles anew, and count them with it: the header tells of what is listed."""
        self.counted = None
        super().fill_list()

    def stays_on(self) -> int | None:
        """The article that was chosen; the first row while a library fills before anything is pressed."""
        return super().stays_on() if self.touched or not self._fills else None

    def take_in(self, paths: Sequence[str]) -> None:
        """Take files and folders in, in a process of their own; the list grows as they come."""
        from reader.tui.taking_in import TakingIn

        if self.taking is not None:
            waiting = self._waiting or ()
            self._waiting = [*waiting, *(path for path in paths if path not in waiting)]
            return
        if paths:
            self._fills, self._arrivals = True, -1
            self.list.silence, self.progress = ("Reading the files …",), ("reading the files",)
            self.list.refresh()
            self.update_lines()
        self._files = -1 if paths else 0  # nobody knows yet
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
                self.post_message(IntakeMoved(*event))
            elif isinstance(event, Ended):
                self.post_message(IntakeEnded(event.sentence, event.problems, event.changed))

    @on(IntakeMoved)
    def _intake_moved(self, event: IntakeMoved) -> None:
        if self._files < 0:
            self._files = event.total
        self.progress = self._told_of(event)
        self.look_around()
        self.update_lines()

    def _told_of(self, event: IntakeMoved) -> Sequence[str]:
        """How far the intake has come; when all is read, it still links and looks for what comes again."""
        if event.done >= event.total:
            return ("finishing …",) if self._files else ()
        words = event.words or f"{event.done:,} of {event.total:,}"
        verb = "reading" if event.done < self._files else "making anew"
        with_bar = self.app.size.width >= ROOM_FOR_BAR
        return wordings(verb, words, event.done, event.total, with_bar=with_bar)

    def unseen_problems(self) -> Sequence[str]:
        """That there are problems which nobody has looked at, and the key; empty where there are none."""
        unseen = len(self.problems) - self.problems_seen
        told = f"{counted(unseen, 'problem')} · {self.key_of('problems')}"
        return (f"{told} tells", told) if unseen > 0 else ()

    @on(IntakeEnded)
    def _intake_ended(self, event: IntakeEnded) -> None:
        self.taking, self.progress = None, ()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.take_in(waiting)
        self.problems = [*self.problems, *event.problems]
        self._show_arrivals()
        if event.problems:
            self.tell(f"{event.sentence} · {self.key_of('problems')} tells which", problem=True)
        elif event.changed:
            # In the header: the footer shows what to press, just when a newcomer looks for it.
            self.progress = (event.sentence,)
            self.set_timer(2 * SAID_FOR, self._progress_over)
            self.update_lines()

    def _progress_over(self) -> None:
        if self.taking is None:
            self.progress = ()
            self.update_lines()

    def _show_arrivals(self) -> None:
        """List what has come, if anything has."""
        seen = self.library.changes()
        if seen != self._arrivals:
            self._arrivals = seen
            with self.library_may_fail():
                self.lay_anew()
                self.list_soon(meant=False)
                self._panel_arrivals()
        self.update_lines()

    def _panel_arrivals(self) -> None:
        """Bring the text and the panel up to date where links or passages have come or gone."""
        self.follow_links()
        if self.row is not None:
            self.show_passages()
            if self.tab == "passages":
                self.fill_panel(self.panel.key)
