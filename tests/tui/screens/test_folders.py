"""Folders, what is begun, and the order of the list."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import made_library
import pytest
from hand import Hand

from reader.library import Place
from reader.library.piles import Folder
from reader.library.shelves import Mark
from reader.settings import recall
from reader.tui.list_words import Kept

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

HEADLINES = [made.metadata.headline for made in made_library.EVERY]
WALL, BOARD, OIL, KEEPER, CAUSEWAY, _ = HEADLINES


async def choose(hand: Hand, words: str) -> None:
    """Take the entry of a sheet that begins with some words."""
    entries = hand.panel.entries
    place = next(i for i, entry in enumerate(entries) if entry.parts[0].text.startswith(words))
    hand.panel.choose(place)
    await hand.press("enter")


async def test_the_folders_tell_how_much_is_in_each(opened: Opens) -> None:
    """All, unread, begun, starred, archived, and every tag."""
    async with opened() as hand:
        shelves = hand.app.library.shelves
        shelves.mark(Mark.STARRED, [1, 2])
        shelves.mark(Mark.ARCHIVED, [3])
        shelves.mark(Mark.READ, [1])
        shelves.tag([1, 4], ["harbour"])
        await hand.press("F")
        seen = hand.text
        for words in ("All articles 5", "Unread 4", "Reading 0", "Starred 2", "Archived 1", "#harbour 2"):
            assert words in seen


@pytest.mark.parametrize(
    ("folder", "name", "numbers"),
    [
        ("Starred", "Starred", [1, 2]),
        ("Archived", "Archived", [3]),
        ("#harbour", "#harbour", [1, 4]),
        ("Unread", "Unread articles", [2, 4, 5, 6]),
        ("All", "All articles", [1, 2, 4, 5, 6]),
    ],
)
async def test_a_folder_is_listed_and_left(opened: Opens, folder: str, name: str, numbers: list[int]) -> None:
    """enter lists it and the header says which; esc shows all articles again."""
    async with opened() as hand:
        shelves = hand.app.library.shelves
        shelves.mark(Mark.STARRED, [1, 2])
        shelves.mark(Mark.ARCHIVED, [3])
        shelves.mark(Mark.READ, [1])
        shelves.tag([1, 4], ["harbour"])
        await hand.press("F")
        await choose(hand, folder)
        assert sorted(hand.list.numbers) == numbers
        assert f"reader  {name}" in hand.header
        await hand.press("escape")
        assert "All articles" in hand.header or folder == "Unread"


async def test_an_empty_folder_says_so(opened: Opens) -> None:
    """One sentence and the way out."""
    async with opened() as hand:
        await hand.press("F")
        await choose(hand, "Starred")
        assert "Nothing is starred." in hand.words_in("list")
        assert "esc" in hand.words_in("list")


async def test_taking_a_star_away_leaves_the_folder_of_stars(opened: Opens) -> None:
    """What no longer belongs there goes, and u brings it back."""
    async with opened() as hand:
        hand.app.library.shelves.mark(Mark.STARRED, [1, 2])
        await hand.press("F")
        await choose(hand, "Starred")
        await hand.press("*")
        assert list(hand.list.numbers) == [2]
        await hand.press("u")
        assert list(hand.list.numbers) == [1, 2]


async def test_an_archived_article_is_brought_back_from_its_folder(opened: Opens) -> None:
    """A in the archive is the way out of it."""
    async with opened() as hand:
        hand.app.library.shelves.mark(Mark.ARCHIVED, [1, 2])
        await hand.press("F")
        await choose(hand, "Archived")
        await hand.press("A")
        assert list(hand.list.numbers) == [2]
        assert "Brought the article back" in hand.footer
        await hand.press("escape")
        assert 1 in hand.list.numbers


# -- what is begun --------------------------------------------------------------------------------


async def test_what_is_begun_is_listed_the_latest_first(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C lists it; enter goes to the place; C again shows all."""
    async with opened(100, 20) as hand:
        for minute, number in ((1, 5), (2, 1)):
            monkeypatch.setattr(
                "reader.library.progress.now", lambda minute=minute: f"2026-05-01T08:0{minute}:00Z"
            )
            row = hand.app.library.articles.rows([number])[0]
            hand.app.library.progress.keep(row.id, Place(700, 750), 0.3)
        await hand.press("C")
        assert list(hand.list.numbers) == [1, 5]
        assert "Reading" in hand.header
        await hand.press("j", "enter")
        assert (hand.headline, hand.view.caret) == (CAUSEWAY, 750)
        await hand.press("C")
        assert len(hand.list.numbers) == 6


