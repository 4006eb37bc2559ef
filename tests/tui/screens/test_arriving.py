"""What another program writes is seen, and taking in is told while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import ClassVar

import pytest
from hand import Hand
from textual import events

from reader import places
from reader.library import Library, open_library
from reader.tui.messages import IntakeEnded, IntakeMoved
from reader.tui.screens import arriving

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


@pytest.fixture
def other(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """The library as another program has it open; the application looks only when a test lets it."""
    monkeypatch.setattr(arriving, "LOOK_EVERY", 3_600.0)
    monkeypatch.setattr(arriving, "REST", 0)
    library = open_library(library_file)
    yield library
    library.close()


async def look(hand: Hand) -> None:
    """Let the application look around."""
    hand.reading.look_around()
    await hand.settle()


async def test_list_follows_what_another_program_does(other: Library, opened: Opens) -> None:
    """An article that is removed elsewhere goes from the list, and a tag comes into it."""
    async with opened() as hand:
        before, words = hand.list.count, hand.words_in("list")
        other.articles.remove(6)
        other.shelves.tag([4], ["q"])
        assert hand.words_in("list") == words
        await look(hand)
        assert hand.list.count == before - 1
        assert "#q" in hand.words_in("list")


@pytest.mark.parametrize(("keys", "stays"), [((), False), (("?", "q"), True)])
async def test_a_list_that_fills_shows_its_beginning_until_something_is_pressed(
    other: Library, opened: Opens, monkeypatch: pytest.MonkeyPatch, keys: Sequence[str], stays: bool
) -> None:
    """Newer articles come above the first one taken in; from the first key on the chosen one stays chosen."""
    monkeypatch.setattr(arriving.Arriving, "_follow", lambda *_: None)
    newest = other.articles.numbers()[0]
    other.articles.remove(newest)
    async with opened() as hand:
        hand.reading.take_in(["/pile"])
        await hand.press(*keys)
        chosen = hand.list.number
        other.articles.restore(newest)
        await look(hand)
        assert (hand.list.number == chosen) is stays
        assert hand.list.chosen == int(stays)
        assert hand.reading.row is not None
        assert hand.reading.row.number == hand.list.number


@pytest.mark.parametrize("event", [events.MouseScrollDown, events.MouseScrollUp, events.MouseDown])
async def test_a_list_that_fills_leaves_what_is_read_by_mouse(
    other: Library, opened: Opens, monkeypatch: pytest.MonkeyPatch, event: type[events.MouseEvent]
) -> None:
    """Whoever turns the wheel or presses a button reads what stands there: it is not taken away."""
    monkeypatch.setattr(arriving.Arriving, "_follow", lambda *_: None)
    newest = other.articles.numbers()[0]
    other.articles.remove(newest)
    async with opened(80, 12) as hand:
        hand.reading.take_in(["/pile"])
        await hand.press()
        chosen, headline = hand.list.number, hand.headline
        at = hand.view.region
        hand.app.post_message(event(None, at.x + 3, at.y + 5, 0, 0, 0, False, False, False))
        await hand.settle()
        other.articles.restore(newest)
        await look(hand)
        assert hand.list.number == chosen
        assert hand.headline == headline


async def test_passages_of_another_program_stand_in_text_and_panel(other: Library, opened: Opens) -> None:
    """A bookmark comes and goes; the caret stays where it is."""
    async with opened() as hand:
        await hand.press("enter", "4")
        row = hand.reading.row
        assert row is not None
        article = other.articles.article(row.number)
        assert article is not None
        text_hash = other.articles.text_hash(row.number)
        made = other.bookmarks.make(row.id, article.text, 0, 12, text_hash, 0)
        other.bookmarks.add(made)
        caret = hand.view.caret
        await look(hand)
        assert article.text[:12] in hand.words_in("panel")
        assert [(passage.start, passage.end) for passage in hand.view.passages] == [(0, 12)]
        other.bookmarks.remove(made.id)
        await look(hand)
        assert hand.view.passages == []
        assert hand.view.caret == caret


@pytest.mark.parametrize("key", ["m", "*", "A", "r", "#"])
async def test_nothing_is_kept_of_an_article_that_was_removed_elsewhere(
    other: Library, opened: Opens, key: str
) -> None:
    """Whoever reads it still is told so, and no mark is set that nobody could find."""
    async with opened() as hand:
        await hand.press("enter")
        row = hand.reading.row
        assert row is not None
        other.articles.remove(row.number)
        await look(hand)
        await hand.press(key)
        assert "This article was removed" in hand.footer
        assert hand.bookmarks == []
        assert not hand.reading.changes.done


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_article_that_is_removed_elsewhere_goes_from_beside_the_list(
    other: Library, opened: Opens, size: tuple[int, int]
) -> None:
    """Though it was opened before; the one that is chosen now lies there in its place."""
    async with opened(*size) as hand:
        await hand.press("enter", "escape")
        assert hand.list.number is not None
        other.articles.remove(hand.list.number)
        await look(hand)
        assert hand.headline == hand.chosen != ""
        for row in other.articles.rows(hand.list.numbers):
            other.articles.remove(row.number)
        await look(hand)
        assert hand.reading.row is None
        assert hand.words_in("panel") in ("", "Quotes Names Links Passages")


async def test_nothing_is_listed_anew_for_what_is_done_here(other: Library, opened: Opens) -> None:
    """Whoever presses a key sees at once what it did, and no second time."""
    async with opened() as hand:
        words = hand.words_in("list")
        hand.reading.library.shelves.tag([4], ["q"])
        await look(hand)
        assert hand.words_in("list") == words
        assert other.articles.counts()[0] == hand.list.count


@pytest.mark.parametrize(("width", "bar"), [(120, "━━━━━━──────"), (100, "")])
async def test_progress_stands_in_the_header(opened: Opens, width: int, bar: str) -> None:
    """With its rate and the time left, and a bar where there is room; what is linked then is told, too."""
    async with opened(width=width, height=30) as hand:
        hand.reading._files = -1
        hand.reading.post_message(IntakeMoved(50, 100, "50 of 100 · 12 a second · 10 s left"))
        await hand.settle()
        assert f"reading 50 of 100 · 12 a second · 10 s left {bar or '·'}" in hand.header
        assert ("━" in hand.header) == bool(bar)
        hand.reading.post_message(IntakeMoved(100, 100))
        await hand.settle()
        assert "finishing …" in hand.header
        hand.reading.post_message(IntakeMoved(110, 120, "110 of 120 · 10 s left"))
        await hand.settle()
        assert "making anew 110 of 120" in hand.header
        hand.reading.post_message(IntakeEnded("Took in 100 new articles.", (), True))
        await hand.settle()
        assert "making" not in hand.header


async def test_what_is_made_anew_is_not_called_reading(opened: Opens) -> None:
    """After an update nobody has named a file."""
    async with opened() as hand:
        hand.reading.post_message(IntakeMoved(5, 10, "5 of 10"))
        await hand.settle()
        assert "making anew 5 of 10" in hand.header
        hand.reading.post_message(IntakeMoved(10, 10))
        await hand.settle()
        assert "anew" not in hand.header and "finishing" not in hand.header


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_problems_are_told_until_somebody_has_looked(opened: Opens, size: tuple[int, int]) -> None:
    """Whoever was away when the last file came still sees it, and which key tells more."""
    async with opened(*size) as hand:
        hand.reading.post_message(IntakeEnded("Took in 1 new article.", ("/pile/x: is empty.",), True))
        await hand.press("j", "k")
        assert "1 problem · !" in hand.header
        assert f"1 of {hand.list.count}" in hand.header
        await hand.press("!", "q")
        assert "problem" not in hand.header
        hand.reading.post_message(IntakeEnded("Took in nothing.", ("/pile/y: is empty.",), True))
        await hand.settle()
        assert "1 problem · !" in hand.header


@pytest.mark.parametrize(
    ("size", "told"),
    [
        ((120, 40), "reading 1,040 of 2,080 · 12 a second · 2 min left"),
        ((80, 24), "reading 1,040 of 2,080 · 2 min left"),
        ((40, 12), "reading 50 %"),
    ],
)
async def test_progress_and_place_are_told_at_every_size(
    opened: Opens, size: tuple[int, int], told: str
) -> None:
    """In fewer words where there is little room: neither is left out."""
    async with opened(*size) as hand:
        hand.reading._files = -1
        hand.reading.post_message(IntakeMoved(1040, 2080, "1,040 of 2,080 · 12 a second · 2 min left"))
        await hand.settle()
        assert told in hand.header
        assert f"1 of {hand.list.count}" in hand.header
        assert "All articles" in hand.header


class Standing:
    """An intake that is asked for and never comes to anything."""

    asked: ClassVar[list[tuple[str, ...]]] = []

    def __init__(self, library: Path, paths: Sequence[str]) -> None:
        self.asked.append(tuple(paths))

    def events(self) -> Iterator[object]:
        """Nothing."""
        return iter(())

    def stop(self) -> None:
        """It stands already."""


@pytest.fixture
def asked(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What is to be taken in, into an empty library; nothing of it comes."""
    library_file.unlink()
    monkeypatch.setattr(Standing, "asked", [])
    monkeypatch.setattr("reader.tui.taking_in.TakingIn", Standing)
    return Standing.asked


