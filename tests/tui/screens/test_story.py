"""The stories of the library on one screen, and each of them on its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hand import Hand
from made_library import BOARD, NUMBER, OIL, PERSON, WALL, Made

from reader.article.document import RawDocument
from reader.article.link import Link
from reader.article.span import Span
from reader.article.text import Kind, Metadata
from reader.intake.naming import join_names
from reader.library import Library, LibraryError, Row, open_library
from reader.library.figure_sense import figure_of
from reader.library.story_figures import Differing, StoryFigures, Told
from reader.tui.screens.all_stories import StoriesScreen
from reader.tui.screens.story import StoryScreen, _figure_in

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

SAID = "“Nobody had looked at that dyke for thirty years,”"
FLOOD = (
    Made(
        "/pile/west/flood.txt",
        Metadata("The dyke of Little Sorne breaks", "Orrelund Echo", (), "2019-05-02", language="en"),
        ((Kind.PARAGRAPH, f"The water killed 40 people in Little Sorne. {SAID} said Orla Fenn."),),
        {"40": (NUMBER, "40"), "Orla Fenn": (PERSON, "Orla Fenn")},
        speakers=(("Orla Fenn", "said"),),
    ),
    Made(
        "/pile/west/toll.txt",
        Metadata("Fewer dead at Sorne than feared", "Brann Chronicle", (), "2019-05-04", language="en"),
        (
            (
                Kind.PARAGRAPH,
                f"The water killed 31 people in Little Sorne, said Matej Brandl. {SAID} he heard.",
            ),
        ),
        {"31": (NUMBER, "31"), "Matej Brandl": (PERSON, "Matej Brandl")},
        speakers=(("Orla Fenn", "said"),),
    ),
)


@pytest.fixture(autouse=True)
def told(library_file: Path) -> None:
    """Two stories of two articles each: the wall's, and a flood with two tolls of dead."""
    library = open_library(library_file)
    numbers = []
    for made in FLOOD:
        annotated = made.annotated()
        mentions = tuple(
            replace(one, value=one.name, counts="people") if one.type is NUMBER else one
            for one in annotated.mentions
        )
        document = RawDocument(made.source, made.source.encode(), "plain text", ())
        number = library.identities.found(document, "2019-05-05T08:00:00Z")
        library.shelf.shelve(number, replace(annotated, mentions=mentions), "made")
        numbers.append(number)
    join_names(library)
    by_headline = {row.headline: row.number for row in library.articles.rows(library.articles.numbers())}
    wall = [by_headline[made.metadata.headline] for made in (WALL, BOARD)]
    others = [[number] for number in by_headline.values() if number not in {*wall, *numbers}]
    library.story_places.put([wall, numbers, *others], by_headline.values())
    library.close()


def stories(library: Library, words: str = "") -> list[list[str]]:
    """The headlines of each story that has some words, the newest story first."""
    return [
        [row.headline for row in library.stories.members(story.number)]
        for story in library.stories.all_stories(words)
    ]


ROW = Row(1, "3f2a90c41b77", "Quays close", "Echo", "2019-03-01", 9, False, 0, 0, 0, "en", "/pile/a", "")
WALLS = [BOARD.metadata.headline, WALL.metadata.headline]
FLOODS = [made.metadata.headline for made in FLOOD]


# -- all stories ---------------------------------------------------------------------------------


async def test_every_story_is_listed_newest_first(opened: Opens) -> None:
    """With how many articles of which outlets tell it, on which days, and what is unread; E and q leave."""
    async with opened() as hand:
        await hand.press("E")
        assert isinstance(hand.app.screen, StoriesScreen)
        assert "2 stories" in hand.header
        assert hand.text.index(FLOODS[0]) < hand.text.index(WALLS[0])
        assert "2 articles · 2 – 4 May 2019 · 2 unread · Orrelund Echo, Brann Chronicle" in hand.text
        await hand.press("E")
        assert hand.app.screen is hand.reading


async def test_stories_are_found_as_one_types(opened: Opens) -> None:
    """By words of any of their articles; what matches nothing is told, with the way out."""
    async with opened() as hand:
        await hand.press("E", "/")
        await hand.type("fewer dead")
        assert "1 story" in hand.header
        await hand.type("x")
        assert "No story matches." in hand.text
        await hand.press("enter", "escape", "S")
        assert "the largest first" in hand.header
        await hand.press("escape")
        assert hand.app.screen is hand.reading


