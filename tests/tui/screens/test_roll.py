"""Rolls: sheets over more than can be listed at once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from hand import Hand

from reader.tui.screens.roll import Roll
from reader.tui.widgets.entry_list import Entry, Part

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


class Numbers(Roll):
    """A roll of a thousand numbers, fifty at a time."""

    place = "said"
    top = 0

    def header_words(self) -> tuple[str, str]:
        """What it is, and how much of it was fetched."""
        return "Numbers", str(self.top)

    def listed(self) -> list[Entry]:
        """The first fifty."""
        self.top = 0
        return self.more()

    def more(self) -> list[Entry]:
        """The next fifty."""
        self.top = min(1000, self.top + 50)
        return [Entry((Part(f"number {n}"),), n) for n in range(max(0, self.top - 50) + 1, self.top + 1)]


async def shown(hand: Hand) -> Numbers:
    """The roll, on top of the reading screen."""
    roll = Numbers(hand.reading.palette, hand.reading.keys)
    hand.app.push_screen(roll)
    await hand.settle()
    return roll


async def test_a_roll_fetches_only_what_may_be_seen_soon(opened: Opens) -> None:
    """One page at the start, the next when the choice comes near its end, at the same place."""
    async with opened(80, 12) as hand:
        roll = await shown(hand)
        assert len(roll.entries.entries) == 50
        await hand.press("space", "space", "space")
        top, key = roll.entries.scroll_offset.y, roll.entries.key
        assert len(roll.entries.entries) == 100
        assert f"number {key}" in hand.text
        await hand.press("j")
        assert roll.entries.scroll_offset.y in (top, top + 1)


async def test_what_was_told_stands_until_the_next_movement(opened: Opens) -> None:
    """A sentence takes the footer's place; j gives it back to the keys."""
    async with opened(80, 12) as hand:
        roll = await shown(hand)
        roll.tell("Something was done.")
        await hand.settle()
        assert hand.footer == " Something was done."
        await hand.press("j")
        assert "enter open" in hand.footer


async def test_a_narrow_footer_keeps_the_keys_that_matter_most(opened: Opens) -> None:
    """What has no room is left out whole, from the end."""
    async with opened(30, 12) as hand:
        await shown(hand)
        assert hand.footer.startswith(" enter open  / find")
        assert len(hand.footer) <= 30
