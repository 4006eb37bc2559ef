"""Sheet: a screen with one list of entries: passages, kinds of names, themes, keys, problems."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from textual import on
from textual.app import ComposeResult

from reader.library import LibraryError
from reader.tui.cursor import put_cursor
from reader.tui.footer import fitted_hint
from reader.tui.messages import OpenEntry
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.painted_once import PaintedOnce
from reader.tui.widgets.column import Column
from reader.tui.widgets.entry_list import Entry, EntryList
from reader.tui.widgets.lines import Line
from reader.tui.widgets.prompt import Prompt

KEYS = ("down", "up", "page_down", "page_up", "top", "bottom", "open", "leave", "quit", "suspend")

GONE = "What this was asked of is no longer listed; nothing was changed."
"""Told where an answer comes for an entry that is not there any more."""


class Sheet(PaintedOnce[None]):
    """A page of entries with a title above and a hint below."""

    BLANK = True
    BINDINGS = bindings_for(KEYS)
    DEFAULT_CSS = """
    Sheet EntryList { height: 1fr; }
    """

    def __init__(
        self, palette: Palette, title: str, entries: Sequence[Entry], hint: str, chosen: object = None
    ) -> None:
        """A sheet with a title, its entries, what the keys do here, and the key of the entry to start at."""
        super().__init__()
        self.palette = palette
        self.heading = title
        self.hint = hint
        self.on_move: Callable[[object], None] = lambda _: None
        self.on_leave: Callable[[], None] = lambda: None
        self.on_choice: Callable[[object], None] = lambda _: None
        self.entries = EntryList(palette, id="entries")
        self.header = Line(palette, id="header")
        self.footer = Line(palette, id="footer")
        self._first = entries
        self._chosen = chosen
        self._moved_to = chosen
        self.told_here: tuple[str, str] | None = None
        """A sentence that stands in place of the hint until the next key, and how it looks."""

    def compose(self) -> ComposeResult:
        """Header, entries, footer."""
        yield self.header
        yield self.entries
        yield self.footer

    def on_mount(self) -> None:
        """Show the entries."""
        self.fill()
        self.take_keys()

    def take_keys(self) -> None:
        """Give the keys to the entries."""
        self.entries.focus()

    def fill(self) -> None:
        """Show what the sheet was made with."""
        self.show(self._first, self._chosen)

    def show(self, entries: Sequence[Entry], chosen: object = None) -> None:
        """Show other entries."""
        self.told_here = None
        self.entries.show(entries, chosen, max(0, self.entries.chosen))
        self.say_lines()
        self.call_after_refresh(self.show_cursor)

    def on_resize(self) -> None:
        """The footer shows what has room."""
        self.say_lines()

    def say_lines(self) -> None:
        """The title in the header, and in the footer what the keys do here."""
        self.header.say(((" reader", "frame.accent"), (f"  {self.heading}", "header")))
        said, scope = self.told_here or (fitted_hint(self.hint, self.app.size.width - 1), "footer")
        self.footer.say(((f" {said}", scope),))

    def tell(self, sentence: str, *, problem: bool = False) -> None:
        """Say a sentence in place of what the keys do here, until the next of them."""
        self.told_here = (sentence, "footer.problem" if problem else "footer.message")
        self.say_lines()

    def tell_problem(self, sentence: str) -> None:
        """Say what went wrong."""
        self.tell(sentence, problem=True)

    def chooses_again(self, about: object) -> bool:
        """Whether the entry that a prompt asked about is listed still, and chooses it. None asks of none."""
        if about is not None:
            self.entries.choose_key(about)
        return about is None or self.entries.key == about

    async def ask(self, question: Question) -> None:
        """Open the prompt at the foot of the screen, where none is open."""
        if not self.query(Prompt):
            prompt = Prompt(self.palette, question)
            await self.mount(prompt)
            prompt.take_keys()

    def close_prompt(self) -> None:
        """Take the prompt away; the keys are the entries' again."""
        for prompt in self.query(Prompt):
            prompt.remove()
        self.entries.focus()

    def show_cursor(self) -> None:
        """Put the terminal's cursor at the chosen entry, and say which it is."""
        if self.entries.key != self._moved_to:
            self._moved_to = self.entries.key
            self.on_move(self.entries.key)
        typing = self.focused is not None and not isinstance(self.focused, Column)
        # A call that waited may come when the sheet has been left already, or while somebody types.
        if self.is_current and not typing:
            put_cursor(self.app, self.entries.hardware_cursor())

    def on_screen_resume(self) -> None:
        """The sheet is on top again."""
        self.call_after_refresh(self.show_cursor)

    def repaint(self, palette: Palette) -> None:
        """Paint everything with another palette."""
        self.palette = palette
        for widget in (self.header, self.entries, self.footer):
            widget.repaint(palette)

    @contextmanager
    def library_may_fail(self) -> Iterator[None]:
        """Tell what the library could not do, on the screen that is seen then; what is listed stays."""
        try:
            yield
        except LibraryError as error:
            getattr(self.app.screen, "tell_problem", self.tell_problem)(str(error))

    @on(OpenEntry)
    def _clicked(self, event: OpenEntry) -> None:
        with self.library_may_fail():
            self.on_choice(event.key)

    def action_open_chosen(self) -> None:
        """Do what the chosen entry is for."""
        if self.entries.key is not None:
            self.on_choice(self.entries.key)

    def action_move_rows(self, step: int) -> None:
        """By entries."""
        self.entries.move_rows(step)
        self.moved()

    def action_move_pages(self, step: int) -> None:
        """By pages."""
        self.entries.move_pages(step)
        self.moved()

    def action_move_ends(self, step: int) -> None:
        """To the first or last."""
        self.entries.move_ends(step)
        self.moved()

    def moved(self) -> None:
        """Another entry may be chosen."""
        if self.told_here is not None:
            self.told_here = None
            self.say_lines()
        self.show_cursor()

    def action_leave(self) -> None:
        """Leave the sheet."""
        self.on_leave()
        self.dismiss()

    def action_quit_screen(self) -> None:
        """Leave the sheet."""
        self.on_leave()
        self.dismiss()

    def action_suspend(self) -> None:
        """Back to the shell for a while."""
        self.app.action_suspend_process()
