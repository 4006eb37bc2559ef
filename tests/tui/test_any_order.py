"""The screens over the library, under keys in any order."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from hand import Hand

from reader.tui.commands import COMMANDS

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

KEYS = [
    key
    for command in COMMANDS
    for key in command.keys.split(",")
    if command.id not in ("quit", "suspend", "palette", "theme")
]
OFTEN = ["Q", "M", "i", "=", "enter", "e", "+", "-", "S", "f", "1", "2", "escape"] * 6
"""Keys that lead to these screens and change things there."""


@pytest.mark.parametrize(("size", "seed"), [((110, 26), 4), ((80, 24), 5), ((40, 12), 6)])
async def test_no_order_of_keys_breaks_the_screens_over_the_library(
    opened: Opens, size: tuple[int, int], seed: int
) -> None:
    """Names merged, speakers corrected, dossier upon dossier: the program goes on, all is taken back."""
    chance = random.Random(seed)
    async with opened(*size) as hand:
        before = [one.speaker for one in hand.app.library.annotations.quotations(1)]
        for _ in range(12):
            await hand.rush(*chance.choices(KEYS + OFTEN, k=14))
            assert hand.text
            if chance.random() < 0.3:
                await hand.resize(chance.choice([30, 75, 120]), chance.choice([8, 24, 30]))
        await hand.rush(*["escape"] * 12)
        for _ in range(300):
            if not hand.reading.changes.done:
                break
            await hand.rush("u")
        assert hand.bookmarks == []
        assert hand.app.library.merges.decisions.all() == []
        assert [one.speaker for one in hand.app.library.annotations.quotations(1)] == before
