"""All that ties two articles: a sheet above the article, and the ways from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import made_library
import pytest
from hand import Hand

from reader.article.link import Link
from reader.library import Library, open_library
from reader.tui.screens import arriving

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

WALL, BOARD, OIL = (made.metadata.headline for made in made_library.EVERY[:3])


async def test_about_a_link_tells_why_and_what_each_has_alone(opened: Opens) -> None:
    """i on a link: the other article, the reasons, which came first, what both name, what each has."""
    async with opened(120, 40) as hand:
        await hand.press("enter", "3", "i")
        assert "Why they are linked" in hand.header
        for words in (BOARD, "Named in the text", "came first", "Both name", "Maud Ferrant", "Only in"):
            assert words in hand.text
        await hand.press("enter")
        assert (hand.headline, hand.pane) == (BOARD, "article")


async def test_words_that_one_article_has_alone_are_gone_to(opened: Opens) -> None:
    """A quotation that only the other has leads to its place there; o comes back."""
    async with opened(120, 40) as hand:
        await hand.press("enter", "3", "i")
        hand.panel.choose_key(next(e.key for e in hand.panel.entries if e.key and e.key[0] == "place"))
        await hand.press("enter")
        assert hand.headline == BOARD
        assert hand.at.startswith("“One wall is a risk")
        await hand.press("o")
        assert hand.headline == WALL


async def test_the_sentences_that_a_copy_adds_are_told(opened: Opens, library_file: Path) -> None:
    """Of a copy whole sentences are told, as its names and figures are mostly the same."""
    library = open_library(library_file)
    numbers = {row.headline: row.number for row in library.articles.rows(library.articles.numbers())}
    library.links.replace(
        [numbers[WALL]], [Link(numbers[WALL], numbers[BOARD], "copy", "much is the same", 0.9)]
    )
    library.close()
    async with opened(120, 60) as hand:
        await hand.press("enter", "3", "i")
        assert "The money is not there, the treasurer said." in hand.text


async def test_about_a_headline_that_is_not_there(opened: Opens) -> None:
    """Its words as the text has them, that it is linked when it comes, and the way to where it stands."""
    async with opened() as hand:
        await hand.press("enter", "3", "j", "i")
        assert "“Ferry fares to rise in May”" in hand.text
        assert "As soon as one comes" in hand.text
        await hand.press("enter")
        assert hand.at.startswith("The Brann Water Board will meet")


async def test_leaving_what_is_told_about_a_link(opened: Opens) -> None:
    """q leads back to the link in the panel."""
    async with opened() as hand:
        await hand.press("enter", "3", "i", "q")
        assert hand.pane == "panel"
        assert hand.panel.key is not None


# -- links that change while they are looked at --------------------------------------------------

FIRST, SECOND = "Wall to be doubled", "Ferry fares to rise in May"


@pytest.fixture
def other(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """The library as another program has it open; the application looks only when a test lets it."""
    monkeypatch.setattr(arriving, "LOOK_EVERY", 3_600.0)
    monkeypatch.setattr(arriving, "REST", 0)
    library = open_library(library_file)
    yield library
    library.close()


def number_of(library: Library, headline: str) -> int:
    """The number of an article."""
    rows = library.articles.rows(library.articles.numbers())
    return next(row.number for row in rows if row.headline == headline)


def name_two(library: Library, first: int | None, second: int | None) -> None:
    """Have the wall's article name two headlines, each that of an article or of none."""
    wall = number_of(library, WALL)
    links = [
        Link(wall, target, "named", f"READ: {title}", 1.0, title, place)
        for place, (target, title) in enumerate([(first, FIRST), (second, SECOND)])
    ]
    library.links.replace([wall], links)


async def test_missing_headlines_that_are_found_meanwhile_stand_as_articles(
    other: Library, opened: Opens
) -> None:
    """Both lines turn out to name one article: the panel lists that, and i tells of it."""
    name_two(other, None, None)
    async with opened(120, 40) as hand:
        await hand.press("enter", "3", "j")
        assert "not in the library" in hand.words_in("panel")
        board = number_of(other, BOARD)
        name_two(other, board, board)
        hand.reading.look_around()
        await hand.settle()
        assert "not in the library" not in hand.words_in("panel")
        await hand.press("i")
        assert "Why they are linked" in hand.header
        assert BOARD in hand.text


async def test_headline_that_was_found_a_moment_ago_is_not_called_missing(
    other: Library, opened: Opens
) -> None:
    """Before the application has looked around, i says that the link has changed and shows the new one."""
    name_two(other, None, None)
    async with opened(120, 40) as hand:
        await hand.press("enter", "3", "j")
        name_two(other, None, number_of(other, OIL))
        await hand.press("i")
        assert hand.app.screen is hand.reading
        assert "This link has changed meanwhile; look again." in hand.footer
        assert OIL in hand.words_in("panel")


async def test_link_that_is_gone_meanwhile_opens_no_empty_sheet(other: Library, opened: Opens) -> None:
    """i says so, and the panel lists what there is."""
    async with opened(120, 40) as hand:
        await hand.press("enter", "3")
        other.links.replace([number_of(other, WALL)], [])
        await hand.press("i")
        assert hand.app.screen is hand.reading
        assert "This link has changed meanwhile; look again." in hand.footer
        assert BOARD not in hand.words_in("panel")


async def test_chosen_link_stays_chosen_where_others_come_before_it(other: Library, opened: Opens) -> None:
    """It is known by its article, not by its place."""
    async with opened(120, 40) as hand:
        await hand.press("enter", "3", "j", "j")
        assert hand.panel.key == ("link", number_of(other, OIL))
        links = [one.link for one in other.links.of(number_of(other, WALL))]
        other.links.replace([number_of(other, WALL)], links[-1:])
        hand.reading.look_around()
        await hand.settle()
        assert hand.panel.key == ("link", number_of(other, OIL))


async def test_removed_article_is_listed_as_linked_no_longer(opened: Opens) -> None:
    """The panel beside the article that is read follows the list; u brings the link back too."""
    async with opened(120, 40) as hand:
        await hand.press("enter", "3")
        hand.reading.focus_pane(hand.list)
        hand.list.choose_number(number_of(hand.app.library, OIL))
        await hand.press("d")
        assert hand.headline == WALL
        assert OIL not in hand.words_in("panel")
        await hand.press("u")
        assert OIL in hand.words_in("panel")
