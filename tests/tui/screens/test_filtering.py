"""The filter of the list: it narrows while one types, in a small library at once, in a large one apart."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from threading import Event
from typing import Any

import made_library
import pytest
from hand import HOPS, Hand

from reader.library import Library, LibraryError, open_library
from reader.library.piles import Grouping, Order, Pile, Wanted
from reader.library.shelves import Mark
from reader.settings import remember
from reader.tui.piling import Contents
from reader.tui.screens import arriving, filtering, listing
from reader.tui.searching import Purpose

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

HEADLINES = [made.metadata.headline for made in made_library.EVERY]
_, _, OIL, _, CAUSEWAY, _ = HEADLINES


@pytest.fixture(autouse=True, params=[filtering.MANY, 0], ids=["at once", "apart"])
def many(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """How many articles a library may have to be filtered at once."""
    monkeypatch.setattr(filtering, "MANY", request.param)


async def test_the_list_filters_as_one_types(opened: Opens) -> None:
    """Every letter narrows the list; enter keeps it so; what is unread is told of the whole list only."""
    async with opened() as hand:
        assert "1 of 6 · 6 unread" in hand.header
        await hand.press("slash")
        await hand.type("wall")
        await hand.until(lambda: len(hand.list.numbers) == 2, "the filtered list")
        assert OIL not in hand.words_in("list")
        await hand.press("enter")
        assert hand.pane == "list"
        assert len(hand.list.numbers) == 2
        assert "wall" in hand.header
        assert "1 of 2" in hand.header
        assert "unread" not in hand.header


async def test_the_filter_knows_outlets(opened: Opens) -> None:
    """Words of the outlet find its articles, in any case."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("COASTLINE")
        await hand.press("enter")
        assert [HEADLINES[n - 1] for n in hand.list.numbers] == [OIL]


async def test_escape_shows_all_articles_again(opened: Opens) -> None:
    """In the prompt and after it, esc ends the filter, and the choice stays on its article."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("oil")
        await hand.press("escape")
        assert len(hand.list.numbers) == 6
        await hand.press("slash")
        await hand.type("oil")
        await hand.press("enter")
        await hand.press("escape")
        assert len(hand.list.numbers) == 6
        assert HEADLINES[hand.list.chosen] == OIL


async def test_a_filter_that_finds_nothing_says_what_to_do(opened: Opens) -> None:
    """One sentence stands where the articles were."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("giraffe")
        await hand.press("enter")
        assert "Nothing matches." in hand.words_in("list")
        assert "esc" in hand.words_in("list")
        await hand.press("enter", "j", "d", "escape")
        assert len(hand.list.numbers) == 6


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_what_is_not_understood_is_told_while_one_types(opened: Opens, size: tuple[int, int]) -> None:
    """Above the prompt, until it is typed otherwise; afterwards in the footer, until the filter goes."""
    async with opened(*size) as hand:
        await hand.press("slash")
        await hand.type("oil after:foo")
        told = "“foo” is not a day; write 2026, 2026-03"
        assert hand.lines[-2].strip().startswith(told[: size[0] - 2])
        assert hand.footer.strip() == "filter oil after:foo"
        await hand.press("backspace", "backspace", "backspace")
        assert "not a day" not in hand.text
        await hand.type("foo")
        await hand.press("enter")
        assert hand.footer.strip().startswith(told[: size[0] - 2])
        assert "not a day" not in "".join(hand.lines[:-1])
        await hand.press("escape")
        assert "not a day" not in hand.text


async def test_sentence_that_no_problem_asks_for_leaves_the_prompt_alone(opened: Opens) -> None:
    """What was told before a prompt was opened does not stand above it."""
    async with opened() as hand:
        await hand.press("enter", "m", "a")
        assert hand.footer.strip().startswith("note")
        assert "takes it back" not in hand.text


async def test_chosen_article_that_a_filter_leaves_out_gives_way_to_the_first(opened: Opens) -> None:
    """One that is found stays chosen, wherever it stands."""
    async with opened(40, 12) as hand:
        await hand.press("G")
        await hand.press("slash")
        await hand.type("wa")
        await hand.until(lambda: len(hand.list.numbers) < 6, "the filtered list")
        await hand.press("enter")
        assert hand.list.count > 1
        assert hand.list.chosen == 0
        await hand.press("escape", "j", "slash")
        await hand.type("wa")
        await hand.press("enter")
        assert hand.list.chosen == 1


