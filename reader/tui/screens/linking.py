"""Linking: from the reading screen to all that ties its article to one that is linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article.span import Span
from reader.tui.screens.following import Following
from reader.tui.trail import Found

if TYPE_CHECKING:
    from reader.library.links import LinkedRow
    from reader.library.rows import Row
    from reader.tui.pair_entries import Reason
    from reader.tui.widgets.entry_list import Entry

HINT = "j k move · enter goes there · q back"


class Linking(Following):
    """The part of the reading screen that tells about a link in full."""

    def tell_about_link(self) -> bool:
        """Open a sheet about the link that is chosen in the panel; whether one is."""
        match self.panel.key if self.pane is self.panel else None:
            case ("missing", str(title)) if self.row is not None:
                self._show_pair("Not in the library", self._missing(self.row, title))
            case ("link", int(number)) if self.row is not None:
                self._show_pair("Why they are linked", self._tied(self.row, number))
            case _:
                return False
        return True

    def _show_pair(self, title: str, entries: list[Entry]) -> None:
        from reader.tui.screens.sheet import Sheet

        if not entries:
            self.follow_links()
            self.tell("This link has changed meanwhile; look again.")
            return
        sheet = Sheet(self.palette, title, entries, HINT)
        sheet.on_choice = self._go_from_pair
        self.app.push_screen(sheet)

    def _missing(self, here: Row, title: str) -> list[Entry]:
        """What is told of a headline that no article has; nothing where one has it now."""
        from reader.tui.pair_entries import missing_entries

        found = [one for one in self.library.links.of(here.number) if one.row is None]
        reasons = [_reason(one, here) for one in found if one.link.title == title]
        return missing_entries(reasons) if reasons else []

    def _tied(self, here: Row, number: int) -> list[Entry]:
        """What is told of two articles that are linked; nothing where they are so no longer."""
        from reader.article.link import Why
        from reader.tui.pair_entries import pair_entries, when_words

        found = [one for one in self.library.links.of(here.number) if one.row and one.row.number == number]
        there = found[0].row if found else None
        if there is None:
            return []
        copies = any(one.link.reason == Why.COPY for one in found)
        pair = self.library.pairs.of(here, there, sentences=copies)
        when = when_words(here, there, found[0].days)
        return pair_entries(here, there, [_reason(one, here) for one in found], when, pair)

    def _go_from_pair(self, key: object) -> None:
        match key:
            case ("article", int(number)):
                self.leave_sheets()
                self.open_article(number)
            case ("place", int(number), int(start), int(end)):
                self.go_from([Found(number, Span(start, end))], 0)
            case ("line", int(place)):
                self.leave_sheets()
                self.enter_article()
                self.view.go_to(place, centre=True)


def _reason(one: LinkedRow, here: Row) -> Reason:
    from reader.article.link import Why
    from reader.article.link_words import heading
    from reader.tui.pair_entries import Reason

    link = one.link
    told = link.evidence if link.target is not None and link.reason != Why.HYPERLINK else ""
    if not link.title:
        return Reason(heading(link, here.number, one.days, elsewhere=one.elsewhere), told)
    place = link.place if link.source == here.number else -1
    return Reason(heading(link, here.number, one.days, elsewhere=one.elsewhere), told, link.title, place)
