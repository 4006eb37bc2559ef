"""Wearing a theme: which one to start with, and how Textual's own few widgets wear it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from textual.theme import Theme as TextualTheme

from reader import places
from reader.safety import safe_line
from reader.settings import Settings, State
from reader.themes import Theme, ThemeError, read_theme, theme_files

DEFAULT_THEME = "night"
_TERMINAL_VARIABLES = {
    "scrollbar": "ansi_default",
    "input-cursor-text-style": "reverse",
    **dict.fromkeys(
        (
            "ansi-background",
            "ansi-foreground",
            "border",
            "border-blurred",
            "block-cursor-foreground",
            "block-cursor-background",
            "input-cursor-background",
            "input-cursor-foreground",
            "input-selection-background",
            "input-selection-foreground",
            "screen-selection-background",
            "screen-selection-foreground",
        ),
        "ansi_default",
    ),
}
"""What Textual's own few widgets look like where the colours are the terminal's."""


def textual_theme(theme: Theme) -> TextualTheme:
    """Our theme as Textual knows it: for the few widgets of its own that are used."""
    if theme.terminal:
        return TextualTheme(
            name=f"reader-{theme.name}",
            primary="ansi_default",
            secondary="ansi_default",
            accent="ansi_default",
            foreground="ansi_default",
            background="ansi_default",
            surface="ansi_default",
            panel="ansi_default",
            dark=theme.dark,
            ansi=True,
            variables=_TERMINAL_VARIABLES,
        )
    accent, rule = theme.look("frame.accent").fg, theme.look("frame.rule").fg
    chosen = theme.look("list.chosen").bg or theme.paper
    return TextualTheme(
        name=f"reader-{theme.name}",
        primary=accent or "#888888",
        accent=accent,
        foreground=theme.look("text").fg,
        background=theme.paper,
        surface=chosen,
        panel=chosen,
        dark=theme.dark,
        variables={"scrollbar": rule or chosen},
    )


def theme_to_wear(
    sources: Mapping[str, Path], settings: Settings, state: State, environment: Mapping[str, str]
) -> tuple[Theme, list[str]]:
    """The theme to start with, and a sentence where the wished one cannot be worn."""
    name, complaints = _theme_wished(sources, settings, state, environment)
    try:
        return read_theme(name, sources), complaints
    except ThemeError as error:
        # The user's own files may be what is broken, one named like the default among them.
        shipped = theme_files(places.shipped_theme_folders())
        return read_theme(DEFAULT_THEME, shipped), [*complaints, str(error)]


def _theme_wished(
    sources: Mapping[str, Path], settings: Settings, state: State, environment: Mapping[str, str]
) -> tuple[str, list[str]]:
    """The name of the theme to start with.

    NO_COLOR means no colour whatever else was wished; a terminal of 16 colours shows its own, unless the
    settings name a theme.
    """
    if environment.get("NO_COLOR"):
        return "monochrome", []
    if settings.theme in sources:
        return settings.theme, []
    missing = f"settings: there is no theme {safe_line(settings.theme)}; t lists them"
    complaints = [missing] if settings.theme else []
    if not _many_colours(environment):
        return "terminal", complaints
    return (state.theme if state.theme in sources else DEFAULT_THEME), complaints


def _many_colours(environment: Mapping[str, str]) -> bool:
    """Whether the terminal says that it shows more than its own sixteen colours."""
    term = environment.get("TERM", "")
    if environment.get("COLORTERM", "") in ("truecolor", "24bit"):
        return True
    return any(
        sign in term for sign in ("256color", "direct", "kitty", "ghostty", "alacritty", "foot", "wezterm")
    )
