"""PassagesSheet: every passage of the library, newest first, to be gone to, noted or removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Protocol

from textual import on
from textual.binding import BindingType

from reader.article.bookmark import Bookmark
from reader.library import LibraryError, Row
from reader.tui.commands import FOOTERS
from reader.tui.entries import passage_entry
from reader.tui.footer import footer_keys
from reader.tui.keymap import shown
from reader.tui.messages import PromptChanged, PromptEnded
from reader.tui.painting import Palette
from reader.tui.question import Question
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.roll import Undoing
from reader.tui.screens.sheet import GONE, Sheet
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, joined


class Keeping(Undoing, Protocol):
    """What the sheet asks of the desk below it: passages are changed there, where it can be taken back."""

    def remove_bookmark(self, bookmark: Bookmark) -> None:
        """Removes a passage."""

    def keep_note(self, bookmark: Bookmark, note: str) -> str:
        """Keeps a passage with another note; what to tell."""

    def tag_words(self, bookmark: Bookmark) -> tuple[str, Sequence[str]]:
        """What stands in the prompt for its tags, and what that may be completed to."""

    def keep_tags(self, bookmark: Bookmark, words: str) -> str:
        """Gives a passage the tags that somebody wrote; what to tell."""

    def export_passages(self, ids: Sequence[str], words: str) -> None:
        """Exports passages, in a file that is called after some words."""


class PassagesSheet(Sheet):
    """All passages. What is done to them is done by the reading screen, which can take it back."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(
        ("remove", "note", "tag", "export", "undo", "redo", "find")
    )

    def __init__(
        self,
        palette: Palette,
        fetch: Callable[[], list[tuple[Bookmark, Row]]],
        desk: Keeping,
        *,
        keys: Mapping[str, str],
    ) -> None:
        """A sheet over the bookmarks that `fetch` gives, which tells the keys in force."""
        super().__init__(palette, "Passages", (), "")
        self.keys = keys
        self._fetch = fetch
        self._found: list[tuple[Bookmark, Row]] = []
        self._desk = desk
        self.words = ""

    def fill(self, said: str = "") -> None:
        """List the passages anew, the chosen one chosen; `said` stands in place of the keys."""
        self._found = self._fetch()
        self._list(said)

    def _list(self, said: str = "") -> None:
        found = self._matching()
        self.hint = said
        self.heading = counted(len(found), "passage") + (f" matching “{self.words}”" if self.words else "")
        self.show(_entries(found) or _nothing(self.words), self.entries.key)

    def say_lines(self) -> None:
        """The title, and what can be done with a passage, or what was done."""
        super().say_lines()
        if not self.hint and self.told_here is None:
            keys = footer_keys("passages", FOOTERS["passages"], self.keys, self.app.size.width)
            self.footer.say(keys)

    def moved(self) -> None:
        """Another passage may be chosen: what was done to the one before is told no longer."""
        if self.hint:
            self.hint = ""
            self.say_lines()
        super().moved()

    def chosen(self) -> Bookmark | None:
        """The chosen bookmark."""
        match self.entries.key:
            case ("passage", str(id)):
                return next((bookmark for bookmark, _ in self._found if bookmark.id == id), None)
        return None

    def _matching(self) -> list[tuple[Bookmark, Row]]:
        needles = self.words.casefold().split()
        return [
            (bookmark, row)
            for bookmark, row in self._found
            if all(needle in _haystack(bookmark, row) for needle in needles)
        ]

    def action_remove_chosen(self) -> None:
        """Remove the chosen passage; it can be brought back."""
        if bookmark := self.chosen():
            self._desk.remove_bookmark(bookmark)
            self.fill(f"Removed the passage · {shown(self.keys['undo'])} takes it back")

    def action_export(self) -> None:
        """Export the passages that are listed."""
        if listed := [bookmark.id for bookmark, _ in self._matching()]:
            self._desk.export_passages(listed, self.words)

    def action_undo(self) -> None:
        """Take the last change back."""
        self.fill(self._desk.undo_words())

    def action_redo(self) -> None:
        """Make it again."""
        self.fill(self._desk.redo_words())

    async def action_add_note(self) -> None:
        """Write a note on the chosen passage."""
        if bookmark := self.chosen():
            await self.ask(Question("note", "note", bookmark.note, about=self.entries.key))

    async def action_tag(self) -> None:
        """Write the tags of the chosen passage."""
        if bookmark := self.chosen():
            words = self._desk.tag_words(bookmark)
            await self.ask(Question("tag", "tags of the passage", *words, about=self.entries.key))

    async def action_find(self) -> None:
        """Find passages by their words, notes, tags and headlines."""
        await self.ask(Question("find", "find", self.words))

    @on(PromptChanged)
    def _finding(self, event: PromptChanged) -> None:
        if event.purpose == "find":
            self.words = event.words
            self._list()

    @on(PromptEnded)
    def _answered(self, event: PromptEnded) -> None:
        self.close_prompt()
        said = ""
        if event.purpose == "find":
            self.words = event.words or ""
        elif not self.chooses_again(event.about):
            said = GONE
        elif (bookmark := self.chosen()) is not None and event.words is not None:
            said = self._kept(bookmark, event.purpose, event.words)
        self.fill(said)

    def _kept(self, bookmark: Bookmark, purpose: str, words: str) -> str:
        """Keep a note or tags; what to tell."""
        try:
            keep = self._desk.keep_tags if purpose == "tag" else self._desk.keep_note
            return keep(bookmark, words.strip())
        except LibraryError as error:
            return str(error)

    def action_leave(self) -> None:
        """End the finding, or leave the sheet."""
        if self.words:
            self.words = ""
            self.fill()
        else:
            self.dismiss()


def _haystack(bookmark: Bookmark, row: Row) -> str:
    tags = (f"#{tag}" for tag in bookmark.tags)
    return " ".join((bookmark.selector.exact, bookmark.note, *tags, row.title, row.outlet)).casefold()


def _entries(found: Sequence[tuple[Bookmark, Row]]) -> list[Entry]:
    return [
        passage_entry(bookmark, gap=place > 0, where=joined(row.title, row.outlet), limit=6)
        for place, (bookmark, row) in enumerate(found)
    ]


def _nothing(words: str) -> list[Entry]:
    sentences = (
        ("No passage matches.", "esc shows all again.")
        if words
        else ("Nothing marked yet.", "In an article, m marks the sentence under the caret.")
    )
    return [Entry(tuple(Part(sentence, "panel.detail") for sentence in sentences))]
