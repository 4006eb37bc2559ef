"""Telling: from the reading screen to the stories of the library, and what a person decides about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
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
    _stories_beside: int | None = None
    """The article that was chosen in the list when all stories were shown last."""

    def action_show_stories(self) -> None:
        """The story of the article that is read; from the list, or where it has none, all stories."""
        if self.pane is self.list or self.row is None:
            self._show_stories_beside(self.list.number)
            return
        number = self.library.stories.of(self.row.number)
        if number is None:
            sentence = (
                f"No other article tells this story; {self.key_of('stories_merge')} adds it to one of these."
            )
            self.show_all_stories(sentence, self.row)
        else:
            self._open_story_of(self.row.number)

    def _show_stories_beside(self, number: int | None) -> None:
        """All stories; the one of the listed article is chosen, or + means that article at first."""
        rows = self.library.articles.rows([number]) if number is not None else []
        story = self.library.stories.of(rows[0].number) if rows else None
        before, self._stories_beside = self._stories_beside, number
        if rows and story is None:
            named, merge = shortened(rows[0].title, _SHORT), self.key_of("stories_merge")
            sentence = f"{merge} now adds “{named}” to one of these: no other article tells it."
            self.show_all_stories(sentence, rows[0], until_moved=True, again=number == before)
        else:
            self.show_all_stories(first=None if number == before else story)

    def show_all_stories(
        self,
        sentence: str = "",
        alone: Row | None = None,
        *,
        until_moved: bool = False,
        again: bool = False,
        first: int | None = None,
    ) -> None:
        """All stories, with a sentence that is told at first; `alone` is an article that is in none.

        It may tell any of them: what was looked for last is shown only where it is `again` the same article.
        The story `first` is chosen, if it is listed; or else the one that was chosen last.
        """
        from reader.tui.screens.all_stories import StoriesPlace, StoriesScreen

        self.leave_sheets()
        came = self.stories_place or StoriesPlace()
        if alone and not again:
            came = replace(came, search="")
        screen = StoriesScreen(
            self.palette, self.library.stories, self, came, keys=self.keys, sentence=sentence, first=first
        )
        screen.alone, screen.until_moved = alone, until_moved

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

    def merge_stories(self, number: int, words: str, done: Callable[[str], None]) -> None:
        """Say for good that a story and the newest of this headline are one, and tell `done` of it.

        Words that are no headline lead to all stories that have them; of several somebody chooses one.
        """
        found, same = self._other_stories(number, words), words.casefold()
        named = (row for row in [*self._other_stories(number), *found] if row.headline.casefold() == same)
        found = list(islice(named, 1)) or found
        if len(found) > 1:
            self._choose_story(number, words, found, done)
        else:
            done(self._merged(number, found[0]) if found else f"No other story has the words {words}.")

    def _choose_story(
        self, number: int, words: str, found: Sequence[StoryRow], done: Callable[[str], None]
    ) -> None:
        """Show some stories; the one that is taken is merged with another."""
        from reader.tui.screens.sheet import Sheet
        from reader.tui.story_entries import story_entry

        title = f"{len(found):,} other stories have the words {words}"
        hint = "enter takes one · esc takes none"
        sheet = Sheet(self.palette, title, list(map(story_entry, found)), hint)

        def take(key: object) -> None:
            other = next(row for row in found if key == ("story", row.number))
            sheet.dismiss()
            done(self._merged(number, other))

        sheet.on_choice = take
        self.app.push_screen(sheet)

    def _merged(self, number: int, other: StoryRow) -> str:
        """Say for good that two stories are one; what to tell."""
        from reader.intake.parting import merge

        sentence = f"One story with “{shortened(other.headline, _SHORT)}”"
        return self._keep_parted(sentence, merge(self.library, number, other.number))

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
