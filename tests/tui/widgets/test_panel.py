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
        (("309", "88", "2", "0"), "Quotes 309 Names 88 Links 2"),
        (("309", "188", "24", "3"), "Quotes 309 Names 188 L 24 ▍3"),
        (("1,309", "1,188", "24", "13"), "Quotes 1,309 N 1,188 L 24 ▍13"),
        (("11,309", "11,188", "124", "13"), "Quotes 11,309 N 11,188 L 124"),
    ],
)
async def test_tabs_keep_their_counts_in_a_narrow_panel(
    opened: Opens, counts: tuple[str, str, str, str], said: str
) -> None:
    """Names are shortened and the sign of the passages goes, before a count does."""
    async with opened(120, 24) as hand:
        hand.reading.panel.tell(tabs(*counts), "quotes")
        await hand.settle()
        assert hand.words_in("panel").startswith(f"{said} Maud Ferrant")