async def test_sample_is_never_mixed_with_what_was_named(asked: list[tuple[str, ...]], opened: Opens) -> None:
    """Enter in a list that is empty still, while a folder is being read, takes in nothing else."""
    async with opened(paths=("/pile",)) as hand:
        await hand.press("enter", "L", "enter", "space", "enter")
        assert asked == [("/pile",)]
        assert not hand.reading._waiting


async def test_sample_comes_into_an_empty_library_when_it_is_asked_for(
    asked: list[tuple[str, ...]], opened: Opens
) -> None:
    """Where nothing was named, enter takes the sample in."""
    async with opened() as hand:
        await hand.press("enter")
        assert asked == [(str(places.seeds_folder()),)]


@pytest.mark.usefixtures("asked")
async def test_header_says_at_once_that_files_are_read(opened: Opens) -> None:
    """Before the first of them is counted, and without a count of articles that are not there."""
    async with opened(paths=("/pile",)) as hand:
        assert "reading the files" in hand.header
        assert "empty" not in hand.header


async def test_header_counts_what_is_listed(other: Library, opened: Opens) -> None:
    """What another program has written is counted when it is listed, and not before."""
    async with opened() as hand:
        header = hand.header
        other.articles.remove(6)
        hand.reading.update_lines()
        assert hand.header == header
        await look(hand)
        assert f"of {hand.list.count} · {other.articles.counts()[1]} unread" in hand.header


async def test_nothing_is_listed_anew_where_there_was_nothing_to_make_anew(
    other: Library, opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every start looks whether older rules made something; where none did, all stays as it is."""
    monkeypatch.setattr(arriving.Arriving, "_follow", lambda *_: None)
    async with opened() as hand:
        listed: list[bool] = []
        monkeypatch.setattr(hand.reading, "list_soon", lambda **_: listed.append(True))
        hand.reading.take_in(())
        hand.reading.post_message(IntakeEnded("Nothing new was taken in.", (), False))
        await hand.settle()
        assert not listed
        assert hand.reading.taking is None
        other.articles.mark_read(6)
        hand.reading.take_in(())
        hand.reading.post_message(IntakeEnded("1 article was made anew.", (), True))
        await hand.settle()
        assert listed
