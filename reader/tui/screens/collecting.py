"""Collecting: from the reading screen to all passages of the library, and from one into its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.screens.exporting import Exporting

if TYPE_CHECKING:
    from reader.tui.screens.passages import PassagesSheet


class Collecting(Exporting):
    """The part of the reading screen that shows all passages."""

    def action_show_passages(self) -> None:
        """All passages of the library."""
        from reader.tui.screens.passages import PassagesSheet

        sheet = PassagesSheet(self.palette, self.library.bookmarks.all, self, keys=self.keys)
        sheet.on_choice = lambda _: self._open_passage(sheet)
        self.app.push_screen(sheet)

    def _open_passage(self, sheet: PassagesSheet) -> None:
        bookmark = sheet.chosen()
        number = self.library.articles.number_of(bookmark.article) if bookmark else None
        if bookmark is None or number is None:
            return
        sheet.dismiss()
        self.open_article(number)
        self.go_to_passage(bookmark.id)
