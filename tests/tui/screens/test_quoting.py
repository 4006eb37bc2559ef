"""Quotations: their order, speakers corrected, rejected, marked, copied, and looked up in the source."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand
from made_library import FERRANT, PERSON, Made

from reader.article.annotation import Quotation, QuotationKind, QuotationState
from reader.article.document import RawDocument
from reader.article.text import Kind, Metadata
from reader.library import Library, open_library
from reader.settings import recall

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

DUES = Made(
    "/pile/east/dues.txt",
    Metadata("Harbour dues are doubled", "Coastline Daily", (), "2019-04-02", language="en"),
    (
        (Kind.PARAGRAPH, "Dorrit Keane said that no boat would pay. The harbour was shut for a day."),
        (Kind.PARAGRAPH, "“We asked for light, said Keane. The lamps came in June."),
        (Kind.PARAGRAPH, "“Nobody asked us,” a voice called from the pier. “Nobody will.”"),
    ),
    {"Dorrit Keane": (PERSON, "Dorrit Keane"), "Keane": (PERSON, "Dorrit Keane")},
)
"""The newest article: an indirect quotation, one whose mark is not closed, two of nobody that is named."""

_SAID = (
    ("no boat would pay", QuotationKind.INDIRECT, QuotationState.WHOLE, "Dorrit Keane", "said", ""),
    (
        "“We asked for light",
        QuotationKind.DIRECT,
        QuotationState.UNCLOSED,
        "Dorrit Keane",
        "said",
        "cue behind",
    ),
    ("“Nobody asked us,”", QuotationKind.DIRECT, QuotationState.WHOLE, "", "called", "a voice has no name"),
    ("“Nobody will.”", QuotationKind.DIRECT, QuotationState.WHOLE, "", "", ""),
)
_RAW = "HOME | NEWS\n\n" + "\n\n".join(words for _, words in DUES.parts).replace("The lamps", "\nThe lamps")


def shelve_dues(library: Library) -> int:
    """Put the article into a library with its quotations as they are; its number."""
    made = DUES.annotated()
    text = made.article.text
    quotations = tuple(
        Quotation(text.index(words), text.index(words) + len(words), kind, state, who, None, cue, how, 0.6)
        for words, kind, state, who, cue, how in _SAID
    )
    document = RawDocument(DUES.source, _RAW.encode(), "plain text", ())
    number = library.identities.found(document, "2019-04-02T08:00:00Z")
    library.shelf.shelve(number, replace(made, quotations=quotations), "made")
    return number


@pytest.fixture(autouse=True)
def dues(library_file: Path) -> None:
    """The article on top of the list."""
    library = open_library(library_file)
    shelve_dues(library)
    library.close()


WALL = "Orrelund wall holds through its first winter"


def headings(hand: Hand) -> list[str]:
    """The headings of the panel, in their order."""
    return [entry.parts[0].text for entry in hand.reading.panel.entries if entry.key is None]


def words_listed(hand: Hand) -> list[str]:
    """The words of every quotation in the panel, in their order."""
    return [entry.parts[0].text for entry in hand.reading.panel.entries if entry.key is not None]


# -- the panel -----------------------------------------------------------------------------------


async def test_quotations_stand_by_speaker_or_as_the_text_has_them(opened: Opens) -> None:
    """S puts each speaker's words together, those of nobody named last; S again follows the text."""
    async with opened() as hand:
        await hand.open(WALL)
        hand.app.library.corrections.name_speaker(1, *span_of(hand, "“as clean as a plate”"), "Dorrit Keane")
        hand.app.library.corrections.name_speaker(1, *span_of(hand, "“There was nothing to mend.”"), "")
        await hand.press("1")
        assert headings(hand) == [FERRANT, "No speaker named", "Dorrit Keane"]
        await hand.press("S")
        assert headings(hand) == [FERRANT, "Dorrit Keane", "No speaker named"]
        await hand.press("S")
        assert headings(hand) == [FERRANT, "No speaker named", "Dorrit Keane"]


async def test_the_order_of_the_panel_is_remembered(opened: Opens) -> None:
    """The next sitting lists the quotations as the last one did."""
    async with opened() as hand:
        await hand.press("1", "S")
    assert recall().grouped
    async with opened() as hand:
        assert hand.reading.grouped


