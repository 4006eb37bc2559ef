"""Promises of the rows that a column keeps."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from hand import Hand
from textual._styles_cache import StylesCache
from textual.geometry import Region

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


async def test_rows_look_as_textual_would_make_them(opened: Opens) -> None:
    """The list, the article and the panel have no borders, so that each row is what the pane painted."""
    async with opened() as hand:
        await hand.press("enter", "j")
        for pane in (hand.list, hand.view, hand.reading.panel):
            whole = Region(0, 0, pane.region.width, pane.region.height)
            ours = pane.render_lines(whole)
            theirs = StylesCache().render_widget(pane, whole)
            assert [row.crop(0, pane.cells_shown) for row in ours] == [
                row.crop(0, pane.cells_shown) for row in theirs
            ]


async def test_a_part_of_the_rows_is_cut_out_of_them(opened: Opens) -> None:
    """Where another widget covers some cells, the others are what they were."""
    async with opened() as hand:
        pane = hand.list
        whole = pane.render_lines(Region(0, 0, pane.region.width, 3))
        part = pane.render_lines(Region(2, 1, 5, 2))
        assert [row.text for row in part] == [row.text[2:7] for row in whole[1:]]


async def test_only_rows_that_changed_are_painted_again(opened: Opens) -> None:
    """A row that says what it said is taken from where it is kept."""
    async with opened() as hand:
        pane = hand.list
        crop = Region(0, 0, pane.region.width, 6)
        before = pane.render_lines(crop)
        pane.refresh_lines(pane.scroll_offset.y + 1, 1)
        after = pane.render_lines(crop)
        assert [old is new for old, new in zip(before, after, strict=True)] == [True, False, *[True] * 4]
