"""Filtering: the prompt at the foot of the screen, and the list narrowed while one types in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from textual import on, work

from reader.library import LibraryError
from reader.tui.messages import ListNarrowed, PromptChanged, PromptEnded
from reader.tui.piling import Shown, piled
from reader.tui.screens.listing import Listing

if TYPE_CHECKING:
    from reader.tui.searching import Searching

MANY = 20_000
"""Above so many articles a list is narrowed in a thread of its own, so that no key waits for it."""


class Filtering(Listing):
    """The part of the reading screen that asks for words and narrows the list by them."""

    _awaited = 0
    """The number of the question whose answer is to be listed; 0 where none is waited for."""

    @cached_property
    def searching(self) -> Searching:
        """Asks the library in a thread of its own."""
        from reader.tui.searching import Searching

        return Searching(self.library.path)

    async def ask(
        self, purpose: str, label: str, words: str = "", known: Sequence[str] = (), *, replaced: bool = False
    ) -> None:
        """Open the prompt at the foot of the screen; keys that come right behind are words for it.

        What is typed is completed to one of the words `known`.
        """
        from reader.tui.widgets.prompt import Prompt

        if not self.query("#prompt"):
            self._asked_from = self.pane
            prompt = Prompt(self.palette, purpose, label, words, known, replaced=replaced)
            await self.mount(prompt)
            prompt.take_keys()

    @on(PromptChanged)
    def _filter_changed(self, event: PromptChanged) -> None:
        if event.purpose == "filter":
            with self.library_may_fail():
                self.filter_words = event.words
                self._narrow()

    def _narrow(self) -> None:
        """List what the filter finds, at once where the library is small enough for that."""
        if self.library.articles.counts()[0] <= MANY:
            self.fill_list()
        else:
            self._awaited = self.searching.turn()
            self._narrow_apart(self._awaited, self.wanted())

    @work(thread=True, group="filter")
    def _narrow_apart(self, asked: int, shown: Shown) -> None:
        try:
            found = self.searching.ask(asked, lambda library: piled(library, shown))
            self.post_message(ListNarrowed(asked, found))
        except LibraryError as error:
            self.post_message(ListNarrowed(asked, None, str(error)))

    @on(ListNarrowed)
    def _list_narrowed(self, event: ListNarrowed) -> None:
        """Show what came of a question, unless another was asked or the list was filled meanwhile."""
        if event.asked != self._awaited:
            return
        self._awaited = 0
        if event.found is None:
            self.tell_problem(event.problem)
            return
        with self.library_may_fail():
            self.list.silence = self._list_silence()
            self.show_pile(event.found)
            self.show_chosen()

    def fill_list(self) -> None:
        """List the articles anew; what was asked in the other thread is not waited for."""
        if self._awaited:
            self._awaited = 0
            self.searching.turn()
        super().fill_list()

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
        """Say what of the filter was not understood; a filter that was given up shows all again."""
        from reader.library.query import parse

        if words is None:
            self.filter_words = ""
            self.fill_list()
            return
        if self._awaited:  # the next key means what the list shows
            self.fill_list()
        if complaint := parse(words).complaint:
            self.tell(complaint, problem=True)

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """What else is to be done with an answer."""