async def test_what_was_chosen_stays_chosen_in_the_other_order(opened: Opens) -> None:
    """S changes the order, not the choice, and leaves the keys where they are."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("1", "j", "j")
        chosen = hand.reading.panel.key
        await hand.press("S")
        assert hand.reading.panel.key == chosen
        assert hand.pane == "panel"


async def test_a_broken_mark_has_a_sign_and_its_words(opened: Opens) -> None:
    """The quotation whose closing mark is missing says so, and how its speaker was found."""
    async with opened() as hand:
        await hand.press("1")
        seen = hand.words_in("panel")
        assert "“We asked for light ⚠" in seen
        assert "the closing mark is missing" in seen
        assert "cue behind, 60 % sure" in seen


async def test_indirect_quotations_are_switched_off_and_on(opened: Opens) -> None:
    """f, at its end, hides what stands without marks: in the panel, in its count, and when walking."""
    async with opened(120, 40) as hand:
        await hand.press("enter", "1")
        assert words_listed(hand)[0] == "no boat would pay"
        assert "Quotes 4" in hand.text
        await hand.press("f", "G")
        assert "shown · 1 quotation without marks" in hand.text
        await hand.press("enter", "escape")
        assert words_listed(hand)[0] == "“We asked for light ⚠"
        assert "Quotes 3" in hand.text
        await hand.press("escape", "g", '"')
        assert hand.at.startswith("“We asked")
    async with opened() as hand:
        assert hand.reading.indirect_hidden
        await hand.press("f", "G", "enter", "escape", "1")
        assert words_listed(hand)[0] == "no boat would pay"


# -- going and meaning ---------------------------------------------------------------------------


async def test_a_quotation_that_was_walked_to_is_lit_and_meant(opened: Opens) -> None:
    """ " lights the quotation; m then marks it whole."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press('"', '"')
        assert [span.of(hand.view.page.text) for span in hand.view.lit] == ["“There was nothing to mend.”"]
        await hand.press("m")
        assert hand.bookmarks == ["“There was nothing to mend.”"]


async def test_names_are_walked_though_a_quotation_is_lit(opened: Opens) -> None:
    """] goes to the next name, not to another place of the quotation."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press('"', "]")
        assert hand.at.startswith("Maud Ferrant")


async def test_m_in_the_panel_marks_the_chosen_quotation(opened: Opens) -> None:
    """The passage is the quotation, marks and all, and the choice stays in the panel."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("1", "j", "m")
        assert hand.bookmarks == ["“There was nothing to mend.”"]
        assert hand.pane == "panel"


async def test_a_quotation_is_copied_with_its_speaker_and_source(opened: Opens, copied: list[str]) -> None:
    """Y in the panel copies the words, who said them, and where they stand."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("1", "Y")
        assert copied[-1] == (
            "“We looked at every joint twice,”\n— Maud Ferrant, “Orrelund wall holds through its first "
            "winter”, Orrelund Echo, 14 March 2019, https://echo.example/wall"
        )
        await hand.press("enter", "Y")
        assert copied[-1] == copied[-2]
        await hand.press("escape", "Y")
        assert "Maud Ferrant, “Orr" not in copied[-1]


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was copied, in its order."""
    kept: list[str] = []

    def copy(words: str, *_: object) -> str:
        kept.append(words)
        return "somewhere"

    monkeypatch.setattr("reader.tui.clipboard.copy", copy)
    return kept


# -- correcting ----------------------------------------------------------------------------------


def span_of(hand: Hand, words: str) -> tuple[int, int]:
    """Where some words stand in the article on the desk."""
    assert hand.view.page is not None
    start = hand.view.page.text.index(words)
    return start, start + len(words)


def speakers(hand: Hand) -> list[str]:
    """Who speaks the quotations of the article on the desk."""
    assert hand.reading.row is not None
    return [one.speaker for one in hand.app.library.annotations.quotations(hand.reading.row.number)]


