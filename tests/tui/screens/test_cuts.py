"""What was cut: seen in its place, brought back, cut by hand, and all of it taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from hand import Hand

from reader import places
from reader.article.choices import Choice, LineDecision, undecided
from reader.intake import take_in
from reader.library import Library, open_library
from reader.library.decisions import Decided
from reader.tui.screens.cuts import CutsScreen

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

ARTICLE = """{title} - Fenmark Herald

The sluice at Fenmark was opened at four in the morning, an hour before the tide stood highest, and the \
low road was dry again by noon, {who} said on Tuesday.

Share this article on Facebook

“We had the gates ready since the autumn,” {who} said. “What we did not have was a night like this one, \
with the wind out of the north and the river full.”

Sign up to our newsletter to get the tides in your inbox

The council will vote on a second gate in {month}. It would cost 400,000 crowns and take two winters to \
build, and the farmers along the dyke have asked for it three times since the last flood.

Copyright Fenmark Herald
"""


@pytest.fixture(scope="session")
def herald(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two articles of one outlet with the same leftovers, taken in by the real journey."""
    pile = tmp_path_factory.mktemp("herald")
    (pile / "gate.txt").write_text(ARTICLE.format(title="Second gate asked for", who="Ines Vey", month="May"))
    (pile / "tide.txt").write_text(ARTICLE.format(title="Tide turned in time", who="Odo Pell", month="June"))
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    assert not take_in(path, [str(pile)], processes=0).problems
    return path


@pytest.fixture
def pile(herald: Path, library_file: Path) -> Path:
    """A copy of it in the place of the made library."""
    shutil.copy(herald, library_file)
    return library_file


def body(name: str) -> str:
    """The text of an article as the library has it on the disk."""
    library = open_library(places.library_file())
    try:
        numbers = library.articles.numbers()
        texts = [library.articles.article(number) for number in numbers]
        return next(a.text for a in texts if a is not None and name in a.text)
    finally:
        library.close()


def screen_of(hand: Hand) -> CutsScreen:
    """The screen of what was cut, which must be on top."""
    screen = hand.app.screen
    assert isinstance(screen, CutsScreen)
    return screen


async def to_cut(hand: Hand, words: str) -> CutsScreen:
    """Open the view and walk to the cut line that starts with these words."""
    await hand.press("enter", "x", "g")
    screen = screen_of(hand)
    for _ in range(9):
        cut = screen.meant()
        if cut is not None and cut.text.startswith(words):
            return screen
        await hand.press("n")
    raise AssertionError(f"{words} was not cut")


@pytest.mark.usefixtures("pile")
async def test_cut_lines_stand_in_their_place_with_kind_and_reason(opened: Opens) -> None:
    """Between the paragraphs where they stood, under what they were taken for and why."""
    async with opened(110, 40) as hand:
        screen = await to_cut(hand, "Share this")
        every = [cut.text for cut in screen.cuts.cuts]  # type: ignore[union-attr]
        place = next(place for place, text in enumerate(every, 1) if text.startswith("Share this"))
        assert f"line {place} of {len(every)}" in hand.header
        rows = [row.strip(" ▕") for row in hand.lines]
        at = next(place for place, row in enumerate(rows) if "Share this article" in row)
        assert rows[at - 1].startswith("⋯ share row · ")
        assert any("dry again by noon" in row or "said on Tuesday" in row for row in rows[:at])
        assert any("We had the gates ready" in row for row in rows[at:])
        assert "bring back" in hand.footer


@pytest.mark.usefixtures("pile")
async def test_a_line_is_brought_back_for_good_and_taken_back(opened: Opens) -> None:
    """Three keys from the article to the line; it is part of the text until the decision is taken back."""
    async with opened(110, 40) as hand:
        screen = await to_cut(hand, "Sign up")
        name = "Ines Vey" if "Ines Vey" in screen.view.page.text else "Odo Pell"  # type: ignore[union-attr]
        await hand.press("r")
        assert "Sign up to our newsletter" in body(name)
        assert screen.meant() is None
        assert "takes it back" in hand.footer
        await hand.press("u")
        assert "Sign up to our newsletter" not in body(name)
        assert screen.meant() is not None


