"""Other wordings: one utterance as several articles have it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand
from made_library import BOARD, FERRANT, WALL, Made, shelve

from reader.article.span import Span
from reader.article.text import Kind, Metadata
from reader.library import open_library
from reader.tui.screens.versions import VersionsScreen

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

ECHO = Made(
    "/pile/east/echo.txt",
    Metadata("Engineer asks for two walls", "Orrelund Echo", (), "2019-03-12", language="en"),
    (
        (Kind.PARAGRAPH, "“One wall is a danger, but two walls are a plan,” Maud Ferrant said on Tuesday."),
        (Kind.PARAGRAPH, "“A second wall, a plan, less danger, less risk,” she added."),
    ),
    speakers=((FERRANT, "said"), (FERRANT, "added")),
)
"""An article that has the words of another one otherwise, and says nearly the same once more."""


@pytest.fixture(autouse=True)
def echo(library_file: Path) -> None:
    """The article, in the library."""
    library = open_library(library_file)
    shelve(library, ECHO)
    library.close()


def marked(hand: Hand) -> tuple[list[str], list[str]]:
    """What is set off on this side, and in the chosen wording."""
    screen = hand.app.screen
    assert isinstance(screen, VersionsScreen)
    here = [span.of(part.text) for part in screen.beside.entries[0].parts for span in part.marked]
    chosen = screen.entries.entries[screen.entries.chosen]
    return here, [span.of(part.text) for part in chosen.parts for span in part.marked]


async def from_board(hand: Hand) -> None:
    """The wordings of what Ferrant said to the Chronicle."""
    await hand.open(BOARD.metadata.headline)
    await hand.press("1", "=")


async def test_the_other_wording_stands_beside_with_its_differences(opened: Opens) -> None:
    """Outlet, day and likeness; on both sides the words that the other has not."""
    async with opened(120, 26) as hand:
        await from_board(hand)
        row = next(line for line in hand.lines if "“One wall is a risk" in line)
        assert "“One wall is a danger" in row, "side by side"
        assert "Brann Chronicle · 12 Mar 2019 · here" in hand.text
        assert "Orrelund Echo · 12 Mar 2019" in hand.text
        assert "% alike" in hand.text
        here, there = marked(hand)
        assert "risk" in here[0]
        assert "danger" in there[0]


async def test_without_room_the_wordings_stand_below_each_other(opened: Opens) -> None:
    """On 80 and on 40 columns the one asked about is above the others."""
    for size in ((80, 24), (40, 12)):
        async with opened(*size) as hand:
            await from_board(hand)
            rows = [place for place, line in enumerate(hand.lines) if "“One wall is a" in line]
            assert len(rows) == 2
            assert all(len(line) <= size[0] for line in hand.text.split("\n"))
            await hand.resize(120, 24)
            await hand.until(
                lambda: any(line.count("“One wall is a") == 2 for line in hand.lines),
                "both wordings in one row",
            )


async def test_what_is_perhaps_the_same_stands_apart(opened: Opens) -> None:
    """The same speaker, the same day, much the same words: under a heading of its own."""
    async with opened(120, 26) as hand:
        await from_board(hand)
        assert "1 other wording · 1 perhaps the same" in hand.header
        assert hand.text.index("Perhaps the same") > hand.text.index("% alike")
        await hand.press("j")
        assert marked(hand) == ([], [])


async def test_from_a_quotation_to_its_other_wordings_takes_two_keys_and_back_as_many(opened: Opens) -> None:
    """=, enter: the other article, at the words; o leads back to the line one left."""
    async with opened() as hand:
        await hand.open(BOARD.metadata.headline)
        await hand.press('"')
        left = hand.view.caret
        await hand.press("=", "enter")
        assert hand.headline == ECHO.metadata.headline
        assert hand.at.startswith("“One wall is a danger")
        assert "1 of 2 · n N to the others" in hand.footer
        await hand.press("o")
        assert (hand.headline, hand.view.caret) == (BOARD.metadata.headline, left)


async def test_wordings_are_asked_for_from_who_said_what(opened: Opens) -> None:
    """= on that screen lays them above it; q leads back to it, enter goes past it to the article."""
    async with opened() as hand:
        await hand.press("Q", "/")
        await hand.type("risk two")
        await hand.press("enter", "=")
        assert "1 other wording" in hand.header
        await hand.press("q")
        assert "Who said what" in hand.header
        await hand.press("=", "enter")
        assert hand.app.screen is hand.reading
        assert hand.headline == ECHO.metadata.headline
        await hand.press("Q")
        assert "“risk two”" in hand.header, "it is kept as it was"


@pytest.mark.parametrize(
    ("likeness", "here", "there", "told"),
    [
        (0.83, 1, 1, "83 % alike"),
        (1, 0, 1, "the same and more"),
        (1, 1, 0, "a part of it"),
        (1, 0, 0, "the same words"),
    ],
)
async def test_a_part_is_not_called_the_whole(
    opened: Opens, likeness: float, here: int, there: int, told: str
) -> None:
    """What has every word of the shorter one, and more, is not the same by a hundred per cent."""
    async with opened(120, 26) as hand:
        await from_board(hand)
        screen = hand.app.screen
        assert isinstance(screen, VersionsScreen)
        at, place = screen.asked.quotation.start, screen.versions[0].quotation.start
        one = replace(
            screen.versions[0],
            likeness=likeness,
            here=(Span(at, at + 2),) * here,
            there=(Span(place, place + 2),) * there,
        )
        hand.app.push_screen(VersionsScreen(hand.app.palette, screen.asked, [one], []))
        await hand.settle()
        assert told in hand.text


async def test_words_that_nobody_else_has_say_so(opened: Opens) -> None:
    """One sentence, and no key does anything but leave."""
    async with opened() as hand:
        await hand.open(WALL.metadata.headline)
        await hand.press('"', "=")
        assert "No other article has these words." in hand.text
        assert hand.footer.strip() == "q back"
        await hand.press("enter", "j", "q")
        assert hand.app.screen is hand.reading


async def test_without_a_quotation_there_are_no_wordings(opened: Opens) -> None:
    """= on plain words says how to reach a quotation."""
    async with opened() as hand:
        await hand.press("enter", "=")
        assert "No quotation here." in hand.footer


async def test_another_theme_repaints_the_wordings(opened: Opens) -> None:
    """What is set off is set off in the new colours."""
    async with opened(120, 26) as hand:
        await from_board(hand)
        hand.app.screen.repaint(hand.reading.palette)
        await hand.settle()
        assert marked(hand)[1]
