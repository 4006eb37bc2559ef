"""Walking: names, quotations and words found, from one to the next; the panel leads to their places."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import made_library
import pytest
from hand import Hand
from rich.cells import cell_len

from reader.settings import recall
from reader.tui.screens.walking import find_all

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

WALL, BOARD, OIL = (made.metadata.headline for made in made_library.EVERY[:3])


# -- names and quotations in the text -------------------------------------------------------------


async def test_names_are_walked_in_the_order_of_the_text(opened: Opens) -> None:
    """] goes to the next name, [ to the one before; dates and figures are names too."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Brann Water Board said")
        seen = []
        for _ in range(4):
            await hand.press("]")
            seen.append(hand.at[:12])
        assert seen == ["Maud Ferrant", "Ferrant had ", "40,000 tonne", "3 March. One"]
        await hand.press("[", "[")
        assert hand.at.startswith("Ferrant had")


async def test_names_end_at_the_ends_of_the_text(opened: Opens) -> None:
    """Where no name follows, the caret stays and that is said."""
    async with opened() as hand:
        await hand.press("enter", "G")
        there = hand.view.caret
        await hand.press("]")
        assert "No further name" in hand.footer
        assert hand.view.caret == there


async def test_quotations_are_walked_in_the_order_of_the_text(opened: Opens) -> None:
    """The double mark goes to the next quotation, the single one back."""
    async with opened() as hand:
        await hand.press("enter", '"')
        assert hand.at.startswith("“We looked")
        await hand.press('"', '"')
        assert hand.at.startswith("“as clean")
        await hand.press("'")
        assert hand.at.startswith("“There was")
        await hand.press("'", "'")
        assert "No further quotation" in hand.footer


async def test_walking_from_the_list_goes_into_the_article(opened: Opens) -> None:
    """The keys are in the article after ] wherever they were."""
    async with opened() as hand:
        await hand.press('"')
        assert hand.pane == "article"
        assert hand.at.startswith("“We looked")


async def test_a_name_is_lit_and_its_mentions_are_walked(opened: Opens) -> None:
    """enter on a name lights its mentions; ] goes from one to the next, other names are passed over."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Maud Ferrant")
        await hand.press("enter")
        assert "3 mentions" in hand.footer
        assert len(hand.view.lit) == 3
        await hand.press("]")
        assert hand.at.startswith("Ferrant had warned")
        await hand.press("]")
        assert hand.at.startswith("Ferrant wants")
        await hand.press("]")
        assert "No further mention" in hand.footer
        await hand.press("escape")
        assert not hand.view.lit
        assert hand.pane == "article"


# -- the panel ------------------------------------------------------------------------------------


async def test_a_quotation_of_the_panel_leads_to_its_place(opened: Opens) -> None:
    """enter on a quotation goes to where it is said, and lights it."""
    async with opened() as hand:
        await hand.press("1", "j", "j", "enter")
        assert hand.pane == "article"
        assert hand.at.startswith("“as clean as a plate”")
        assert [span.of(hand.view.page.text) for span in hand.view.lit] == ["“as clean as a plate”"]


async def test_a_name_of_the_panel_leads_to_its_first_mention(opened: Opens) -> None:
    """enter on a name goes to its first mention and lights all."""
    async with opened() as hand:
        await hand.press("2", "j", "enter")
        assert hand.pane == "article"
        assert hand.at.startswith("Joss Halvey, said")
        assert len(hand.view.lit) == 2


async def test_a_link_of_the_panel_opens_its_article(opened: Opens) -> None:
    """enter on a link opens the other article; o returns to the same line, and the way is open forward."""
    async with opened(120, 20) as hand:
        await hand.press("enter")
        hand.go_to("In Castle Brann")
        left = (hand.view.top, hand.view.caret)
        await hand.press("3", "enter")
        assert (hand.headline, hand.pane) == (BOARD, "article")
        await hand.press("o")
        assert (hand.headline, hand.view.top, hand.view.caret) == (WALL, *left)
        await hand.press("O")
        assert hand.headline == BOARD


async def test_a_link_to_an_article_that_is_not_there_says_so(opened: Opens) -> None:
    """Nothing opens; one sentence tells what would bring the article in."""
    async with opened() as hand:
        await hand.press("3", "j", "enter")
        assert hand.headline == WALL
        assert "not in the library" in hand.footer.lower()


async def test_an_article_is_linked_back_from_where_it_is_named(opened: Opens) -> None:
    """The article that is named tells by which one, and leads there."""
    async with opened() as hand:
        await hand.open(BOARD)
        await hand.press("3")
        assert WALL in hand.words_in("panel")
        await hand.press("enter")
        assert hand.headline == WALL


async def test_a_passage_of_the_panel_leads_to_its_place(opened: Opens) -> None:
    """enter on a passage goes to its first word."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Neither has")
        await hand.press("m", "g", "4", "enter")
        assert hand.pane == "article"
        assert hand.at.startswith("Neither has")