async def test_a_speaker_is_corrected_and_it_can_be_taken_back(opened: Opens) -> None:
    """e writes another name over the one that was found; u brings the old one back, ctrl+r the new one."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("1", "e", "ctrl+u")
        await hand.type("Tilda Marsh")
        await hand.press("enter")
        assert speakers(hand)[0] == "Tilda Marsh"
        assert "Tilda Marsh" in hand.words_in("panel")
        assert "“Tilda Marsh” said it · u takes it back" in hand.footer
        await hand.press("u")
        assert speakers(hand)[0] == FERRANT
        await hand.press("ctrl+r")
        assert speakers(hand)[0] == "Tilda Marsh"
        assert "you said so" in hand.words_in("panel")


async def test_the_first_letter_replaces_the_speaker(opened: Opens) -> None:
    """What stands in the prompt is selected; → or end keeps it, to be added to."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("1", "e")
        await hand.type("Ilse")
        await hand.press("enter")
        assert speakers(hand)[0] == "Ilse"
        await hand.press("e", "end")
        await hand.type(" Marrow")
        await hand.press("enter")
        assert speakers(hand)[0] == "Ilse Marrow"


async def test_typing_a_speaker_is_completed_from_the_articles_names(opened: Opens) -> None:
    """Some letters and → are enough for a name that stands in the article."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("1", "e", "ctrl+u")
        await hand.type("joss")
        await hand.press("right", "enter")
        assert speakers(hand)[0] == "Joss Halvey"


async def test_the_quotation_under_the_caret_is_corrected(opened: Opens) -> None:
    """e in the article means the quotation at the caret; an empty line says that nobody is named."""
    async with opened() as hand:
        await hand.open(WALL)
        hand.go_to("clean as a plate")
        await hand.press("e", "ctrl+u", "enter")
        assert speakers(hand)[2] == ""
        assert "Nobody named said it" in hand.footer


async def test_giving_up_a_correction_changes_nothing(opened: Opens) -> None:
    """esc in the line, and the same name again, leave everything as it was."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("1", "e", "x", "escape", "e", "enter")
        assert speakers(hand)[0] == FERRANT
        assert not hand.reading.changes.done


async def test_where_no_quotation_is_e_says_how_to_reach_one(opened: Opens) -> None:
    """The footer names the key that goes to the next quotation."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("e")
        assert 'No quotation here. " goes to the next one.' in hand.footer


async def test_a_quotation_is_rejected_and_comes_back(opened: Opens) -> None:
    """d on a quotation in the panel: it is gone, the next is chosen, the tab counts anew; u undoes it."""
    async with opened() as hand:
        await hand.open(WALL)
        await hand.press("1", "j", "d")
        assert "“There was nothing to mend.”" not in words_listed(hand)
        assert "Quotes 3" in hand.words_in("panel")
        assert hand.reading.panel.key == ("quotation", *span_of(hand, "“as clean as a plate”"))
        await hand.press("u")
        assert "“There was nothing to mend.”" in words_listed(hand)
        assert "Quotes 4" in hand.words_in("panel")


# -- the source ----------------------------------------------------------------------------------


async def test_a_quotation_is_seen_as_its_source_has_it(opened: Opens) -> None:
    """R shows what is wrong with the marks, and the lines of the raw file with their numbers."""
    async with opened() as hand:
        await hand.press("1", "j", "R")
        assert "the closing mark is missing" in hand.text
        assert "cue behind, 60 % sure" in hand.text
        assert "5  “We asked for light, said Keane." in hand.text
        assert "The lamps came in June." in hand.text
        assert "HOME" not in hand.text
        await hand.press("q")
        assert hand.app.screen is hand.reading


async def test_without_a_quotation_there_is_no_source_to_show(opened: Opens) -> None:
    """R on plain words says how to reach a quotation."""
    async with opened() as hand:
        await hand.press("enter", "R")
        assert "No quotation here." in hand.footer


async def test_a_name_that_is_chosen_in_the_panel_is_no_quotation(opened: Opens) -> None:
    """R and e on the tab of names do not reach past the panel to the quotation at the caret."""
    async with opened() as hand:
        await hand.open(WALL)
        hand.go_to("clean as a plate")
        await hand.press("2", "R")
        assert hand.app.screen is hand.reading
        assert "No quotation here." in hand.footer