@pytest.mark.usefixtures("pile")
async def test_a_kind_is_brought_back_in_every_article_of_the_source(opened: Opens) -> None:
    """The other article of the outlet follows in the background."""
    async with opened(110, 40) as hand:
        await to_cut(hand, "Sign up")
        await hand.press("R")
        await hand.until(
            lambda: all("Sign up to our newsletter" in body(n) for n in ("Ines Vey", "Odo Pell")),
            "the other article",
        )
        await hand.press("u")
        await hand.until(
            lambda: not any("Sign up to our" in body(n) for n in ("Ines Vey", "Odo Pell")),
            "the other article",
        )


@pytest.mark.usefixtures("pile")
async def test_a_line_that_was_left_is_cut_by_hand(opened: Opens) -> None:
    """X on a paragraph takes it out of the text; it stays to be seen, with who cut it."""
    async with opened(110, 40) as hand:
        await hand.press("enter", "G", "x")
        screen = screen_of(hand)
        while not hand_at(screen).startswith("The council will vote"):
            await hand.press("{")
        await hand.press("X")
        cut = screen.meant()
        assert cut is not None
        assert cut.text.startswith("The council will vote")
        assert "you cut it" in hand.text
        await hand.press("escape")
        assert "The council will vote" not in hand.reading.view.page.text  # type: ignore[union-attr]
        await hand.press("u")
        assert "The council will vote" in hand.reading.view.page.text  # type: ignore[union-attr]


@pytest.mark.usefixtures("pile")
async def test_bookmarks_follow_what_is_decided(opened: Opens) -> None:
    """A passage keeps its words though lines before it come and go."""
    async with opened(110, 40) as hand:
        await hand.press("enter", "G", "m")
        (before,) = hand.reading.bookmarks()
        await hand.press("escape")
        await to_cut(hand, "Share this")
        await hand.press("r", "escape")
        (after,) = hand.reading.bookmarks()
        assert after.selector.exact == before.selector.exact
        assert after.selector.start > before.selector.start
        text = hand.reading.view.page.text  # type: ignore[union-attr]
        assert text[after.selector.start : after.selector.end] == after.selector.exact


@pytest.mark.usefixtures("pile")
async def test_the_decisions_are_listed_and_can_be_taken_back(opened: Opens) -> None:
    """D names what stands for this article and its source; enter takes one back."""
    async with opened(110, 40) as hand:
        screen = await to_cut(hand, "Share this")
        name = "Ines Vey" if "Ines Vey" in screen.view.page.text else "Odo Pell"  # type: ignore[union-attr]
        await hand.press("r", "D")
        assert "Brought back: Share this article on Facebook" in hand.text, "in its own words"
        await hand.press("enter")
        assert "Share this article" not in body(name)
        assert "Nothing is decided" in hand.text


@pytest.mark.usefixtures("pile")
async def test_leaving_goes_to_the_place_where_the_caret_stood(opened: Opens) -> None:
    """From a cut line, to the paragraph that follows it."""
    async with opened(110, 40) as hand:
        await to_cut(hand, "Share this")
        await hand.press("x")
        assert hand.at.startswith("“We had the gates ready")
        assert hand.pane == "article"


@pytest.mark.usefixtures("pile")
async def test_what_cannot_be_done_is_said(opened: Opens) -> None:
    """A line of the article cannot be brought back, one that is cut cannot be cut."""
    async with opened(110, 40) as hand:
        await hand.press("enter", "x", "g", "r")
        assert "was not cut" in hand.footer
        await hand.press("n", "X")
        assert "is cut already" in hand.footer


async def test_without_an_article_there_is_nothing_to_show(opened: Opens) -> None:
    """Where nothing was cut, the view says so."""
    async with opened(110, 40) as hand:
        await hand.press("end", "enter", "x", "n")
        assert "Nothing was cut from this article" in hand.footer


def hand_at(screen: CutsScreen) -> str:
    """The words at the caret of the screen."""
    assert screen.view.page is not None
    return screen.view.page.text[screen.view.caret :]


