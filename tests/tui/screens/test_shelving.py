"""Articles put in order: stars, the archive, tags, and many at once, all of it taken back by u."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import made_library
import pytest
from hand import Hand

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.library import LibraryError, open_library
from reader.library.piles import Folder, Grouping, Order, Wanted
from reader.library.shelves import Mark
from reader.tui.screens import filtering

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

HEADLINES = [made.metadata.headline for made in made_library.EVERY]
WALL, BOARD, OIL, *_ = HEADLINES


def starred(hand: Hand) -> list[int]:
    """The numbers of the starred articles."""
    return sorted(hand.app.library.articles.pile(Wanted(folder=Folder.STARRED)).numbers)


async def test_a_star_comes_goes_and_is_taken_back(opened: Opens) -> None:
    """* stars the chosen article and takes the star away; u and ^r go through it."""
    async with opened(60, 30) as hand:
        await hand.press("*")
        assert "★" in hand.words_in("list")
        assert "Starred the article · u takes it back" in hand.footer
        await hand.press("*")
        assert "★" not in hand.words_in("list")
        await hand.press("u")
        assert starred(hand) == [1]
        await hand.press("u")
        assert starred(hand) == []
        await hand.press("ctrl+r")
        assert starred(hand) == [1]


async def test_the_open_article_can_be_starred(opened: Opens) -> None:
    """In the article the key means that article, whatever is chosen in the list."""
    async with opened() as hand:
        await hand.press("j", "enter", "*")
        assert starred(hand) == [2]


async def test_an_archived_article_leaves_the_list_and_comes_back(opened: Opens) -> None:
    """A puts it away; the next one is chosen; u brings it back to its place."""
    async with opened() as hand:
        await hand.press("j", "A")
        assert len(hand.list.numbers) == 5
        assert hand.chosen == OIL
        assert "Archived the article" in hand.footer
        assert "5 unread" in hand.header
        await hand.press("u")
        assert len(hand.list.numbers) == 6
        assert hand.chosen == BOARD


async def test_the_last_article_can_be_archived(opened: Opens) -> None:
    """The choice moves up where there is nothing below; an empty list is no error."""
    async with opened() as hand:
        await hand.press("G", "A")
        assert hand.list.chosen == 4
        for _ in range(5):
            await hand.press("A")
        assert len(hand.list.numbers) == 0
        await hand.press("j", "*", "#", "v", "V", "r", "A", "d")
        for _ in range(6):
            await hand.press("u")
        assert len(hand.list.numbers) == 6


async def test_tags_are_written_and_shown(opened: Opens) -> None:
    """# asks for the tags; they stand in the list, and u takes them back."""
    async with opened(66, 30) as hand:
        await hand.press("#")
        await hand.type("harbour #winter")
        await hand.press("enter")
        assert "#harbour #winter" in hand.words_in("list")
        assert "Tagged the article" in hand.footer
        await hand.press("#")
        await hand.press(*["backspace"] * len("winter "), "enter")
        assert hand.app.library.shelves.tags_of(1) == ["harbour"]
        await hand.press("u", "u")
        assert hand.app.library.shelves.tags() == []


@pytest.mark.parametrize("width", [60, 80, 110])
async def test_answering_leaves_the_keys_in_the_list(opened: Opens, width: int) -> None:
    """A prompt that goes opens no article, wherever it stood beside."""
    async with opened(width, 30) as hand:
        await hand.press("#", "x", "enter")
        await hand.press("slash", "w", "enter")
        assert hand.pane == "list"
        assert not hand.reading.opened


async def test_known_tags_are_offered(opened: Opens) -> None:
    """The beginning of a tag is completed to one that is known."""
    async with opened() as hand:
        hand.app.library.shelves.tag([2], ["harbour"])
        await hand.press("#")
        await hand.type("ha")
        await hand.pilot.pause()
        await hand.press("right", "enter")
        assert hand.app.library.shelves.tags_of(1) == ["harbour"]


