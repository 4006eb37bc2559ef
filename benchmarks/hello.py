"""The yardstick of every start: the least that Textual can be asked to show."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Hello(App[None]):
    """One word on a screen."""

    def compose(self) -> ComposeResult:
        """The word."""
        yield Static("hello there")


if __name__ == "__main__":
    Hello().run()
