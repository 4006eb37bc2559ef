"""Telling: from the reading screen to the stories of the library, and what a person decides about them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.article.length import shortened
from reader.library import Library, Row
from reader.tui.screens.asking import Asking
from reader.tui.undo import Change

if TYPE_CHECKING:
    from reader.intake.parting import Parted
    from reader.library.stories import StoryRow
    from reader.tui.screens.all_stories import StoriesPlace
    from reader.tui.screens.story import StoryPlace

_SHORT = 36
"""So many characters of a headline are told, so that what follows has room."""

_OFFERED = 1_000
"""So many headlines are offered to be completed to."""


class Telling(Asking):
    """The part of the reading screen that knows which articles tell one story."""

    stories_place: StoriesPlace | None = None
    """Where the screen of all stories was left."""
    story_place: StoryPlace | None = None
    """Where the story was left that was open last."""

    def action_show_stories(self) -> None:
        """The story of the article that is read; from the list, or where it has none, all stories."""
        if self.pane is self.list or self.row is None:
            self.show_all_stories()
            return
        number = self.library.stories.of(self.row.number)
        if number is None:
            sentence = (
                f"No other article tells this story; {self.key_of('stories_merge')} adds it to one of these."
            )
            self.show_all_stories(sentence, self.row)
        else:
            self._open_story_of(self.row.number)

    def show_all_stories(self, sentence: str = "", alone: Row | None = None) -> None:
        """All stories, with a sentence that is told at first; `alone` is an article that is in none."""
        from reader.tui.screens.all_stories import StoriesPlace, StoriesScreen

        self.leave_sheets()
        came = self.stories_place or StoriesPlace()
        screen = StoriesScreen(
            self.palette, self.library.stories, self, came, keys=self.keys, sentence=sentence, alone=alone
        )

        def left() -> None:
            self.stories_place = screen.here()

        screen.on_leave = left
        screen.on_choice = lambda _: screen.action_open_chosen()
        self.app.push_screen(screen)

    def open_story(self, number: int) -> None:
        """A story, by its number."""
        members = self.library.stories.members(number)
        if members:
            self._open_story_of(members[0].number)

    def _open_story_of(self, article: int) -> None:
        """The story that an article tells; where it was left, if it was open last."""
        from reader.tui.screens.story import StoryPlace, StoryScreen

        came, stories = self.story_place, self.library.stories
        if came is None or stories.of(came.article) != stories.of(article):
            came = StoryPlace(article, chosen=("article", article))
        screen = StoryScreen(self.palette, self.library, self, came, keys=self.keys)

        def left() -> None:
            self.story_place = screen.here()

        screen.on_leave = left
        screen.on_choice = lambda _: screen.action_open_chosen()
        self.app.push_screen(screen)

    def open_from_story(self, number: int) -> None:
        """Leave the screens above for one of a story's articles."""
        self.leave_sheets()
        self.open_article(number)

    # -- one story or two ------------------------------------------------------------------------

    def known_stories(self, number: int) -> list[str]:
        """The headlines of the newest other stories."""
        return list(dict.fromkeys(row.headline for row in self._other_stories(number)))

    def _other_stories(self, number: int, words: str = "") -> list[StoryRow]:
        found = self.library.stories.all_stories(words, most=_OFFERED)
        return [row for row in found if row.number != number]

    def merge_stories(self, number: int, words: str) -> str:
        """Say for good that a story and the newest of this headline are one; what to tell.

        Words that are no headline must lead to one story alone.
        """
        from reader.intake.parting import merge

        found = self._other_stories(number, words)
        named = next((row for row in [*self._other_stories(number), *found] if row.headline == words), None)
        if named is None and len(found) > 1:
            return f"{len(found):,} other stories have the words {words}; choose one."
        other = named or next(iter(found), None)
        if other is None:
            return f"No other story has the words {words}."
        return self._keep_parted(
            f"One story with “{shortened(other.headline, _SHORT)}”", merge(self.library, number, other.number)
        )

    def split_story(self, row: Row) -> str:
        """Say for good that an article tells another story than the others of its own; what to tell."""
        from reader.intake.parting import split_off

        return self._keep_parted(
            f"Split off “{shortened(row.title, _SHORT)}”", split_off(self.library, row.number)
        )

    def _keep_parted(self, sentence: str, parted: Parted | None) -> str:
        from reader.intake.parting import redo, undo

        if parted is None:
            return "The story has changed meanwhile; look again."

        def again(step: Callable[[Library, Parted], None]) -> None:
            step(self.library, parted)
            self.follow_links()

        self.follow_links()
        self.keep(Change(sentence, lambda: again(undo), lambda: again(redo)))
        return self.told