async def test_giving_up_the_prompt_changes_no_tag(opened: Opens) -> None:
    """esc leaves the tags as they were."""
    async with opened() as hand:
        await hand.press("#")
        await hand.type("harbour")
        await hand.press("escape")
        assert hand.app.library.shelves.tags() == []


async def test_several_articles_are_chosen_and_acted_on_in_one_step(opened: Opens) -> None:
    """v chooses one after the other; the footer counts them; one command, one step back."""
    async with opened() as hand:
        await hand.press("v", "v")
        assert set(hand.list.picked) == {1, 2}
        assert "2 chosen" in hand.footer
        assert hand.words_in("list").count("✓") == 2
        await hand.press("*")
        assert "Starred 2 articles" in hand.footer
        await hand.press("r")
        assert "4 unread" in hand.header
        await hand.press("u", "u")
        assert starred(hand) == []
        assert "6 unread" in hand.header


async def test_all_and_none_are_chosen_at_once(opened: Opens) -> None:
    """V chooses all that are listed, or none; esc ends it."""
    async with opened() as hand:
        await hand.press("V")
        assert len(hand.list.picked) == 6
        await hand.press("V")
        assert not hand.list.picked
        await hand.press("v", "V")
        assert len(hand.list.picked) == 6
        await hand.press("escape")
        assert not hand.list.picked


async def test_many_are_removed_and_come_back(opened: Opens) -> None:
    """d asks nothing; u brings all of them back."""
    async with opened() as hand:
        await hand.press("V", "d")
        assert len(hand.list.numbers) == 0
        assert "Removed 6 articles" in hand.footer
        await hand.press("u")
        assert len(hand.list.numbers) == 6
        await hand.press("ctrl+r")
        assert len(hand.list.numbers) == 0


async def test_many_are_tagged_and_a_tag_is_taken_from_them(opened: Opens) -> None:
    """Words are tags for all of them; one with - before it goes."""
    async with opened() as hand:
        hand.app.library.shelves.tag([1, 2, 3], ["old"])
        await hand.press("v", "v", "#")
        await hand.type("new -old")
        await hand.press("enter")
        assert hand.app.library.shelves.tags() == [("new", 2), ("old", 1)]
        assert "Tagged 2 articles" in hand.footer


async def test_only_what_is_listed_stays_chosen(opened: Opens) -> None:
    """A filter ends the choice of what it hides, so that no command meets what is not seen."""
    async with opened() as hand:
        await hand.press("V", "slash")
        await hand.type("wall")
        await hand.press("enter")
        assert set(hand.list.picked) == {1, 2}


async def test_a_second_program_sees_what_was_marked(opened: Opens, library_file: Path) -> None:
    """A mark is in the library when the key has been handled."""
    async with opened() as hand:
        await hand.press("*", "v", "v", "A")
        other = open_library(library_file)
        assert [row.archived for row in other.articles.rows([1, 2, 3])] == [True, True, False]
        assert other.articles.rows([1])[0].starred
        other.close()


async def test_what_another_program_marked_is_shown_with_the_next_fetch(opened: Opens) -> None:
    """Nothing of a row is kept longer than it is shown."""
    async with opened(60, 30) as hand:
        hand.app.library.shelves.mark(Mark.STARRED, [2])
        hand.list.forget()
        await hand.settle()
        assert "★" in hand.words_in("list")


