"""A name's dossier: where it stands, what it said, who is beside it, how it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand
from made_library import BOARD, FERRANT, OIL, PERSON, WALL, Made

from reader.article.document import RawDocument
from reader.article.text import Kind, Metadata
from reader.intake.naming import join_names
from reader.library import open_library
from reader.tui.screens.dossier import DossierScreen

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

RISK = "Maud Ferrant, its chief"
THIRD = Made(
    "/pile/east/third.txt",
    Metadata("Nobody left at the gate", "Orrelund Echo", (), "2019-01-03", language="en"),
    (
        (Kind.PARAGRAPH, "“Maud Ferrant never slept,” said Joss Halvey. The Engineer was not seen."),
        (Kind.PARAGRAPH, "Ferrant left in spring."),
    ),
    {
        FERRANT: (PERSON, FERRANT),
        "Ferrant": (PERSON, FERRANT),
        "The Engineer": (PERSON, "The Engineer"),
        "Joss Halvey": (PERSON, "Joss Halvey"),
    },
    speakers=(("Joss Halvey", "said"),),
)


@pytest.fixture(autouse=True)
def third(library_file: Path) -> None:
    """A third article that names Ferrant, with why words stand for her and what she is called."""
    library = open_library(library_file)
    made = THIRD.annotated()
    mentions = tuple(
        replace(one, reason="last name" if one.end - one.start == 7 else "", role="engineer of the wall")
        if one.name == FERRANT
        else one
        for one in made.mentions
    )
    number = library.identities.found(RawDocument(THIRD.source, b"third", "plain text", ()), "2019-01-03")
    library.shelf.shelve(number, replace(made, mentions=mentions), "made")
    join_names(library)
    library.close()


def screen(hand: Hand) -> DossierScreen:
    """The screen that lies on top."""
    assert isinstance(hand.app.screen, DossierScreen)
    return hand.app.screen


async def ferrant(hand: Hand) -> None:
    """The dossier of Ferrant, from her name in the newest article."""
    await hand.open(WALL.metadata.headline)
    hand.go_to("Maud Ferrant")
    await hand.press("i")


def make_anew(hand: Hand, number: int, parts: Sequence[tuple[Kind, str]], made: Made = WALL) -> None:
    """Have another program give an article other blocks."""
    elsewhere = open_library(hand.app.library.path)
    elsewhere.shelf.shelve(number, replace(made, parts=parts, cut_before=(), linked=()).annotated(), "made")
    elsewhere.close()


# -- the way there -------------------------------------------------------------------------------


async def test_i_tells_about_the_name_at_the_caret(opened: Opens) -> None:
    """From the text, from the names in the panel, and from a quotation: its speaker."""
    async with opened() as hand:
        await ferrant(hand)
        assert "Maud Ferrant · person" in hand.header
        await hand.press("q", "2", "j", "i")
        assert "person" in hand.header
        await hand.press("q", "1", "j", "j", "i")
        assert "Joss Halvey · person" in hand.header
        await hand.press("q", "escape")
        hand.go_to("clean as a plate")
        await hand.press("i")
        assert "Joss Halvey · person" in hand.header
        await hand.press("i")
        assert hand.app.screen is hand.reading


async def test_where_no_name_is_i_says_how_to_reach_one(opened: Opens) -> None:
    """The footer names the key; dates have no dossier; a speaker that is no name is told."""
    async with opened() as hand:
        await hand.open(WALL.metadata.headline)
        hand.go_to("gates were opened")
        await hand.press("i")
        assert "No name here. ] goes to the next one." in hand.footer
        hand.go_to("3 March")
        await hand.press("i")
        assert "Dates and numbers have no dossier." in hand.footer
        await hand.press("1", "e", "ctrl+u")
        await hand.type("A voice")
        await hand.press("enter", "i")
        assert "Nothing more is known of A voice." in hand.footer


# -- what is told --------------------------------------------------------------------------------


async def test_every_sentence_stands_under_its_article_newest_first(opened: Opens) -> None:
    """With what the name is called, how else it is written, and a line of bars over the months."""
    async with opened(110, 40) as hand:
        await ferrant(hand)
        seen = hand.text
        assert "6 mentions in 3 articles" in hand.header
        assert "engineer of the wall" in seen
        assert "also “Ferrant”" in seen
        assert "Jan – Mar 2019 · the most in Mar 2019: 4" in seen
        places = [seen.index(words) for words in ("Orrelund wall holds", "Water board asks", "Nobody left")]
        assert places == sorted(places)
        assert "Ferrant had warned in the autumn" in seen


async def test_its_words_the_words_about_it_and_its_neighbours_have_tabs(opened: Opens) -> None:
    """2, 3, 4 and 5, or tab: said, about, beside, written."""
    async with opened(110, 40) as hand:
        await ferrant(hand)
        await hand.press("2")
        assert "“We looked at every joint twice,”" in hand.text
        assert "“One wall is a risk" in hand.text
        await hand.press("tab")
        assert "“Maud Ferrant never slept,”" in hand.text
        assert "Joss Halvey" in hand.text
        await hand.press("4")
        assert "Orrelund" in hand.text
        assert "in 2 articles with it" in hand.text
        await hand.press("5")
        assert "engineer of the wall" in hand.text
        assert "last name · 1×" in hand.text
        await hand.press("tab", "shift+tab", "1")
        assert "Ferrant had warned in the autumn" in hand.text


async def test_an_empty_tab_says_one_sentence(opened: Opens) -> None:
    """A place says nothing, and is written in one way."""
    async with opened() as hand:
        await hand.open(OIL.metadata.headline)
        hand.go_to("Castle Brann burns")
        await hand.press("i", "2")
        assert "Nothing that was said is known to be by this name." in hand.text
        await hand.press("enter", "3")
        assert "No quotation mentions this name." in hand.text
        await hand.press("5", "-")
        assert "No other name is counted with this one." in hand.footer


async def test_a_neighbour_opens_its_own_dossier(opened: Opens) -> None:
    """enter on a name beside goes on to it; q comes back to the one before."""
    async with opened() as hand:
        await ferrant(hand)
        await hand.press("4", "enter")
        assert "Maud Ferrant" not in hand.header
        await hand.press("q")
        assert "Maud Ferrant" in hand.header


# -- going there ---------------------------------------------------------------------------------


async def test_three_mentions_in_three_articles_and_back_take_seven_keys(opened: Opens) -> None:
    """i enter n n: three articles, the name lit in each; o o o: the line one left."""
    async with opened() as hand:
        await hand.open(WALL.metadata.headline)
        hand.go_to("Maud Ferrant")
        left = hand.view.caret
        await hand.press("i", "enter")
        seen = [hand.headline]
        assert len(hand.view.lit) == 3
        assert "1 of 3 · n N to the others" in hand.footer
        await hand.press("n")
        seen.append(hand.headline)
        assert hand.at.startswith(RISK)
        await hand.press("n")
        seen.append(hand.headline)
        assert seen == [made.metadata.headline for made in (WALL, BOARD, THIRD)]
        await hand.press("o", "o", "o")
        assert (hand.headline, hand.view.caret) == (WALL.metadata.headline, left)


async def test_enter_goes_to_the_very_sentence_and_names_are_walked_there(opened: Opens) -> None:
    """The chosen mention, not the first; ] goes on to the next in this article, n to the next article."""
    async with opened() as hand:
        await ferrant(hand)
        await hand.press("j", "enter")
        assert hand.at.startswith("Ferrant had warned")
        await hand.press("]")
        assert hand.at.startswith("Ferrant wants")
        await hand.press("n")
        assert hand.headline == BOARD.metadata.headline


async def test_the_dossier_is_come_back_to_at_the_same_row(opened: Opens) -> None:
    """i on the same name again opens it where it was left."""
    async with opened() as hand:
        await ferrant(hand)
        await hand.press("j", "j", "enter", "i")
        assert screen(hand).entries.key == ("place", 2)


async def test_its_words_are_gone_to_and_walked(opened: Opens) -> None:
    """enter under Said lights the words; n goes on to what it said next."""
    async with opened() as hand:
        await ferrant(hand)
        await hand.press("2", "j", "enter")
        assert hand.at.startswith("“There was nothing to mend.”")
        await hand.press("n")
        assert hand.at.startswith("“One wall is a risk")


@pytest.mark.parametrize("tab", ["1", "2"])
async def test_words_that_stand_elsewhere_since_are_gone_to(opened: Opens, tab: str) -> None:
    """Made anew under an open dossier: enter goes to the words, not to their old place."""
    async with opened() as hand:
        await ferrant(hand)
        await hand.press(tab, "G")
        listed = screen(hand).places[-1]
        source = hand.app.library.articles.rows([listed.number])[0].source
        made = next(one for one in (WALL, BOARD, OIL, THIRD) if one.source == source)
        make_anew(hand, listed.number, ((Kind.PARAGRAPH, "Snow lay."), *made.parts), made)
        await hand.press("enter")
        assert hand.at.startswith(listed.words[listed.lead :])
        assert hand.view.caret > listed.span.start


async def test_words_that_are_gone_since_are_not_lit(opened: Opens) -> None:
    """Where the newer text has them no more, that is told, and nothing else is taken for them."""
    async with opened() as hand:
        await ferrant(hand)
        await hand.press("2", "G")
        make_anew(hand, screen(hand).places[-1].number, ((Kind.PARAGRAPH, "Snow lay."),))
        await hand.press("enter")
        assert "Made anew since; these words are gone" in hand.footer
        assert not hand.view.lit


# -- one name or two -----------------------------------------------------------------------------


async def test_two_names_are_made_one_and_parted(opened: Opens) -> None:
    """+ counts another name with this one; - under Written parts them; u takes each back."""
    async with opened(110, 40) as hand:
        await hand.press("M", "/")
        await hand.type("the engineer")
        await hand.press("enter", "enter", "+")
        await hand.type("maud")
        await hand.press("right", "enter")
        assert "Maud Ferrant · person" in hand.header
        assert "7 mentions in 3 articles" in hand.header
        assert "also “The Engineer”" in hand.text
        await hand.press("-")
        assert "Choose the name that is another." in hand.footer
        await hand.press("G", "-")
        assert "“The Engineer” is not “Maud Ferrant”" in hand.footer
        assert "6 mentions" in hand.header
        await hand.press("u")
        assert "7 mentions" in hand.header
        await hand.press("u")
        assert "6 mentions" in hand.header
        await hand.press("ctrl+r")
        assert "7 mentions" in hand.header


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_the_screen_fits_every_terminal(opened: Opens, size: tuple[int, int]) -> None:
    """On every tab no row is wider than the screen, and the footer shows what has room."""
    async with opened(*size) as hand:
        await ferrant(hand)
        for tab in "12345":
            await hand.press(tab)
            assert all(len(line) <= size[0] for line in hand.text.split("\n"))
            assert "enter go there" in hand.footer
            assert any(line.startswith("▌") for line in hand.lines), "what is chosen is seen"
        await hand.resize(60, 20)
        assert "Maud Ferrant" in hand.header


async def test_a_click_on_a_tab_turns_to_it(opened: Opens) -> None:
    """The mouse can do what the keys can."""
    async with opened() as hand:
        await ferrant(hand)
        await hand.pilot.click("#panel", offset=(hand.lines[1].index("Beside"), 0))
        await hand.settle()
        assert screen(hand).tab == "beside"
        await hand.pilot.click("#panel", offset=(3, 1))
        await hand.settle()
        assert "Maud Ferrant" not in hand.header


async def test_a_name_that_has_gone_says_so(opened: Opens) -> None:
    """Where its last article was removed meanwhile, the dossier tells, and every key is harmless."""
    async with opened() as hand:
        await ferrant(hand)
        for number in hand.app.library.articles.numbers():
            hand.app.library.articles.remove(number)
        await hand.press("u")
        assert "This name is not in the library any more." in hand.text
        await hand.press("j", "enter", "+", "-", "G", "q")
        assert hand.app.screen is hand.reading


async def test_from_a_sentence_to_the_speakers_other_words_and_back_takes_five_keys(opened: Opens) -> None:
    """i on the quotation, 2 for what its speaker said, the words in another article, o: the same line."""
    async with opened() as hand:
        await hand.open(BOARD.metadata.headline)
        hand.go_to("One wall is a risk")
        left = hand.view.caret
        await hand.press("i", "2", "g", "enter")
        assert hand.headline == WALL.metadata.headline
        assert hand.at.startswith("“We looked at every joint twice,”")
        await hand.press("o")
        assert (hand.headline, hand.view.caret) == (BOARD.metadata.headline, left)


async def test_who_said_what_is_kept_to_the_name(opened: Opens) -> None:
    """Q lists the words of the name alone, and q comes back; a name that said nothing is told so."""
    async with opened() as hand:
        await ferrant(hand)
        await hand.press("Q")
        assert "Who said what · Maud Ferrant" in hand.header
        assert "3 quotations" in hand.header
        await hand.press("q")
        assert "Maud Ferrant · person" in hand.header
        await hand.press("q")
        await hand.open(OIL.metadata.headline)
        hand.go_to("Castle Brann burns")
        await hand.press("i", "Q")
        assert "Nothing that was said is known to be by this name." in hand.footer


async def test_a_key_of_the_first_screen_is_not_silent(opened: Opens) -> None:
    """What it would do, and how to get where it does; the dossier stays, keys of nothing say nothing."""
    async with opened(110, 24) as hand:
        await ferrant(hand)
        await hand.press("t")
        assert "t (theme) works on the first screen; esc leads there." in hand.footer
        await hand.press("j")
        assert "enter go there" in hand.footer
        await hand.press("~", "2")
        assert "works on the first screen" not in hand.footer
        assert screen(hand).tab == "said"


async def test_tabs_are_parted_and_counted(opened: Opens) -> None:
    """Every number stands with its own tab; many quotations about a name are not all counted."""
    async with opened() as hand:
        await ferrant(hand)
        assert "Mentions 6 · Said 3 · About 1 · Beside" in hand.text
        await hand.press("3")
        assert len(screen(hand).places) == 1
