"""Who said what: every quotation of the library on one screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand
from made_library import BOARD, FERRANT, WALL, Made, shelve

from reader.article.text import Kind, Metadata
from reader.library import LibraryError, open_library
from reader.tui.screens.said import SaidScreen

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

TWICE, MEND, PLATE, SLEEPS, RISK, RIVER = (
    "“We looked at every joint twice,”",
    "“There was nothing to mend.”",
    "“as clean as a plate”",
    "“One sleeps better,”",
    "“One wall is a risk, two are a plan,”",
    "“a wall against the wrong river”",
)
EVERY = [TWICE, MEND, PLATE, SLEEPS, RISK, RIVER]
"""The quotations of the made library, newest first."""


def said(hand: Hand) -> SaidScreen:
    """The screen that lies on top."""
    assert isinstance(hand.app.screen, SaidScreen)
    return hand.app.screen


def listed(hand: Hand) -> list[str]:
    """The words of every quotation that is listed, in their order."""
    return [spoken.words for spoken in said(hand).found]


def chosen(hand: Hand) -> str:
    """The words of the chosen quotation."""
    spoken = said(hand).chosen()
    return spoken.words if spoken else ""


# -- what is listed ------------------------------------------------------------------------------


async def test_all_quotations_are_listed_newest_first(opened: Opens) -> None:
    """Q lists who said what under each article, and counts."""
    async with opened() as hand:
        await hand.press("Q")
        assert listed(hand) == EVERY
        assert "6 quotations" in hand.header
        assert "Orrelund Echo · 14 Mar 2019 · Orrelund wall holds" in hand.text
        rows = [line.strip("▌▕ ") for line in hand.lines]
        assert rows[2:6] == [FERRANT, TWICE, "said", MEND], "the second of one speaker stands under the first"


async def test_the_list_narrows_as_one_types(opened: Opens) -> None:
    """/ keeps to quotations with the words, letter by letter; enter keeps what was found."""
    async with opened() as hand:
        await hand.press("Q", "/")
        await hand.type("wal ri")
        assert listed(hand) == [RISK, RIVER]
        await hand.press("enter")
        assert "“wal ri” " in hand.header
        assert "2 quotations" in hand.header


async def test_giving_up_the_search_shows_all_again(opened: Opens) -> None:
    """esc in the prompt drops its words, the screen stays."""
    async with opened() as hand:
        await hand.press("Q", "/")
        await hand.type("wall")
        await hand.press("escape")
        assert listed(hand) == EVERY


async def test_a_speaker_is_asked_for_by_a_part_of_the_name(opened: Opens) -> None:
    """s takes some letters; where they mean one person the timeline stands above the words."""
    async with opened() as hand:
        await hand.press("Q", "s")
        await hand.type("ferr")
        await hand.press("enter")
        assert listed(hand) == [TWICE, MEND, RISK]
        assert "Mar 2019: 3" in hand.text
        assert "Who said what · ferr" in hand.header


async def test_the_speaker_of_the_chosen_one_is_a_key_away(opened: Opens) -> None:
    """S keeps to exactly that speaker, and S again to nobody."""
    async with opened() as hand:
        await hand.press("Q", "j", "j", "S")
        assert listed(hand) == [PLATE, RIVER]
        assert "Joss Halvey" in hand.header
        await hand.press("S")
        assert listed(hand) == EVERY


async def test_days_are_typed(opened: Opens) -> None:
    """t takes a year, a month, a day or a range; what is no day is told, and nothing changes."""
    async with opened() as hand:
        await hand.press("Q", "t")
        await hand.type("2019-03-13..")
        await hand.press("enter")
        assert listed(hand) == EVERY[:4]
        assert "2019-03-13.." in hand.header
        await hand.press("t", "ctrl+u")
        await hand.type("tomorrow")
        await hand.press("enter")
        assert "Days are written 2026" in hand.footer
        await hand.press("t", "escape")
        assert listed(hand) == EVERY


async def test_kinds_are_turned_through(opened: Opens) -> None:
    """f: between marks, without marks, all."""
    async with opened() as hand:
        await hand.press("Q", "f")
        assert "between marks" in hand.header
        assert listed(hand) == EVERY
        await hand.press("f")
        assert "No quotation matches." in hand.text
        await hand.press("f")
        assert listed(hand) == EVERY


async def test_one_article_is_kept_to(opened: Opens) -> None:
    """A keeps to the article of the chosen quotation; A again lists all."""
    async with opened() as hand:
        await hand.press("Q", "G", "A")
        assert listed(hand) == [RISK, RIVER]
        assert "Water board asks for a second wall" in hand.header
        await hand.press("A")
        assert listed(hand) == EVERY


async def test_where_nothing_matches_esc_shows_all(opened: Opens) -> None:
    """The sentence says so, and it is so; a second esc leaves."""
    async with opened() as hand:
        await hand.press("Q", "/")
        await hand.type("giraffe")
        await hand.press("enter")
        assert "No quotation matches." in hand.text
        assert "esc shows all again." in hand.text
        await hand.press("enter", "S", "A", "d", "e", "Y", "m", "escape")
        assert listed(hand) == EVERY
        await hand.press("escape")
        assert hand.app.screen is hand.reading


@pytest.mark.parametrize("leave", ["q", "Q"])
async def test_the_screen_is_left_at_once_and_comes_back_as_it_was(opened: Opens, leave: str) -> None:
    """q and Q leave it with its filters on; Q brings it back at the same row."""
    async with opened() as hand:
        await hand.press("Q", "s")
        await hand.type("ferr")
        await hand.press("enter", "j", "j")
        assert chosen(hand) == RISK
        await hand.press(leave)
        assert hand.app.screen is hand.reading
        await hand.press("Q")
        assert listed(hand) == [TWICE, MEND, RISK]
        assert chosen(hand) == RISK


async def test_indirect_quotations_that_are_switched_off_are_left_out(opened: Opens) -> None:
    """What f in the article hides, the screen does not list until it is asked for."""
    async with opened() as hand:
        await hand.press("f", "G", "enter", "escape", "Q")
        assert "between marks" in hand.header


async def test_a_library_without_quotations_says_so(opened: Opens) -> None:
    """One sentence, and every key does nothing."""
    async with opened() as hand:
        await hand.press("d", "d", "Q")
        assert "Nobody is quoted in this library." in hand.text
        await hand.press("j", "G", "enter", "S", "A", "d", "e", "Y", "y", "m", "u")
        assert listed(hand) == [RISK, RIVER], "u brought the article back that was removed last"


# -- many ----------------------------------------------------------------------------------------


@pytest.fixture
def many(library_file: Path) -> None:
    """Three hundred quotations more, in one article of long ago."""
    parts = tuple((Kind.PARAGRAPH, f"“Stone {n} is dry.”") for n in range(300))
    made = Made("/many", Metadata("Every stone spoke", "Deep Water Review", (), "2017-01-01"), parts)
    library = open_library(library_file)
    shelve(library, made)
    library.close()


@pytest.mark.usefixtures("many")
async def test_more_is_fetched_as_one_goes_down(opened: Opens) -> None:
    """The first page stands at once; the next follows before its end is seen, all on the way to the end."""
    async with opened() as hand:
        await hand.press("Q")
        assert "306 quotations" in hand.header
        assert len(listed(hand)) == 100
        hand.app.screen.entries.choose(99)
        await hand.press("j")
        assert len(listed(hand)) == 200
        await hand.press("G")
        assert chosen(hand) == "“Stone 299 is dry.”"
        assert len(listed(hand)) == 306
        await hand.press("g")
        assert chosen(hand) == TWICE


@pytest.mark.usefixtures("many")
async def test_far_down_one_comes_back_to_the_same_row(opened: Opens) -> None:
    """Leaving and coming back from the third page lists three pages again."""
    async with opened() as hand:
        await hand.press("Q", "G", "G", "G", "k", "k")
        before = chosen(hand)
        await hand.press("q", "Q")
        assert chosen(hand) == before


# -- going there ---------------------------------------------------------------------------------


async def test_enter_opens_the_article_at_the_words(opened: Opens) -> None:
    """The words are lit, the caret stands on them; o leads back to the line one left."""
    async with opened() as hand:
        await hand.press("enter", "j", "j", "j")
        left = hand.view.caret
        await hand.press("Q", "G", "enter")
        assert (hand.headline, hand.pane) == (BOARD.metadata.headline, "article")
        assert hand.at.startswith(RIVER)
        assert "6 of 6 · n N to the others · o back" in hand.footer
        await hand.press("o")
        assert (hand.headline, hand.view.caret) == (WALL.metadata.headline, left)


async def test_from_the_words_gone_to_first_one_comes_back_to_the_list(opened: Opens) -> None:
    """Where no article was open before; what was only looked at is not begun by that."""
    async with opened() as hand:
        for way, to in (("G", BOARD), ("g", WALL)):
            await hand.press("Q", way, "enter")
            assert (hand.headline, hand.pane) == (to.metadata.headline, "article")
            await hand.press("o")
            assert (hand.headline, hand.pane) == (WALL.metadata.headline, "list")
            assert not hand.reading.opened


async def test_the_other_words_of_a_speaker_are_few_keys_away_and_back(opened: Opens) -> None:
    """Q, S at the chosen one, the words in another article, and back on the same line."""
    async with opened() as hand:
        await hand.open(WALL.metadata.headline)
        left = hand.view.caret
        await hand.press("Q", "S", "G", "enter")
        assert hand.headline == BOARD.metadata.headline
        assert hand.at.startswith(RISK)
        await hand.press("o")
        assert (hand.headline, hand.view.caret) == (WALL.metadata.headline, left)


async def test_what_was_listed_is_walked_from_article_to_article(opened: Opens) -> None:
    """n and N go on to the other quotations that were listed; each step is taken back by o."""
    async with opened() as hand:
        await hand.press("Q", "s")
        await hand.type("ferr")
        await hand.press("enter", "j", "enter")
        assert hand.at.startswith(MEND)
        await hand.press("n")
        assert hand.at.startswith(RISK)
        await hand.press("n")
        assert "No further place that way" in hand.footer
        await hand.press("N", "N")
        assert hand.at.startswith(TWICE)
        await hand.press("o")
        assert hand.at.startswith(MEND)
        await hand.press("o")
        assert hand.at.startswith(RISK)


async def test_the_panel_follows_to_the_words_that_are_gone_to(opened: Opens) -> None:
    """enter and n choose in the panel the quotation that is lit in the article."""
    async with opened(120, 40) as hand:
        await hand.press("Q", "j", "enter")
        for _ in range(3):
            (lit,) = hand.view.lit
            assert hand.panel.key == ("quotation", lit.start, lit.end)
            await hand.press("n")
        assert hand.headline == BOARD.metadata.headline


async def test_words_being_looked_for_go_before_what_was_listed(opened: Opens) -> None:
    """While / finds, n means its hits; after esc it means the list again."""
    async with opened() as hand:
        await hand.press("Q", "enter", "/")
        await hand.type("wall")
        await hand.press("enter", "n")
        assert hand.at.lower().startswith("wall")
        await hand.press("escape", "n")
        assert hand.at.startswith(MEND)


# -- doing ---------------------------------------------------------------------------------------


async def test_a_speaker_is_corrected_on_the_screen(opened: Opens) -> None:
    """e names another speaker, the list shows it at the same place, u takes it back."""
    async with opened() as hand:
        await hand.press("Q", "j", "e", "ctrl+u")
        await hand.type("Dorrit Keane")
        await hand.press("enter")
        assert [spoken.quotation.speaker for spoken in said(hand).found][:2] == [FERRANT, "Dorrit Keane"]
        assert chosen(hand) == MEND
        assert "“Dorrit Keane” said it · u takes it back" in hand.footer
        await hand.press("u")
        assert said(hand).found[1].quotation.speaker == FERRANT


async def test_a_quotation_is_rejected_on_the_screen(opened: Opens) -> None:
    """d takes it out of the list and chooses the next; u brings it back, ctrl+r takes it out again."""
    async with opened() as hand:
        await hand.press("Q", "j", "d")
        assert listed(hand) == [TWICE, *EVERY[2:]]
        assert chosen(hand) == PLATE
        await hand.press("u")
        assert listed(hand) == EVERY
        await hand.press("ctrl+r")
        assert listed(hand) == [TWICE, *EVERY[2:]]


async def test_a_quotation_is_marked_on_the_screen_once(opened: Opens) -> None:
    """m keeps it as a passage of its article; a second m says that it is marked."""
    async with opened() as hand:
        await hand.press("Q", "G", "m")
        assert hand.bookmarks == [RIVER]
        await hand.press("m")
        assert "marked already" in hand.footer
        await hand.press("u")
        assert hand.bookmarks == []


async def test_a_quotation_that_stands_elsewhere_since_is_not_marked(opened: Opens) -> None:
    """What stands in its place now are other words; the same where another program removed the article."""
    async with opened() as hand:
        await hand.press("Q")
        number = said(hand).found[0].row.number
        longer = replace(WALL, parts=(WALL.parts[0], (Kind.PARAGRAPH, "Snow lay."), *WALL.parts[1:]))
        elsewhere = open_library(hand.app.library.path)
        elsewhere.shelf.shelve(number, longer.annotated(), "made")
        await hand.press("m")
        assert "made anew since" in hand.footer
        elsewhere.articles.remove(number)
        elsewhere.close()
        await hand.press("m")
        assert "was removed from the library" in hand.footer
        assert hand.bookmarks == []


async def test_a_quotation_is_copied_with_its_speaker_and_source(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Y copies the words, who said them, headline, outlet and day."""
    kept: list[str] = []
    monkeypatch.setattr("reader.tui.clipboard.copy", lambda words, *_: kept.append(words) or "somewhere")
    async with opened() as hand:
        await hand.press("Q", "G", "Y")
        assert "Copied" in hand.footer
        assert kept == [
            f"{RIVER}\n— Joss Halvey, “Water board asks for a second wall”, Brann Chronicle, 12 March 2019, "
            "/pile/north/board.txt"
        ]