@pytest.mark.parametrize(
    ("tab", "sentence"),
    [("1", "No quotations here."), ("3", "Named by"), ("4", "Nothing marked yet.")],
)
async def test_an_empty_tab_says_one_useful_sentence(opened: Opens, tab: str, sentence: str) -> None:
    """Where there is nothing to list, a sentence stands; enter on it does nothing."""
    async with opened() as hand:
        await hand.open(OIL if tab != "3" else BOARD)
        await hand.press(tab)
        assert sentence in hand.words_in("panel")
        if tab != "3":
            before = hand.headline
            await hand.press("enter", "j", "k", "G", "g", "space")
            assert hand.headline == before


async def test_the_tabs_count_what_they_hold(opened: Opens) -> None:
    """Each tab says how much there is, before it is opened."""
    async with opened() as hand:
        assert all(words in hand.words_in("panel") for words in ("Quotes 4", "Names 6", "Links 3", "▍0"))
        await hand.press("enter", "m")
        assert "▍1" in hand.words_in("panel")


# -- which kinds are shown ------------------------------------------------------------------------


def styled(hand: Hand, words: str) -> list[str]:
    """How the first of some words of the article is set: the flags of its style."""
    region = hand.view.region
    rows = [strip.crop(region.x, region.right) for strip in hand.app.screen._compositor.render_strips()]
    row = next(row for row in rows[1:] if words in row.text)
    place = row.text.index(words)
    style = next(iter(row.crop(cell_len(row.text[:place]), cell_len(row.text[: place + 1])))).style
    return [flag for flag in ("bold", "italic", "underline") if getattr(style, flag)]


async def test_names_have_their_second_sign_in_the_text(opened: Opens) -> None:
    """People are underlined, organisations bold, places italic."""
    async with opened(120, 50) as hand:
        assert styled(hand, "Ferrant had") == ["underline"]
        assert styled(hand, "Castle Brann, below") == ["italic"]
        assert styled(hand, "Brann Water Board will") == ["bold"]
        assert styled(hand, "had warned") == []


async def test_in_the_headline_a_name_has_its_tint_alone(opened: Opens) -> None:
    """A headline is bold as a whole, with no line or slant in it."""
    async with opened() as hand:
        assert styled(hand, "Orrelund wall holds") == ["bold"]


async def test_the_legend_switches_a_type_off_and_on(opened: Opens) -> None:
    """f lists the kinds; enter hides one in text and panel, and that is remembered; enter again shows it."""
    async with opened() as hand:
        await hand.press("enter", "2", "f")
        assert "People" in hand.text
        assert "shown · 3 names, 7 mentions" in hand.text
        await hand.press("enter")
        assert "hidden · 3 names, 7 mentions" in hand.text
        await hand.press("escape")
        assert styled(hand, "Ferrant had") == []
        assert "People 3 · not shown" in hand.words_in("panel")
        assert recall().hidden == ("person",)
    async with opened() as hand:
        await hand.press("enter")
        assert styled(hand, "Ferrant had") == []
        await hand.press("f", "enter", "escape")
        assert styled(hand, "Ferrant had") == ["underline"]
        assert recall().hidden == ()


async def test_a_hidden_type_is_passed_over_in_walking(opened: Opens) -> None:
    """] stops at no name that is not shown."""
    async with opened() as hand:
        await hand.press("enter", "f", "enter", "escape")
        hand.go_to("Brann Water Board said")
        await hand.press("]")
        assert hand.at.startswith("40,000 tonnes")


