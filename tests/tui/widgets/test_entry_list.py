"""Entries of several lines: which can be chosen, what is seen of them, and what a click does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from hand import Hand

from reader.article.span import Span
from reader.library import LibraryError
from reader.tui.widgets.entry_list import Entry, Part

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

ENTRIES = [
    Entry((Part("First heading"),)),
    *[
        Entry((Part(f"Entry {n}", "text", 1), Part("and its detail", "panel.detail", 1)), n)
        for n in range(20)
    ],
    Entry((Part("Second heading"),), gap=True),
    *[Entry((Part(f"Entry {n}", "text", 1),), n) for n in range(20, 40)],
]


async def test_headings_are_passed_over(opened: Opens) -> None:
    """The first entry that can be chosen is chosen; going down steps over a heading."""
    async with opened() as hand:
        await hand.press("1")
        hand.panel.show(ENTRIES)
        assert hand.panel.key == 0
        for _ in range(20):
            await hand.press("j")
        assert hand.panel.key == 20
        await hand.press("k")
        assert hand.panel.key == 19


async def test_the_chosen_entry_is_always_seen(opened: Opens) -> None:
    """Whatever is chosen, its lines are on the screen; at the top the heading above it too."""
    async with opened(120, 12) as hand:
        await hand.press("1")
        hand.panel.show(ENTRIES)
        for key in [*["j"] * 25, "G", *["k"] * 10, "space", "b", "g"]:
            await hand.press(key)
            assert f"Entry {hand.panel.key}" in hand.words_in("panel")
        assert "First heading" in hand.words_in("panel")


async def test_what_came_while_the_panel_was_folded_away_has_its_width(opened: Opens) -> None:
    """Entries that change while a narrow terminal shows the list alone are whole when the panel is back."""
    async with opened(120, 40) as hand:
        before = hand.words_in("panel")
        await hand.resize(80, 24)
        await hand.resize(40, 12)
        hand.reading.fill_panel()
        await hand.resize(120, 40)
        assert hand.words_in("panel") == before


async def test_pages_and_ends_choose_what_can_be_chosen(opened: Opens) -> None:
    """Pages down and up and the ends never land on a heading."""
    async with opened(120, 12) as hand:
        await hand.press("1")
        hand.panel.show(ENTRIES)
        for key in ("space", "space", "space", "space", "space", "space", "space", "G", "b", "b", "g"):
            await hand.press(key)
            assert isinstance(hand.panel.key, int)
        assert hand.panel.key == 0


async def test_a_list_of_sentences_scrolls(opened: Opens) -> None:
    """Where nothing can be chosen, the keys still show what lies below."""
    async with opened(120, 12) as hand:
        await hand.press("1")
        hand.panel.show([Entry((Part(f"Line {n}"),)) for n in range(40)])
        assert hand.panel.key is None
        await hand.press("j")
        assert "Line 1" in hand.words_in("panel")
        await hand.press("G")
        assert "Line 39" in hand.words_in("panel")
        await hand.press("g")
        assert "Line 0" in hand.words_in("panel")


async def test_a_choice_is_kept_when_the_list_is_shown_anew(opened: Opens) -> None:
    """An entry that is still there stays chosen; else the first is."""
    async with opened() as hand:
        await hand.press("1")
        hand.panel.show(ENTRIES, 7)
        assert hand.panel.key == 7
        hand.panel.show(ENTRIES, "gone")
        assert hand.panel.key == 0


async def test_only_rows_that_say_something_else_are_painted_anew(
    opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands where it stood before is left alone, the chosen one's bar included."""
    others = [*ENTRIES[:2], Entry((Part("Another", "text", 1), ENTRIES[2].parts[1]), 1), *ENTRIES[3:]]
    async with opened() as hand:
        await hand.press("1")
        hand.panel.show(ENTRIES)
        await hand.settle()
        painted = list[tuple[int, int]]()
        monkeypatch.setattr(
            hand.panel, "refresh", lambda *rows, **_: painted.extend((row.y, row.height) for row in rows)
        )
        hand.panel.show(list(ENTRIES), 0)
        assert not painted
        hand.panel.show(others, 0)
        assert painted == [(hand.panel.head + 3, 1)]
        painted.clear()
        hand.panel.show(others, 1)
        assert painted == [(hand.panel.head + row, 1) for row in (1, 2, 3, 4)]
        monkeypatch.undo()
        await hand.settle()
        assert "Another" in hand.words_in("panel")


