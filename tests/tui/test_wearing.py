"""Wearing a theme: which one to start with, after settings, memory and terminal."""

from __future__ import annotations

import pytest

from reader import places
from reader.settings import Settings, State
from reader.themes import theme_files
from reader.tui.wearing import theme_to_wear

TRUE = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}


@pytest.mark.parametrize(
    ("settings", "state", "environment", "name"),
    [
        (Settings(), State(), TRUE, "night"),
        (Settings(), State(theme="paper"), TRUE, "paper"),
        (Settings(theme="sepia"), State(theme="paper"), TRUE, "sepia"),
        (Settings(theme="sepia"), State(), TRUE | {"NO_COLOR": "1"}, "monochrome"),
        (Settings(), State(), TRUE | {"NO_COLOR": ""}, "night"),
        (Settings(), State(theme="paper"), {"TERM": "linux"}, "terminal"),
        (Settings(theme="paper"), State(), {"TERM": "linux"}, "paper"),
        (Settings(), State(), {"TERM": "screen-256color"}, "night"),
        (Settings(), State(), {}, "terminal"),
        (Settings(), State(theme="mist"), TRUE, "night"),
    ],
)
def test_the_theme_at_the_start_suits_user_and_terminal(
    settings: Settings, state: State, environment: dict[str, str], name: str
) -> None:
    """NO_COLOR before all, then the settings, then what the terminal can show, then the one chosen last."""
    theme, complaints = theme_to_wear(theme_files(places.theme_folders()), settings, state, environment)
    assert (theme.name, complaints) == (name, [])


def test_a_theme_that_is_not_there_is_told() -> None:
    """A name in the settings that no file has gets a sentence, and a theme is worn all the same."""
    sources = theme_files(places.theme_folders())
    theme, complaints = theme_to_wear(sources, Settings(theme="mi\x1bst"), State(), TRUE)
    assert theme.name == "night"
    assert len(complaints) == 1
    assert "mist" in complaints[0]
