"""The filter of the list: it narrows while one types, in a small library at once, in a large one apart."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import made_library
import pytest
from hand import Hand

from reader.library import LibraryError
from reader.tui.screens import filtering

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

HEADLINES = [made.metadata.headline for made in made_library.EVERY]
_, _, OIL, _, CAUSEWAY, _ = HEADLINES


@pytest.fixture(autouse=True, params=[filtering.MANY, 0], ids=["at once", "apart"])
def many(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """How many articles a library may have to be filtered at once."""
    monkeypatch.setattr(filtering, "MANY", request.param)


async def test_the_list_filters_as_one_types(opened: Opens) -> None:
    """Every letter narrows the list; enter keeps it so."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("wall")
        await hand.until(lambda: len(hand.list.numbers) == 2, "the filtered list")
        assert OIL not in hand.words_in("list")
        await hand.press("enter")
        assert hand.pane == "list"
        assert len(hand.list.numbers) == 2
        assert "wall" in hand.header
        assert "1 of 2" in hand.header


async def test_the_filter_knows_outlets(opened: Opens) -> None:
    """Words of the outlet find its articles, in any case."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("COASTLINE")
        await hand.press("enter")
        assert [HEADLINES[n - 1] for n in hand.list.numbers] == [OIL]


async def test_escape_shows_all_articles_again(opened: Opens) -> None:
    """In the prompt and after it, esc ends the filter, and the choice stays on its article."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("oil")
        await hand.press("escape")
        assert len(hand.list.numbers) == 6
        await hand.press("slash")
        await hand.type("oil")
        await hand.press("enter", "escape")
        assert len(hand.list.numbers) == 6
        assert HEADLINES[hand.list.chosen] == OIL


async def test_a_filter_that_finds_nothing_says_what_to_do(opened: Opens) -> None:
    """One sentence stands where the articles were."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("giraffe")
        await hand.press("enter")
        assert "Nothing matches." in hand.words_in("list")
        assert "esc" in hand.words_in("list")
        await hand.press("enter", "j", "d", "escape")
        assert len(hand.list.numbers) == 6


async def test_the_first_of_the_filtered_articles_is_laid_beside_the_list(opened: Opens) -> None:
    """What is chosen after filtering is what is seen."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("causeway")
        await hand.until(lambda: hand.headline == CAUSEWAY, "the article that is left")


async def test_a_library_that_fails_while_one_filters_is_told(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence stands in the footer behind the prompt, and the list is as it was."""

    def broken(*_: object) -> None:
        raise LibraryError("the disk is gone")

    async with opened() as hand:
        monkeypatch.setattr(filtering, "piled", broken)
        monkeypatch.setattr("reader.tui.screens.listing.piled", broken)
        await hand.press("slash")
        await hand.type("wall")
        await hand.until(lambda: "the disk is gone" in (hand.reading.message or "")[0], "what went wrong")
        assert len(hand.list.numbers) == 6
