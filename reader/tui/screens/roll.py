"""Roll: a sheet over more than can be listed at once; it grows as one goes down, and narrows as one types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from textual import events, on

from reader.tui.commands import BY_ID, FOOTERS, commands_of
from reader.tui.footer import fitted_message, footer_keys
from reader.tui.keymap import shown, spelled
from reader.tui.messages import PromptChanged, PromptEnded
from reader.tui.painting import Palette
from reader.tui.screens.sheet import GONE, Sheet
from reader.tui.widgets.entry_list import Entry

AHEAD = 40
"""So many entries before the end of what is listed, more are fetched."""
AT_ONCE = 5_000
"""So many more are listed at most by one key."""


class Undoing(Protocol):
    """The desk below a roll, as far as every roll asks it: changes are made there, and taken back there."""

    def undo_words(self) -> str:
        """Takes the last change back; what to tell."""

    def redo_words(self) -> str:
        """Makes it again; what to tell."""


class Roll(Sheet):
    """A sheet with a prompt, whose entries come page by page."""

    place = ""
    """Its row in the table of footers."""
    _desk: Undoing

    def __init__(self, palette: Palette, keys: Mapping[str, str]) -> None:
        """A roll that tells the keys in force."""
        super().__init__(palette, "", (), "")
        self.keys = keys
        self.told = ("", False)
        """A sentence that stands in the footer, and whether it tells of a problem."""
        self._gone_on = False
        """Whether a screen was opened above it in which something may be merged or parted."""

    # -- changes ---------------------------------------------------------------------------------

    def action_undo(self) -> None:
        """Take the last change back."""
        self.done(self._desk.undo_words())

    def action_redo(self) -> None:
        """Make it again."""
        self.done(self._desk.redo_words())

    def done(self, sentence: str) -> None:
        """List what there is after a change, and tell what was done."""
        self.fill_again()
        self.tell(sentence)

    def fill_again(self) -> None:
        """List what there is now, the chosen one chosen."""
        self.fill(self.entries.key)

    def on_screen_resume(self) -> None:
        """A screen above it has gone: what was merged or parted there is listed anew."""
        if self._gone_on:
            self._gone_on = False
            self.fill_again()

    # -- what the members say --------------------------------------------------------------------

    def listed(self) -> list[Entry]:
        """The first entries, or what to say where there are none."""
        raise NotImplementedError

    def more(self) -> list[Entry]:
        """The entries that follow those that are listed; none at the end."""
        return []

    def header_words(self) -> tuple[str, str]:
        """The header's words: at its start and at its end."""
        raise NotImplementedError

    def typed(self, purpose: str, words: str) -> None:
        """The words in the prompt changed."""

    def answered(self, purpose: str, words: str | None) -> None:
        """The prompt was closed: with its words, or with None where it was given up."""

    # -- what is seen ----------------------------------------------------------------------------

    def fill(self, chosen: object = None) -> None:
        """List anew; the same entry stays chosen where it is still there, else the one in its place."""
        self.show(self.listed(), chosen)

    def say_lines(self) -> None:
        """The header says what is listed; the footer what can be done with it, or what was done."""
        left, right = self.header_words()
        self.header.say(
            ((" reader", "frame.accent"), (f"  {left}", "header")), ((f"{right} ", "header.place"),)
        )
        sentence, problem = self.told
        if sentence:
            said = fitted_message(sentence, self.app.size.width - 1)
            self.footer.say(((f" {said}", "footer.problem" if problem else "footer.message"),))
        else:
            self.footer.say(footer_keys(self.place, FOOTERS[self.place], self.keys, self.app.size.width))

    def tell(self, sentence: str, *, problem: bool = False) -> None:
        """Say a sentence in the footer, until the next movement."""
        self.told = (sentence, problem)
        self.say_lines()

    def tell_problem(self, sentence: str) -> None:
        """Say what went wrong."""
        self.tell(sentence, problem=True)

    def show_cursor(self) -> None:
        """Fetch what follows where the end comes near."""
        if self.entries.chosen >= len(self.entries.entries) - AHEAD:
            with self.library_may_fail():
                self.entries.extend(self.more())
        super().show_cursor()

    def action_move_ends(self, step: int) -> None:
        """To the first, or to the last of all that there is."""
        if step > 0:
            self.list_to_end()
        super().action_move_ends(step)

    def list_to_end(self) -> None:
        """List what is not listed yet; of very much, the next thousands."""
        with self.library_may_fail():
            most = len(self.entries.entries) + AT_ONCE
            while len(self.entries.entries) < most and (following := self.more()):
                self.entries.extend(following)

    def moved(self) -> None:
        """What was told has been read."""
        self.told = ("", False)
        self.say_lines()
        super().moved()

    # -- asking ----------------------------------------------------------------------------------

    @on(PromptChanged)
    def _prompt_changed(self, event: PromptChanged) -> None:
        with self.library_may_fail():
            self.typed(event.purpose, event.words)

    @on(PromptEnded)
    def _prompt_ended(self, event: PromptEnded) -> None:
        self.close_prompt()
        self.call_after_refresh(self.show_cursor)
        with self.library_may_fail():
            if self.chooses_again(event.about):
                self.answered(event.purpose, event.words)
            else:
                self.tell_problem(GONE)

    # -- keys of the first screen ---------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """A key that means nothing here, but something below, says so instead of keeping silent."""
        known = commands_of(self.place)
        if event.key in (key for name in known for key in spelled(self.keys[name])):
            return
        for name in commands_of():
            if name not in known and event.key in spelled(self.keys[name]):
                label, leave = BY_ID[name].label, shown(self.keys["leave"])
                self.tell(
                    f"{shown(self.keys[name])} ({label}) works on the first screen; {leave} leads there."
                )
                return

    # -- what every roll can do ------------------------------------------------------------------

    def action_show_help(self) -> None:
        """Every key."""
        from reader.tui.screens.help import help_sheet

        self.app.push_screen(help_sheet(self.palette, self.keys))
