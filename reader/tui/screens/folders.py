"""Folders: what the list keeps to, in which order it stands, and going on with what was begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library.piles import Folder, Grouping, Order
from reader.settings import remember
from reader.tui.list_words import Kept
from reader.tui.question import Question
from reader.tui.screens.shelving import Shelving
from reader.tui.undo import Change

if TYPE_CHECKING:
    from reader.library.kept_words import KeptWords
    from reader.tui.screens.folder_sheet import FolderSheet
    from reader.tui.screens.sheet import Sheet


class Folders(Shelving):
    """The part of the reading screen that turns from folder to folder."""

    def action_show_folders(self) -> None:
        """The folders, each with how many articles are in it."""
        from reader.tui.screens.folder_sheet import UNREAD, FolderSheet

        now = UNREAD if self.unread_only and self.kept == Kept() else self.kept
        sheet = FolderSheet(self.palette, self.library, now)
        sheet.on_choice = lambda key: self._open_folder(key, sheet)
        sheet.forget, sheet.undo, sheet.redo = self.forget_kept, self.undo_words, self.redo_words
        self.app.push_screen(sheet)

    def undo_words(self) -> str:
        """Take the last change back; what to tell."""
        return ""

    def redo_words(self) -> str:
        """Make it again; what to tell."""
        return ""

    def _open_folder(self, key: object, sheet: FolderSheet) -> None:
        from reader.tui.screens.folder_sheet import UNREAD

        if isinstance(key, Kept):
            sheet.dismiss()
            self.unread_only = key == UNREAD
            self.list_folder(Kept() if key == UNREAD else key)

    # -- filters and searches that are kept ------------------------------------------------------

    async def action_keep_filter(self) -> None:
        """Keep the filter of the list under a name."""
        if self.filter_words.strip():
            await self.ask(Question("keep", "keep as", self.filter_words.strip(), replaced=True))
        else:
            self.tell(f"Nothing is filtered; in the list, {self.key_of('find')} filters.")

    def prompt_answered(self, purpose: str, words: str | None) -> None:
        """Keep the filter."""
        super().prompt_answered(purpose, words)
        if purpose == "keep" and words and words.strip():
            with self.library_may_fail():
                kept, name = self.library.kept_filters, words.strip()
                self.keep_words(kept, name, self.filter_words.strip(), f"Kept the filter {name}")

    def keep_words(self, kept: KeptWords, name: str, words: str | None, sentence: str) -> str:
        """Keep words under a name, or forget it where there are none; what to tell."""
        turn = kept.put(name, words)
        self.keep(Change(sentence, lambda: kept.undo(turn), lambda: kept.redo(turn)))
        return self.message[0] if self.message else ""

    def forget_kept(self, kept: Kept) -> str:
        """Forget a search or a filter that was kept; what to tell."""
        words = self.library.kept_filters if kept.line else self.library.saved_searches
        return self.keep_words(words, kept.name, None, f"Forgot {kept.name}")

    # -- turning from folder to folder -----------------------------------------------------------

    def list_folder(self, kept: Kept) -> None:
        """List a folder from its beginning; the filter ends."""
        self.kept, self.filter_words = kept, ""
        self.list.pick_none()
        self.focus_pane(self.list)
        self.list.move_ends(-1)
        self.list_soon(from_top=True)

    def action_continue_reading(self) -> None:
        """The articles that are begun, the latest first; once more, all of them."""
        if self.kept.folder is Folder.STARTED:
            self.list_folder(Kept())
            return
        self.keep_place()
        self.unread_only = False
        self.list_folder(Kept(Folder.STARTED))

    def leave_list(self) -> None:
        """Leave what the list is in, the innermost first: what is chosen together, the filter, the folder."""
        if self.list.picked:
            self.list.pick_none()
        elif self.filter_words:
            self.filter_words = ""
            self.list_soon()
        elif self.kept != Kept():
            self.kept = Kept()
            self.list_soon()

    # -- order -----------------------------------------------------------------------------------

    def show_orders(self) -> None:
        """The orders and groups that the list can have."""
        from reader.tui.screens.ordering import order_entries
        from reader.tui.screens.sheet import Sheet

        entries = order_entries(self.order, self.grouping)
        sheet = Sheet(
            self.palette, "Order of the list", entries, "enter takes one · q back", ("order", self.order)
        )
        sheet.on_choice = lambda key: self._take_order(key, sheet)
        self.app.push_screen(sheet)

    def _take_order(self, key: object, sheet: Sheet) -> None:
        match key:
            case ("order", Order() as order):
                self.order = order
            case ("grouping", Grouping() as grouping):
                self.grouping = grouping
            case _:
                return
        sheet.dismiss()
        self.list_soon()
        if failed := remember(order=self.order.value, grouping=self.grouping.value):
            self.tell(failed, problem=True)