async def test_the_first_of_the_filtered_articles_is_laid_beside_the_list(opened: Opens) -> None:
    """What is chosen after filtering is what is seen."""
    async with opened() as hand:
        await hand.press("slash")
        await hand.type("causeway")
        await hand.until(lambda: hand.headline == CAUSEWAY, "the article that is left")


async def test_a_library_that_fails_while_one_filters_is_told(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence stands above the prompt, and the list is as it was."""

    def broken(*_: object) -> None:
        raise LibraryError("the disk is gone")

    async with opened() as hand:
        monkeypatch.setattr(filtering, "piled", broken)
        monkeypatch.setattr("reader.tui.screens.listing.piled", broken)
        await hand.press("slash")
        await hand.type("wall")
        await hand.until(lambda: "the disk is gone" in (hand.reading.message or "")[0], "what went wrong")
        await hand.settle()
        assert len(hand.list.numbers) == 6
        assert "the disk is gone" in hand.lines[-2]


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Event:
    """What is asked for apart comes only when this is set."""
    gate, ask = Event(), filtering.piled

    def piled(library: Library, shown: Contents) -> Pile:
        gate.wait(5)
        return ask(library, shown)

    monkeypatch.setattr(filtering, "MANY", 0)
    monkeypatch.setattr(filtering, "piled", piled)
    return gate


async def test_until_another_order_has_come_the_list_is_as_it_was(opened: Opens, held: Event) -> None:
    """The header has a sign that it is coming; rows that are fetched meanwhile are those of the old list."""
    async with opened() as hand:
        before = list(hand.list.numbers)
        hand.reading.grouping = Grouping.DAY
        hand.reading.order = Order.TITLE
        hand.reading.list_soon()
        hand.list.forget()
        await hand.quiet()
        assert "by title …" in hand.header
        assert list(hand.list.numbers) == before
        assert "Orrelund Echo · Mar 2019" in hand.words_in("list")
        held.set()
        await hand.settle()
        assert "by title …" not in hand.header
        assert "14 March 2019" in hand.words_in("list")


async def test_of_two_orders_only_the_one_asked_for_last_is_shown(opened: Opens, held: Event) -> None:
    """The answer to the first is dropped, even where it was on its way already."""
    async with opened() as hand:
        shown: list[list[int]] = []
        show = hand.list.show

        def spied(numbers: array[int], *rest: Any, **more: Any) -> None:
            shown.append(list(numbers))
            show(numbers, *rest, **more)

        hand.list.show = spied  # type: ignore[method-assign]
        for order in (Order.TITLE, Order.LENGTH):
            hand.reading.order = order
            hand.reading.list_soon()
        held.set()
        await hand.settle()
        assert shown == [list(hand.app.library.articles.pile(Wanted(order=Order.LENGTH)).numbers)]


async def test_a_key_means_the_list_that_was_asked_for(opened: Opens, held: Event) -> None:
    """One that is pressed before the list has come moves in that list."""
    async with opened() as hand:
        hand.reading.order = Order.LENGTH
        hand.reading.list_soon(from_top=True)
        hand._send("j")
        for _hop in range(HOPS):
            await asyncio.sleep(0)
        assert hand.list.chosen == 0
        held.set()
        await hand.until(lambda: hand.list.chosen == 1, "the second article of the new order")
        assert hand.list.number == hand.app.library.articles.pile(Wanted(order=Order.LENGTH)).numbers[1]


@pytest.mark.parametrize("key", ["question_mark", "F", "S", "exclamation_mark"])
async def test_a_key_that_means_no_article_does_not_wait_for_the_list(
    opened: Opens, held: Event, key: str
) -> None:
    """Help, folders, orders and problems are there at once, however long the list takes."""
    async with opened() as hand:
        hand.reading.order = Order.LENGTH
        hand.reading.list_soon()
        hand._send(key)
        await hand.quiet()
        assert hand.app.screen is not hand.reading
        assert hand.reading._awaited
        held.set()


async def test_the_program_ends_at_once_though_a_list_is_on_its_way(opened: Opens, held: Event) -> None:
    """Whoever leaves waits for no list."""
    async with opened() as hand:
        hand.reading.order = Order.LENGTH
        hand.reading.list_soon()
        hand._send("q")
        await hand.quiet()
        assert hand.app._exit
        assert hand.reading._awaited
        held.set()


async def test_another_list_is_asked_for_before_the_first_has_come(opened: Opens, held: Event) -> None:
    """The key that asks for it does not wait for the list that nobody wants any more."""
    async with opened() as hand:
        before = list(hand.list.numbers)
        hand.reading.order = Order.LENGTH
        hand.reading.list_soon()
        first = hand.reading._awaited
        hand._send("U")
        await hand.quiet()
        assert hand.reading.unread_only
        assert hand.reading._awaited > first
        assert list(hand.list.numbers) == before
        held.set()


async def test_a_list_that_takes_long_is_waited_for_once(
    opened: Opens, held: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The keys behind the first that waited in vain move in the list as it is."""
    async with opened() as hand:
        hand.reading.order = Order.LENGTH
        hand.reading.list_soon()
        monkeypatch.setattr(filtering, "_PATIENCE", 0.001)
        await hand.reading.listed()
        monkeypatch.setattr(filtering, "_PATIENCE", 60)
        before = hand.list.chosen
        hand._send("j")
        await hand.quiet()
        assert hand.list.chosen == before + 1
        assert hand.reading._awaited
        held.set()


async def test_list_that_is_filled_meanwhile_keeps_what_it_shows(opened: Opens, held: Event) -> None:
    """As where another program has written: what was asked for before is dropped when it comes."""
    async with opened() as hand:
        before = list(hand.list.numbers)
        hand.reading.order = Order.TITLE
        hand.reading.list_soon()
        hand.reading.order = Order.DATE
        hand.reading.fill_list()
        held.set()
        await hand.until(lambda: not hand.reading.workers, "the end of all questions")
        await hand.settle()
        assert list(hand.list.numbers) == before
        assert hand.reading.message is None


async def test_searching_gives_up_nothing_that_the_list_waits_for(
    opened: Opens, held: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither what is searched for nor the end of it: the list comes, and the screen need not ask again."""
    ask, asked = filtering.piled, list[Library]()

    def piled(library: Library, shown: Contents) -> Pile:
        asked.append(library)
        return ask(library, shown)

    monkeypatch.setattr(filtering, "piled", piled)
    async with opened() as hand:
        hand.reading.order = Order.TITLE
        hand.reading.list_soon()
        await hand.until(lambda: asked, "a question")
        hand.reading.action_show_search()
        for key in ("x", "escape", "escape"):
            await hand.quiet()
            hand._send(key)
        await hand.until(lambda: hand.app.screen is hand.reading, "the list")
        assert hand.reading.searching.asked(Purpose.LIST) == hand.reading._awaited > 0
        held.set()
        await hand.settle()
        assert hand.list.numbers == hand.app.library.articles.pile(Wanted(order=Order.TITLE)).numbers
        assert len(asked) == 1 and hand.app.library not in asked


async def test_program_is_left_while_the_list_is_asked_for(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is broken off in the library itself, and nobody waits for its end."""
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    begun = Event()

    def endlessly(library: Library, _: Contents) -> Pile:
        begun.set()
        library._store.row(endless)
        raise AssertionError("this has no end")

    monkeypatch.setattr(filtering, "MANY", 0)
    monkeypatch.setattr(filtering, "piled", endlessly)
    async with opened() as hand:
        hand.reading.order = Order.TITLE
        hand.reading.list_soon()
        await hand.until(begun.is_set, "a question")


async def test_orders_and_groups_are_listed(opened: Opens) -> None:
    """Whether they are made at once or apart."""
    async with opened() as hand:
        for order in Order:
            for grouping in Grouping:
                hand.reading.order, hand.reading.grouping = order, grouping
                hand.reading.list_soon()
                await hand.settle()
                wanted = hand.app.library.articles.pile(Wanted(order=order, grouping=grouping))
                assert hand.list.numbers == wanted.numbers


async def test_the_first_of_a_kept_order_are_there_at_the_start(
    opened: Opens, held: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others come beside the screen, and no key waits for them."""
    monkeypatch.setattr(listing, "_FIRST", 2)
    monkeypatch.setattr(listing, "_REST", 0.001)
    remember(order="title")
    async with opened() as hand:
        wanted = hand.app.library.articles.pile(Wanted(order=Order.TITLE)).numbers
        await hand.until(lambda: hand.reading._awaited, "the question for the others")
        assert hand.list.count == 6
        assert hand.list._lineup.known == wanted[:2]
        assert "by title …" not in hand.header
        await hand.press("j")
        assert hand.list.number == wanted[1]
        held.set()
        await hand.until(lambda: hand.list.is_complete, "the others")
        assert hand.list.numbers == wanted
        assert hand.list.number == wanted[1]


async def test_kept_groups_come_beside_the_screen_at_the_start(
    opened: Opens, held: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until then nothing is said of a library that would be empty."""
    monkeypatch.setattr(filtering, "_PATIENCE", 0.001)
    remember(grouping="day")
    async with opened() as hand:
        assert hand.list.count == 0
        assert "…" in hand.words_in("list")
        assert "empty" not in hand.header
        held.set()
        await hand.until(lambda: hand.list.count == 6, "the groups")
        await hand.settle()
        assert hand.headline == hand.chosen
        assert "1 of 6" in hand.header


@pytest.fixture
def removed_elsewhere(library_file: Path) -> Callable[[int], None]:
    """Has another program remove an article."""

    def remove(number: int) -> None:
        library = open_library(library_file)
        library.shelves.mark(Mark.REMOVED, [number])
        library.close()

    return remove


async def test_what_another_program_has_done_holds_no_key(
    opened: Opens, held: Event, removed_elsewhere: Callable[[int], None]
) -> None:
    """One moves in the list as it is; when the other comes, the chosen article stays chosen."""
    async with opened() as hand:
        hand.reading.grouping = Grouping.DAY
        first, second, third, *_ = hand.list.numbers
        removed_elsewhere(first)
        hand.reading.look_around()
        await hand.press("j", "j")
        assert hand.reading._awaited
        assert hand.list.number == third
        assert "…" not in hand.header
        held.set()
        await hand.until(lambda: first not in hand.list.numbers, "the new list")
        await hand.settle()
        assert hand.list.number == third
        assert second in hand.list.numbers


async def test_what_is_removed_while_a_list_is_on_its_way_does_not_come_back(
    opened: Opens, held: Event, removed_elsewhere: Callable[[int], None]
) -> None:
    """The list that was asked for before may hold it still; it is asked for again."""
    async with opened() as hand:
        hand.reading.grouping = Grouping.DAY
        last = hand.list.numbers[-1]
        removed_elsewhere(last)
        hand.reading.look_around()
        asked, gone = hand.reading._awaited, hand.list.number
        await hand.press("d")
        assert hand.reading._awaited > asked
        held.set()
        await hand.until(lambda: last not in hand.list.numbers, "the new list")
        assert gone not in hand.list.numbers


async def test_a_list_that_was_asked_for_is_waited_for_though_others_write(
    opened: Opens, held: Event, removed_elsewhere: Callable[[int], None]
) -> None:
    """A key still means it, and it shows what was written before it was made."""
    async with opened() as hand:
        hand.reading.order = Order.LENGTH
        hand.reading.list_soon(from_top=True)
        wanted = hand.app.library.articles.pile(Wanted(order=Order.LENGTH)).numbers
        removed_elsewhere(wanted[-1])
        hand.reading.look_around()
        hand._send("j")
        for _hop in range(HOPS):
            await asyncio.sleep(0)
        assert hand.list.numbers != wanted[:-1]
        held.set()
        await hand.until(lambda: hand.list.numbers == wanted[:-1], "the new order")
        await hand.settle()
        assert hand.list.number == wanted[1]


async def test_a_list_comes_though_others_write_all_the_time(
    opened: Opens, held: Event, removed_elsewhere: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One on its way is not given up for what was written since, which is shown when it has come."""
    monkeypatch.setattr(arriving, "REST", 0)
    async with opened() as hand:
        first, second, third, *_ = hand.list.numbers
        removed_elsewhere(first)
        hand.reading.look_around()
        asked = hand.reading._awaited
        removed_elsewhere(second)
        hand.reading.look_around()
        assert hand.reading._awaited == asked > 0
        held.set()
        await hand.until(lambda: not hand.reading._awaited, "the list that was asked for")
        removed_elsewhere(third)
        hand.reading.look_around()
        await hand.until(lambda: not {first, second, third} & set(hand.list.numbers), "what is left")


@pytest.mark.parametrize("keys", [("d",), ("A",), ("v", "j", "j", "d"), ("v", "j", "A")])
async def test_what_comes_back_is_chosen(opened: Opens, keys: tuple[str, ...]) -> None:
    """Removed or archived, one or several: the first of them, in whatever order the list is."""
    async with opened() as hand:
        hand.reading.order = Order.LENGTH
        hand.reading.list_soon(from_top=True)
        await hand.settle()
        before = list(hand.list.numbers)
        await hand.press("j", *keys)
        await hand.settle()
        assert before[1] not in hand.list.numbers
        await hand.press("u")
        await hand.until(lambda: hand.list.number == before[1], "the article that came back")
        assert list(hand.list.numbers) == before