async def test_a_story_is_opened_from_the_list_and_left_to_it(opened: Opens) -> None:
    """The list stands where it stood."""
    async with opened() as hand:
        await hand.press("E", "j", "enter")
        assert isinstance(hand.app.screen, StoryScreen)
        await hand.press("q")
        assert isinstance(hand.app.screen, StoriesScreen)
        assert hand.app.screen.chosen().headline == WALLS[0]  # type: ignore[union-attr]


# -- one story -----------------------------------------------------------------------------------


async def test_an_article_leads_to_its_story(opened: Opens) -> None:
    """From its text, to its own place there; the timeline tells what each article adds."""
    async with opened() as hand:
        await hand.open(FLOODS[1])
        await hand.press("E")
        assert "Story · " in hand.header and "2 articles · 2 – 4 May 2019" in hand.header
        seen = "\n".join(hand.lines[1:])
        places = [seen.index(words) for words in ("2 May 2019", FLOODS[0], "4 May 2019", FLOODS[1])]
        assert places == sorted(places)
        assert "adds Matej Brandl · 31 people killed" in seen
        assert hand.app.screen.entries.key == ("article", hand.reading.row.number)  # type: ignore
        await hand.press("k", "enter")
        assert hand.app.screen is hand.reading
        assert hand.headline == FLOODS[0]


async def test_an_article_without_a_story_leads_to_all(opened: Opens) -> None:
    """With a sentence that says so."""
    async with opened() as hand:
        await hand.open(OIL.metadata.headline)
        await hand.press("E")
        assert isinstance(hand.app.screen, StoriesScreen)
        assert "No other article tells this story; + adds it to one of these." in hand.footer


async def test_an_article_without_a_story_is_added_to_one(opened: Opens) -> None:
    """What is asked names the article; afterwards the story that is chosen is meant again."""
    alone = OIL.metadata.headline
    async with opened() as hand:
        await hand.open(alone)
        await hand.press("E", "+")
        assert f"“{alone[:20]}" in hand.text and "is one story with" in hand.text
        await hand.type(WALLS[0])
        await hand.press("enter")
        assert sorted([alone, *WALLS]) in [sorted(story) for story in stories(hand.app.library)]
        assert FLOODS in stories(hand.app.library)
        await hand.press("g", "+")
        assert f"“{alone[:20]}" not in hand.text


async def test_all_stories_are_there_for_an_article_that_has_none(opened: Opens) -> None:
    """Whatever was looked for last: any of them may be the one that it is added to."""
    async with opened() as hand:
        await hand.press("E", "/")
        await hand.type("dyke")
        await hand.press("enter", "q")
        await hand.open(OIL.metadata.headline)
        await hand.press("E")
        assert "2 stories" in hand.header and "dyke" not in hand.header
        assert WALLS[0] in hand.text


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
async def test_story_that_an_article_was_added_to_is_shown(opened: Opens, size: tuple[int, int]) -> None:
    """It is the chosen one afterwards, though something else was looked for or chosen."""
    async with opened(*size) as hand:
        await hand.open(OIL.metadata.headline)
        await hand.press("E", "/")
        await hand.type("dyke")
        await hand.press("enter", "+")
        await hand.type(WALLS[0])
        await hand.press("enter")
        screen = hand.app.screen
        assert isinstance(screen, StoriesScreen)
        chosen = screen.chosen()
        assert chosen is not None and chosen.number == screen._stories.of(hand.reading.row.number)  # type: ignore
        assert "3 articles" in hand.text and "One story with" in hand.footer


