"""Search: the articles of the library that a query finds, while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

import pytest
from hand import Hand

from reader.library import LibraryError
from reader.library.query_terms import Query
from reader.library.search import Found, Search
from reader.tui.messages import SearchAnswered
from reader.tui.screens.search import SearchScreen
from reader.tui.searching import Answer, Purpose

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


def search(hand: Hand) -> SearchScreen:
    """The screen that lies on top."""
    assert isinstance(hand.app.screen, SearchScreen)
    return hand.app.screen


def headlines(hand: Hand) -> list[str]:
    """The headlines that are listed."""
    return [one.row.headline for one in search(hand).shown]


async def answered(hand: Hand) -> None:
    """Goes on as soon as what was asked last is listed."""
    await hand.until(
        lambda: (
            (answer := search(hand).answer) and answer.asked == hand.reading.searching.asked(Purpose.SEARCH)
        ),
        "an answer",
    )
    await hand.settle()


async def found(hand: Hand, *wanted: str) -> None:
    """Goes on as soon as what was asked last is listed: just these headlines, in any order."""
    await answered(hand)
    assert sorted(headlines(hand)) == sorted(wanted)


HOLDS = "Orrelund wall holds through its first winter"


async def test_results_come_while_one_types(opened: Opens) -> None:
    """s opens the prompt, each letter narrows what is listed, and the words found are shown."""
    async with opened() as hand:
        await hand.press("s")
        assert "ferry talks · harb*" in hand.text
        await hand.type("joi")
        await found(hand, HOLDS)
        assert "Search · “joi”" in hand.header
        assert "1 article" in hand.header
        assert "Orrelund Echo · 14 Mar 2019" in hand.text
        assert "We looked at every joint twice" in hand.text


async def test_enter_before_anything_is_found_opens_the_first_when_it_is(opened: Opens) -> None:
    """Whoever types a word and enter twice need not wait for what is found."""
    async with opened() as hand:
        await hand.press("s")
        await hand.rush(*"joint", "enter", "enter")
        await hand.until(lambda: hand.app.screen is hand.reading and hand.pane == "article", "the article")
        await hand.settle()
        assert hand.headline == HOLDS
        assert hand.at.startswith("joint")


async def test_a_movement_while_one_waits_opens_nothing(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever goes on meanwhile looks at what is found first."""
    asks, asked = SearchScreen._ask, list[tuple[int, Query, int]]()
    async with opened() as hand:
        await hand.press("s")
        monkeypatch.setattr(SearchScreen, "_ask", lambda _, *what: asked.append(what))
        await hand.rush(*"joint", "enter", "enter", "j")
        asks(search(hand), *asked[-1])
        await found(hand, HOLDS)


