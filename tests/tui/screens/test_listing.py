"""The list: which articles it shows, and opening, removing and coming back to them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import made_library
import pytest
from hand import Hand

from reader.library import Library, open_library

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

NOTE = "A note was found on the pier. It …"
"""What an article without a headline is called."""
HEADLINES = [made.metadata.headline or NOTE for made in made_library.EVERY]
WALL, BOARD, OIL, KEEPER, CAUSEWAY, _ = HEADLINES


@pytest.fixture
def on_disk(library_file: Path) -> Callable[[], Library]:
    """Opens the library a second time, as another program would."""
    return lambda: open_library(library_file)


async def test_every_article_is_listed_newest_first(opened: Opens) -> None:
    """Headlines stand below each other in the order of their days; one without a headline says so."""
    async with opened() as hand:
        seen = hand.words_in("list")
        places = [seen.index(headline) for headline in HEADLINES]
        assert places == sorted(places)


async def test_a_row_tells_day_minutes_and_signs(opened: Opens) -> None:
    """Below the headline stand outlet, day, reading time and the count of quotations."""
    async with opened(60, 30) as hand:
        assert "Orrelund Echo · 14 Mar 2019 · 1 min · “4" in hand.words_in("list")
        assert "Deep Water Review · 15 Jan 2019 · 28 min" in hand.words_in("list")


async def test_the_header_tells_where_one_is(opened: Opens) -> None:
    """The place in the list, how many there are, and how many are unread."""
    async with opened() as hand:
        await hand.press("j", "j")
        assert "All articles" in hand.header
        assert "3 of 6" in hand.header
        assert "6 unread" in hand.header


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        (("j",), BOARD),
        (("down", "down", "up"), BOARD),
        (("k",), WALL),
        (("G",), NOTE),
        (("end", "home"), WALL),
        (("G", "g"), WALL),
        (("G", "j"), NOTE),
    ],
)
async def test_keys_move_the_choice(opened: Opens, keys: tuple[str, ...], chosen: str) -> None:
    """Rows and ends, and no further than there are articles."""
    async with opened() as hand:
        await hand.press(*keys)
        assert HEADLINES[hand.list.chosen] == chosen


async def test_pages_move_by_what_is_seen(opened: Opens) -> None:
    """A page down and a page up lead back to the same article."""
    async with opened(40, 9) as hand:
        await hand.press("space")
        further = hand.list.chosen
        assert further > 1
        await hand.press("b")
        assert hand.list.chosen == 0
        await hand.press("pagedown")
        assert hand.list.chosen == further


async def test_the_chosen_article_is_laid_beside_the_list(opened: Opens) -> None:
    """What is chosen can be looked at; it does not count as read by that."""
    async with opened() as hand:
        assert hand.headline == WALL
        await hand.press("j", "j")
        await hand.until(lambda: hand.headline == OIL, "the chosen article")
        assert "burns candles" in hand.words_in("article")
        assert "6 unread" in hand.header
        assert hand.pane == "list"


async def test_enter_opens_the_article(opened: Opens, on_disk: Callable[[], Library]) -> None:
    """The keys go to the article; it is begun, and read only when its end has been seen."""
    async with opened() as hand:
        await hand.press("j", "enter")
        assert (hand.pane, hand.headline) == ("article", BOARD)
        assert "6 unread" in hand.header
        assert [row.share is not None for row in on_disk().articles.rows([1, 2])] == [False, True]


async def test_an_article_that_fits_the_screen_is_read_when_it_is_left(opened: Opens) -> None:
    """Opening it is not reading it; going on from it is."""
    async with opened() as hand:
        await hand.press("j", "enter")
        assert "6 unread" in hand.header
        await hand.press("escape")
        assert "5 unread" in hand.header
        await hand.press("j", "enter", "J")
        assert "4 unread" in hand.header


async def test_paging_past_the_end_of_an_article_that_fits_the_screen_ends_it(opened: Opens) -> None:
    """Space where there is nothing below says that it is read."""
    async with opened() as hand:
        await hand.press("j", "enter", "space")
        assert "5 unread" in hand.header


async def test_a_long_article_is_read_when_its_end_has_been_seen(opened: Opens) -> None:
    """Until then the list tells how much of it is behind."""
    async with opened() as hand:
        await hand.open(CAUSEWAY)
        await hand.press("space", "space", "escape")
        assert "6 unread" in hand.header
        share = hand.app.library.articles.rows([5])[0].share
        assert share is not None
        assert f"{round(share * 100)} %" in hand.words_in("list")
        await hand.press("enter", "G")
        assert "5 unread" in hand.header
        assert hand.app.library.articles.rows([5])[0].share is None


async def test_what_somebody_marks_as_unread_stays_so(opened: Opens) -> None:
    """Leaving the open article does not mark it again; opening it anew and leaving it does."""
    async with opened() as hand:
        await hand.press("j", "enter", "space", "r")
        assert "6 unread" in hand.header
        await hand.press("escape")
        assert "6 unread" in hand.header
        assert hand.app.library.articles.rows([2])[0].share is None


async def test_next_and_previous_article_open_at_once(opened: Opens) -> None:
    """J and K read on in the order of the list, from the article itself; at the ends they say so."""
    async with opened() as hand:
        await hand.press("enter", "J")
        assert (hand.pane, hand.headline) == ("article", BOARD)
        await hand.press("J")
        assert hand.headline == OIL
        await hand.press("K", "K")
        assert hand.headline == WALL
        await hand.press("K")
        assert hand.headline == WALL
        assert "first" in hand.footer
        for _ in HEADLINES:
            await hand.press("J")
        assert "last" in hand.footer
        assert HEADLINES[hand.list.chosen] == NOTE


async def test_back_and_forward_return_to_the_same_line(opened: Opens) -> None:
    """o leads to the article left last, with its first row and its caret as they were; O forward again."""
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        await hand.press("space", "space", "j", "j", "w", "w")
        left = (hand.headline, hand.view.top, hand.view.caret)
        await hand.open(WALL)
        await hand.press("j", "j", "j")
        here = (hand.headline, hand.view.top, hand.view.caret)
        await hand.press("o")
        assert (hand.headline, hand.view.top, hand.view.caret) == left
        await hand.press("O")
        assert (hand.headline, hand.view.top, hand.view.caret) == here


async def test_where_there_is_nowhere_to_go_back_to_that_is_said(opened: Opens) -> None:
    """o and O at the ends of the way tell so and change nothing."""
    async with opened() as hand:
        await hand.press("enter", "o")
        assert "Nothing to go back to" in hand.footer
        await hand.press("O")
        assert "Nothing to go forward to" in hand.footer
        assert hand.headline == WALL


# -- the whole library, and what is unread --------------------------------------------------------


async def test_paths_keep_the_list_to_what_lies_under_them(opened: Opens) -> None:
    """Opened on a folder, the list shows that folder; L widens it to the whole library, and back."""
    async with opened(under=("/pile/north",)) as hand:
        assert len(hand.list.numbers) == 2
        assert "north" in hand.header
        await hand.press("L")
        assert len(hand.list.numbers) == 6
        assert "All articles" in hand.header
        await hand.press("L")
        assert len(hand.list.numbers) == 2


async def test_without_paths_there_is_nothing_to_widen(opened: Opens) -> None:
    """L says that the whole library is shown."""
    async with opened() as hand:
        await hand.press("L")
        assert "whole library" in hand.footer


async def test_only_the_unread_can_be_listed(opened: Opens) -> None:
    """U leaves out what was read, and shows everything again."""
    async with opened() as hand:
        await hand.press("r", "U")
        assert len(hand.list.numbers) == 5
        assert "Unread" in hand.header
        await hand.press("U")
        assert len(hand.list.numbers) == 6


async def test_when_all_is_read_that_is_said(opened: Opens) -> None:
    """An empty list of unread articles says so and how to leave it."""
    async with opened() as hand:
        for number in hand.list.numbers:
            hand.app.library.articles.mark_read(number)
        await hand.press("U")
        assert "All is read." in hand.words_in("list")
        assert "U " in hand.words_in("list")


async def test_an_article_can_be_marked_as_read_and_as_unread(opened: Opens) -> None:
    """r turns the mark, and u takes it back."""
    async with opened() as hand:
        await hand.press("r")
        assert "5 unread" in hand.header
        await hand.press("r")
        assert "6 unread" in hand.header
        await hand.press("u")
        assert "5 unread" in hand.header
        await hand.press("ctrl+r")
        assert "6 unread" in hand.header


async def test_in_an_open_article_the_read_mark_can_be_turned_too(opened: Opens) -> None:
    """The article that lies open is the one that is meant."""
    async with opened() as hand:
        await hand.press("enter", "r")
        assert "5 unread" in hand.header
        await hand.press("r")
        assert "6 unread" in hand.header


# -- removing -------------------------------------------------------------------------------------


async def test_a_removed_article_comes_back_by_undo(opened: Opens, on_disk: Callable[[], Library]) -> None:
    """d takes the chosen article away and says how to take it back; u brings it back to its place."""
    async with opened() as hand:
        await hand.press("j", "d")
        assert len(hand.list.numbers) == 5
        assert BOARD not in hand.words_in("list")
        assert "u takes it back" in hand.footer
        assert on_disk().articles.counts()[0] == 5
        await hand.press("u")
        assert len(hand.list.numbers) == 6
        assert HEADLINES[hand.list.chosen] == BOARD
        await hand.press("ctrl+r")
        assert len(hand.list.numbers) == 5


async def test_after_removing_the_next_article_is_chosen_and_shown(opened: Opens) -> None:
    """The choice stays where it was, on the article that moved up."""
    async with opened() as hand:
        await hand.press("j")
        await hand.until(lambda: hand.headline == BOARD, "the chosen article")
        await hand.press("d")
        await hand.until(lambda: hand.headline == OIL, "the article that moved up")
        assert "burns candles" in hand.words_in("article")


async def test_the_last_article_can_be_removed_too(opened: Opens) -> None:
    """An empty list is no error, and every article comes back."""
    async with opened() as hand:
        for _ in HEADLINES:
            await hand.press("d")
        assert len(hand.list.numbers) == 0
        await hand.press("j", "J", "m", "2", "escape", "escape")
        for _ in HEADLINES:
            await hand.press("u")
        assert sorted(hand.list.numbers) == [1, 2, 3, 4, 5, 6]


async def test_a_removed_article_cannot_be_gone_back_to_as_if_it_were_there(opened: Opens) -> None:
    """Going back to an article that was removed meanwhile says so, or skips it; nothing breaks."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.open(BOARD)
        await hand.press("escape", "g", "d", "o")
        assert hand.headline != WALL