@pytest.mark.usefixtures("pile")
async def test_a_long_article_is_made_anew_beside_the_reading(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key is answered at once; the line comes when the article is clean, and can be taken back."""
    monkeypatch.setattr("reader.tui.screens.cutting._MUCH_TEXT", 10)
    async with opened(110, 40) as hand:
        screen = await to_cut(hand, "Sign up")
        name = "Ines Vey" if "Ines Vey" in screen.view.page.text else "Odo Pell"  # type: ignore[union-attr]
        await hand.press("r")
        await hand.until(lambda: "takes it back" in hand.footer, "the line")
        assert "Sign up to our newsletter" in body(name)
        await hand.press("u")
        await hand.until(lambda: "Sign up to our newsletter" not in body(name), "the line gone again")


@pytest.mark.usefixtures("pile")
async def test_a_decision_about_a_long_article_is_taken_back_beside_a_short_one(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lies on the desk then says nothing of the one that is made anew; what was told stays."""
    beside = list[Path]()

    def noted(path: Path) -> Library:
        beside.append(path)
        return open_library(path)

    monkeypatch.setattr("reader.tui.screens.cutting.open_library", noted)
    async with opened(110, 40) as hand:
        screen = await to_cut(hand, "Sign up")
        name = "Ines Vey" if "Ines Vey" in screen.view.page.text else "Odo Pell"  # type: ignore[union-attr]
        await hand.press("r", "x", "J")
        if name in hand.reading.view.page.text:  # type: ignore[union-attr]
            await hand.press("K")
        page = hand.reading.view.page
        assert page is not None and name not in page.text
        monkeypatch.setattr("reader.tui.screens.cutting._MUCH_TEXT", len(page.text))
        assert not beside
        await hand.press("u")
        await hand.until(lambda: "Sign up to our newsletter" not in body(name), "the line gone again")
        await hand.settle()
        assert beside
        assert "Taken back: brought back" in hand.footer


@pytest.mark.usefixtures("pile")
async def test_the_decision_that_is_chosen_is_taken_back_and_no_other(opened: Opens) -> None:
    """Though another program has taken it back meanwhile, so that another one stands in its place."""
    async with opened(110, 40) as hand:
        await to_cut(hand, "Share this")
        await hand.press("r", "n", "r", "D")
        number = hand.reading.row.number  # type: ignore[union-attr]
        first, second = hand.app.library.decisions.of(number)
        elsewhere = open_library(places.library_file())
        elsewhere.decisions.turn(number, first, Decided(undecided(first.decision)))
        elsewhere.close()
        await hand.press("enter")
        assert "of this line elsewhere meanwhile; it stays" in hand.text
        assert hand.app.library.decisions.of(number) == (second,)
        await hand.press("enter")
        assert hand.app.library.decisions.of(number) == ()


@pytest.mark.usefixtures("pile")
async def test_what_another_program_has_decided_since_is_not_taken_back(opened: Opens) -> None:
    """u says so, and the line is as it was decided there."""
    async with opened(110, 40) as hand:
        await to_cut(hand, "Share this")
        await hand.press("r")
        number = hand.reading.row.number  # type: ignore[union-attr]
        (made,) = hand.app.library.decisions.of(number)
        assert isinstance(made.decision, LineDecision)
        elsewhere = open_library(places.library_file())
        elsewhere.decisions.decide(number, LineDecision(made.decision.line, Choice.CUT))
        now = elsewhere.decisions.of(number)
        elsewhere.close()
        await hand.press("u")
        assert "Something else was decided of this line" in hand.footer
        assert hand.app.library.decisions.of(number) == now


@pytest.mark.usefixtures("pile")
async def test_the_header_says_that_repairs_are_off(opened: Opens) -> None:
    """What s does is seen, and seen again when the view is opened again."""
    async with opened(110, 40) as hand:
        await hand.press("enter", "x", "s")
        assert "repairs off" in hand.header
        await hand.press("x", "x")
        assert "repairs off" in hand.header
        await hand.press("s")
        assert "repairs off" not in hand.header
