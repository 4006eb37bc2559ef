"""The commands of a screen, found by their words."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from hand import Hand

from reader.tui.commands import BY_ID, COMMANDS, commands_of
from reader.tui.screens.all_names import NamesScreen
from reader.tui.screens.palette import commands_on, found_commands

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


def test_commands_are_found_by_the_beginnings_of_their_words() -> None:
    """Every word that is typed begins one of a command's; what it is called in the footer counts first."""
    assert found_commands(COMMANDS, "only unread") == [BY_ID["unread"]]
    assert found_commands(COMMANDS, "STAR")[0] is BY_ID["star"]
    assert found_commands(COMMANDS, "tar") == []
    assert found_commands(COMMANDS, "quote next")[0] is BY_ID["quotation_next"]
    assert found_commands(COMMANDS, " ") == list(COMMANDS)


async def test_a_command_is_done_by_its_words(opened: Opens) -> None:
    """^p, some words, enter; the key in force stands beside it."""
    async with opened(keys={"unread": "ctrl+o"}) as hand:
        await hand.press("ctrl+p")
        await hand.type("only unr")
        assert "^o         List only what is unread, or everything." in hand.text
        await hand.press("enter")
        assert hand.reading.unread_only
        assert hand.app.screen is hand.reading


async def test_another_command_is_chosen_while_one_types(opened: Opens) -> None:
    """The arrows move the choice; what comes behind enter is no word any more."""
    async with opened() as hand:
        await hand.press("ctrl+p")
        await hand.type("to the end")
        await hand.press("down", "up", "enter", "k")
        assert hand.app.screen is hand.reading
        assert hand.list.chosen == hand.list.count - 2


async def test_commands_are_left_and_nothing_happens(opened: Opens) -> None:
    """By esc, and by enter where nothing is found."""
    async with opened() as hand:
        await hand.press("ctrl+p", "escape")
        assert hand.app.screen is hand.reading
        await hand.press("ctrl+p")
        await hand.type("qqq")
        assert "No command says so" in hand.text
        await hand.press("enter")
        assert hand.app.screen is hand.reading


async def test_every_command_of_the_first_screen_is_listed(opened: Opens) -> None:
    """Each row of the table that has a key there, in its order."""
    async with opened() as hand:
        ids = [command.id for command in commands_on(hand.reading)]
        assert ids == [name for name in commands_of() if name != "palette"]


async def test_on_another_screen_its_own_commands_are_listed(opened: Opens) -> None:
    """And done there."""
    async with opened() as hand:
        await hand.press("M", "ctrl+p")
        await hand.type("star")
        assert "No command says so" in hand.text
        await hand.press("ctrl+u")
        await hand.type("most mentioned")
        await hand.press("enter")
        assert isinstance(hand.app.screen, NamesScreen)
        assert "latest first" in hand.header


async def test_a_click_does_what_is_clicked(opened: Opens) -> None:
    """Once, and not also what the typing had chosen."""
    async with opened() as hand:
        await hand.press("ctrl+p")
        await hand.type("one row")
        assert [entry.key for entry in hand.panel.entries] == [
            ("command", "move_rows(1)"),
            ("command", "move_rows(-1)"),
        ]
        hand.list.choose(2)
        await hand.pilot.click("#entries", offset=(20, 1))
        await hand.settle()
        assert hand.app.screen is hand.reading
        assert hand.list.chosen == 1


@pytest.mark.parametrize("size", [(30, 4), (40, 12), (120, 40)])
async def test_commands_have_room_in_every_terminal(opened: Opens, size: tuple[int, int]) -> None:
    """Whoever types fast, or has a terminal of a few rows, goes on reading."""
    async with opened(*size) as hand:
        await hand.rush("ctrl+p", "pageup", "pagedown", "x", "escape")
        await hand.until(lambda: hand.app.screen is hand.reading, "the reading screen")
        await hand.press("ctrl+p")
        assert sum(bool(line.strip()) for line in hand.text.splitlines()) >= size[1] - 2
