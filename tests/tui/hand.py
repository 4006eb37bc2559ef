"""Hand: what a person does at the keyboard and sees on the screen, in a test without a terminal."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from reader.tui.app import ReaderApp
from reader.tui.screens.reading import ReadingScreen
from reader.tui.widgets.article_list import ArticleList
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.entry_list import EntryList

PATIENCE = 5.0
"""Seconds after which what has not come will not come."""
HOPS = 30
"""More steps than a key can make through the application and back."""
QUIET = 2
"""Steps without anything to handle after which all is handled."""


class Hand:
    """One running application."""

    def __init__(self, app: ReaderApp, pilot: Pilot[None]) -> None:
        """The hand of `pilot` on `app`."""
        self.app = app
        self.pilot = pilot
        self.sent: list[str] = []
        """What was written to the terminal beside the screen."""
        assert app._driver is not None
        app._driver.write = self.sent.append  # type: ignore[method-assign]

    # -- what there is ---------------------------------------------------------------------------

    @property
    def reading(self) -> ReadingScreen:
        """The first screen."""
        return self.app.reading

    @property
    def list(self) -> ArticleList:
        """The list."""
        return self.reading.list

    @property
    def view(self) -> ArticleView:
        """The article."""
        return self.reading.view

    @property
    def panel(self) -> EntryList:
        """The panel's entries, or those of the sheet that lies above it."""
        return self.app.screen.query_one(EntryList)

    @property
    def pane(self) -> str:
        """Which pane has the keys: `list`, `article`, `panel`."""
        return self.reading.pane.id or ""

    @property
    def at(self) -> str:
        """The words of the article from the caret on."""
        page = self.view.page
        return page.text[self.view.caret :] if page else ""

    @property
    def headline(self) -> str:
        """The headline of the article on show."""
        return self.reading.row.headline if self.reading.row else ""

    @property
    def chosen(self) -> str:
        """The headline of the article that is chosen in the list."""
        rows = self.app.library.articles.rows([self.list.number]) if self.list.number is not None else []
        return rows[0].headline if rows else ""

    @property
    def selected(self) -> str:
        """The words that are selected."""
        span, page = self.view.selection, self.view.page
        return span.of(page.text) if span and page else ""

    @property
    def bookmarks(self) -> list[str]:
        """The words of every bookmark of the library, oldest first."""
        return [bookmark.selector.exact for bookmark, _ in reversed(self.app.library.bookmarks.all())]

    # -- what is seen ----------------------------------------------------------------------------

    @property
    def lines(self) -> list[str]:
        """The rows of the screen."""
        # Textual has no public way to ask for the screen's text.
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        """The screen, row below row."""
        return "\n".join(line.rstrip() for line in self.lines)

    @property
    def header(self) -> str:
        """The first row."""
        return self.lines[0].rstrip()

    @property
    def footer(self) -> str:
        """The last row."""
        return self.lines[-1].rstrip()

    def words_in(self, pane: str) -> str:
        """What is seen of a pane, in one line: `list`, `article`, `panel`."""
        region = self.reading.query_one(f"#{pane}").region
        rows = self.app.screen._compositor.render_strips()[region.y : region.bottom]
        words = " ".join(row.crop(region.x, region.right).text.strip("│▌▕ ") for row in rows)
        return " ".join(words.split())

    # -- what is done ----------------------------------------------------------------------------

    async def quiet(self, *_: float) -> None:
        """Let everything be handled that was set off."""
        still = 0
        for _hop in range(HOPS):
            await asyncio.sleep(0)
            await self.pilot._wait_for_screen()
            if not self.app.screen_stack:
                return
            pumps = (self.app, *self.app.screen.walk_children(with_self=True))
            still = 0 if any(not pump._message_queue.empty() for pump in pumps) else still + 1
            if still == QUIET:
                return

    async def settle(self) -> None:
        """Let everything be handled that was set off, and the screen be painted."""
        await self.quiet()
        await self.reading.listed()
        for _painting in range(2):  # what waits for a painting may ask for another
            if self.app.screen_stack:
                self.app.screen._on_timer_update()
                await self.quiet()

    async def press(self, *keys: str) -> None:
        """Press keys, each after the one before has been obeyed, faster than the screen is painted."""
        for key in keys:
            self._send(key)
            await self.quiet()
        await self.settle()

    async def rush(self, *keys: str) -> None:
        """Press keys that come all at once, as over a slow line or from a fast hand."""
        for key in keys:
            self._send(key)
        await self.settle()

    def _send(self, key: str) -> None:
        """Send a key by its sign or by its name, as the terminal's driver does."""
        named = _character_to_key(key) if len(key) == 1 else key
        sign = " " if key == "space" else key if len(key) == 1 else None
        self.app.post_message(events.Key(named, sign))

    async def type(self, words: str) -> None:
        """Type words into the prompt."""
        await self.press(*("space" if sign == " " else sign for sign in words))

    async def until(self, seen: Callable[[], object], what: str) -> None:
        """Go on as soon as `seen` is true."""
        end = time.monotonic() + PATIENCE
        while not self._true(seen):
            if time.monotonic() > end:
                raise AssertionError(f"{what}: this has not come\n{self.text}")
            await self.pilot.pause(0.005)

    def _true(self, seen: Callable[[], object]) -> bool:
        with suppress(IndexError):
            return bool(seen())
        return False

    async def resize(self, width: int, height: int) -> None:
        """Give the terminal another size, and go on when the screen has it."""
        await self.pilot.resize_terminal(width, height)
        await self.until(lambda: self.reading.size == (width, height) and self._fills(height), "the new size")
        await self.settle()

    def _fills(self, height: int) -> bool:
        """Whether the panes have the height of the screen, its header and footer left out.

        Below another screen they get it only when they are seen again.
        """
        if self.app.screen is not self.reading:
            return True
        return all(pane.size.height == height - 2 for pane in (self.list, self.view) if pane.display)

    async def open(self, headline: str) -> None:
        """Open an article from the list by its headline."""
        self.reading.focus_pane(self.list)
        found = [
            row.number
            for row in self.app.library.articles.rows(self.list.numbers)
            if row.headline == headline
        ]
        self.list.choose_number(found[0])
        await self.press("enter")
        await self.until(lambda: self.headline == headline and self.reading.opened, headline)

    def go_to(self, words: str) -> None:
        """Put the caret on some words of the article."""
        assert self.view.page is not None
        self.view.go_to(self.view.page.text.index(words))
