"""CommandsSheet: what can be done on the screen below, found by its words as one types them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from textual import on
from textual.app import ComposeResult
from textual.screen import Screen

from reader.article.span import Span
from reader.tui.commands import COMMANDS, Command
from reader.tui.keymap import all_shown
from reader.tui.messages import PromptChanged, PromptEnded
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.sheet import Sheet
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.widgets.prompt import Prompt

HINT = "enter does it · ↑ ↓ another · esc back"
_COLUMN = 10  # cells for the keys
_SILENCE = "No command says so; backspace goes on."


class CommandsSheet(Sheet):
    """Commands with their keys; the prompt at the foot narrows them."""

    def __init__(
        self,
        palette: Palette,
        commands: Sequence[Command],
        keys: Mapping[str, str],
        run: Callable[[str], None],
    ) -> None:
        """A sheet of `commands` with the `keys` in force; `run` does the action of one once it is left."""
        self._commands = commands
        self._keys = keys
        self._run = run
        super().__init__(palette, "Commands", self._matching(""), HINT)
        self.on_choice = self._do

    def compose(self) -> ComposeResult:
        """Header, entries, footer, and the prompt, so that the next key is its first letter."""
        yield from super().compose()
        yield Prompt(self.palette, Question("command", "do"))

    def take_keys(self) -> None:
        """Give the keys to the prompt."""
        self.query_one(Prompt).take_keys()

    def _matching(self, words: str) -> list[Entry]:
        """The commands that some words find, or a sentence where none is found."""
        found = found_commands(self._commands, words)
        return [self._entry(command, words) for command in found] or [
            Entry((Part(_SILENCE, "panel.detail", 1),))
        ]

    def _entry(self, command: Command, words: str) -> Entry:
        lead = f"{all_shown(self._keys[command.id]):<{_COLUMN}} "
        lit = tuple(_beginnings(words, command.sentence))
        return Entry((Part(command.sentence, "text", 1, lead=lead, marked=lit),), ("command", command.action))

    @on(PromptChanged)
    def _narrow(self, event: PromptChanged) -> None:
        self.show(self._matching(event.words))

    @on(PromptEnded)
    def _ended(self, event: PromptEnded) -> None:
        """Do what is chosen; a click elsewhere only gives the keys to the entries."""
        clicked = self.focused is self.entries
        self.close_prompt()
        if event.words is None or (self.entries.key is None and not clicked):
            self.action_leave()
        elif not clicked:
            self._do(self.entries.key)

    def _do(self, key: object) -> None:
        match key:
            case ("command", str(action)):
                self.dismiss()
                self._run(action)


def commands_on(screen: Screen[object]) -> list[Command]:
    """The commands that have a key on a screen, in the order of the table."""
    bound = {binding.id for bindings in screen._bindings.key_to_bindings.values() for binding in bindings}
    return [command for command in COMMANDS if command.id in bound]


def found_commands(commands: Sequence[Command], words: str) -> list[Command]:
    """The commands in which every word begins one of theirs: those first that are called so in the footer."""
    wanted = words.casefold().split()
    found = [one for one in commands if all(_begins(word, _told(one)) for word in wanted)]
    return sorted(found, key=lambda one: not all(_begins(word, one.label) for word in wanted))


def _told(command: Command) -> str:
    return f"{command.label} {command.sentence} {command.group}"


def _begins(word: str, words: str) -> bool:
    """Whether a word is the beginning of one of some words."""
    return f" {word}" in " " + re.sub(r"\W+", " ", words.casefold())


def _beginnings(words: str, told: str) -> Iterator[Span]:
    """Where some words stand at the beginning of words that are told."""
    if words.strip():
        either = "|".join(map(re.escape, words.split()))
        yield from (Span(*one.span()) for one in re.finditer(rf"\b(?:{either})", told, re.IGNORECASE))
