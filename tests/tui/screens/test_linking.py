"""All that ties two articles: a sheet above the article, and the ways from there."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import made_library
from hand import Hand

from reader.article.link import Link
from reader.library import open_library

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