async def test_after_a_problem_nothing_is_opened(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found later is only listed, and from its beginning: who waited has read why nothing came."""
    asks, asked = SearchScreen._ask, list[tuple[int, Query, int]]()
    async with opened() as hand:
        await hand.press("s")
        monkeypatch.setattr(SearchScreen, "_ask", lambda _, *what: asked.append(what))
        await hand.rush(*"wall", "enter", "enter")
        search(hand)._to_end = True
        search(hand).post_message(SearchAnswered(Answer(asked[-1][0], problem="The library is in use.")))
        await hand.settle()
        assert "The library is in use." in hand.text
        asks(search(hand), *asked[-1])
        await answered(hand)
        assert len(search(hand).shown) > 1
        assert search(hand).chosen() == search(hand).shown[0]


async def test_enter_opens_the_article_where_the_words_stand(opened: Opens) -> None:
    """All places of the words are lit there, n goes on through them, and s comes back to the results."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type("wall")
        await hand.press("enter")
        await answered(hand)
        await hand.press("j")
        one = search(hand).chosen()
        assert one
        await hand.press("enter")
        assert hand.headline == one.row.headline
        assert hand.at.lower().startswith("wall")
        assert len(hand.view.hits) > 1
        before = hand.view.caret
        await hand.press("n")
        assert hand.view.caret != before
        assert hand.at.lower().startswith("wall")
        await hand.press("s")
        await answered(hand)
        again = search(hand).chosen()
        assert again
        assert again.hit == one.hit
        await hand.press("q")
        assert hand.headline == one.row.headline


@pytest.mark.parametrize(("query", "begins"), [("speaker:ferrant", "“"), ("person:ferrant", "")])
async def test_search_by_a_name_opens_where_it_stands(opened: Opens, query: str, begins: str) -> None:
    """At the first quotation of a speaker, or the first mention; the others are lit and walked."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type(query)
        await hand.press("enter")
        await answered(hand)
        await hand.press("enter")
        assert hand.view.hits
        assert hand.view.caret == hand.view.hits[0]
        assert hand.at.startswith(begins)
        assert "walk them" in hand.footer


@pytest.mark.parametrize("query", ["candles", "thaw"], ids=["another article", "the chosen one"])
async def test_from_what_was_found_first_one_comes_back_to_the_list(opened: Opens, query: str) -> None:
    """Where no article was open before, o leads to the list as it was, and O to the words again."""
    async with opened() as hand:
        before = hand.chosen
        await hand.press("s")
        await hand.type(query)
        await hand.press("enter")
        await answered(hand)
        await hand.press("enter")
        there = hand.headline, hand.view.caret
        assert hand.pane == "article"
        await hand.press("o")
        assert (hand.pane, hand.chosen, hand.headline) == ("list", before, before)
        assert not hand.reading.opened
        await hand.press("O")
        assert (hand.pane, hand.headline, hand.view.caret) == ("article", *there)
        await hand.press("o")
        assert hand.pane == "list"
        await hand.press("o")
        assert "Nothing to go back to." in hand.footer


async def test_the_way_back_to_the_search_is_told_in_full_in_40_columns(opened: Opens) -> None:
    """What was found, the keys that walk it and the key of the search have room."""
    async with opened(40, 12) as hand:
        await hand.press("s")
        await hand.type("wall")
        await hand.press("enter")
        await answered(hand)
        await hand.press("enter")
        assert hand.footer.endswith("walk them · s search")


async def test_leaving_an_empty_search_leaves_the_screen(opened: Opens) -> None:
    """esc gives up what has not begun; a search that found something stays."""
    async with opened() as hand:
        await hand.press("s", "escape")
        assert hand.app.screen is hand.reading
        await hand.press("s")
        await hand.type("joint")
        await found(hand, HOLDS)
        await hand.press("escape")
        assert headlines(hand) == [HOLDS]
        await hand.press("s")
        assert hand.app.screen is hand.reading


async def test_search_is_typed_on(opened: Opens) -> None:
    """/ opens the prompt with what was typed."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type("joint")
        await hand.press("enter", "/")
        await hand.type("x")
        await found(hand)
        assert "No article matches." in hand.text
        assert "“jointx”" in hand.header


async def test_what_is_not_understood_is_told(opened: Opens) -> None:
    """When the query is complete, in the line above it; the rest is searched for."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type('"every joi')
        await found(hand, HOLDS)
        assert "quotation mark" not in hand.text
        await hand.press("enter")
        await found(hand, HOLDS)
        assert "A quotation mark is not closed" in hand.footer


async def test_every_fault_is_told_while_one_types_and_after(opened: Opens) -> None:
    """Above the prompt, where the articles would stand when there are none, and once the prompt is closed."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type("is:purple")
        assert "“is:purple” is not known" in hand.lines[-2]
        assert "“is:purple” is not known" in hand.lines[1]
        await hand.press("enter")
        assert "“is:purple” is not known" in hand.footer
        await hand.press("/")
        await hand.type(" day:soon")
        await hand.press("enter")
        assert "“soon” is not a day" in hand.text


async def test_keeping_a_search_says_what_of_it_is_not_understood(opened: Opens) -> None:
    """It is kept all the same: somebody may have meant it."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type("wall is:purple")
        await hand.press("enter", "+")
        await hand.type("Odd")
        await hand.press("enter")
        assert "kept the search Odd" in hand.footer
        assert "“is:purple”" in hand.footer


async def test_beginning_of_a_word_is_one_after_enter_too(opened: Opens) -> None:
    """Unless the word itself stands somewhere; it is kept as what it means."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type("joi")
        await hand.press("enter")
        await found(hand, HOLDS)
        await hand.press("+")
        await hand.type("Seams")
        await hand.press("enter")
        assert hand.app.library.saved_searches.all() == [("Seams", "joi*")]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("zzzq or", "zzzq or"),
        ("zzzq -", "zzzq -"),
        ("(zzzq or zzzb)", "(zzzq or zzzb)"),
        ("(zzzq or zzzb", "(zzzq or zzzb*"),
        ('"zzzq zz', '"zzzq zz"*'),
        ("“zzzq zz", '“zzzq zz"*'),
        ("zzzq NOT", "zzzq NOT*"),
    ],
)
async def test_search_that_finds_nothing_is_kept_as_what_it_means(
    opened: Opens, typed: str, kept: str
) -> None:
    """Only a word that may go on is kept so, and no sign becomes a word."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type(typed)
        await hand.press("enter")
        await answered(hand)
        await hand.press("+")
        await hand.type("Odd")
        await hand.press("enter")
        assert hand.app.library.saved_searches.all() == [("Odd", kept)]


async def test_search_is_kept_under_a_name(opened: Opens) -> None:
    """+ asks for it, and u forgets it again."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type("joint")
        await found(hand, HOLDS)
        await hand.press("enter", "+")
        await hand.type("Seams")
        await hand.press("enter")
        kept = hand.app.library.saved_searches
        assert kept.all() == [("Seams", "joint")]
        assert "kept the search Seams" in hand.footer
        await hand.press("u")
        assert kept.all() == []
        await hand.press("ctrl+r")
        assert kept.all() == [("Seams", "joint")]


