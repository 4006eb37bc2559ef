"""Following: from a place that a screen over the library listed to the next, and back."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.span import Span
from reader.tui.screens.quoting import Quoting
from reader.tui.trail import Found, Trail
from reader.tui.wording import joined


class Following(Quoting):
    """The part of the reading screen that goes to places in other articles."""

    trail: Trail | None = None
    """The places found last on a screen over the library."""

    def go_from(self, places: Sequence[Found], at: int) -> None:
        """Leave the screens above for one of the places that they list; the others are a key away."""
        self.leave_sheets()
        self.trail = Trail(places, at)
        self._go_to_found(places[at])

    def leave_sheets(self) -> None:
        """Leave the screens above."""
        from reader.tui.screens.sheet import Sheet

        while isinstance(above := self.app.screen, Sheet):
            above.on_leave()
            self.app.pop_screen()

    def _go_to_found(self, found: Found) -> None:
        here = self.here()
        self.open_article(found.number)
        if self.row is None or self.row.number != found.number:
            return
        if here is not None and here.number == found.number:
            self.history.leave(here)  # within one article, too, one comes back
        span = found.now_in(self.view.page.text) if self.view.page else found.span
        if span is None:
            self.tell("Made anew since; these words are gone.", problem=True)
            return
        self._light_found(found.number, span, named=found.named)
        if self.trail is not None and len(self.trail.places) > 1:
            keys = f"{self.key_of('hit_next')} {self.key_of('hit_previous')}"
            back = f"{self.key_of('back')} back" if self.history.behind else ""
            self.tell(joined(str(self.trail), f"{keys} to the others", back))

    def _light_found(self, number: int, span: Span, *, named: bool) -> None:
        """Go to a place of the article on the desk, and light what was found there."""
        mentions = self.library.annotations.mentions(number, span.start, span.end) if named else []
        if mentions:
            self.light_name(mentions[0].name)
        else:
            self.light_quotation(span)
        self.view.go_to(span.start, centre=True)

    def action_walk_hits(self, step: int) -> None:
        """To the next or previous place found: in the article, or of those that were listed last."""
        if self.view.hits or self.trail is None:
            super().action_walk_hits(step)
        elif found := self.trail.step(step):
            self._go_to_found(found)
        else:
            self.tell("No further place that way of those that were listed.")
