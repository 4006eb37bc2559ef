"""CommandsPalette: Textual's palette of commands, which a key that comes too early cannot break."""

from __future__ import annotations

from textual.command import CommandInput, CommandList, CommandPalette


class CommandsPalette(CommandPalette):
    """The palette, with its list left alone until it has been laid out."""

    def on_mount(self) -> None:
        """Nothing blinks: the terminal would be written to twice a second."""
        self.query_one(CommandInput).cursor_blink = False

    def _action_command_list(self, action: str) -> None:
        # Textual asks even a list of no height for the row a page further, and there is no row yet.
        if not action.startswith("page_") or self.query_one(CommandList).size.height:
            super()._action_command_list(action)
