"""Tags of passages: written in the article, in the panel and on the sheet of all passages, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import made_library
import pytest
from hand import Hand

from reader.library import LibraryError, open_library

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

WALL = made_library.EVERY[0].metadata.headline
SENTENCE = "No stone was moved."


@pytest.fixture(autouse=True)
def passage(library_file: Path) -> None:
    """A passage in the first article."""
    library = open_library(library_file)
    article, (row,) = library.articles.article(1), library.articles.rows([1])
    assert article is not None
    start = article.text.index(SENTENCE)
    hashed = library.articles.text_hash(1)
    library.bookmarks.add(
        library.bookmarks.make(row.id, article.text, start, start + len(SENTENCE), hashed, 0, note="sure?")
    )
    library.close()


def tags(hand: Hand) -> tuple[str, ...]:
    """The tags of the passage, as another program finds them."""
    library = open_library(hand.app.library.path)
    ((bookmark, _),) = library.bookmarks.all()
    library.close()
    return bookmark.tags


async def test_the_passage_under_the_caret_gets_tags(opened: Opens) -> None:
    """# asks for them, the panel shows them, u takes them back; the article's own stay as they are."""
    async with opened() as hand:
        await hand.press("enter", "4", "escape")
        hand.go_to(SENTENCE[3:])
        await hand.press("#")
        assert "tags of the passage" in hand.footer
        await hand.type("stone #Later")
        await hand.press("enter")
        assert tags(hand) == ("stone", "Later")
        assert "Tagged the passage · u takes it back" in hand.footer
        assert "#stone #Later" in hand.words_in("panel")
        assert hand.app.library.shelves.tags() == []
        await hand.press("u")
        assert tags(hand) == ()
        await hand.press("ctrl+r")
        assert tags(hand) == ("stone", "Later")


async def test_beside_a_passage_the_article_gets_the_tags(opened: Opens) -> None:
    """Where no passage is under the caret, and in the list, the key means the article."""
    async with opened() as hand:
        await hand.press("enter", "#", "a", "enter", "escape", "#", "b", "enter")
        assert hand.app.library.shelves.tags_of(1) == ["a", "b"]
        assert tags(hand) == ()


async def test_the_passage_chosen_in_the_panel_gets_tags(opened: Opens) -> None:
    """Wherever the caret stands."""
    async with opened() as hand:
        await hand.press("enter", "4", "#")
        await hand.type("stone")
        await hand.press("enter")
        assert tags(hand) == ("stone",)


async def test_tags_are_changed_and_taken_away(opened: Opens) -> None:
    """The prompt begins with those that are there; with a minus before each, just those go."""
    async with opened() as hand:
        await hand.press("B", "#")
        await hand.type("one two")
        await hand.press("enter", "#")
        await hand.type("Three ONE")
        await hand.press("enter")
        assert tags(hand) == ("one", "two", "Three")
        await hand.press("#", *["backspace"] * len("one two Three "))
        await hand.type("-two")
        await hand.press("enter")
        assert tags(hand) == ("one", "Three")
        await hand.press("#", *["backspace"] * len("one Three "), "enter")
        assert tags(hand) == ()
        assert "Took the tags from the passage" in hand.footer


async def test_the_sheet_shows_tags_and_finds_by_them(opened: Opens) -> None:
    """What is written on the sheet of all passages stands there at once, with its way back."""
    async with opened() as hand:
        await hand.press("B", "#")
        await hand.type("stone")
        await hand.press("enter")
        assert "#stone" in hand.text
        assert "Tagged the passage · u takes it back" in hand.footer
        await hand.press("/")
        await hand.type("#stone")
        assert "1 passage matching" in hand.header
        await hand.type("s")
        assert "0 passages" in hand.header
        await hand.press("escape", "u")
        assert tags(hand) == ()
        assert "#stone" not in hand.text


