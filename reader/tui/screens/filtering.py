"""Filtering: the prompt at the foot of the screen, and the list asked for, apart where it takes long."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from textual import on, work

from reader.library import LibraryError
from reader.library.piles import Order
from reader.tui.messages import ListNarrowed, PromptChanged, PromptEnded
from reader.tui.piling import Contents, piled
from reader.tui.question import Question
from reader.tui.screens.listing import Listing
from reader.tui.widgets.column import Column

if TYPE_CHECKING:
    from reader.tui.searching import Searching

MANY = 20_000
"""Above so many articles a list is narrowed, sorted and grouped in a thread of its own, beside the screen."""

_PATIENCE = 5.0
"""Seconds after which a key means the list as it is, though another was asked for."""


class Filtering(Listing):
    """The part of the reading screen that asks for words and narrows the list by them."""

    _awaited = 0
    """The number of the question whose answer is to be listed; 0 where none is waited for."""
    _not_waited_for = 0
    """The number of the question whose answer was waited for once, and did not come."""
    _soon = False
    """Whether the list may come a moment later."""
    _from_top = False
    """Whether the list that is waited for is to stand at its beginning."""
    _meant = True
    """Whether somebody has asked for the list that is waited for."""
    took = 0.0
    """Seconds that the list took which was made last, where that was done beside the screen."""
    _complaint = ""
    """What was said of the filter last."""

    @cached_property
    def _has_come(self) -> asyncio.Event:
        return asyncio.Event()

    @cached_property
    def searching(self) -> Searching:
        """Asks the library in a thread of its own."""
        from reader.tui.searching import Searching

        return Searching(self.library.path)

    async def ask(self, question: Question) -> None:
        """Open the prompt at the foot of the screen; keys that come right behind are words for it."""
        from reader.tui.widgets.prompt import Prompt

        if not self.query("#prompt"):
            self._asked_from = self.pane
            prompt = Prompt(self.palette, question)
            await self.mount(prompt)
            prompt.take_keys()

    @on(PromptChanged)
    def _filter_changed(self, event: PromptChanged) -> None:
        if event.purpose == "filter":
            from reader.library.filters import as_filter

            with self.library_may_fail():
                self.filter_words, self.filter_typed = event.words, True
                self.list_soon(from_top=True, goal=self.list.number)
            self._complain(as_filter(event.words, typing=True).complaint)

    def _complain(self, complaint: str) -> None:
        """Say what of a filter is not understood, or no more what was said of it."""
        if complaint:
            self.tell(complaint, problem=True)
        elif self.message and self.message[0] == self._complaint:
            self.fall_silent()
        self._complaint = complaint

    def list_soon(self, *, from_top: bool = False, goal: int | None = None, meant: bool = True) -> None:
        """List the articles anew: at once in a small library, in a large one as soon as may be."""
        waiting = self._awaited > 0  # then what was wanted of that list is wanted of this one
        self._from_top = from_top or (waiting and self._from_top)
        self._meant = meant or (waiting and self._meant)
        self.goal = self.goal if goal is None and waiting else goal
        self._soon = self._is_large()
        if not self.filter_words:
            self._complain("")
        try:
            self.fill_list()
        finally:
            self._soon = False
        if not self._awaited:
            self._go_there()
        self.update_lines()

    def _is_large(self) -> bool:
        return self.library.articles.counts()[0] > MANY

    def _go_there(self) -> None:
        """Choose what is to be chosen in a list that has come."""
        if self._from_top:
            self.list.move_ends(-1)
        if self.goal is not None:
            self.list.choose_number(self.goal)
        self._from_top, self.goal = False, None

    def list_all(self, shown: Contents) -> None:
        """List these articles, or ask for them in the other thread."""
        if self._soon:
            self._list_beside(shown)
        else:
            super().list_all(shown)

    def _list_beside(self, shown: Contents) -> None:
        if self.row is None and not self.list.count:
            self.list.silence = ("…",)
        self._has_come.clear()
        self._awaited = self._next_question()
        self._ask_apart(self._awaited, shown)

    def list_rest(self) -> None:
        """List the others, too: in an order that takes long beside the screen, and nobody waits for it."""
        if self._awaited or self.list.is_complete:
            return
        if self.order is not Order.DATE and self._is_large():
            self._meant = False
            self._list_beside(self.contents())
        else:
            super().list_rest()

    @contextmanager
    def asked_again(self) -> Iterator[None]:
        """Change what the list shows: one that is on its way may not know of it, and is asked for again."""
        before = self._awaited
        yield
        if before and before == self._awaited:
            self.list_soon(meant=False)

    def show_chosen(self) -> None:
        """Lay the chosen article on the desk; of a list that is on its way it is not known yet."""
        if self._awaited:
            self.update_lines()
        else:
            super().show_chosen()

    def _next_question(self) -> int:
        """The number for a question about the list; the one that was asked before is given up."""
        from reader.tui.searching import Purpose

        return self.searching.turn(Purpose.LIST)

    async def listed(self) -> None:
        """Go on when the list is the one that was asked for: whoever presses a key means that.

        It is waited for once: where it takes longer, all further keys mean the list as it is.
        """
        asked = self._awaited
        if self._is_coming() and asked != self._not_waited_for:
            try:
                await asyncio.wait_for(self._has_come.wait(), _PATIENCE)
            except TimeoutError:
                self._not_waited_for = asked

    def list_words(self) -> str:
        """What the list shows, with a sign that it does so in a moment."""
        words = super().list_words()
        return f"{words} …" if self._is_coming() else words

    def _is_coming(self) -> bool:
        """Whether a list is waited for, and not by somebody who goes on typing what is to be listed."""
        return self._awaited > 0 and self._meant and isinstance(self.focused, Column)

    @work(thread=True, group="filter")
    def _ask_apart(self, asked: int, shown: Contents) -> None:
        begun = time.monotonic()
        try:
            found = self.searching.ask(asked, lambda library: piled(library, shown))
            self.post_message(ListNarrowed(asked, found, took=time.monotonic() - begun))
        except LibraryError as error:
            self.post_message(ListNarrowed(asked, None, str(error)))

    @on(ListNarrowed)
    def _list_narrowed(self, event: ListNarrowed) -> None:
        """Show what came of a question, unless another was asked or the list was filled meanwhile."""
        if event.asked != self._awaited:
            return
        self._awaited, self.took = 0, event.took
        self._has_come.set()
        if event.problem:
            self.tell_problem(event.problem)
            return
        with self.library_may_fail():
            self.list.silence = self._list_silence()
            self.show_pile(event.found or piled(self.library, self.contents()))
            self._go_there()
            self.show_chosen()

    def fill_list(self) -> None:
        """List the articles anew; what was asked in the other thread is not waited for."""
        if self._awaited:
            self._awaited = 0
            self._next_question()
        self.took = 0.0
        super().fill_list()
        if not self._awaited:
            self._has_come.set()

    @on(PromptEnded)
    def _prompt_ended(self, event: PromptEnded) -> None:
        # Before the prompt goes: Textual would give the keys to whatever lies beside it.
        self.focus_pane(self._asked_from)
        for prompt in self.query("#prompt"):
            prompt.remove()
        if event.purpose == "filter":
            with self.library_may_fail():
                self._filter_answered(event.words)
        self.prompt_answered(event.purpose, event.words)
        self.update_lines()

    def _filter_answered(self, words: str | None) -> None:
        """List what the filter means, and say what of it means nothing; given up, it shows all again."""
        from reader.library.filters import as_filter

        typed, self.filter_typed = self.filter_typed, False
        if words is None:
            self.filter_words = ""
            self.list_soon()
            return
        asked = as_filter(words)
        if typed and asked != as_filter(words, typing=True):
            self.list_soon(from_top=True, goal=self.list.number)
        self._complain(asked.complaint if words.strip() else "")

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """What else is to be done with an answer."""
