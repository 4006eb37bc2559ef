"""Folders: what the list keeps to, in which order it stands, and going on with what was begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library.piles import Folder, Grouping, Order
from reader.settings import remember
from reader.tui.screens.listing import Kept
from reader.tui.screens.shelving import Shelving

if TYPE_CHECKING:
    from reader.tui.screens.folder_sheet import FolderSheet
    from reader.tui.screens.sheet import Sheet


class Folders(Shelving):
    """The part of the reading screen that turns from folder to folder."""

    def action_show_folders(self) -> None:
        """The folders, each with how many articles are in it."""
        from reader.tui.screens.folder_sheet import FolderSheet

        now = Folder.ALL if self.kept == Kept() else self.kept.folder
        sheet = FolderSheet(self.palette, self.library, (now, self.kept.name), self.unread_only)
        sheet.on_choice = lambda key: self._open_folder(key, sheet)
        self.app.push_screen(sheet)

    def _open_folder(self, key: object, sheet: FolderSheet) -> None:
        kept = sheet.kept(key)
        if kept is not None:
            sheet.dismiss()
            self.unread_only = sheet.only_unread(key)
            self.list_folder(kept)

    def list_folder(self, kept: Kept) -> None:
        """List a folder from its beginning; the filter ends."""
        self.kept, self.filter_words = kept, ""
        self.list.pick(list(self.list.picked), picked=False)
        self.focus_pane(self.list)
        self.list.move_ends(-1)
        self.fill_list()
        self.list.move_ends(-1)
        self.update_lines()

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
            self.list.pick(list(self.list.picked), picked=False)
        elif self.filter_words:
            self.filter_words = ""
            self.fill_list()
        elif self.kept != Kept():
            self.kept = Kept()
            self.fill_list()

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
        self.fill_list()
        if failed := remember(order=self.order.value, grouping=self.grouping.value):
            self.tell(failed, problem=True)
