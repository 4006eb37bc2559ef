"""The sheet of all passages: from everywhere in the library, newest first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import made_library
import pytest
from hand import Hand

from reader.library import Library, open_library

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

WALL, BOARD, OIL = (made.metadata.headline for made in made_library.EVERY[:3])
MARKED = ((1, "No stone was moved.", ""), (2, "“One wall is a risk", "Ask Ferrant"), (3, "burns candles", ""))


@pytest.fixture
def marked(library_file: Path) -> None:
    """Three passages in three articles, marked one day after the other."""
    library = open_library(library_file)
    for day, (number, words, note) in enumerate(MARKED, 1):
        mark(library, number, words, note, f"2019-05-0{day}T08:00:00Z")
    library.close()


def mark(library: Library, number: int, words: str, note: str, created: str) -> None:
    """Mark some words of an article as if it had been done another day."""
    article, (row,) = library.articles.article(number), library.articles.rows([number])
    assert article is not None
    start = article.text.index(words)
    text_hash = library.articles.text_hash(number)
    made = library.bookmarks.make(row.id, article.text, start, start + len(words), text_hash, 0, note=note)
    library.bookmarks.add(replace(made, created=created))


def order(hand: Hand) -> list[str]:
    """The passages in the order in which they stand on the screen."""
    places = {words: hand.text.find(words[:12]) for _, words, _ in MARKED}
    return sorted((words for words, place in places.items() if place >= 0), key=lambda words: places[words])


RISK, STONE, CANDLES = MARKED[1][1], MARKED[0][1], MARKED[2][1]
pytestmark = pytest.mark.usefixtures("marked")


async def test_all_passages_are_listed_newest_first(opened: Opens) -> None:
    """B shows every passage with its note, its article and its day, and counts them."""
    async with opened() as hand:
        await hand.press("B")
        assert "3 passages" in hand.header
        assert order(hand) == [CANDLES, RISK, STONE]
        assert "✎ Ask Ferrant" in hand.text
        assert OIL in hand.text
        assert "3 May 2019" in hand.text


async def test_enter_opens_the_article_at_the_passage(opened: Opens) -> None:
    """The sheet closes, the article lies open, and the caret stands on the first word."""
    async with opened() as hand:
        await hand.press("B", "j", "enter")
        assert hand.app.screen is hand.reading
        assert (hand.headline, hand.pane) == (BOARD, "article")
        assert hand.at.startswith(RISK)


async def test_from_a_passage_the_way_back_leads_to_the_line_one_left(opened: Opens) -> None:
    """o after enter returns to where B was pressed."""
    async with opened() as hand:
        await hand.press("enter", "j", "j", "j")
        left = hand.view.caret
        await hand.press("B", "enter")
        assert hand.headline == OIL
        await hand.press("o")
        assert (hand.headline, hand.view.caret) == (WALL, left)


@pytest.mark.parametrize("leave", ["escape", "q"])
async def test_leaving_the_sheet_changes_nothing(opened: Opens, leave: str) -> None:
    """esc and q lead back to where one was, and the program goes on."""
    async with opened() as hand:
        await hand.press("enter", "j", "j")
        before = (hand.headline, hand.view.caret, hand.pane)
        await hand.press("B", "j", leave)
        assert hand.app.screen is hand.reading
        assert (hand.headline, hand.view.caret, hand.pane) == before
        await hand.press("j")
        assert hand.view.caret > before[1]


@pytest.mark.parametrize("words", ["candles", "ask ferr", "Water board", "coastline"])
async def test_passages_are_found_by_their_words_notes_and_articles(opened: Opens, words: str) -> None:
    """/ keeps to what holds the words: in the passage, the note, the headline, the outlet."""
    async with opened() as hand:
        await hand.press("B", "/")
        await hand.type(words)
        await hand.press("enter")
        assert len(order(hand)) == 1
        assert "1 passage matching" in hand.header
        await hand.press("escape")
        assert len(order(hand)) == 3


async def test_passages_are_found_as_one_types(opened: Opens) -> None:
    """The sheet narrows with every letter, as the list does."""
    async with opened() as hand:
        await hand.press("B", "/")
        await hand.type("candles")
        assert order(hand) == [CANDLES]


async def test_finding_no_passage_says_what_to_do(opened: Opens) -> None:
    """A sentence stands where the passages were; esc shows them again."""
    async with opened() as hand:
        await hand.press("B", "/")
        await hand.type("giraffe")
        await hand.press("enter")
        assert "No passage matches." in hand.text
        await hand.press("enter", "d", "a", "j")
        await hand.press("escape")
        assert len(order(hand)) == 3


async def test_a_passage_is_removed_and_comes_back(opened: Opens) -> None:
    """d takes the chosen passage away, u brings it back, ctrl+r takes it away again."""
    async with opened() as hand:
        await hand.press("B", "j", "d")
        assert order(hand) == [CANDLES, STONE]
        assert "u takes it back" in hand.footer
        await hand.press("u")
        assert order(hand) == [CANDLES, RISK, STONE]
        await hand.press("ctrl+r")
        assert order(hand) == [CANDLES, STONE]


async def test_after_removing_the_next_passage_is_chosen(opened: Opens) -> None:
    """The choice does not jump to the top: d, d removes two that stand together."""
    async with opened() as hand:
        await hand.press("B", "j", "d", "d")
        assert order(hand) == [CANDLES]


async def test_what_the_sheet_removed_is_gone_from_the_article(opened: Opens) -> None:
    """The open article shows no passage that was removed on the sheet; u in the article brings it back."""
    async with opened() as hand:
        await hand.press("enter")
        assert len(hand.view.passages) == 1
        await hand.press("B", "G", "d", "escape")
        assert len(hand.view.passages) == 0
        await hand.press("u")
        assert len(hand.view.passages) == 1


async def test_a_note_is_written_on_the_sheet(opened: Opens, library_file: Path) -> None:
    """a opens a line with the note that is there; what is typed is kept for tomorrow."""
    async with opened() as hand:
        await hand.press("B", "j", "a")
        await hand.type(" again")
        await hand.press("enter")
        assert "✎ Ask Ferrant again" in hand.text
        library = open_library(library_file)
        assert "Ask Ferrant again" in [bookmark.note for bookmark, _ in library.bookmarks.all()]
        library.close()
        await hand.press("u")
        assert "✎ Ask Ferrant again" not in hand.text


async def test_giving_up_a_note_on_the_sheet_changes_nothing(opened: Opens) -> None:
    """esc in the line leaves the note, and the sheet stays."""
    async with opened() as hand:
        await hand.press("B", "j", "a")
        await hand.type("x")
        await hand.press("escape")
        assert "✎ Ask Ferrant" in hand.text
        assert "✎ Ask Ferrantx" not in hand.text
        assert "3 passages" in hand.header


async def test_passages_of_removed_articles_are_kept(opened: Opens) -> None:
    """An article's passages outlive its removal; enter on one says where it is, or opens nothing."""
    async with opened() as hand:
        await hand.press("d", "B")
        assert order(hand) == [CANDLES, RISK, STONE]
        await hand.press("G", "enter")
        assert hand.headline != WALL


