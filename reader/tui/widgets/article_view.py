"""ArticleView: the article in its column, with names, quotations, passages, hits and the caret."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from textual import events
from textual.strip import Strip

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.tui import caret as moves
from reader.tui.hits import Hits
from reader.tui.layout import Layout
from reader.tui.page import Page, Passage
from reader.tui.page_painting import Marks, PagePainter
from reader.tui.painting import Palette, fitted
from reader.tui.widgets.page_view import PageView


class ArticleView(PageView):
    """One article, to be read. The caret is always there; every movement takes it along."""

    def __init__(self, palette: Palette) -> None:
        """A view without an article."""
        super().__init__(palette)
        self.passages: Sequence[Passage] = ()
        self.lit: Sequence[Span] = ()
        self.hits = Hits()
        self.selecting_from: int | None = None
        self.unit = "character"
        self.hidden_types: frozenset[EntityType] = frozenset()
        self.silence: tuple[str, ...] = ()
        self._dragging = False
        self._painted = 0
        self._selected = False
        self._painter: PagePainter | None = None
        self._under: Span | None = None

    # -- what is shown ---------------------------------------------------------------------------

    def show(self, page: Page | None, top: int = 0, caret: int = 0) -> None:
        """Show a page with the character `top` on the first row and the caret at `caret`."""
        self.lit, self.hits, self.selecting_from = (), Hits(), None
        self.forget()
        self.put(page, top, caret)

    def show_page_again(self, page: Page) -> None:
        """Show the same article's page with something else of it shown; the place stays."""
        self._painter, self.selecting_from = None, None
        self.put_again(page)

    def forget(self) -> None:
        """Ask again for the names and quotations that are shown."""
        self._painter = None
        self.refresh()

    def repaint(self, palette: Palette) -> None:
        """Paint everything again with another palette."""
        super().repaint(palette)
        self.forget()

    def lay(self) -> None:
        """Break the page into rows; what stands under the caret is looked for anew."""
        self._under = None
        super().lay()

    # -- marking ---------------------------------------------------------------------------------

    @property
    def selection(self) -> Span | None:
        """What is selected; None where nothing is."""
        if self.selecting_from is None or self.layout_of_page is None:
            return None
        return moves.selected(self.layout_of_page, self.selecting_from, self.caret, self.unit)

    def select(self, unit: str) -> None:
        """Start selecting by a unit, or go on with another one; the same one again ends it."""
        if self.selecting_from is not None and self.unit == unit:
            self.selecting_from = None
        else:
            self.selecting_from = self.caret if self.selecting_from is None else self.selecting_from
            self.unit = unit
        self.moved()

    def deselect(self) -> bool:
        """End the selection; whether there was one."""
        was = self.selecting_from is not None
        self.selecting_from = None
        self.moved()
        return was

    def words_marked(self) -> Span | None:
        """What a mark or a copy means now: the selection, else a lit quotation, else the sentence."""
        if self.layout_of_page is None or not self.layout_of_page.blocks:
            return None
        # A quotation that was gone to is lit as one piece: it is what is meant.
        lit = self.lit[0] if len(self.lit) == 1 and self.caret in self.lit[0] else None
        return self.selection or lit or moves.sentence_under(self.layout_of_page, self.caret)

    def light(self, spans: Sequence[Span]) -> None:
        """Light some spans, and no others."""
        self.lit = spans
        self.refresh()

    def show_hits(self, hits: Sequence[int] = (), ends: Sequence[int] = ()) -> None:
        """Show where words were found: where each begins and where it ends, in order."""
        self.hits = Hits(hits, ends)
        self.refresh()

    def walk_hits(self, step: int, start: int | None = None) -> None:
        """To the next or previous hit from `start`, or from the caret, round the ends."""
        if self.hits:
            self.hits = self.hits.walked(step, self.caret, start)
            self.refresh()
            self.go_to(self.hits[self.hits.current], centre=True)

    # -- painting --------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """One row: margin, gutter, words."""
        layout, page = self.layout_of_page, self.page
        if layout is None or page is None:
            return self._silence(y)
        if self._painter is None:
            self._painter = PagePainter(self.palette, page, self.hidden_types)
        y += self.scroll_offset.y
        past = y >= layout.height
        painted = None if past else self._painter.row(layout, layout.row(y), self._marks(layout))
        if painted is None:
            return self.blank()
        segments = [Segment(" " * self.margin, self.palette.base), *painted]
        return self.strip(segments, sum(segment.cell_length for segment in segments))

    def _marks(self, layout: Layout) -> Marks:
        caret = None
        if self.has_focus and layout.blocks and not self._on_hit():
            if self._under is None or self._under.start != self.caret:  # asked for by every row of the page
                end = moves.selected(layout, self.caret, self.caret, "character").end
                self._under = Span(self.caret, max(end, self.caret + 1))
            caret = self._under
        return Marks(self.passages, self.lit, self.hits, self.selection, caret)

    def _on_hit(self) -> bool:
        """Whether the caret stands at the start of what was gone to, which is set off enough."""
        return self.hits.here == self.caret or any(span.start == self.caret for span in self.lit)

    def _silence(self, y: int) -> Strip:
        if not 1 <= y <= len(self.silence):
            return self.blank()
        width = min(self.measure, self.cells_shown - 2)
        words = fitted(self.silence[y - 1], max(1, width))
        margin = " " * max(1, (self.cells_shown - width) // 2)
        style = self.palette.style("text.secondary")
        segments = [Segment(margin, self.palette.base), Segment(words, style)]
        return self.strip(segments, len(margin) + max(1, width))

    def refresh_choice(self) -> None:
        """Paint the caret's row."""
        if (layout := self.layout_of_page) is not None:
            self.refresh_line(layout.y_of(self.caret))

    def moved(self) -> None:
        """Paint what the caret changed, and say that it moved."""
        layout = self.layout_of_page
        if layout is None or self.selecting_from is not None or self._selected or not layout.blocks:
            self.refresh()
        else:
            for offset in {self._painted, self.caret}:
                self.refresh_line(layout.y_of(offset))
        self._selected = self.selecting_from is not None
        self._painted = self.caret
        super().moved()

    # -- the mouse -------------------------------------------------------------------------------

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """The caret goes where the mouse is; a drag selects from here."""
        offset = self.offset_under(event.x, event.y)
        if offset is None or event.button != 1:
            return
        self.selecting_from, self._dragging = None, True
        self.capture_mouse()
        self.go_to(offset)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select by characters while the button is down."""
        offset = self.offset_under(event.x, event.y) if self._dragging else None
        if offset is not None and offset != self.caret:
            if self.selecting_from is None:
                self.selecting_from, self.unit = self.caret, "character"
            self.go_to(offset)

    def on_mouse_up(self) -> None:
        """The selection stays."""
        self._dragging = False
        self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        """A double click selects the word, a triple one the sentence."""
        if event.chain > 1:
            self.selecting_from, self.unit = self.caret, "word" if event.chain == 2 else "sentence"
            self.moved()