async def test_with_nothing_begun_that_is_said(opened: Opens) -> None:
    """C is no error on the first day."""
    async with opened() as hand:
        await hand.press("C")
        assert "Nothing is begun." in hand.words_in("list")
        await hand.press("escape")
        assert len(hand.list.numbers) == 6


# -- order ----------------------------------------------------------------------------------------


async def test_the_order_is_chosen_and_remembered(opened: Opens) -> None:
    """S in the list opens the orders; the one taken is there after a restart, and the header tells it."""
    async with opened() as hand:
        await hand.press("S")
        assert "Date ✓" in hand.text
        await choose(hand, "Length")
        assert hand.list.numbers[0] == 5
        assert "longest first" in hand.header
    assert recall().order == "length"
    async with opened() as hand:
        assert hand.list.numbers[0] == 5


async def test_the_list_is_grouped_by_day(opened: Opens) -> None:
    """A heading stands above each day; the keys pass over it."""
    async with opened(100, 40) as hand:
        await hand.press("S")
        await choose(hand, "Days")
        seen = hand.words_in("list")
        assert seen.index("14 March 2019") < seen.index("Orrelund wall") < seen.index("12 March 2019")
        assert "No date" in seen
        await hand.press("j")
        assert hand.chosen == BOARD


async def test_articles_of_one_story_stand_together(opened: Opens) -> None:
    """The later ones stand in below the first, which says how many follow."""
    async with opened(60, 40) as hand:
        for number in (1, 3):
            hand.app.library._store.write("REPLACE INTO story_member VALUES (?, 1)", (number,))
        await hand.press("S")
        await choose(hand, "Stories")
        assert list(hand.list.numbers)[:3] == [1, 3, 2]
        rows = [line for line in hand.lines if "Lamp oil" in line or "Water board" in line]
        assert rows[0].startswith("   Lamp oil")
        assert rows[1].startswith(" Water board")
        assert "· +1" in hand.words_in("list")


@pytest.mark.parametrize("group", ["Days", "Outlets", "Stories", "No groups"])
async def test_an_article_leaves_its_group_and_comes_back(opened: Opens, group: str) -> None:
    """Archived one by one until nothing is left, and brought back one by one."""
    async with opened(60, 40) as hand:
        for number in (1, 2, 5):
            hand.app.library._store.write("REPLACE INTO story_member VALUES (?, 1)", (number,))
        await hand.press("S")
        await choose(hand, group)
        whole = hand.words_in("list")
        await hand.press("j", "j")
        for _ in range(6):
            await hand.press("A")
        assert hand.list.count == 0
        for _ in range(6):
            await hand.press("u")
        assert hand.words_in("list") == whole


# -- the filter -----------------------------------------------------------------------------------


async def test_the_filter_knows_fields(opened: Opens) -> None:
    """What is known of an article narrows the list as words do, inside the folder that is listed."""
    async with opened() as hand:
        hand.app.library.shelves.mark(Mark.STARRED, [1, 3])
        hand.app.library.shelves.mark(Mark.ARCHIVED, [3])
        await hand.press("slash")
        await hand.type("is:starred")
        await hand.press("enter")
        assert list(hand.list.numbers) == [1]
        await hand.press("escape", "slash")
        await hand.type("after:2019-03 wal")
        await hand.press("enter")
        assert sorted(hand.list.numbers) == [1, 2]


async def test_what_a_filter_does_not_understand_is_told(opened: Opens) -> None:
    """The complaint stands in the footer once the filter is taken."""
    async with opened(120, 30) as hand:
        await hand.press("slash")
        await hand.type("is:purple")
        await hand.press("enter")
        assert "is:purple" in hand.footer


