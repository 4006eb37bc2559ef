"""Shelving: marking, archiving, tagging and removing articles, one or many, and taking that back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.library.piles import Folder
from reader.tui.question import Question
from reader.tui.screens.filtering import Filtering
from reader.tui.undo import Change
from reader.tui.wording import counted, tags_typed

if TYPE_CHECKING:
    from reader.library.shelves import Mark
    from reader.library.turns import Turned

_SAID = {
    "read_mark": ("Marked {} as read", "Marked {} as unread"),
    "star": ("Starred {}", "Took the star from {}"),
    "archive_mark": ("Archived {}", "Brought {} back from the archive"),
    "removed_mark": ("Removed {}", "Restored {}"),
}
"""What is said of a mark that was set, and of one that was taken."""
_LISTED_BY = {
    "star": (Folder.STARRED,),
    "archive_mark": (Folder.ALL, Folder.STARTED, Folder.ARCHIVED),
    "article_tag": (Folder.TAG,),
}
"""The folders whose articles a mark decides about."""


class Shelving(Filtering):
    """The part of the reading screen that puts articles in order."""

    # -- choosing several ------------------------------------------------------------------------

    def pick(self, unit: str) -> None:
        """Choose the article together with others, or no longer; or all that are listed, or none."""
        if not self.list.count:
            return
        if unit == "character" and self.list.number is not None:
            self.list.pick([self.list.number], self.list.number not in self.list.picked)
            self.list.move_rows(1)
        else:
            self.list.pick(self.list.numbers, len(self.list.picked) < self.list.count)
        self.update_lines()

    def meant(self) -> Sequence[int]:
        """The articles that a command means: those chosen together, else the chosen or the open one."""
        if self.pane is not self.list:
            return [self.row.number] if self.row else []
        if self.list.picked:
            return self.list.picked.numbers()
        return [self.list.number] if self.list.number is not None else []

    def meant_and_there(self) -> Sequence[int]:
        """The same; where there is none, or it was removed elsewhere, that is told."""
        numbers = self.meant()
        if not numbers:
            self.tell("No article is chosen.")
        return () if self.gone_elsewhere(numbers) else numbers

    # -- marks -----------------------------------------------------------------------------------

    def action_toggle_read(self) -> None:
        """Mark the articles as read; where all are, as unread."""
        from reader.library.shelves import Mark

        self._toggle(Mark.READ)

    def action_toggle_star(self) -> None:
        """Star the articles; where all are, take the stars away."""
        from reader.library.shelves import Mark

        self._toggle(Mark.STARRED)

    def action_toggle_archived(self) -> None:
        """Put the articles away; where all are, bring them back."""
        from reader.library.shelves import Mark

        self._toggle(Mark.ARCHIVED)

    def remove_articles(self) -> None:
        """Remove the chosen articles from the library; they can be brought back."""
        from reader.library.shelves import Mark

        if numbers := self.meant():
            self._told(Mark.REMOVED, numbers, self.library.shelves.mark(Mark.REMOVED, numbers), on=True)

    def _toggle(self, mark: Mark) -> None:
        numbers = self.meant_and_there()
        if not numbers:
            return
        turned = self.library.shelves.mark(mark, numbers)
        on = turned.count > 0
        if not on:
            turned = self.library.shelves.mark(mark, numbers, on=False)
        self._told(mark, numbers, turned, on=on)

    def _told(self, mark: Mark, numbers: Sequence[int], turned: Turned, *, on: bool) -> None:
        """Show what was marked, say so, and remember the way back."""
        which = counted(turned.count, "article") if len(numbers) > 1 else "the article"
        self._keep(_SAID[mark][not on].format(which), mark, numbers, turned, on=on)
        self._marks_changed(mark, numbers, on=on)

    def _keep(self, sentence: str, mark: str, numbers: Sequence[int], turned: Turned, *, on: bool) -> None:
        shelves = self.library.shelves

        def go(there: Callable[[Turned], None], on: bool) -> None:
            there(turned)
            back = mark in ("removed_mark", "archive_mark") and not on and self.pane is self.list
            self._marks_changed(mark, numbers, on=on, goal=numbers[0] if back else None)

        self.keep(Change(sentence, lambda: go(shelves.take_back, not on), lambda: go(shelves.make_again, on)))

    def _marks_changed(self, mark: str, numbers: Sequence[int], *, on: bool, goal: int | None = None) -> None:
        """Show the list and the desk as they are after a mark came or went; `on` says which.

        `goal` is the article to choose in the list then.
        """
        with self.asked_again():
            if self._leaves(mark, on=on):
                self._gone(numbers, removed=mark == "removed_mark")
            elif mark == "removed_mark" or self.kept.folder in _LISTED_BY.get(mark, ()):
                self._come_back(numbers, goal)
            else:
                self.list.forget()
                if goal is not None:
                    self.list.choose_number(goal)
        self._refresh_row(mark, numbers, on=on)
        if mark == "removed_mark" and self.row is not None:
            self.follow_links()
        self.update_lines()

    def _come_back(self, numbers: Sequence[int], goal: int | None) -> None:
        """Articles have come back into the list: one stands where it stood, others are asked for."""
        if len(numbers) > 1 or not self.list.put_back(numbers[0]):
            self.list_soon(goal=goal)
            return
        if goal is not None:
            self.list.choose_number(goal)
        self.show_chosen()

    def _leaves(self, mark: str, *, on: bool) -> bool:
        """Whether articles leave the list that is shown when they get a mark, or lose it."""
        if mark == "removed_mark":
            return on
        if mark == "archive_mark":
            return self.kept.folder in ((Folder.ALL, Folder.STARTED) if on else (Folder.ARCHIVED,))
        return mark == "star" and not on and self.kept.folder is Folder.STARRED

    def _gone(self, numbers: Sequence[int], *, removed: bool) -> None:
        """Articles have left the list; one that is removed lies no longer on the desk."""
        shown = self.row is not None and self.row.number in numbers
        if shown and (removed or self.pane is self.list):
            self.keep_place()
            self.clear_desk()
        if len(numbers) == 1 and self.list.number in numbers and not self.list.picked:
            self.list.take_out(numbers[0])
            if self.row is None and self.list.number is not None:
                self.show_article(self.list.number)
        else:
            self.list_soon()
        self.list.silence = self._list_silence()
        if self.row is None:
            self.fill_panel()
            self.focus_pane(self.list)

    def _refresh_row(self, mark: str, numbers: Sequence[int], *, on: bool) -> None:
        """Know of the article on the desk what it is marked as now."""
        if self.row is None or self.row.number not in numbers:
            return
        if mark == "read_mark":
            self.left_unread = not on
        fresh = self.library.articles.rows([self.row.number])
        self.row = fresh[0] if fresh else self.row

    # -- tags ------------------------------------------------------------------------------------

    async def action_tag(self) -> None:
        """Write the tags of the article; several are given tags, and lose those with a - before them."""
        numbers = self.meant_and_there()
        if not numbers:
            return
        tags = [tag for tag, _ in self.library.shelves.tags()]
        self._tagged = numbers
        self._had = had = self.library.shelves.tags_of(numbers[0]) if len(numbers) == 1 else []
        words = "".join(f"{tag} " for tag in had)
        label = "tags" if len(numbers) == 1 else f"tags for {len(numbers):,}"
        await self.ask(Question("tag", label, words, [words + tag for tag in tags if tag not in had]))

    _tagged: Sequence[int] = ()
    _had: Sequence[str] = ()
    """The tags that stood in the prompt at first."""

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """Keep the tags."""
        super().prompt_answered(purpose, words)
        if purpose == "tag" and words is not None and self._tagged:
            with self.library_may_fail():
                self._tag(self._tagged, tags_typed(words, self._had))

    def _tag(self, numbers: Sequence[int], words: Sequence[str]) -> None:
        shelves = self.library.shelves
        if len(numbers) == 1:
            turned = shelves.retag(numbers[0], self._had, words)
        else:
            drop = [word for word in words if word.startswith("-")]
            turned = shelves.tag(numbers, [word for word in words if word not in drop], drop)
        if not turned.count:
            self.tell("The tags are as they were.")
            return
        which = "the article" if len(numbers) == 1 else counted(turned.count, "article")
        self._marks_changed("article_tag", numbers, on=True)
        self._keep(f"Tagged {which}", "article_tag", numbers, turned, on=True)
