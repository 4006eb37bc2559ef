"""Asking: from the reading screen to who said what in the whole library, and to other wordings of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article.annotation import QuotationKind
from reader.article.bookmark import BookmarkState
from reader.tui.screens.naming import Naming
from reader.tui.trail import found_in
from reader.tui.wording import attributed, source_line

if TYPE_CHECKING:
    from reader.library.quotations import Spoken
    from reader.tui.screens.said import SaidPlace, SaidScreen


class Asking(Naming):
    """The part of the reading screen that asks the whole library who said what."""

    said_place: SaidPlace | None = None
    """Where the screen of quotations was left."""

    # -- who said what ---------------------------------------------------------------------------

    def action_show_said(self) -> None:
        """Who said what in the whole library."""
        from reader.library.quotations import Asked
        from reader.tui.screens.said import SaidPlace

        kinds = (QuotationKind.DIRECT, QuotationKind.MIXED) if self.indirect_hidden else ()
        self.open_said(self.said_place or SaidPlace(Asked(kinds=kinds)))

    def open_said(self, came: SaidPlace) -> None:
        """The quotations of the library, from a place on."""
        from reader.tui.screens.said import SaidScreen

        screen = SaidScreen(self.palette, self.library.quotations, self, came, keys=self.keys)
        screen.on_choice = lambda _: self._open_spoken(screen)
        screen.on_leave = lambda: self._left_said(screen)
        self.app.push_screen(screen)

    def show_said_by(self, name: str) -> None:
        """The quotations of one speaker in the whole library."""
        from reader.library.quotations import Asked
        from reader.tui.screens.said import SaidPlace

        self.open_said(SaidPlace(Asked(speaker=name, exactly=True)))

    def _left_said(self, screen: SaidScreen) -> None:
        self.said_place = screen.here()

    def _open_spoken(self, screen: SaidScreen) -> None:
        spoken = screen.chosen()
        if spoken is None:
            return
        places = [found_in(one) for one in screen.found]
        self.go_from(places, screen.found.index(spoken))

    def copy_spoken(self, spoken: Spoken) -> str:
        """Copy a quotation with its speaker and source; what to tell."""
        row = spoken.row
        article = self.library.articles.article(row.number)
        url = article.metadata.url if article else ""
        source = source_line(row.headline, row.outlet, row.published, url or row.source)
        self.copy_text(f"{spoken.words}\n— {attributed(spoken.quotation.speaker, source)}")
        return self.told

    def mark_spoken(self, spoken: Spoken) -> str:
        """Mark a quotation as a passage; what to tell."""
        row, span = spoken.row, spoken.quotation.span
        if self.gone_elsewhere([row.number]):
            return self.told
        article = self.library.articles.article(row.number)
        found = self.library.annotations.quotations(row.number, span.start, span.end)
        stands = any(one.span == span for one in found)
        if article is None or not stands or span.of(article.text) != spoken.words:
            return "This article has been made anew since; look for the quotation again."
        place = span.start, span.end, spoken.words
        known = (b.selector for b in self.library.bookmarks.of(row.id) if b.state is not BookmarkState.ORPHAN)
        if any((one.start, one.end, one.exact) == place for one in known):
            return "This quotation is marked already."
        text_hash = self.library.articles.text_hash(row.number)
        block = max(0, sum(block.start <= span.start for block in article.blocks) - 1)
        self.add_bookmark(
            self.library.bookmarks.make(row.id, article.text, span.start, span.end, text_hash, block)
        )
        return self.told

    # -- other wordings --------------------------------------------------------------------------

    def action_show_versions(self) -> None:
        """The other wordings of the quotation that is meant."""
        quotation, page = self.quotation_meant(), self.view.page
        if quotation is None or page is None or self.row is None:
            self.tell(f"No quotation here. {self.key_of('quotation_next')} goes to the next one.")
            return
        from reader.library.quotations import Spoken

        self.open_versions(Spoken(0, self.row, quotation, page.text[quotation.start : quotation.end]))

    def open_versions(self, asked: Spoken) -> None:
        """The other wordings of a quotation, in other articles."""
        from reader.tui.screens.versions import VersionsScreen

        place = asked.row.number, asked.quotation.start, asked.quotation.end
        found, perhaps = self.library.versions.of(*place), self.library.versions.perhaps(*place)
        screen = VersionsScreen(self.palette, asked, found, perhaps)

        def go(_: object) -> None:
            if chosen := screen.chosen():
                places = [found_in(one) for one in screen.versions]
                self.go_from(places, screen.versions.index(chosen))

        screen.on_choice = go
        self.app.push_screen(screen)
