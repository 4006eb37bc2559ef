"""Sheets: pages of entries with a title above and a hint below."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from hand import Hand

from reader.tui.commands import COMMANDS
from reader.tui.keymap import all_shown
from reader.tui.screens.help import SIGNS
from reader.tui.screens.sheet import Sheet

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


async def walked(hand: Hand) -> str:
    """Everything that a sheet shows, page by page."""
    seen = [hand.text]
    for _ in range(len(COMMANDS) + len(SIGNS)):
        await hand.press("j")
        if hand.text != seen[-1]:
            seen.append(hand.text)
    return "\n".join(seen)


@pytest.mark.parametrize("key", ["?", "f1"])
async def test_the_help_lists_every_command_with_its_key(opened: Opens, key: str) -> None:
    """No command is missing, each under its heading with its keys and its sentence."""
    async with opened(120, 30) as hand:
        await hand.press(key)
        seen = await walked(hand)
        for command in COMMANDS:
            row = next((row for row in seen.split("\n") if command.sentence in row), None)
            assert row is not None, command.id
            assert f" {all_shown(command.keys)} " in row, command.id
            assert command.group in seen


async def test_the_help_explains_the_signs_of_the_gutter(opened: Opens) -> None:
    """Every sign that may stand left of the text has its words."""
    async with opened(120, 160) as hand:
        await hand.press("?")
        for sign, words in SIGNS:
            assert any(sign in row and words in row for row in hand.lines)


async def test_the_help_shows_the_users_own_keys(opened: Opens) -> None:
    """What was changed in the settings is what the help says."""
    async with opened(120, 120, keys={"mark": "ctrl+k"}) as hand:
        await hand.press("?")
        row = next(row for row in hand.lines if "Mark the sentence" in row)
        assert "^k" in row
        assert " m " not in row


async def test_pages_and_ends_move_on_a_sheet(opened: Opens) -> None:
    """space, b, G and g go through the help."""
    async with opened(100, 16) as hand:
        await hand.press("?")
        first = hand.text
        await hand.press("space")
        assert hand.text != first
        await hand.press("b")
        assert hand.text == first
        await hand.press("G")
        assert "the caret's row" in hand.text
        await hand.press("g")
        assert hand.text == first


async def test_long_lines_of_a_sheet_stay_inside(opened: Opens) -> None:
    """On 40 columns the help is wrapped; nothing is lost at the right."""
    async with opened(40, 20) as hand:
        await hand.press("?")
        seen = " ".join((await walked(hand)).split())
        assert "filter as you type" in seen or "filter as you" in seen


@pytest.mark.parametrize("size", [(20, 6), (200, 50)])
async def test_every_sheet_opens_at_any_size(opened: Opens, size: tuple[int, int]) -> None:
    """Small and large, each sheet opens, can be walked, and is left."""
    async with opened(*size) as hand:
        for key in ("?", "B", "f", "t", "!"):
            await hand.press(key)
            assert hand.app.screen is not hand.reading
            await hand.press("j", "G", "g", "space", "escape")
            assert hand.app.screen is hand.reading


async def test_a_sheet_is_not_opened_twice(opened: Opens) -> None:
    """On a sheet its own key does not lay another above it."""
    async with opened() as hand:
        await hand.press("?", "?", "B", "t", "escape")
        assert hand.app.screen is hand.reading


async def test_a_sheet_that_was_left_moves_the_cursor_no_more(opened: Opens) -> None:
    """What waited for the sheet comes when the article is on top: the cursor stays at the caret."""
    async with opened(100, 30) as hand:
        await hand.press("B")
        sheet = hand.app.screen
        assert isinstance(sheet, Sheet)
        await hand.press("q", "enter")
        place, written = hand.app.cursor_position, len(hand.sent)
        assert place == hand.view.hardware_cursor()
        sheet.show_cursor()
        assert hand.app.cursor_position == place
        assert len(hand.sent) == written


async def test_the_cursor_moves_though_nothing_is_painted(opened: Opens) -> None:
    """The terminal is told where the cursor stands at once, and that it is to be seen."""
    async with opened(100, 30) as hand:
        await hand.press("enter")
        place = hand.view.hardware_cursor()
        assert place is not None
        hand.sent.clear()
        hand.reading.show_cursor()
        assert hand.sent == [f"\x1b[{place.y + 1};{place.x + 1}H\x1b[?25h"]
