"""All names of the library on one screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from hand import Hand
from made_library import FERRANT, PERSON, Made, shelve

from reader.article.text import Kind, Metadata
from reader.library import open_library
from reader.tui.screens.all_names import NamesScreen
from reader.tui.screens.dossier import DossierScreen

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

EVERY = {"Maud Ferrant", "Orrelund", "Castle Brann", "Joss Halvey", "Brann Water Board", "Dorrit Keane"}


def screen(hand: Hand) -> NamesScreen:
    """The screen that lies on top."""
    assert isinstance(hand.app.screen, NamesScreen)
    return hand.app.screen


def listed(hand: Hand) -> list[str]:
    """The names in their order."""
    return [row.name for row in screen(hand).found]


def chosen(hand: Hand) -> str:
    """The chosen name."""
    row = screen(hand).chosen()
    return row.name if row else ""


async def test_every_name_is_listed_with_its_counts(opened: Opens) -> None:
    """M lists the most mentioned first; dates and figures are no names."""
    async with opened() as hand:
        await hand.press("M")
        assert set(listed(hand)) == EVERY
        assert listed(hand)[0] == FERRANT
        assert "6 names" in hand.header
        assert "4 mentions in 2 articles · last 14 Mar 2019" in hand.text


async def test_names_are_found_as_one_types(opened: Opens) -> None:
    """Each word begins a word of the name; esc in the prompt shows all again."""
    async with opened() as hand:
        await hand.press("M", "/")
        await hand.type("bra")
        assert set(listed(hand)) == {"Castle Brann", "Brann Water Board"}
        await hand.type("nn w")
        assert listed(hand) == ["Brann Water Board"]
        await hand.press("escape")
        assert set(listed(hand)) == EVERY


async def test_a_name_that_is_not_there_is_told(opened: Opens) -> None:
    """A sentence and the way out; esc shows all, and leaves the second time."""
    async with opened() as hand:
        await hand.press("M", "/")
        await hand.type("zebra")
        await hand.press("enter")
        assert "No name matches." in hand.text
        await hand.press("enter", "i", "+", "escape")
        assert set(listed(hand)) == EVERY
        await hand.press("escape")
        assert hand.app.screen is hand.reading


async def test_kinds_of_names_are_turned_through(opened: Opens) -> None:
    """f lists people, then organisations, and so on."""
    async with opened() as hand:
        await hand.press("M", "f")
        assert "People" in hand.header
        assert set(listed(hand)) == {"Maud Ferrant", "Joss Halvey", "Dorrit Keane"}
        await hand.press("f")
        assert listed(hand) == ["Brann Water Board"]
        await hand.press("f", "f", "f", "f", "f")
        assert set(listed(hand)) == EVERY


async def test_the_latest_come_first_when_asked(opened: Opens, library_file: Path) -> None:
    """S sorts by the newest article, S again by how often."""
    library = open_library(library_file)
    names = {"Perrin Vale": (PERSON, "Perrin Vale")}
    shelve(
        library,
        Made("/new", Metadata("New", "", (), "2019-06-01"), ((Kind.PARAGRAPH, "Perrin Vale."),), names),
    )
    library.close()
    async with opened() as hand:
        await hand.press("M")
        assert listed(hand)[0] == FERRANT
        await hand.press("S")
        assert listed(hand)[0] == "Perrin Vale"
        assert "the latest first" in hand.header
        await hand.press("S")
        assert listed(hand)[0] == FERRANT


@pytest.mark.parametrize("leave", ["q", "M"])
async def test_the_screen_comes_back_as_it_was(opened: Opens, leave: str) -> None:
    """What was found, in which order, and which was chosen."""
    async with opened() as hand:
        await hand.press("M", "f", "S", "j")
        before = (listed(hand), chosen(hand))
        await hand.press(leave, "M")
        assert (listed(hand), chosen(hand)) == before


@pytest.mark.parametrize("key", ["enter", "i"])
async def test_a_name_opens_its_dossier_and_is_come_back_from(opened: Opens, key: str) -> None:
    """The dossier lies above the list; q leads back to the same row."""
    async with opened() as hand:
        await hand.press("M", "j", "j")
        name = chosen(hand)
        await hand.press(key)
        assert isinstance(hand.app.screen, DossierScreen)
        assert name in hand.header
        await hand.press("q")
        assert chosen(hand) == name


async def test_two_names_are_made_one_and_parted_again(opened: Opens) -> None:
    """+ merges the chosen name with one that is typed, completed from the library; u takes it back."""
    async with opened() as hand:
        await hand.press("M", "/")
        await hand.type("keane")
        await hand.press("enter", "+")
        await hand.type("joss")
        await hand.press("right", "enter")
        assert "“Dorrit Keane” is “Joss Halvey” · u takes it back" in hand.footer
        await hand.press("escape")
        assert "Dorrit Keane" not in listed(hand)
        await hand.press("u")
        assert "Taken back: “Dorrit Keane” is “Joss Halvey”" in hand.footer
        assert set(listed(hand)) == EVERY
        await hand.press("ctrl+r")
        assert "Dorrit Keane" not in listed(hand)


async def test_a_name_cannot_be_merged_with_nothing_or_itself(opened: Opens) -> None:
    """A word that is no name, and the name itself, change nothing and are told."""
    async with opened() as hand:
        await hand.press("M", "+")
        await hand.type("Nobody")
        await hand.press("enter")
        assert "No name in the library is written Nobody." in hand.footer
        await hand.press("+")
        await hand.type(FERRANT)
        await hand.press("enter")
        assert "are one already" in hand.footer
        await hand.press("+", "escape", "+", "enter")
        assert not hand.reading.changes.done


async def test_many_names_come_page_by_page(
    opened: Opens, library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first hundred at once, at the end all others at one go; the same row after coming back."""
    people = [f"Abel{n} Nameson" for n in range(250)]
    text = ((Kind.PARAGRAPH, " and ".join(people)),)
    library = open_library(library_file)
    made = Made("/m", Metadata("Many", "", (), "2018-01-01"), text, {p: (PERSON, p) for p in people})
    shelve(library, made)
    library.close()
    async with opened() as hand:
        await hand.press("M")
        assert "256 names" in hand.header
        assert len(listed(hand)) == 100
        asked: list[int] = []
        rows = NamesScreen.rows
        monkeypatch.setattr(
            NamesScreen, "rows", lambda screen, after, most: asked.append(most) or rows(screen, after, most)
        )
        await hand.press("G")
        assert len(listed(hand)) == 256
        assert len(asked) == 1
        assert chosen(hand) == listed(hand)[-1]
        await hand.press("k")
        name = chosen(hand)
        await hand.press("q", "M")
        assert chosen(hand) == name


