"""StoriesScreen: what several articles of the library tell, newest or largest first, found as one types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

from textual.binding import BindingType

from reader.article.length import shortened
from reader.library import Row
from reader.library.stories import PAGE, Sort, Stories, StoryRow
from reader.tui.commands import commands_of
from reader.tui.entries import silence
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.catalogue import Catalogue
from reader.tui.screens.roll import Undoing
from reader.tui.story_entries import story_entry
from reader.tui.widgets.entry_list import Entry
from reader.tui.wording import counted, joined

_NAMED, _FEWEST, _BESIDE = 36, 6, 44
"""So many characters of a headline are told at most and at least, and so many cells stand beside it."""


@dataclass(frozen=True, slots=True)
class StoriesPlace:
    """What was asked for last and where the list stood, to come back to."""

    search: str = ""
    sort: Sort = Sort.LATEST
    chosen: object = None
    listed: int = PAGE


def merge_words(headline: str, width: int) -> str:
    """What is asked for, in a terminal of some width: `“Ferry stays out” is one story with`."""
    return f"“{shortened(headline, max(_FEWEST, min(_NAMED, width - _BESIDE)))}” is one story with"


class Telling(Undoing, Protocol):
    """What the screens of stories ask of the desk below them."""

    def open_story(self, number: int) -> None:
        """Opens a story."""

    def merge_stories(self, number: int, words: str, done: Callable[[str], None]) -> None:
        """Says that a story and one with that headline are one; `done` is told of it."""

    def known_stories(self, number: int) -> list[str]:
        """Headlines of stories that it may be one with."""

    def key_of(self, name: str) -> str:
        """The key of a command, as a person reads it."""


class StoriesScreen(Catalogue[StoryRow, StoriesPlace]):
    """All stories."""

    place = "stories"
    called = "story"
    page = PAGE
    _desk: Telling
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(commands_of("stories"))

    def __init__(
        self,
        palette: Palette,
        stories: Stories,
        desk: Telling,
        came: StoriesPlace,
        *,
        keys: Mapping[str, str],
        sentence: str = "",
        first: int | None = None,
    ) -> None:
        """The screen over `stories`, where it was left; `sentence` is told at first.

        The story `first` is chosen, if it is listed.
        """
        super().__init__(palette, came, keys=keys)
        self.told = (sentence, False)
        self._stories = stories
        self._desk = desk
        self.sort = came.sort
        self._wished = None if first is None else (self.called, first)
        self._merging = 0
        """What is to be merged, an article or a story, while the other one is asked for."""
        self.alone: Row | None = None
        """The article without a story that the screen was opened from: it is the one to be given one."""
        self.until_moved = False
        """Whether it is so only until somebody chooses a story."""

    # -- what is listed --------------------------------------------------------------------------

    def here(self) -> StoriesPlace:
        """What is asked for and where the list stands, to come back to."""
        return StoriesPlace(self.search, self.sort, self.entries.key, self.kept)

    def counted(self) -> int:
        """How many stories there are of what is asked for."""
        return self._stories.count(self.search)

    def rows(self, after: StoryRow | None, most: int) -> list[StoryRow]:
        """The first stories, or those behind one."""
        return self._stories.all_stories(self.search, sort=self.sort, after=after, most=most)

    def entry(self, row: StoryRow) -> Entry:
        """A story as it is listed."""
        return story_entry(row)

    def silence(self) -> list[Entry]:
        """What is said where there is none."""
        if self.search:
            return silence("No story matches.", f"{self._desk.key_of('leave')} shows all again.")
        return silence("No two articles tell one story yet.")

    def header_words(self) -> tuple[str, str]:
        """What is listed, in which order; how many there are."""
        order = "the largest first" if self.sort is Sort.SIZE else ""
        search = f"“{self.search}”" if self.search else ""
        return joined("Stories", search, order), counted(self._count, "story", "stories")

    def ask_for(self, search: str, sort: Sort) -> None:
        """List other stories, or in another order."""
        if (search, sort) != (self.search, self.sort):
            self.search, self.sort = search, sort
            self.list_others(StoriesPlace())

    def fill(self, chosen: object = None) -> None:
        """List anew; at first with the story chosen that it was opened for."""
        first, self._wished = self._wished, None
        super().fill(chosen or first)
        if first and self.entries.key != first:
            super().fill()

    def moved(self) -> None:
        """Another story may be chosen, and is meant then."""
        if self.until_moved:
            self.alone = None
        super().moved()

    # -- narrowing -------------------------------------------------------------------------------

    def search_for(self, search: str) -> None:
        """List the stories that some words find."""
        self.ask_for(search, self.sort)

    def answered(self, purpose: str, words: str | None) -> None:
        """The other story is merged with the chosen one."""
        super().answered(purpose, words)
        if purpose == "merge" and words and words.strip():
            number = self._merging
            self._desk.merge_stories(number, words.strip(), lambda sentence: self._merged(number, sentence))

    def _merged(self, number: int, sentence: str) -> None:
        """Show the story that an article tells now, and tell what was done; it is no longer meant alone."""
        self.fill_again()
        story = self._stories.of(number)
        if story is not None:
            self.alone = None
            self._show_story((self.called, story))
        self.tell(sentence)

    def _show_story(self, key: tuple[str, int]) -> None:
        """Choose a story, wherever it stands, and though something else was looked for."""
        self.fill(key)
        if self.search and self.entries.key != key:
            self.ask_for("", self.sort)
            self.entries.choose_key(key)
        while self.entries.key != key and (following := self.more()):
            self.entries.extend(following)
            self.entries.choose_key(key)

    def action_turn_order(self) -> None:
        """The newest first, or the largest."""
        self.ask_for(self.search, Sort.SIZE if self.sort is Sort.LATEST else Sort.LATEST)

    # -- doing -----------------------------------------------------------------------------------

    def action_open_chosen(self) -> None:
        """Open the chosen story."""
        if row := self.chosen():
            self._gone_on = True
            self._desk.open_story(row.number)

    async def action_merge_stories(self) -> None:
        """Say that the article that has no story, or the chosen story, tells another one."""
        if one := self.alone or self.chosen():
            self._merging = one.number
            await self.ask(
                Question(
                    "merge",
                    merge_words(one.headline, self.app.size.width),
                    "",
                    self._desk.known_stories(one.number),
                    about=self.entries.key,
                )
            )

    def action_show_stories(self) -> None:
        """The key that opened the screen leaves it."""
        self.action_quit_screen()

    def action_leave(self) -> None:
        """List all stories again, or leave."""
        if self.search:
            self.ask_for("", self.sort)
        else:
            super().action_leave()
