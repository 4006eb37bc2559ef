"""FolderSheet: what is unread, begun, starred, archived or tagged, and the searches that were kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import BindingType

from reader.library import Library
from reader.library.piles import Folder
from reader.tui.list_words import Kept
from reader.tui.painting import Palette
from reader.tui.screens.bindings import bindings_for
from reader.tui.screens.sheet import Sheet
from reader.tui.widgets.entry_list import Entry, Part

HINT = "enter lists one · d forgets a kept one · u undo · q back"

UNREAD = Kept(name="unread")
"""Stands for what is unread: the list itself, without what is read."""
_NAMES = {
    Kept(): "All articles",
    UNREAD: "Unread",
    Kept(Folder.STARTED): "Reading",
    Kept(Folder.STARRED): "Starred",
    Kept(Folder.ARCHIVED): "Archived",
}


class FolderSheet(Sheet):
    """The folders of a library; what an entry stands for is what the list would show."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(("remove", "undo", "redo"))

    def __init__(self, palette: Palette, library: Library, now: Kept) -> None:
        """A sheet over the folders, with the one that is listed now chosen."""
        super().__init__(palette, "Folders", (), HINT, now)
        self._library = library
        self.forget: Callable[[Kept], str] = lambda _: ""
        self.undo: Callable[[], str] = str
        self.redo: Callable[[], str] = str

    def fill(self, said: str = "") -> None:
        """List the folders that there are now; `said` stands in the place of the hint."""
        self.hint = said or HINT
        self.show(self._entries(), self.entries.key or self._chosen)

    def action_remove_chosen(self) -> None:
        """Forget the chosen search or filter."""
        match self.entries.key:
            case Kept() as kept if kept.query:
                self.fill(self.forget(kept))
            case _:
                self.fill("Only a kept search or filter can be forgotten.")

    def action_undo(self) -> None:
        """Take the last change back."""
        self.fill(self.undo())

    def action_redo(self) -> None:
        """Make it again."""
        self.fill(self.redo())

    def _entries(self) -> list[Entry]:
        every, unread = self._library.articles.counts()
        counts = {Kept(): every, UNREAD: unread}
        counts |= {Kept(folder): count for folder, count in self._library.shelves.counts().items()}
        entries = [_entry(kept, name, f"{counts[kept]:,}") for kept, name in _NAMES.items()]
        tags = [(Kept(Folder.TAG, tag), f"#{tag}", f"{n:,}") for tag, n in self._library.shelves.tags()]
        return entries + _under("Tags", tags) + _under("Kept", self._kept())

    def _kept(self) -> list[tuple[Kept, str, str]]:
        """The searches and the filters that were kept."""
        searches = [
            (Kept(Folder.EVERY, name, query), name, query)
            for name, query in self._library.saved_searches.all()
        ]
        filters = [
            (Kept(Folder.ALL, name, words, line=True), name, f"/ {words}")
            for name, words in self._library.kept_filters.all()
        ]
        return searches + filters


def _under(heading: str, found: list[tuple[Kept, str, str]]) -> list[Entry]:
    """Entries below a heading; nothing where there are none."""
    above = [Entry((Part(heading, "panel.heading"),), gap=True)] if found else []
    return above + [_entry(*each) for each in found]


def _entry(kept: Kept, name: str, detail: str) -> Entry:
    parts = (
        (Part(f"{name} {detail}", "text", 1, 1),)
        if not kept.query
        else (Part(name, "text", 1, 1), Part(detail, "panel.detail", 1, 1))
    )
    return Entry(parts, kept)