async def test_captions_are_hidden_and_shown(opened: Opens) -> None:
    """c takes the captions away and brings them back; the line one reads stays."""
    async with opened(100, 14) as hand:
        await hand.press("enter")
        assert "The wall at dawn." in hand.words_in("article")
        hand.go_to("In Castle Brann")
        top = hand.view.top
        await hand.press("c")
        assert hand.view.top == top
        assert hand.at.startswith("In Castle Brann")
        await hand.press("g")
        assert "The wall at dawn." not in hand.words_in("article")
        assert "hidden" in hand.footer
        await hand.press("J", "K")
        assert "The wall at dawn." not in hand.words_in("article")
        await hand.press("c")
        assert "The wall at dawn." in hand.words_in("article")


async def test_a_caret_in_a_caption_that_is_hidden_stands_on_words_that_are_seen(opened: Opens) -> None:
    """The caret never stands in what is not shown."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("The wall at dawn")
        await hand.press("c")
        page = hand.view.page
        assert page is not None
        assert any(block.start <= hand.view.caret < block.end for block in page.shown_blocks())


# -- finding --------------------------------------------------------------------------------------


async def test_words_are_found_as_one_types(opened: Opens) -> None:
    """/ goes to the first place after the caret and counts; n and N walk round the ends."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.type("wall")
        assert hand.at.startswith("wall")
        await hand.press("enter")
        count = hand.view.page.text.lower().count("wall")
        assert f"of {count}" in hand.footer
        starts = [hand.view.caret]
        for _ in range(count):
            await hand.press("n")
            starts.append(hand.view.caret)
        assert starts[0] == starts[-1]
        assert len(set(starts)) == count
        await hand.press("N")
        assert hand.view.caret == starts[-2]


async def test_finding_knows_no_case(opened: Opens) -> None:
    """Small letters find great ones."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.type("MAUD ferrant")
        await hand.press("enter")
        assert hand.at.startswith("Maud Ferrant")


async def test_giving_up_finding_returns_to_the_place(opened: Opens) -> None:
    """esc in the prompt puts caret and page back where they were, with no hit left."""
    async with opened(100, 12) as hand:
        await hand.press("enter", "j", "j")
        before = (hand.view.top, hand.view.caret)
        await hand.press("/")
        await hand.type("divers")
        assert hand.at.startswith("divers")
        await hand.press("escape")
        assert (hand.view.top, hand.view.caret) == before
        assert not hand.view.hits
        assert hand.pane == "article"


async def test_words_that_are_not_there_are_told(opened: Opens) -> None:
    """Finding nothing leaves the caret where it was and says so."""
    async with opened() as hand:
        await hand.press("enter")
        before = hand.view.caret
        await hand.press("/")
        await hand.type("giraffe")
        await hand.press("enter")
        assert "“giraffe” is not in this article" in hand.footer
        assert hand.view.caret == before
        await hand.press("n")
        assert hand.view.caret == before


async def test_the_hits_go_with_escape(opened: Opens) -> None:
    """After esc nothing is marked as found, and the article still has the keys."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.type("wall")
        await hand.press("enter", "escape")
        assert not hand.view.hits
        assert hand.pane == "article"
        await hand.press("n")
        assert "/" in hand.footer


async def test_signs_that_mean_something_to_patterns_are_found_as_they_are(opened: Opens) -> None:
    """A bracket or a star is looked for as itself."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.type("(.*[")
        await hand.press("enter")
        assert "is not in this article" in hand.footer


async def test_finding_in_another_article_begins_anew(opened: Opens) -> None:
    """The next article shows no hit of the one before."""
    async with opened() as hand:
        await hand.press("enter", "/")
        await hand.type("wall")
        await hand.press("enter", "J")
        assert not hand.view.hits


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("wall and Wall", "wall", [0, 9]),
        ("aaaa", "aa", [0, 2]),
        ("Ms\u00a0Voss and Ms Voss", "ms voss", [0, 12]),
        ("one\ntwo one two", "one two", [0, 8]),
        ("anything", " ", []),
        ("anything", "", []),
        ("ΣΊΣΥΦΟΣ σίσυφος", "σίσυφος", [0, 8]),
    ],
)
def test_words_are_found_wherever_they_stand(text: str, words: str, places: list[int]) -> None:
    """In any case, and over any white space; places do not overlap."""
    assert find_all(text, words) == places