@pytest.mark.parametrize("words", ["after:foo", "is:purple", "title:", "-", "after:20"])
async def test_a_filter_that_is_not_understood_lists_nothing(opened: Opens, words: str) -> None:
    """It does not mean everything: whoever then acts on all that is listed acts on nothing."""
    async with opened(120, 30) as hand:
        await hand.press("slash")
        await hand.type(words)
        await hand.press("enter")
        assert (words.rpartition(":")[2] or words) in hand.footer
        assert list(hand.list.numbers) == []
        assert "Nothing matches." in hand.words_in("list")
        await hand.press("V", "d", "*", "A", "X", "escape")
        assert len(hand.list.numbers) == 6
        assert hand.app.library.articles.counts()[0] == 6
        assert not hand.reading.changes.done


async def test_while_one_types_a_filter_only_what_can_never_be_understood_lists_nothing(
    opened: Opens,
) -> None:
    """The beginning of a day narrows nothing yet; what is no day, whatever follows, finds nothing."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("after:")
        assert len(hand.list.numbers) == 6
        await hand.type("x")
        assert len(hand.list.numbers) == 0
        await hand.press("backspace")
        assert len(hand.list.numbers) == 6
        await hand.type("2019-03")
        assert sorted(hand.list.numbers) == [1, 2]


async def test_a_kept_filter_that_is_not_understood_lists_nothing(opened: Opens) -> None:
    """Also not beside another filter that is typed and taken away again."""
    async with opened(120, 30) as hand:
        hand.app.library.kept_filters.put("odd", "is:purple")
        hand.reading.list_folder(Kept(Folder.ALL, "odd", "is:purple", line=True))
        await hand.settle()
        assert list(hand.list.numbers) == []
        await hand.press("slash", "w", "backspace")
        assert list(hand.list.numbers) == []


async def test_words_of_the_text_are_no_matter_of_the_filter(opened: Opens) -> None:
    """Only what the list shows is narrowed by words: the text is searched elsewhere."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("candles")
        await hand.press("enter")
        assert "Nothing matches." in hand.words_in("list")


# -- what is kept ---------------------------------------------------------------------------------


async def test_a_filter_is_kept_listed_and_forgotten(opened: Opens) -> None:
    """+ asks for its name; it stands among the folders; d there forgets it, and u brings it back."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("wal is:unread")
        await hand.press("enter", "+")
        await hand.type("Walls")
        await hand.press("enter")
        assert "Kept the filter Walls" in hand.footer
        await hand.press("escape", "F")
        await choose(hand, "Walls")
        assert sorted(hand.list.numbers) == [1, 2]
        assert "reader  Walls" in hand.header
        await hand.press("F", "d")
        assert "Forgot Walls · u takes it back" in hand.footer
        await hand.press("u")
        assert hand.app.library.kept_filters.all() == [("Walls", "wal is:unread")]
        await hand.press("ctrl+r", "q", "escape")
        assert hand.app.library.kept_filters.all() == []
        assert len(hand.list.numbers) == 6


async def test_a_kept_search_is_a_folder(opened: Opens) -> None:
    """It finds in the whole text, archived articles too; d forgets it, and u brings it back."""
    async with opened() as hand:
        hand.app.library.saved_searches.put("Light", "candles or is:starred")
        hand.app.library.shelves.mark(Mark.ARCHIVED, [3])
        await hand.press("F")
        await choose(hand, "Light")
        assert list(hand.list.numbers) == [3]
        await hand.press("F", "d", "u")
        assert [name for name, _ in hand.app.library.saved_searches.all()] == ["Light"]


async def test_only_what_was_kept_can_be_forgotten(opened: Opens) -> None:
    """A folder of the library stays, and that is said."""
    async with opened() as hand:
        await hand.press("F", "d")
        assert "Only a kept search or filter" in hand.footer


async def test_without_a_filter_there_is_nothing_to_keep(opened: Opens) -> None:
    """+ says which key filters."""
    async with opened() as hand:
        await hand.press("+")
        assert "/ filters" in hand.footer