async def test_what_another_program_does_is_seen_without_a_key(
    opened: Opens, library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A star, an archived and a read article of a second reader stand in the list of the first."""
    monkeypatch.setattr("reader.tui.screens.arriving.REST", 0)
    async with opened(60, 30) as hand:
        other = open_library(library_file)
        other.shelves.mark(Mark.STARRED, [2])
        hand.reading.look_around()
        await hand.settle()
        assert "★" in hand.words_in("list")
        other.shelves.mark(Mark.ARCHIVED, [3])
        other.shelves.mark(Mark.READ, [1])
        hand.reading.look_around()
        await hand.settle()
        assert list(hand.list.numbers) == [1, 2, 4, 5, 6]
        assert hand.app.library.articles.counts() == (5, 4)
        other.close()


async def test_what_is_chosen_stays_so_when_the_list_is_filled_again(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also what stands beyond the articles that are listed first."""
    monkeypatch.setattr("reader.tui.screens.listing._FIRST", 2)
    async with opened() as hand:
        await hand.press("V")
        hand.reading.fill_list()
        assert len(hand.list.picked) == 6
        await hand.press("escape")
        hand.reading.fill_list()
        assert (hand.list.count, len(hand.list.numbers)) == (6, 6)


async def test_a_library_that_fails_while_nobody_asks_is_no_error(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look for changes of others keeps silent; the next key tells."""
    async with opened() as hand:

        def broken() -> int:
            raise LibraryError("gone")

        monkeypatch.setattr(hand.app.library, "changes_elsewhere", broken)
        hand.reading.look_around()
        assert "gone" not in hand.footer


def long_library(path: Path, count: int = 260) -> None:
    """Adds more articles to a library than a list asks for at once."""
    library = open_library(path)
    with library.writing():
        for nth in range(count):
            words = f"Lamp {nth} is lit\n\nIt rained."
            end = words.index("\n")
            blocks = (Block(Kind.HEADLINE, 0, end), Block(Kind.PARAGRAPH, end + 2, len(words)))
            about = Metadata(headline=words[:end], published=f"2017-01-{1 + nth % 28:02}")
            document = RawDocument(f"/lamps/{nth}", words.encode(), "plain text", ())
            number = library.identities.found(document, "2026-05-01T08:00:00Z")
            library.shelf.shelve(number, AnnotatedArticle(Article(words, blocks, about)), "r1")
    library.close()


async def test_removed_undone_and_removed_at_once(opened: Opens, library_file: Path) -> None:
    """In a long list of which only the first rows are known, each step has its way back."""
    long_library(library_file)
    async with opened() as hand:
        before = hand.list.count
        first = hand.list.number
        hand.reading.remove_articles()
        hand.reading.action_undo()
        hand.reading.remove_articles()
        await hand.settle()
        assert (hand.list.count, first in hand.list.numbers) == (before - 1, False)
        hand.reading.action_undo()
        await hand.settle()
        assert (hand.list.count, first in hand.list.numbers) == (before, True)


@pytest.mark.parametrize("key", ["d", "A"])
@pytest.mark.parametrize("grouping", Grouping)
async def test_what_is_taken_back_stands_where_it_stood_at_once(
    opened: Opens, monkeypatch: pytest.MonkeyPatch, key: str, grouping: Grouping
) -> None:
    """In a large list of another order nothing is asked for, so that no key waits; it is the chosen one."""
    async with opened() as hand:
        hand.reading.order, hand.reading.grouping = Order.TITLE, grouping
        hand.reading.list_soon()
        await hand.press("j", "j")
        before, chosen, looks = list(hand.list.numbers), hand.list.number, hand.words_in("list")
        monkeypatch.setattr(filtering, "MANY", 0)
        monkeypatch.setattr(filtering, "piled", lambda *_: pytest.fail("the list is asked for"))
        for _ in range(2):
            await hand.press(key)
            assert chosen not in hand.list.numbers
            await hand.press("u")
            assert (list(hand.list.numbers), hand.list.number) == (before, chosen)
            assert hand.words_in("list") == looks


async def test_articles_chosen_together_stay_so_when_the_list_is_made_anew(
    opened: Opens, library_file: Path
) -> None:
    """Also those that stand further back than a list asks for at once."""
    long_library(library_file)
    async with opened() as hand:
        hand.reading.pick("all")
        chosen = set(hand.list.picked)
        hand.reading.fill_list()
        await hand.settle()
        assert set(hand.list.picked) == chosen
        assert len(chosen) == hand.list.count > 200