async def test_all_that_can_be_typed_is_told(opened: Opens) -> None:
    """f1 lists it above the keys, also while one types."""
    async with opened() as hand:
        await hand.press("s", "f1")
        assert "What can be searched for" in hand.text
        assert "person: place: org: name:" in hand.text
        await hand.press("q")
        await hand.type("joint")
        await found(hand, HOLDS)


async def test_no_search_is_not_kept(opened: Opens) -> None:
    """There is nothing to keep, and it says so."""
    async with opened() as hand:
        await hand.press("s")
        await hand.type("joint")
        await hand.press("enter", "/")
        await hand.press(*["backspace"] * 5)
        hand.app.screen.query_one("Prompt").remove()
        await hand.settle()
        await hand.app.screen.run_action("keep_search")
        assert "no search to keep" in hand.footer


async def test_more_comes_as_one_goes_down(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list grows, and the chosen article stays chosen."""
    monkeypatch.setattr("reader.tui.screens.search.PAGE", 2)
    async with opened() as hand:
        await hand.press("s")
        await hand.type("is:unread ")
        await hand.until(lambda: len(search(hand).shown) == 6, "all of them")
        await hand.press("enter", "G")
        chosen = search(hand).chosen()
        assert chosen == search(hand).shown[-1]


async def test_the_end_is_that_of_all_that_was_found(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """`G` leads to the last article found, whether it was listed before or not."""
    monkeypatch.setattr("reader.tui.screens.search.PAGE", 2)
    monkeypatch.setattr("reader.tui.screens.search._NEAR", 0)
    async with opened() as hand:
        await hand.press("s")
        await hand.type("is:unread ")
        await hand.press("enter")
        await answered(hand)
        assert len(search(hand).shown) == 2
        await hand.press("G")
        await answered(hand)
        assert len(search(hand).shown) == 6
        assert search(hand).chosen() == search(hand).shown[-1]


async def test_total_that_was_not_counted_to_its_end_is_told(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside a single letter not every article is looked at; more are asked for all the same."""
    monkeypatch.setattr("reader.tui.screens.search.PAGE", 1)
    ranked, asked = Search.ranked, list[int]()

    def some(self: Search, query: Query, most: int) -> Found:
        asked.append(most)
        found = ranked(self, query, most)
        return replace(found, total=len(found.hits), open=True)

    monkeypatch.setattr(Search, "ranked", some)
    async with opened() as hand:
        await hand.press("s")
        await hand.type("wall")
        await answered(hand)
        assert "or more" in hand.header
        await hand.until(lambda: max(asked) > 1, "more to be asked for")
        await answered(hand)


async def test_library_that_fails_is_told(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, and the screen stays."""

    def fail(*_: object, **__: object) -> None:
        raise LibraryError("the disk is gone")

    monkeypatch.setattr("reader.library.search.Search.ranked", fail)
    async with opened() as hand:
        await hand.press("s")
        await hand.type("x")
        await hand.until(lambda: "the disk is gone" in hand.text, "the sentence")


async def test_a_library_that_is_made_anew_says_how_far_it_is(opened: Opens) -> None:
    """How many can be found stands in the header, and where nothing is found the reason; so in the list."""
    async with opened() as hand:
        library = hand.app.library
        kept = library._store.rows("SELECT * FROM card")
        library._store.write("INSERT INTO state VALUES ('unmade', 'now')")
        library._store.write("DELETE FROM card WHERE headline <> ?", (HOLDS,))
        so_far = f"1 of {len(kept)} articles can be found so far"
        await hand.press("s")
        await hand.type("joint")
        await found(hand, HOLDS)
        assert f"1 article · {so_far}" in hand.header
        await hand.type("zzz")
        await found(hand)
        assert f"{so_far}; the others are being made anew." in hand.text
        await hand.press("escape", "escape")
        library._store.write("DELETE FROM card")
        hand.reading.fill_list()
        await hand.settle()
        assert " Being made anew: so far" in hand.text
        assert f" 0 of {len(kept)}," in hand.text
