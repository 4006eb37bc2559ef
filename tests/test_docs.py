"""The documents: what exists stands in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import VERBS
from reader.tui.commands import COMMANDS, Command
from reader.tui.keymap import all_shown

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_stands_in_the_guide_with_its_keys(command: Command) -> None:
    """A key that was added or changed is also told in the manual."""
    keys = all_shown(command.keys).replace("|", "\\|")
    assert f"| `{keys}` | `{command.id}` | {command.sentence} |" in GUIDE


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb != "open"])
def test_every_verb_stands_in_the_guide(verb: str) -> None:
    """No verb is a secret."""
    assert f"`{verb}`" in GUIDE


def test_every_theme_stands_in_the_guide() -> None:
    """What t offers, the manual names."""
    for theme in (ROOT / "themes").glob("*.toml"):
        assert f"`{theme.stem}`" in GUIDE