async def test_story_far_down_the_list_is_shown_when_something_was_added_to_it(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list goes on as far as it."""
    monkeypatch.setattr(StoriesScreen, "page", 1)
    monkeypatch.setattr("reader.tui.screens.roll.AHEAD", 0)
    async with opened() as hand:
        await hand.open(OIL.metadata.headline)
        await hand.press("E", "+")
        await hand.type(WALLS[0].lower())
        await hand.press("enter")
        assert hand.app.screen.chosen().articles == 3  # type: ignore[attr-defined]


async def test_what_is_asked_names_the_story_that_is_merged(opened: Opens) -> None:
    """Shortened where the terminal is narrow, so that there is room to type."""
    for width, words in (
        (80, "“The dyke of Little Sorne breaks” is one story with"),
        (40, "“The d…” is one"),
    ):
        async with opened(width, 24) as hand:
            await hand.open(FLOODS[0])
            await hand.press("E", "+")
            assert words in hand.text


async def test_figures_that_differ_stand_side_by_side(opened: Opens) -> None:
    """Newest first, with their sentences; enter goes to the figure, and n to the next."""
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", "2")
        seen = hand.text
        assert (
            seen.index("People killed")
            < seen.index("31 people killed · Brann Chronicle, 4 May 2019")
            < seen.index("40 people killed · ")
        )
        await hand.press("enter")
        assert hand.headline == FLOODS[1] and hand.at.startswith("31 people")
        await hand.press("n")
        assert hand.headline == FLOODS[0] and hand.at.startswith("40 people")


async def test_figures_of_a_large_story_are_compared_when_their_tab_is_opened(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes longer than the timeline may wait; the tab has its count from then on."""
    monkeypatch.setattr("reader.tui.screens.story._FEW", 1)
    asked, differing = list[int](), StoryFigures.differing

    def counted(self: StoryFigures, members: Sequence[Row]) -> list[Differing]:
        asked.append(len(members))
        return differing(self, members)

    monkeypatch.setattr(StoryFigures, "differing", counted)
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", "3")
        assert asked == []
        assert "Figures 1" not in hand.text
        await hand.press("2")
        assert "31 people killed · Brann Chronicle" in hand.text
        await hand.press("1")
        assert "Figures 1" in hand.text
        assert asked == [2]


async def test_who_said_what_stands_once_with_its_articles(opened: Opens) -> None:
    """Enter goes to the words, = shows the other wordings, i the speaker."""
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", "3")
        assert "Orla Fenn" in hand.text
        assert "Orrelund Echo, 2 May 2019 · also Brann Chronicle, 4 May 2019" in hand.text
        assert hand.text.count("Nobody had looked") == 1
        await hand.press("=")
        assert not isinstance(hand.app.screen, StoryScreen)
        await hand.press("q", "i")
        assert "Orla Fenn · person" in hand.header
        await hand.press("q", "enter")
        assert hand.headline == FLOODS[0] and hand.at.startswith("“Nobody")


@pytest.mark.parametrize("keys", [("2", "j"), ("3",)])
async def test_what_stands_elsewhere_since_is_gone_to(opened: Opens, keys: Sequence[str]) -> None:
    """Made anew under an open story: enter goes to the figure and to the words, not to their old place."""
    async with opened() as hand:
        await hand.press("E", "/", *"sorne", "enter", "enter", *keys)
        made, library = {one.source: one for one in FLOOD}, open_library(hand.app.library.path)
        for row in library.articles.rows(list(library.articles.numbers())):
            if row.source in made:
                parts = ((Kind.PARAGRAPH, "Snow lay."), *made[row.source].parts)
                library.shelf.shelve(row.number, replace(made[row.source], parts=parts).annotated(), "made")
        library.close()
        await hand.press("enter")
        assert hand.reading.trail is not None
        listed = hand.reading.trail.places[hand.reading.trail.at]
        assert hand.at.startswith(listed.words[listed.lead :])
        assert hand.view.caret > listed.span.start


@pytest.mark.parametrize("before", ["", "Snow lay. ", "Snow lay on all the dykes for weeks. "])
def test_a_figure_whose_signs_stand_in_its_sentence_before_is_gone_to(before: str) -> None:
    """In “in 2019 it closed 2 quays” the 2 of the year is none, wherever the sentence stands since."""
    text = "In 2019 the harbour of Brann closed 2 quays."
    start = text.index("2 quays")
    figure = figure_of(text, start, start + 1, "2", "quays")
    assert figure
    found = _figure_in(Told(ROW, figure, "2", "2", "quays", text))
    assert found.now_in(before + text) == Span(len(before) + start, len(before) + start + 1)


async def test_tabs_turn_and_what_is_empty_says_so(opened: Opens) -> None:
    """Round and round."""
    async with opened() as hand:
        await hand.open(WALL.metadata.headline)
        await hand.press("E", "tab")
        assert "No figure differs" in hand.text
        await hand.press("tab", "tab")
        assert "14 March 2019" in hand.text
        await hand.press("shift+tab")
        assert "Maud Ferrant" in hand.text


async def test_a_story_comes_back_where_it_was_left(opened: Opens) -> None:
    """Its tab too; another story begins at its timeline."""
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", "3", "q", "E")
        assert "Nobody had looked" in hand.text
        await hand.press("q")
        await hand.open(WALL.metadata.headline)
        await hand.press("E")
        assert "14 March 2019" in hand.text


# -- one story or two ----------------------------------------------------------------------------


async def test_an_article_is_split_off_and_brought_back(opened: Opens) -> None:
    """The screen says what is left; u takes it back, ctrl+r makes it again."""
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", "j", "-")
        assert stories(hand.app.library) == [WALLS]
        assert "This story is not there any more." in hand.text
        assert "Split off “Fewer dead at Sorne than feared” · u takes it back" in hand.footer
        await hand.press("u")
        assert stories(hand.app.library) == [FLOODS, WALLS]
        assert "2 May 2019" in hand.text
        await hand.press("ctrl+r")
        assert stories(hand.app.library) == [WALLS]


async def test_panel_follows_what_is_decided_about_stories(opened: Opens, library_file: Path) -> None:
    """What was split off is no longer listed as the same story, and is again once that is taken back."""
    library = open_library(library_file)
    numbers = {row.headline: row.number for row in library.articles.rows(library.articles.numbers())}
    flood, toll = (numbers[headline] for headline in FLOODS)
    library.links.replace([flood], [Link(flood, toll, "same story", "both name Little Sorne", 0.6)])
    library.close()
    async with opened(120, 30) as hand:
        await hand.open(FLOODS[0])
        await hand.press("3")
        assert FLOODS[1] in hand.words_in("panel")
        await hand.press("E", "j", "-", "q")
        assert hand.app.screen is hand.reading
        assert "Nothing linked yet." in hand.words_in("panel")
        await hand.press("u")
        assert FLOODS[1] in hand.words_in("panel")
        await hand.press("ctrl+r")
        assert "Nothing linked yet." in hand.words_in("panel")


async def test_only_an_article_can_be_split_off(opened: Opens) -> None:
    """Elsewhere the key leads to the articles and says what to do."""
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", "3", "-")
        assert "Choose the article that tells another story." in hand.footer
        assert "2 May 2019" in hand.text
        assert stories(hand.app.library) == [FLOODS, WALLS]


async def test_two_stories_are_merged_and_parted(opened: Opens) -> None:
    """By the other one's headline, from the story and from the list; u parts them again."""
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", "+")
        await hand.type(WALLS[0])
        await hand.press("enter")
        assert stories(hand.app.library) == [[*WALLS, *FLOODS]]
        assert "4 articles" in hand.header
        await hand.press("u")
        assert stories(hand.app.library) == [FLOODS, WALLS]
        await hand.press("E", "+")
        await hand.type("no such words")
        await hand.press("enter")
        assert "No other story has the words no such words." in hand.footer
        await hand.press("+")
        await hand.type("wall")
        await hand.press("enter")
        assert "1 story" in hand.header
        await hand.press("u")
        assert "2 stories" in hand.header


def tell_storms(library_file: Path, headlines: list[str]) -> None:
    """Shelves a story of two articles for each headline, the oldest first."""
    library = open_library(library_file)
    for day, headline in enumerate(headlines):
        published = (date(2020, 1, 1) + timedelta(day)).isoformat()
        told = []
        for paper in "ab":
            made = Made(
                f"/pile/storm/{day}{paper}.txt",
                Metadata(headline, "Orrelund Echo", (), published, language="en"),
                ((Kind.PARAGRAPH, f"It blew, as paper {paper} has it."),),
                {},
            )
            document = RawDocument(made.source, made.source.encode(), "plain text", ())
            told.append(library.identities.found(document, "2020-05-05T08:00:00Z"))
            library.shelf.shelve(told[-1], made.annotated(), "made")
        library.story_places.put([told], told)
    library.close()


async def test_story_is_merged_with_the_one_of_the_headline(opened: Opens, library_file: Path) -> None:
    """However many newer stories have its words in theirs."""
    tell_storms(library_file, ["Storm", *(f"Storm number {place}" for place in range(65))])
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", "+")
        await hand.type("Storm")
        await hand.press("enter")
        assert [*FLOODS, "Storm", "Storm"] in stories(hand.app.library, "dyke")


@pytest.mark.parametrize("way", ["story", "all"])
async def test_of_several_stories_with_the_words_one_is_chosen(
    opened: Opens, library_file: Path, way: str
) -> None:
    """They alone are listed; esc takes none, enter takes the one chosen, and u takes it back."""
    tell_storms(library_file, ["Storm over Brann", "Storm over Sorne"])
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E", *(["E"] if way == "all" else []))
        if way == "all":
            await hand.press("g")
            while hand.app.screen.chosen().headline != FLOODS[0]:  # type: ignore[attr-defined]
                await hand.press("j")
        before = hand.app.screen
        await hand.press("+")
        await hand.type("storm")
        await hand.press("enter")
        assert "2 other stories have the words storm" in hand.header
        assert "enter takes one" in hand.footer
        assert len(hand.panel.entries) == 2
        assert FLOODS in stories(hand.app.library)
        await hand.press("escape")
        assert hand.app.screen is before
        assert FLOODS in stories(hand.app.library)
        await hand.press("+")
        await hand.type("storm")
        await hand.press("enter", "j", "enter")
        assert hand.app.screen is before
        assert "One story with “Storm over Brann”" in hand.footer
        assert [*FLOODS, *["Storm over Brann"] * 2] in stories(hand.app.library)
        await hand.press("u")
        assert FLOODS in stories(hand.app.library)


async def test_story_that_is_clicked_and_cannot_be_merged_says_why(
    opened: Opens, library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As enter does: a sentence on the screen that is seen then, and nothing ends."""
    tell_storms(library_file, ["Storm over Brann", "Storm over Sorne"])

    def fail(*_: object) -> None:
        raise LibraryError("the disk is full")

    monkeypatch.setattr("reader.intake.parting.merge", fail)
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E")
        before = hand.app.screen
        await hand.press("+")
        await hand.type("storm")
        await hand.press("enter")
        await hand.pilot.click(hand.panel, offset=(5, 1))
        await hand.settle()
        assert hand.app.screen is before
        assert "the disk is full" in hand.footer


async def test_tab_that_is_clicked_and_cannot_be_filled_says_why(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The screen stays, with a sentence."""

    def fail(*_: object) -> None:
        raise LibraryError("the disk is gone")

    monkeypatch.setattr("reader.tui.screens.story._FEW", 1)
    monkeypatch.setattr(StoryFigures, "differing", fail)
    async with opened() as hand:
        await hand.open(FLOODS[0])
        await hand.press("E")
        await hand.pilot.click(hand.panel, offset=(hand.lines[1].index("Figures"), 0))
        await hand.settle()
        assert "the disk is gone" in hand.footer


async def test_from_the_list_the_chosen_article_is_given_a_story(opened: Opens) -> None:
    """One that has none is what + means, and the footer says so, until a story is chosen."""
    alone = OIL.metadata.headline
    async with opened() as hand:
        await hand.press("/")
        await hand.type("lamp")
        await hand.press("enter", "E")
        assert f"+ now adds “{alone}” to one of these: no other article tells it." in hand.footer
        await hand.press("j", "+")
        assert f"“{WALLS[0][:20]}" in hand.footer
        await hand.press("escape", "q", "E", "+")
        assert f"“{alone[:20]}" in hand.footer
        await hand.type("dyke")
        await hand.press("enter")
        assert sorted([alone, *FLOODS]) in [sorted(story) for story in stories(hand.app.library)]


async def test_from_the_list_the_story_of_the_chosen_article_is_chosen(opened: Opens) -> None:
    """So that + means it; the screen comes back where it was left if another is chosen there."""
    async with opened() as hand:
        await hand.press("/")
        await hand.type("second wall")
        await hand.press("enter", "E")
        assert hand.app.screen.chosen().headline == WALLS[0]  # type: ignore[attr-defined]
        await hand.press("k", "q", "E")
        assert hand.app.screen.chosen().headline == FLOODS[0]  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
async def test_screens_of_stories_have_room_in_small_terminals(opened: Opens, size: tuple[int, int]) -> None:
    """No row is wider than the terminal, and something can be chosen."""
    async with opened(*size) as hand:
        await hand.press("E")
        for keys in ((), ("enter",), ("2",), ("3",)):
            await hand.press(*keys)
            assert max(map(len, hand.lines)) <= size[0]
            assert hand.panel.key is not None