async def test_an_empty_library_has_no_names(opened: Opens) -> None:
    """One sentence stands where the names were."""
    async with opened() as hand:
        await hand.press("d", "d", "d", "d", "d", "d", "M")
        assert "No names in this library." in hand.text
        await hand.press("j", "enter", "S", "f", "+", "escape", "q")
        assert hand.app.screen is hand.reading


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_the_screen_fits_every_terminal(opened: Opens, size: tuple[int, int]) -> None:
    """No row is wider than the screen, and the footer shows the keys that have room."""
    async with opened(*size) as hand:
        await hand.press("M")
        assert all(len(line) <= size[0] for line in hand.text.split("\n"))
        assert "enter open  / find" in hand.footer


async def test_names_of_different_kinds_are_made_one_with_a_warning(opened: Opens) -> None:
    """Each row says of what kind the name is; a place that becomes a person is told, and taken back."""
    async with opened(110, 24) as hand:
        await hand.press("M", "/")
        await hand.type("castle")
        await hand.press("enter")
        assert "place · 3 mentions" in hand.text
        await hand.press("+")
        await hand.type("Dorrit Keane")
        await hand.press("enter")
        assert (
            "Kinds differ: “Castle Brann” (place) is “Dorrit Keane” (person) · u takes it back" in hand.footer
        )
        await hand.press("u")
        assert listed(hand) == ["Castle Brann"]


async def test_a_name_is_merged_that_was_asked_of(opened: Opens) -> None:
    """Arrows do not move the list away while the other name is typed."""
    async with opened() as hand:
        await hand.press("M")
        asked = chosen(hand)
        await hand.press("+", *"Joss", "space", *"Halvey", "down", "enter")
        assert [one.name.name for one in hand.app.library.merges.decisions.all()] == [asked]
