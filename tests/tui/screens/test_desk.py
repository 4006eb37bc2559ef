"""The desk: what is shown stays true while the library changes under it, or cannot be written."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from hand import Hand
from made_library import BOARD, OIL, WALL, Made

from reader.article.text import Kind
from reader.library import LibraryError, open_library

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

SENTENCE = "The gates were opened at night, when the valley slept."
EDITED = replace(WALL, parts=((Kind.PARAGRAPH, "The board has corrected its figures."), *WALL.parts))


@pytest.fixture
def edit(library_file: Path) -> Callable[[Made], None]:
    """Shelves the first article anew, as another program does whose source was edited."""

    def edited(made: Made) -> None:
        library = open_library(library_file)
        library.shelf.shelve(1, made.annotated(), "made")
        library.close()

    return edited


def right(hand: Hand) -> bool:
    """Whether every passage stands in the present text where its bookmark says."""
    article = hand.app.library.articles.article(1)
    assert article is not None
    bookmarks = [bookmark for bookmark, row in hand.app.library.bookmarks.all() if row.number == 1]
    return all(b.selector.exact == article.text[b.selector.start : b.selector.end] for b in bookmarks)


# -- while the library changes --------------------------------------------------------------------


async def test_a_mark_in_an_article_that_was_made_anew_is_right(
    opened: Opens, edit: Callable[[Made], None]
) -> None:
    """Where the text has changed since it was shown, no wrong words are marked: the new text is laid out,
    that is said, and m again marks what is seen.
    """
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to(SENTENCE)
        edit(EDITED)
        await hand.press("m")
        assert right(hand)
        assert "made anew" in hand.footer
        hand.go_to(SENTENCE)
        await hand.press("m")
        assert hand.bookmarks == [SENTENCE]
        assert right(hand)


async def test_a_removed_passage_comes_back_to_its_words_in_a_new_text(
    opened: Opens, edit: Callable[[Made], None]
) -> None:
    """u after d finds the words again, wherever they stand by then."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to(SENTENCE)
        await hand.press("m", "d")
        edit(EDITED)
        await hand.press("u")
        assert hand.bookmarks == [SENTENCE]
        assert right(hand)


async def test_the_reading_place_of_an_older_text_is_not_kept_for_a_new_one(
    opened: Opens, edit: Callable[[Made], None]
) -> None:
    """Leaving an article that was made anew meanwhile stores no place that counts in the older text."""
    async with opened() as hand:
        await hand.press("enter")
        await hand.press("G")
        edit(EDITED)
        await hand.press("J", "K")
        assert hand.view.page is not None
        assert hand.view.page.text.startswith(WALL.metadata.headline)
        assert hand.view.caret < len(hand.view.page.text)


async def test_a_passage_that_another_program_marks_is_shown(opened: Opens, library_file: Path) -> None:
    """Coming back to an article shows what was marked in it elsewhere."""
    async with opened() as hand:
        await hand.press("enter")
        library = open_library(library_file)
        row, text_hash = library.articles.rows([1])[0], library.articles.text_hash(1)
        text = WALL.annotated().article.text
        start = text.index(SENTENCE)
        made = library.bookmarks.make(row.id, text, start, start + len(SENTENCE), text_hash, 5)
        library.bookmarks.add(made)
        library.close()
        await hand.press("J", "K", "4")
        assert SENTENCE[:20] in hand.words_in("panel")
        assert len(hand.view.passages) == 1


async def test_an_article_that_another_program_removes_is_no_trouble(
    opened: Opens, library_file: Path
) -> None:
    """What lies on the desk can be read on; going elsewhere and marking go on."""
    async with opened() as hand:
        await hand.press("enter")
        library = open_library(library_file)
        library.articles.remove(1)
        library.close()
        await hand.press("j", "m", "1", "escape", "J")
        assert hand.headline == BOARD.metadata.headline


async def test_the_unread_are_read_one_after_the_other(opened: Opens) -> None:
    """In a list of unread articles J leads through all of them, though each leaves the list as it is read."""
    async with opened() as hand:
        await hand.press("U", "enter", "J")
        assert hand.headline == BOARD.metadata.headline
        await hand.press("J")
        assert hand.headline == OIL.metadata.headline


# -- while the library cannot be written ----------------------------------------------------------


def fail(*_: object, **__: object) -> NoReturn:
    """What a full disk does."""
    raise LibraryError("library.sqlite: the disk is full.")


async def test_what_cannot_be_stored_is_told_and_reading_goes_on(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """m says that the disk is full; nothing looks marked that is not; when there is room again m works."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to(SENTENCE)
        with monkeypatch.context() as full:
            full.setattr(hand.app.library.bookmarks, "add", fail)
            await hand.press("m")
            assert "the disk is full" in hand.footer
            assert hand.bookmarks == []
            assert not hand.view.passages
            await hand.press("u")
            assert "Nothing to take back" in hand.footer
        await hand.press("m")
        assert hand.bookmarks == [SENTENCE]


async def test_an_article_opens_though_its_read_mark_cannot_be_stored(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """enter shows the article and says what could not be done; walking on works."""
    async with opened() as hand:
        monkeypatch.setattr(hand.app.library.articles, "mark_read", fail)
        monkeypatch.setattr(hand.app.library.progress, "keep", fail)
        await hand.press("enter")
        assert hand.pane == "article"
        assert "the disk is full" in hand.footer
        await hand.press("j", "J")
        assert hand.headline == BOARD.metadata.headline
        await hand.press("q")


async def test_a_change_that_cannot_be_taken_back_yet_can_be_later(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """u that fails forgets nothing: the next u takes the change back."""
    async with opened() as hand:
        await hand.press("enter", "m")
        with monkeypatch.context() as full:
            full.setattr(hand.app.library.bookmarks, "remove", fail)
            await hand.press("u")
            assert "the disk is full" in hand.footer
            assert len(hand.bookmarks) == 1
        await hand.press("u")
        assert hand.bookmarks == []