# -- the place is kept ----------------------------------------------------------------------------


async def test_the_reading_place_is_kept_over_a_restart(opened: Opens) -> None:
    """Opened again tomorrow, an article stands where it was left: first row and caret."""
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        await hand.press("space", "space", "space", "j", "w")
        left = (hand.view.top, hand.view.caret)
        await hand.press("q")
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        assert (hand.view.top, hand.view.caret) == left


async def test_the_reading_place_is_kept_from_article_to_article(opened: Opens) -> None:
    """Reading on elsewhere and coming back by the list finds the line again."""
    async with opened(100, 20) as hand:
        await hand.open(CAUSEWAY)
        await hand.press("space", "space", "j")
        left = (hand.view.top, hand.view.caret)
        await hand.open(WALL)
        await hand.open(CAUSEWAY)
        assert (hand.view.top, hand.view.caret) == left


async def test_looking_at_an_article_from_the_list_moves_no_place(opened: Opens) -> None:
    """An article that was only laid beside the list keeps no place."""
    async with opened(100, 20) as hand:
        await hand.press("j")
        await hand.until(lambda: hand.headline == BOARD, "the chosen article")
        await hand.press("q")
        assert hand.app.library.progress.place(hand.app.library.articles.rows([2])[0].id) is None


async def test_header_says_that_an_article_is_not_in_the_list(opened: Opens) -> None:
    """An article that one comes back to may be none of those that are listed; the footer tells its keys."""
    async with opened() as hand:
        await hand.press("enter", "J", "escape", "/")
        await hand.type("oil")
        await hand.press("enter", "enter")
        assert "of " in hand.header
        hand.reading.tell("3 of 10")
        await hand.press("o")
        assert "not in the list" in hand.header
        assert "3 of 10" not in hand.footer
