"""The list: what a row says, and what the mouse does on it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager

import made_library
import pytest
from hand import Hand
from rich.cells import cell_len

from reader.tui.widgets.article_list import Listed

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

HEADLINES = [made.metadata.headline or "A note was found on the pier. It …" for made in made_library.EVERY]


def bold(hand: Hand, words: str) -> bool:
    """Whether a row of the list with some words is bold."""
    region = hand.list.region
    for strip in hand.app.screen._compositor.render_strips():
        row = strip.crop(region.x, region.right)
        if words in row.text:
            at = cell_len(row.text[: row.text.index(words)])
            style = next(iter(row.crop(at, at + 1))).style
            return bool(style and style.bold)
    raise AssertionError(words)


async def test_an_unread_headline_is_bold(opened: Opens) -> None:
    """Once it is read, it is no more."""
    async with opened() as hand:
        assert bold(hand, "Water board")
        await hand.press("j", "enter", "escape")
        assert not bold(hand, "Water board")
        assert bold(hand, "Lamp oil")


async def test_the_chosen_row_has_a_bar(opened: Opens) -> None:
    """A bar stands left of every line of the chosen article and of no other."""
    async with opened() as hand:
        await hand.press("j")
        marked = [row for row in hand.lines if row.startswith("▌")]
        assert "Water board" in marked[0]
        assert len(marked) == hand.list.rows_each


@pytest.mark.parametrize("width", [26, 40, 60, 75])
async def test_no_row_of_the_list_is_wider_than_the_list(opened: Opens, width: int) -> None:
    """Long headlines and wide signs are cut inside the list."""
    async with opened(width, 20) as hand:
        for row in hand.app.screen._compositor.render_strips():
            assert row.cell_length == width
            assert cell_len(row.text) == width


async def test_passages_are_counted_in_the_list(opened: Opens) -> None:
    """An article with passages shows their sign and number."""
    async with opened(60, 30) as hand:
        await hand.press("enter")
        await hand.press("m", "escape")
        assert "▍1" in hand.words_in("list")


async def test_a_click_chooses_and_a_second_one_opens(opened: Opens) -> None:
    """The first click chooses an article, a click on the chosen one opens it."""
    async with opened() as hand:
        place = (4, 1 + hand.list.rows_each)
        await hand.pilot.click(offset=place)
        await hand.settle()
        assert HEADLINES[hand.list.chosen] == HEADLINES[1]
        assert hand.pane == "list"
        await hand.pilot.click(offset=place)
        await hand.settle()
        assert (hand.pane, hand.headline) == ("article", HEADLINES[1])


async def test_a_double_click_opens(opened: Opens) -> None:
    """Two clicks at once open the article under the mouse."""
    async with opened() as hand:
        await hand.pilot.double_click(offset=(4, 1 + 2 * hand.list.rows_each))
        await hand.settle()
        assert (hand.pane, hand.headline) == ("article", HEADLINES[2])


async def test_a_click_below_the_list_does_nothing(opened: Opens) -> None:
    """Where there is no article, none is chosen."""
    async with opened(100, 30) as hand:
        await hand.pilot.click(offset=(4, 25))
        await hand.settle()
        assert hand.list.chosen == 0


async def test_a_long_list_fetches_only_what_is_seen(opened: Opens) -> None:
    """Of fifty thousand articles a few dozen are asked for; the ends are exact."""
    asked: list[int] = []

    def fetch(numbers: Sequence[int]) -> list[Listed]:
        asked.extend(numbers)
        return [Listed(number, f"Article {number}", (), False) for number in numbers]

    async with opened() as hand:
        hand.list._fetch = fetch
        hand.list.show(array("q", range(1, 50_001)))
        await hand.press("G")
        assert "Article 50000" in hand.words_in("list")
        assert hand.list.chosen == 49_999
        await hand.press("g")
        assert "Article 1 " in hand.words_in("list")
        assert len(asked) < 1_000


async def test_the_first_articles_stand_before_the_others_are_asked_for(opened: Opens) -> None:
    """How many there are is known at once; the others come when one of them is needed, or a moment later."""
    asked: list[str] = []

    def rest() -> array[int]:
        asked.append("rest")
        return array("q", range(1, 1_001))

    async with opened() as hand:
        hand.list._fetch = lambda numbers: [Listed(n, f"Article {n}", (), False) for n in numbers]
        hand.list.show_first(array("q", range(1, 41)), 1_000, rest)
        await hand.press("j", "j")
        assert (hand.list.count, hand.list.number, asked) == (1_000, 3, [])
        await hand.press("G")
        assert "Article 1000" in hand.words_in("list")
        assert (hand.list.chosen, asked) == (999, ["rest"])


async def test_a_list_that_became_shorter_meanwhile_has_an_end(opened: Opens) -> None:
    """What was counted before it was listed may be gone."""
    async with opened() as hand:
        hand.list._fetch = lambda numbers: [Listed(n, f"Article {n}", (), False) for n in numbers]
        hand.list.show_first(array("q", [1]), 9, lambda: array("q", [1, 2]))
        await hand.press("G")
        assert (hand.list.count, hand.list.number) == (2, 2)


@pytest.mark.parametrize(("width", "height"), [(120, 40), (80, 24), (40, 12)])
async def test_the_list_names_every_outlet_in_full(opened: Opens, width: int, height: int) -> None:
    """The minutes and the signs give way to it, at every size."""
    async with opened(width, height) as hand:
        seen = hand.words_in("list")
        for made in made_library.EVERY[: hand.list.rows_shown // hand.list.rows_each]:
            assert made.metadata.outlet in seen
