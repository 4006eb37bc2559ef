"""Listing: which articles are listed, and opening, removing and coming back to them."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.timer import Timer

from reader.tui.history import Visit
from reader.tui.messages import ChoiceMoved, OpenArticle, PromptChanged, PromptEnded
from reader.tui.screens.desk import Desk
from reader.tui.undo import Change
from reader.tui.wording import counted

EMPTY = (
    "The library is empty.",
    "",
    "enter opens the sample articles.",
    "reader add FOLDER takes your own in, and",
    "reader FOLDER takes them in and shows them.",
)
"""What an empty library says."""
_PREVIEW = 0.12  # seconds of rest before the chosen article is laid on the desk


class Listing(Desk):
    """The list's part of the reading screen."""

    under: Sequence[str] = ()
    """What the list keeps to, where it is not widened."""
    widened = False
    unread_only = False
    filter_words = ""
    _preview: Timer | None = None

    @property
    def scope(self) -> Sequence[str]:
        """The paths that the list keeps to now; empty for the whole library."""
        return () if self.widened else self.under

    def fill_list(self) -> None:
        """List the articles anew; stay where the list was."""
        self.list.silence = self._list_silence()
        self.view.silence = EMPTY if self.lies_bare() else ()
        numbers = self.library.articles.numbers(
            words=self.filter_words, under=self.scope, unread=self.unread_only
        )
        self.list.show(numbers, keep=self.list.number)
        chosen = self.list.number
        if chosen is not None and (self.row is None or (chosen != self.row.number and not self.opened)):
            self.show_article(chosen)
        self.update_lines()

    def lies_bare(self) -> bool:
        """Whether there is nothing in the library and nothing on its way into it."""
        return not self.library.articles.counts()[0]

    def _list_silence(self) -> tuple[str, ...]:
        if self.filter_words:
            return ("Nothing matches.", "esc shows all again.")
        if self.unread_only:
            return ("All is read.", "U shows all again.")
        if self.changes.done:
            return ("No articles.", f"{self.key_of('undo')} brings the last one back.")
        return ("No articles yet.",)

    @on(ChoiceMoved)
    def _preview_soon(self, event: ChoiceMoved) -> None:
        """Lay the chosen article on the desk once the keys rest."""
        if self._preview:
            self._preview.stop()
        if self.view.display:
            self._preview = self.set_timer(_PREVIEW, lambda: self._show_preview(event.number))
        self.update_lines()

    def _show_preview(self, number: int) -> None:
        if self.list.number == number and (self.row is None or self.row.number != number):
            with self.library_may_fail():
                self.show_article(number)
            self.update_lines()

    @on(OpenArticle)
    def _open_asked(self, event: OpenArticle) -> None:
        with self.library_may_fail():
            self.open_article(event.number)

    def open_article(self, number: int, visit: Visit | None = None, *, remember: bool = True) -> None:
        """Open an article to be read: the caret goes into it, and it counts as read."""
        if self.library.articles.is_removed(number):
            self.tell(f"This article was removed; {self.key_of('undo')} brings the last one back.")
            return
        here = self.here() if self.opened else None
        elsewhere = self.row is None or self.row.number != number or visit is not None
        if elsewhere and not self.show_article(number, visit):
            return
        if remember and here is not None and here.number != number:
            self.history.leave(here)
        self.opened = True
        self.focus_pane(self.view)
        if self.row is not None and not self.row.read and self.library.writable:
            with self.library_may_fail():
                self.library.articles.mark_read(number)
            self.list.forget()
        self.list.choose_number(number)
        self.update_lines()

    def action_turn_articles(self, step: int) -> None:
        """Open the article after or before this one."""
        chosen_read = self.row is None or self.list.number == self.row.number
        # An article that was read has left a list of unread ones: the next stands in its place.
        place = self.list.chosen + (step if chosen_read or step < 0 else 0)
        if 0 <= place < len(self.list.numbers):
            self.open_article(self.list.numbers[place])
        else:
            self.tell("This is the last article." if step > 0 else "This is the first article.")

    def action_go_back(self) -> None:
        """Back to the place left last."""
        self._travel("back")

    def action_go_forward(self) -> None:
        """Forward to the place come back from last."""
        self._travel("forward")

    def _travel(self, direction: str) -> None:
        here = self.here()
        if here is None:
            return
        step = self.history.back if direction == "back" else self.history.forward
        visit = step(here, lambda number: not self.library.articles.is_removed(number))
        if visit is None:
            self.tell(f"Nothing to go {direction} to.")
        else:
            self.open_article(visit.number, visit, remember=False)

    # -- what is listed --------------------------------------------------------------------------

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
            self.filter_words = event.words
            self.fill_list()

    @on(PromptEnded)
    def _prompt_ended(self, event: PromptEnded) -> None:
        for prompt in self.query("#prompt"):
            prompt.remove()
        if event.purpose == "filter" and event.words is None:
            self.filter_words = ""
            self.fill_list()
        self.focus_pane(self._asked_from)
        self.prompt_answered(event.purpose, event.words)
        self.update_lines()

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """What else is to be done with an answer."""

    def action_widen_list(self) -> None:
        """From the paths that were named to the whole library, and back."""
        if not self.under:
            self.tell("The list shows the whole library already.")
            return
        self.widened = not self.widened
        self.fill_list()

    def action_toggle_unread(self) -> None:
        """Only what is unread, or everything."""
        self.unread_only = not self.unread_only
        self.fill_list()

    def action_toggle_read(self) -> None:
        """Mark the article as read or unread."""
        number = self._meant()
        rows = self.library.articles.rows([number]) if number is not None else []
        if not rows:
            return
        row, articles = rows[0], self.library.articles
        state = "unread" if row.read else "read"

        def mark(read: bool) -> None:
            articles.mark_read(row.number, read)
            self.list.forget()

        self.make(Change(f"Marked as {state}", lambda: mark(row.read), lambda: mark(not row.read)))

    def _meant(self) -> int | None:
        """The article that a command means: the chosen one in the list, else the one on the desk."""
        if self.pane is self.list:
            return self.list.number
        return self.row.number if self.row else None

    def remove_article(self) -> None:
        """Remove the chosen article from the library; it can be brought back."""
        number = self._meant()
        if number is None:
            return

        def remove() -> None:
            self.library.articles.remove(number)
            self._article_gone(number)

        def restore() -> None:
            self.library.articles.restore(number)
            self.fill_list()
            self.list.choose_number(number)

        self.make(Change("Removed the article", restore, remove))

    def _article_gone(self, number: int) -> None:
        if self.row is not None and self.row.number == number:
            self.keep_place()
            self.row, self.opened = None, False
            self.view.show(None)
        self.fill_list()
        self.fill_panel()
        self.focus_pane(self.list)

    def list_words(self) -> str:
        """What the list shows, for the header."""
        if self.filter_words:
            return f"Matching “{self.filter_words}”"
        if self.unread_only:
            return "Unread articles"
        if self.scope:
            name = self.scope[0].rstrip("/").rpartition("/")[2]
            return (
                name if len(self.scope) == 1 else f"{name} and {counted(len(self.scope) - 1, 'more', 'more')}"
            )
        return "All articles"