async def test_the_help_is_a_key_away(opened: Opens) -> None:
    """? shows every key, and q leads back to the quotations."""
    async with opened() as hand:
        await hand.press("Q", "?")
        assert "Keys" in hand.header
        await hand.press("q")
        assert listed(hand) == EVERY


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_the_screen_fits_every_terminal(opened: Opens, size: tuple[int, int]) -> None:
    """No row is wider than the screen, and the footer shows the keys that have room."""
    async with opened(*size) as hand:
        await hand.press("Q")
        assert all(len(line) <= size[0] for line in hand.text.split("\n"))
        assert "enter open" in hand.footer
        await hand.resize(60, 20)
        assert TWICE in hand.text


async def test_a_speakers_dossier_is_opened_from_the_screen(opened: Opens) -> None:
    """i tells about whoever spoke the chosen one, and q leads back; where nobody is named it is told."""
    async with opened() as hand:
        await hand.press("Q", "i")
        assert "Maud Ferrant · person" in hand.header
        await hand.press("q")
        assert chosen(hand) == TWICE
        await hand.press("e", "ctrl+u", "enter", "i")
        assert "The text does not say who spoke this." in hand.footer


async def test_a_library_that_fails_is_told_and_the_screen_stays(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While typing, too: one sentence in the footer, and what was listed is still there."""

    def fail(*_: object, **__: object) -> None:
        raise LibraryError("library.sqlite: the disk is full")

    async with opened() as hand:
        await hand.press("Q", "/")
        monkeypatch.setattr("reader.library.quotations.Quotations.page", fail)
        await hand.type("wall")
        await hand.press("enter")
        assert TWICE in hand.text
        await hand.press("f")
        assert "the disk is full" in hand.footer
        monkeypatch.undo()
        await hand.press("escape")
        assert listed(hand) == EVERY


async def test_undated_quotations_are_told_under_the_timeline(opened: Opens, library_file: Path) -> None:
    """What no month holds is counted apart, so that the sum is that of the header."""
    library = open_library(library_file)
    words = (Kind.PARAGRAPH, "“The ice was loud,” said Maud Ferrant.")
    shelve(library, Made("/pile/undated.txt", Metadata("Ice"), (words,), speakers=((FERRANT, "said"),)))
    library.close()
    async with opened(110, 40) as hand:
        await hand.press("Q", "S")
        assert "4 quotations" in hand.header
        assert "Mar 2019: 3 · 1 without a day" in hand.text


async def test_all_of_many_quotations_are_counted(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where everything is listed the number is whole; what was asked for is counted up to a bound."""
    monkeypatch.setattr("reader.tui.screens.said._COUNTED", 3)
    async with opened() as hand:
        await hand.press("Q")
        assert "6 quotations" in hand.header
        await hand.press("f")
        assert "3+ quotations" in hand.header


async def test_days_far_off_find_what_there_is(opened: Opens) -> None:
    """Numbers of quotations end with the twenty-fourth century; what is asked need not."""
    async with opened() as hand:
        await hand.press("Q", "t")
        await hand.type("2018..9999")
        assert "quotations" in hand.header
