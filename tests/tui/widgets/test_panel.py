"""The panel's tabs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from hand import Hand

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


def tabs(*counts: str) -> list[tuple[str, str, str]]:
    """The tabs of an article with these counts."""
    labels = ("Quotes", "Names", "Links", "▍")
    return [(label.lower(), label, count) for label, count in zip(labels, counts, strict=True)]


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (("9", "8", "2", "1"), "Quotes 9 Names 8 Links 2 ▍1"),
        (("309", "88", "2", "0"), "Quotes 309 Names 88 Links 2 ▍"),
        (("310", "153", "6", "0"), "Quotes 310 Names 153 Links ▍"),
        (("309", "188", "24", "3"), "Quotes 309 Names 188 Links ▍3"),
        (("1,309", "1,188", "24", "13"), "Quotes 1,309 Names Links ▍13"),
        (("11,309", "1,111,188", "124", "13"), "Quotes 11,309 Names Links ▍13"),
        (("111,309", "1,111,188", "124", "13"), "Quotes 111,309 Names Links ▍"),
        (("11,111,309", "1,111,188", "124", "13"), "Quotes 11,111,309 Names Links"),
    ],
)
async def test_tabs_keep_their_words_in_a_narrow_panel(
    opened: Opens, counts: tuple[str, str, str, str], said: str
) -> None:
    """A nought goes, then the counts of tabs that are not turned to, before a word or the passages' sign."""
    async with opened(120, 24) as hand:
        hand.reading.panel.tell(tabs(*counts), "quotes")
        await hand.settle()
        assert hand.words_in("panel").startswith(f"{said} Maud Ferrant")


@pytest.mark.parametrize("turned", ["quotes", "names", "links"])
async def test_at_100_columns_every_tab_has_its_word(opened: Opens, turned: str) -> None:
    """No tab is a single letter, whichever is turned to."""
    async with opened(100, 24) as hand:
        hand.reading.panel.tell(tabs("35", "44", "12", "1"), turned)
        await hand.settle()
        assert {"Quotes", "Names", "Links"} <= set(hand.words_in("panel").split())