async def test_the_sheet_fits_a_small_terminal(opened: Opens) -> None:
    """On 40 columns every row of the sheet keeps inside the screen, and the footer says how to leave."""
    async with opened(40, 12) as hand:
        await hand.press("B")
        assert "3 passages" in hand.header
        assert CANDLES in hand.text
        assert all(len(line) <= 40 for line in hand.text.split("\n"))


async def test_the_footer_tells_the_keys_in_force(opened: Opens) -> None:
    """Those that a person chose in place of the usual ones; what was done stands there until the next key."""
    async with opened(keys={"export": "ctrl+e", "tag": "T"}) as hand:
        await hand.press("B")
        assert "T tag" in hand.footer
        assert "^e export" in hand.footer
        await hand.press("d")
        assert "Removed the passage" in hand.footer
        await hand.press("j")
        assert "T tag" in hand.footer


async def test_what_takes_a_removal_back_is_told_by_the_key_in_force(opened: Opens) -> None:
    """Where a person chose another key for it, that one, and it does what is said."""
    async with opened(keys={"undo": "f9"}) as hand:
        await hand.press("B", "j", "d")
        assert "f9 takes it back" in hand.footer
        await hand.press("f9")
        assert order(hand) == [CANDLES, RISK, STONE]


@pytest.mark.parametrize(("key", "field"), [("a", "note"), ("number_sign", "tags")])
async def test_what_is_typed_is_for_the_passage_it_was_asked_of(opened: Opens, key: str, field: str) -> None:
    """Arrows do not move the list away meanwhile, and an answer never lands on another passage."""
    async with opened() as hand:
        bookmarks = hand.app.library.bookmarks
        before = {one.id: getattr(one, field) for one, _ in bookmarks.all()}
        await hand.press("B")
        asked = hand.app.screen.chosen()
        await hand.press(key, *"mine", "down")
        assert hand.app.screen.chosen() == asked
        hand.app.screen.entries.move_ends(1)  # as a click would, before the prompt has gone
        await hand.press("enter")
        after = {one.id: getattr(one, field) for one, _ in bookmarks.all()}
        assert [id for id in before if before[id] != after[id]] == [asked.id]


async def test_an_answer_about_a_passage_that_is_gone_changes_nothing(opened: Opens) -> None:
    """It was removed while somebody typed: that is told, and no other passage gets the note."""
    async with opened() as hand:
        await hand.press("B", "a", *"mine")
        screen, bookmarks = hand.app.screen, hand.app.library.bookmarks
        bookmarks.remove(screen.chosen().id)
        left = bookmarks.all()
        screen.fill()
        await hand.press("enter")
        assert "no longer listed" in hand.text
        assert bookmarks.all() == left