async def test_known_tags_of_passages_and_articles_are_offered(opened: Opens) -> None:
    """The beginning of a tag is completed to one that is known, spelled as it was first written."""
    async with opened() as hand:
        hand.app.library.shelves.tag([2], ["Harbour"])
        await hand.press("B", "#")
        await hand.type("ha")
        await hand.pilot.pause()
        await hand.press("right", "enter")
        assert tags(hand) == ("Harbour",)
        await hand.press("#", *["backspace"] * len("Harbour "))
        await hand.type("harbour")
        await hand.press("enter")
        assert tags(hand) == ("Harbour",)
        assert "The tags are as they were." in hand.footer


@pytest.mark.parametrize("where", [("enter", "4"), ("B",)], ids=["panel", "sheet"])
@pytest.mark.parametrize("key", ["#", "a"])
async def test_what_cannot_be_kept_is_a_sentence(
    opened: Opens, monkeypatch: pytest.MonkeyPatch, where: tuple[str, ...], key: str
) -> None:
    """A library that may not be written costs a sentence, not the program."""

    def fails(*_: object) -> None:
        raise LibraryError("library: this library may not be written")

    async with opened() as hand:
        await hand.press(*where, key)
        monkeypatch.setattr(hand.app.library.bookmarks, "write_note", fails)
        monkeypatch.setattr(hand.app.library.bookmarks, "write_tags", fails)
        await hand.type("x")
        await hand.press("enter")
        assert "this library may not be written" in hand.footer
        await hand.press("j")
        assert tags(hand) == ()


async def test_giving_up_changes_no_tag(opened: Opens) -> None:
    """esc leaves them as they were, in the article and on the sheet."""
    async with opened() as hand:
        for way in (("enter", "4"), ("B",)):
            await hand.press(*way, "#", "x", "escape")
            assert tags(hand) == ()


async def test_tags_are_taken_back_to_what_another_program_had_written(
    opened: Opens, library_file: Path
) -> None:
    """Tags that were never shown here stay beside those that are written, and when these are taken back."""
    async with opened() as hand:
        await hand.press("enter", "4", "#")
        await hand.type("mine")
        retag(library_file, "weir", "lock")
        await hand.press("enter")
        assert tags(hand) == ("weir", "lock", "mine")
        await hand.press("u")
        assert tags(hand) == ("weir", "lock")
        await hand.press("#", *["backspace"] * len("weir lock "))
        await hand.type("-lock")
        retag(library_file, "weir", "lock", "sluice")
        await hand.press("enter")
        assert tags(hand) == ("weir", "sluice")


async def test_tags_of_another_program_stay_on_the_sheet_of_passages(
    opened: Opens, library_file: Path
) -> None:
    """It was opened before they came; u takes just the own one back, ctrl+r brings it again."""
    async with opened() as hand:
        await hand.press("B")
        retag(library_file, "weir")
        await hand.press("#")
        await hand.type("lock")
        await hand.press("enter")
        assert tags(hand) == ("weir", "lock")
        retag(library_file, "weir", "lock", "sluice")
        await hand.press("u")
        assert tags(hand) == ("weir", "sluice")
        await hand.press("ctrl+r")
        assert set(tags(hand)) == {"weir", "lock", "sluice"}


async def test_tags_of_an_article_that_another_program_wrote_stay(opened: Opens, library_file: Path) -> None:
    """They came while the prompt was open; u takes just the own one back."""
    async with opened() as hand:
        await hand.press("#")
        await hand.type("lock")
        number = hand.list.number
        assert number is not None
        library = open_library(library_file)
        library.shelves.tag([number], ["weir"])
        library.close()
        await hand.press("enter")
        assert hand.app.library.shelves.tags_of(number) == ["lock", "weir"]
        await hand.press("u")
        assert hand.app.library.shelves.tags_of(number) == ["weir"]


def retag(path: Path, *given: str) -> None:
    """Give every passage these tags, as another program does."""
    library = open_library(path)
    for bookmark, _ in library.bookmarks.all():
        library.bookmarks.write_tags(bookmark.id, given)
    library.close()