def row_in_panel(hand: Hand, words: str) -> tuple[int, int]:
    """A cell of the panel's row with some words."""
    region = hand.panel.region
    rows = [strip.crop(region.x, region.right).text for strip in hand.app.screen._compositor.render_strips()]
    return region.x + 6, next(y for y, row in enumerate(rows) if words in row)


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_a_click_goes_to_the_place(opened: Opens, size: tuple[int, int]) -> None:
    """A click on an entry does what enter does on it."""
    async with opened(*size) as hand:
        await hand.press("enter")
        await hand.press("1")
        await hand.pilot.click(offset=row_in_panel(hand, "There was nothing"))
        await hand.settle()
        assert hand.pane == "article"
        assert hand.at.startswith("“There was nothing")


async def test_a_click_on_a_heading_does_nothing(opened: Opens) -> None:
    """A speaker's name above the quotations is no place."""
    async with opened() as hand:
        await hand.press("enter", "1")
        key = hand.panel.key
        await hand.pilot.click(offset=row_in_panel(hand, "Joss Halvey"))
        await hand.settle()
        assert hand.panel.key == key
        assert hand.view.caret == 0


@pytest.mark.parametrize("by_key", [False, True])
async def test_place_that_cannot_be_looked_up_says_why(
    opened: Opens, monkeypatch: pytest.MonkeyPatch, by_key: bool
) -> None:
    """By a click as by enter: one sentence, and the reading goes on."""

    def fail(*_: object) -> None:
        raise LibraryError("the disk is gone")

    async with opened() as hand:
        await hand.press("enter", "2")
        monkeypatch.setattr(hand.app.library.annotations, "mentions_of", fail)
        if by_key:
            await hand.press("enter")
        else:
            await hand.pilot.click(offset=row_in_panel(hand, "Maud Ferrant"))
            await hand.settle()
        assert "the disk is gone" in hand.footer


async def test_a_click_turns_to_another_tab(opened: Opens) -> None:
    """The tabs are turned by the mouse too."""
    async with opened() as hand:
        _, y = row_in_panel(hand, "Names 6")
        row = hand.lines[y]
        await hand.pilot.click(offset=(row.index("Names 6") + 1, y))
        await hand.settle()
        assert "Maud Ferrant 3×" in hand.words_in("panel")


async def test_entries_are_added_below_without_moving_anything(opened: Opens) -> None:
    """What is seen and what is chosen stay; the new ones are reached by going down."""
    async with opened() as hand:
        await hand.press("1")
        hand.panel.show(ENTRIES)
        hand.panel.choose(5)
        top = hand.panel.scroll_offset.y
        hand.panel.extend([Entry((Part(f"Entry {n}"),), n) for n in range(40, 50)])
        await hand.settle()
        assert (hand.panel.key, hand.panel.scroll_offset.y) == (4, top)
        await hand.press("G")
        assert hand.panel.key == 49
        assert "Entry 49" in hand.text


async def test_words_that_are_set_off_are_found_on_every_line(opened: Opens) -> None:
    """A mark that runs over a line's end is set off on both lines, and nowhere else."""
    async with opened() as hand:
        await hand.press("1")
        words = "alpha beta " * 10
        hand.panel.show([Entry((Part(words, marked=(Span(0, len(words)),)), Part("not this")), 1)])
        await hand.settle()
        ground = hand.reading.palette.tint("find").bgcolor
        row = hand.panel.region.y + hand.panel.head
        strips = hand.app.screen._compositor.render_strips()
        set_off = [
            "".join(one.text for one in strip if one.style and one.style.bgcolor == ground)
            for strip in strips[row : row + 6]
        ]
        assert " ".join(set_off).split() == words.split()


@pytest.mark.parametrize(
    ("lead", "first", "inset"),
    [("key  ", "key  Words that go", 5), ("a key that is long  ", "a key that is long", 2)],
)
async def test_words_hang_behind_what_leads_them(opened: Opens, lead: str, first: str, inset: int) -> None:
    """Their other lines begin where the first does; below it where it leaves them little room."""
    async with opened(120, 12) as hand:
        await hand.press("1")
        hand.panel.show([Entry((Part("Words that go on behind what leads them", lead=lead),), 1)])
        hand.panel.refresh()
        await hand.settle()
        lines = [line[hand.panel.region.x + 2 :].rstrip(" ▕") for line in hand.lines[2:4]]
        assert lines[0].startswith(first)
        assert len(lines[1]) - len(lines[1].lstrip()) == inset
