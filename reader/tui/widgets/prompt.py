"""Prompt: one line at the foot of the screen to type words into."""

from __future__ import annotations

from collections.abc import Sequence

from rich.highlighter import Highlighter
from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.geometry import Offset, Size
from textual.reactive import Reactive
from textual.suggester import SuggestFromList
from textual.widgets import Input

from reader.safety import safe_text
from reader.tui.messages import PromptChanged, PromptEnded
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.widgets.lines import Line

LINE_END = "⏎"
"""Stands for a line end in the one line of the prompt."""

_MOVING = frozenset({"up", "down", "pageup", "pagedown"})


class _Field(Input, inherit_bindings=True):
    """The field itself; escape gives up, up and down are the list's unless an entry of it is asked about."""

    BINDINGS = [Binding("escape", "give_up", show=False)]
    virtual_size: Reactive[Size] = Reactive(Size(0, 0))
    """How much is typed: it scrolls in its row, and nothing has to be laid out anew for it."""

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where the caret is painted, for the terminal's own cursor. Textual tells a cell more at the end."""
        return super().cursor_screen_offset - (int(self.cursor_at_end), 0)

    def validate_value(self, value: str) -> str:
        """What is pasted is foreign text."""
        return safe_text(value).replace("\n", " ").replace("\t", " ")

    def action_give_up(self) -> None:
        """Close the prompt without its words."""
        if isinstance(self.parent, Prompt):
            self.parent.end(None)

    async def action_submit(self) -> None:
        """Close the prompt with its words."""
        if isinstance(self.parent, Prompt):
            self.parent.end(self.value)

    async def _on_key(self, event: events.Key) -> None:
        """Obey the keys that close the prompt at once: what comes right behind them is no word for it."""
        if self.puts_off(event) or event.key in ("enter", "escape") or self._stays(event.key):
            event.stop()
            event.prevent_default()
        if event.key == "enter":
            await self.action_submit()
        elif event.key == "escape":
            self.action_give_up()

    def _stays(self, key: str) -> bool:
        """Whether a key would move the list away from the entry that is asked about."""
        return isinstance(self.parent, Prompt) and self.parent.about is not None and key in _MOVING

    def puts_off(self, key: events.Key) -> bool:
        """Whether a key came behind the one that closed the prompt, and is put off until it has gone."""
        if isinstance(self.parent, Prompt):
            return self.parent.puts_off(key)
        self.app.post_message(_again(key))  # it has gone, and the pane gets the keys just now
        return True


def _again(key: events.Key) -> events.Key:
    """A key to be sent once more: one that was sent to a widget is not sent to another."""
    return events.Key(key.key, key.character)


class _AsKnown(Highlighter):
    """Words whose beginning is typed in other letters than they are known by, written as they are known."""

    def __init__(self, known: Sequence[str]) -> None:
        """Knows these words."""
        self._known = [(words.casefold(), words) for words in known]

    def highlight(self, text: Text) -> None:
        """Write the letters that were typed as in the words that complete them."""
        typed = text.plain.casefold()
        text.plain = next((k[: len(text)] for same, k in self._known if same.startswith(typed)), text.plain)


class Prompt(Horizontal):
    """A label and a field. It says every change, and at the end its words, or None where it was given up."""

    DEFAULT_CSS = """
    Prompt { height: 1; }
    Prompt Line { width: auto; }
    Prompt Input, Prompt Input:focus {
        border: none;
        height: 1;
        padding: 0;
        width: 1fr;
        background: $background;
    }
    Prompt Input:ansi > .input--cursor, Prompt Input:ansi > .input--selection {
        background: ansi_default;
        color: ansi_default;
        text-style: reverse;
    }
    """

    def __init__(self, palette: Palette, question: Question) -> None:
        """A prompt that asks `question`."""
        super().__init__(id="prompt")
        self.about = question.about
        self.purpose = question.purpose
        self._palette = palette
        self._label = question.label
        self._words = question.words.replace("\n", LINE_END)
        self._known = question.known
        self._replaced = question.replaced
        self._said = self._words
        self._put_off: list[events.Key] = []

    def compose(self) -> ComposeResult:
        """The label and the field."""
        label = Line(self._palette)
        label.say(((f" {self._label} ", "footer.key"),))
        label.styles.width = len(self._label) + 2
        yield label
        suggester = SuggestFromList(self._known, case_sensitive=False) if self._known else None
        as_known = _AsKnown(self._known) if self._known else None
        field = _Field(self._words, select_on_focus=False, suggester=suggester, highlighter=as_known)
        field.cursor_blink = False  # or the terminal is written to twice a second, and nothing ever rests
        yield field

    def take_keys(self) -> None:
        """The keys go to the field."""
        field = self.query_one(Input)
        self.screen.set_focus(field)
        if self._replaced:
            field.select_all()  # at once: the next key may have come already
        else:
            self.call_after_refresh(field.action_end)
        self.call_after_refresh(self._show_caret)

    def _show_caret(self) -> None:
        """Let the terminal's cursor stand where the next letter comes, as it does with every letter."""
        if self.is_attached:
            field = self.query_one(Input)
            self.app.cursor_position = field.cursor_screen_offset
            field.refresh()  # the cursor moves with what is painted

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say the words as they are typed."""
        event.stop()
        if not self._ended:
            self._say(event.value)

    def _say(self, words: str) -> None:
        self._said = words
        self.post_message(PromptChanged(self.purpose, words))

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        """A click elsewhere ends it; another window does not."""
        if self.is_attached and not self._ended and self.screen.focused is not None:
            self.end(self.query_one(Input).value)

    _ended = False

    def puts_off(self, key: events.Key) -> bool:
        """Whether it is closed, so that a key is for whoever has the keys when it has gone."""
        if self._ended:
            self._put_off.append(_again(key))
        return self._ended

    def on_unmount(self) -> None:
        """Send the keys on that came too late."""
        for key in self._put_off:
            self.app.post_message(key)

    def end(self, words: str | None) -> None:
        """Close the prompt."""
        if not self._ended:
            self._ended = True
            if words is not None and words != self._said:  # the last letters came with the key that ends it
                self._say(words)
            given = words.replace(LINE_END, "\n") if words is not None else None
            self.post_message(PromptEnded(self.purpose, given, self.about))
