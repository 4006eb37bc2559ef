"""The application: themes, keys, the palette of commands, and the first screen."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual import actions, events
from textual.app import App
from textual.screen import Screen
from textual.scrollbar import ScrollBar

from reader import places
from reader.library import Library, LibraryError, open_library
from reader.library.sources import source_name
from reader.settings import Settings, State, recall, remember
from reader.themes import Theme, load_themes, theme_files
from reader.tui.commands import COMMANDS
from reader.tui.eager_keys import read_eagerly
from reader.tui.keymap import keys_in_force
from reader.tui.lost_terminal import outlast_the_terminal
from reader.tui.painting import Palette
from reader.tui.screens.reading import ReadingScreen
from reader.tui.wearing import textual_theme, theme_to_wear
from reader.tui.widgets.thin_bar import ThinBar

if TYPE_CHECKING:
    from reader.tui.screens.sheet import Sheet

MEMORY = 6
"""Megabytes of the library that the app holds at most."""
_TURN = 0.0001
"""Seconds after which a thread that asks or writes something gets its turn while the screen is painted.

Python's own five milliseconds are longer than a frame takes: a search began only when the letter was painted.
"""
_STARTED = 1.0  # seconds after which what is there has come to stay
_AT_ONCE = frozenset(
    (
        "choose_theme",
        "command_palette",
        "continue_reading",
        "find",
        "leave",
        "open_palette",
        "quit",
        "quit_screen",
        "show_folders",
        "show_help",
        "show_problems",
        "suspend",
        "toggle_order",
        "toggle_unread",
        "widen_list",
    )
)
"""Actions that mean no article of the list: they leave, tell of something else, or ask for another list."""


ScrollBar.renderer = ThinBar


class ReaderApp(App[None]):
    """The reader, over an open library."""

    TITLE = "reader"
    ENABLE_COMMAND_PALETTE = True
    CSS = """
    Screen { background: $background; color: $foreground; }
    Screen Column {
        background: $background;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
        scrollbar-background-active: $background;
        scrollbar-color-hover: $accent;
        scrollbar-color-active: $accent;
    }
    """

    def __init__(
        self,
        library: Library,
        theme: Theme,
        *,
        settings: Settings,
        state: State,
        under: Sequence[str] = (),
        paths: Sequence[str] = (),
        complaints: Sequence[str] = (),
        renewing: bool = False,
    ) -> None:
        """The application wearing `theme`, kept to `under`, taking `paths` in."""
        self.keys, wrong = keys_in_force(COMMANDS, settings.keys)
        type(self).COMMAND_PALETTE_BINDING = self.keys["palette"]
        super().__init__(ansi_color=theme.terminal)
        self.palette = Palette(theme)
        self.error: Exception | None = None
        self.library = library
        self._put_on(theme)
        self.set_keymap({name: keys for name, keys in self.keys.items() if name in settings.keys})
        self.reading = ReadingScreen(
            library,
            self.palette,
            keys=self.keys,
            under=under,
            paths=paths,
            tab=state.tab,
            hidden=state.hidden,
            grouped=state.grouped,
            order=state.order,
            grouping=state.grouping,
            most=settings.measure,
            panel_open=settings.panel == "right",
            complaints=[*complaints, *wrong],
            renewing=renewing,
        )

    def get_default_screen(self) -> Screen[None]:
        """The reading screen is the first and stays below all others."""
        return self.reading

    def on_mount(self) -> None:
        """Watch for the return from the shell; soon look for garbage."""
        self.app_resume_signal.subscribe(self, self._came_back)
        if not gc.isenabled():
            self.set_timer(_STARTED, look_for_garbage)

    def _came_back(self, _: object) -> None:
        """Paint everything: the terminal has thrown the screen away, and Textual would write only changes."""
        for widget in self.screen.walk_children():
            widget.refresh()
        if show_cursor := getattr(self.screen, "show_cursor", None):
            self.call_after_refresh(show_cursor)

    async def on_event(self, event: events.Event) -> None:
        """Take note that somebody is there.

        Panes and their bars keep a wheel's turn for themselves, so it is heard of here alone.
        """
        if isinstance(event, events.InputEvent) and not isinstance(event, events.MouseMove):
            self.reading.touched = True
        await super().on_event(event)

    def on_key(self, event: events.Key) -> None:
        """Write what is typed right behind the key that opens a prompt into the prompt.

        Such keys were sent to the pane before the prompt was there. A field stops the signs that it takes,
        so that one which comes this far while a field has the keys is one of those.
        """
        field = self.screen.focused
        insert = getattr(field, "insert_text_at_cursor", None)
        if insert is not None and event.is_printable and event.character:
            event.prevent_default()
            if not getattr(field, "puts_off", lambda _: False)(event):
                insert(event.character)

    def _handle_exception(self, error: Exception) -> None:
        """An error of ours ends the program; whoever opened it says so in one sentence.

        Textual would fill the terminal with source lines. Whoever tests the program sees the error itself.
        """
        if self.is_headless:
            super()._handle_exception(error)
            return
        self.error = error
        self.exit(return_code=1)

    def action_command_palette(self) -> None:
        """Find a command of the screen that is seen by its words."""
        from reader.tui.screens.palette import CommandsSheet, commands_on

        if not isinstance(self.screen, CommandsSheet):
            self.push_screen(CommandsSheet(self.palette, commands_on(self.screen), self.keys, self._run))

    async def run_action(self, action: Any, default_namespace: Any = None, namespaces: Any = None) -> bool:
        """Run an action; what the library cannot do then is told, and the reading goes on."""
        if self.screen_stack and self.screen is self.reading and _name_of_action(action) not in _AT_ONCE:
            await self.reading.listed()
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except LibraryError as error:
            tell = getattr(self.screen, "tell_problem", self.reading.tell_problem)
            tell(str(error))
            return True

    def _run(self, action: str) -> None:
        self.call_later(self.screen.run_action, action)

    def _put_on(self, theme: Theme) -> None:
        worn = textual_theme(theme)
        self.register_theme(worn)
        self.theme = worn.name

    def wear(self, theme: Theme) -> None:
        """Wear a theme."""
        self.palette = Palette(theme)
        self.ansi_color = theme.terminal
        self._put_on(theme)
        for screen in self.screen_stack:
            if repaint := getattr(screen, "repaint", None):
                repaint(self.palette)

    def action_choose_theme(self) -> None:
        """A list of the themes; each is tried on as the choice moves."""
        from reader.tui.screens.sheet import Sheet
        from reader.tui.widgets.entry_list import Entry, Part

        themes, complaints = load_themes(places.theme_folders())
        known = self.reading.problems
        self.reading.problems = [*known, *(words for words in complaints if words not in known)]
        entries = [
            Entry((Part(theme.title, "text"), Part(name, "panel.detail")), ("theme", name), gap=place > 0)
            for place, (name, theme) in enumerate(sorted(themes.items()))
        ]
        before = self.palette.theme
        sheet = Sheet(self.palette, "Themes", entries, "enter keeps a theme · q back", ("theme", before.name))
        sheet.on_move = lambda key: self.wear(themes.get(_name_of(key), before))
        sheet.on_leave = lambda: self.wear(before)
        sheet.on_choice = lambda key: self._keep_theme(themes[_name_of(key)], sheet)
        self.push_screen(sheet)

    def _keep_theme(self, theme: Theme, sheet: Sheet) -> None:
        self.wear(theme)
        sheet.dismiss()
        failed = remember(theme=theme.name)
        self.reading.tell(failed or f"The theme is {theme.name}.", problem=bool(failed))


def look_for_garbage() -> None:
    """Look for garbage again, in what is made from now on: what a start has made stays."""
    gc.freeze()
    gc.enable()


def _name_of_action(action: Any) -> str:
    """The name of an action without its namespace and its arguments, parsed already or not."""
    return str((action if isinstance(action, tuple) else actions.parse(action))[1])


def _name_of(key: object) -> str:
    """The theme's name in an entry's key."""
    return str(key[1]) if isinstance(key, tuple) else ""


def open_app(
    *,
    library_path: Path,
    paths: Sequence[str],
    settings: Settings,
    complaints: Sequence[str],
) -> int:
    """Open the application on `paths`, or the whole library, and stay until the reader leaves; the status."""
    state = recall()
    theme, wrong = theme_to_wear(theme_files(places.theme_folders()), settings, state, os.environ)
    # The theme has answered NO_COLOR: Textual's own answer would paint greys.
    os.environ.pop("NO_COLOR", None)
    # They would hold the size that the terminal had once, through every resize.
    for stale in ("COLUMNS", "LINES"):
        os.environ.pop(stale, None)
    library = open_library(library_path)
    library.bound_memory(MEMORY)
    told = [
        *complaints,
        *wrong,
        *([state.complaint] if state.complaint else []),
        *([f"{library_path}: {library.note}"] if library.note else []),
    ]
    under = [source_name(path) for path in paths]
    app = ReaderApp(
        library,
        theme,
        settings=settings,
        state=state,
        under=under,
        paths=paths,
        complaints=told,
        renewing=library.writable,
    )
    read_eagerly()
    outlast_the_terminal()
    sys.setswitchinterval(_TURN)
    try:
        app.run(mouse=settings.mouse)
    finally:
        library.close()
    if app.error is not None:
        raise app.error
    return app.return_code or 0
