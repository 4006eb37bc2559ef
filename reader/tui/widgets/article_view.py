"""ArticleView: the article in its column, with names, quotations, passages, hits and the caret."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from rich.segment import Segment
from textual import events
from textual.geometry import Offset
from textual.strip import Strip

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.tui import caret as moves
from reader.tui.layout import Layout
from reader.tui.messages import CaretMoved
from reader.tui.page import Page, Passage
from reader.tui.page_painting import GUTTER, Marks, PagePainter
from reader.tui.painting import Palette, fitted
from reader.tui.widgets.column import Column

_LONG = 300_000  # code points from which an article is counted in two steps
_SETTLE_AFTER = 0.05  # seconds: the first look is painted by then


class ArticleView(Column):
    """One article, to be read. The caret is always there; every movement takes it along."""

    def __init__(self, palette: Palette) -> None:
        """A view without an article."""
        super().__init__(palette, id="article", ruled=True)
        self.page: Page | None = None
        self.layout_of_page: Layout | None = None
        self.caret = 0
        self.passages: Sequence[Passage] = ()
        self.lit: Sequence[Span] = ()
        self.hits: Sequence[int] = ()
        self.hit_ends: Sequence[int] = ()
        self.hit = -1
        self.selecting_from: int | None = None
        self.unit = "character"
        self.hidden_types: frozenset[EntityType] = frozenset()
        self.measure = 72
        self.silence: tuple[str, ...] = ()
        self._laid: Page | None = None
        self._goal = 0
        self._top = 0
        self._resizing = False
        self._dragging = False
        self._painted = 0
        self._selected = False
        self._painter: PagePainter | None = None
        self._under: Span | None = None

    # -- what is shown ---------------------------------------------------------------------------

    def show(self, page: Page | None, top: int = 0, caret: int = 0) -> None:
        """Show a page with the character `top` on the first row and the caret at `caret`."""
        self.page = page
        self.layout_of_page = None
        self.lit, self.hits, self.hit, self.selecting_from = (), (), -1, None
        self.forget()
        self._top, self.caret = top, caret
        self._lay()

    def show_page_again(self, page: Page) -> None:
        """Show the same article's page with something else of it shown; the place stays."""
        self.page, self.layout_of_page, self._painter, self.selecting_from = page, None, None, None
        self._lay()

    def forget(self) -> None:
        """Ask again for the names and quotations that are shown."""
        self._painter = None
        self.refresh()

    def repaint(self, palette: Palette) -> None:
        """Paint everything again with another palette."""
        super().repaint(palette)
        self.forget()

    def set_measure(self, measure: int) -> None:
        """Set the width of the column of text, in cells."""
        if measure != self.measure:
            self.measure = measure
            self._lay()

    @property
    def top(self) -> int:
        """The first character on the screen."""
        return self._top

    @property
    def selection(self) -> Span | None:
        """What is selected; None where nothing is."""
        if self.selecting_from is None or self.layout_of_page is None:
            return None
        return moves.selected(self.layout_of_page, self.selecting_from, self.caret, self.unit)

    @property
    def progress(self) -> float:
        """How much of the article lies above the end of the screen, 0 to 1."""
        layout = self.layout_of_page
        if layout is None or not layout.height:
            return 0.0
        return min(1.0, (self.scroll_offset.y + self.rows_shown) / layout.height)

    @property
    def end_seen(self) -> bool:
        """Whether the last words are on the screen; False while that is only guessed."""
        layout = self.layout_of_page
        if layout is None or layout.guessed:
            return False
        return layout.y_of(len(layout.text)) < self.scroll_offset.y + self.rows_shown

    @property
    def fits(self) -> bool:
        """Whether the whole article is on the screen at once."""
        return self.end_seen and not self.scroll_offset.y

    # -- moving ----------------------------------------------------------------------------------

    def go_to(self, offset: int, *, centre: bool = False) -> None:
        """Put the caret at `offset` and bring it into view, a third from the top where `centre` is asked."""
        layout = self.layout_of_page
        if layout is None:
            return
        self.caret = moves.place(layout, offset)
        self._goal = layout.cell_of(self.caret)
        self._see(centre)
        self._told()

    def return_to(self, top: int, caret: int) -> None:
        """Put the character `top` on the first row again, and the caret at `caret`."""
        layout = self.layout_of_page
        if layout is not None:
            self.scroll_rows_to(layout.y_of(top) if top else 0)
            self.go_to(caret)

    def move_rows(self, step: int) -> None:
        """The caret `step` rows down or up, in the same cell as far as there is one."""
        if (layout := self.layout_of_page) and layout.blocks:
            self.caret = moves.by_rows(layout, self.caret, step, self._goal)
            self._see()
            self._told()

    def move_pages(self, step: int) -> None:
        """A page down or up; the caret comes along."""
        if (layout := self.layout_of_page) and layout.blocks:
            rows = step * max(1, self.rows_shown - 2)
            top = min(max(0, self.scroll_offset.y + rows), max(0, layout.height - self.rows_shown))
            self.caret = moves.by_rows(layout, self.caret, rows, self._goal)
            self.scroll_rows_to(top)
            self._see()
            self._told()

    def move_ends(self, step: int) -> None:
        """To the first or the last character."""
        if (layout := self.layout_of_page) is not None:
            self.go_to(0 if step < 0 else len(layout.text))
            if step < 0:
                self.scroll_rows_to(0)
                self._scrolled()

    def move_characters(self, step: int) -> None:
        """By characters."""
        self._move(moves.by_characters, step)

    def move_words(self, step: int) -> None:
        """By words."""
        self._move(moves.by_words, step)

    def move_sentences(self, step: int) -> None:
        """By sentences."""
        self._move(moves.by_sentences, step)

    def move_paragraphs(self, step: int) -> None:
        """By blocks."""
        self._move(moves.by_paragraphs, step)

    def _move(self, how: moves.Movement, step: int) -> None:
        if (layout := self.layout_of_page) and layout.blocks:
            self.go_to(how(layout, self.caret, step))

    # -- marking ---------------------------------------------------------------------------------

    def select(self, unit: str) -> None:
        """Start selecting by a unit, or go on with another one; the same one again ends it."""
        if self.selecting_from is not None and self.unit == unit:
            self.selecting_from = None
        else:
            self.selecting_from = self.caret if self.selecting_from is None else self.selecting_from
            self.unit = unit
        self._told()

    def deselect(self) -> bool:
        """End the selection; whether there was one."""
        was = self.selecting_from is not None
        self.selecting_from = None
        self._told()
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
        self.hits, self.hit_ends, self.hit = hits, ends, -1
        self.refresh()

    def walk_hits(self, step: int, start: int | None = None) -> None:
        """To the next or previous hit from `start`, or from the caret, round the ends."""
        if not self.hits:
            return
        at = self.caret if start is None else start
        place = bisect_left(self.hits, at + (step > 0 and start is None))
        self.hit = (place if step > 0 else place - 1) % len(self.hits)
        self.refresh()
        self.go_to(self.hits[self.hit], centre=True)

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
        segments = [Segment(" " * self._margin(), self.palette.base), *painted]
        return self.strip(segments, sum(segment.cell_length for segment in segments))

    def _marks(self, layout: Layout) -> Marks:
        caret = None
        if self.has_focus and layout.blocks and not self._on_hit():
            if self._under is None or self._under.start != self.caret:  # asked for by every row of the page
                end = moves.selected(layout, self.caret, self.caret, "character").end
                self._under = Span(self.caret, max(end, self.caret + 1))
            caret = self._under
        return Marks(self.passages, self.lit, self.hits, self.hit_ends, self.hit, self.selection, caret)

    def _on_hit(self) -> bool:
        """Whether the caret stands at the start of what was gone to, which is set off enough."""
        return (self.hit >= 0 and self.hits[self.hit] == self.caret) or any(
            span.start == self.caret for span in self.lit
        )

    def _silence(self, y: int) -> Strip:
        if not 1 <= y <= len(self.silence):
            return self.blank()
        width = min(self.measure, self.cells_shown - 2)
        words = fitted(self.silence[y - 1], max(1, width))
        margin = " " * max(1, (self.cells_shown - width) // 2)
        style = self.palette.style("text.secondary")
        segments = [Segment(margin, self.palette.base), Segment(words, style)]
        return self.strip(segments, len(margin) + max(1, width))

    # -- place -----------------------------------------------------------------------------------

    def hardware_cursor(self) -> Offset | None:
        """The cell of the caret."""
        layout = self.layout_of_page
        if layout is None or not layout.blocks:
            return None
        y = layout.y_of(self.caret) - self.scroll_offset.y
        if not 0 <= y < self.rows_shown:
            return None
        return self.origin + Offset(self._margin() + GUTTER + layout.cell_of(self.caret), y)

    def lay_out(self) -> None:
        """Lay the article out anew; the first visible character stays the first."""
        self._lay()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Take the caret along when the page is scrolled by the wheel or the bar."""
        super().watch_scroll_y(old_value, new_value)
        if not self._resizing:
            self._scrolled()

    def _lay(self) -> None:
        page, self._under = self.page, None
        if page is None:
            self.refresh()
            return
        layout = self.layout_of_page
        # Keys may come before the view has a size, where it was not shown yet: it is laid out all the same.
        room = self.cells_shown - GUTTER if self.size.width and self.display else self.measure
        measure = max(8, min(self.measure, room))
        if layout is None or layout.measure != measure or self._laid is not page:
            near = self._top if len(page.text) > _LONG else None
            layout = Layout(page.text, page.shown_blocks(), measure, narrow=page.narrow, near=near)
            self.layout_of_page, self._laid = layout, page
            if near is not None:
                self.set_timer(_SETTLE_AFTER, self._settle)
        self._resizing = True
        self.set_height(layout.height)
        self.scroll_rows_to(layout.y_of(self._top) if self._top else 0)
        self._resizing = False
        self.caret = moves.place(layout, self.caret)
        self._goal = layout.cell_of(self.caret)
        self.refresh()
        self._told()

    def _settle(self) -> None:
        """Count the whole of a long article; what is seen stays where it is."""
        page, guess = self.page, self.layout_of_page
        if page is None or guess is None or not guess.guessed:
            return
        blocks = guess.blocks
        self.layout_of_page = Layout(page.text, blocks, guess.measure, narrow=page.narrow)
        self._lay()

    def _margin(self) -> int:
        measure = self.layout_of_page.measure if self.layout_of_page else self.measure
        return max(0, (self.cells_shown - measure - GUTTER) // 2)

    def _see(self, centre: bool = False) -> None:
        layout = self.layout_of_page
        if layout is None:
            return
        y, top, height = layout.y_of(self.caret), self.scroll_offset.y, self.rows_shown
        if centre and not top <= y < top + height:
            self.scroll_rows_to(max(0, y - height // 3))
        else:
            # The first block's headline shows with the byline rows around it.
            self.keep_in_view(0 if y < min(2, height) else y, y)
        self._scrolled()

    def _scrolled(self) -> None:
        layout = self.layout_of_page
        if layout is None or not layout.blocks:
            return
        top = self.scroll_offset.y
        self._top = layout.row(top).start
        y = layout.y_of(self.caret)
        if not top <= y < top + self.rows_shown:
            inside = top if y < top else top + self.rows_shown - 1
            while layout.row(inside).block < 0 and top < inside <= layout.height:
                inside -= 1
            while layout.row(inside).start == layout.row(inside).end and inside < layout.height:
                inside += 1
            self.caret = moves.place(layout, layout.offset_at(inside, self._goal))
        self._told()

    def refresh_choice(self) -> None:
        """Paint the caret's row."""
        if (layout := self.layout_of_page) is not None:
            self.refresh_line(layout.y_of(self.caret))

    def _told(self) -> None:
        """Paint what the caret changed, and say that it moved."""
        layout = self.layout_of_page
        if layout is None or self.selecting_from is not None or self._selected or not layout.blocks:
            self.refresh()
        else:
            for offset in {self._painted, self.caret}:
                self.refresh_line(layout.y_of(offset))
        self._selected = self.selecting_from is not None
        self._painted = self.caret
        self.post_message(CaretMoved())

    # -- the mouse -------------------------------------------------------------------------------

    def offset_under(self, x: int, y: int) -> int | None:
        """The character at a cell of the view."""
        layout = self.layout_of_page
        if layout is None or not layout.blocks:
            return None
        y = min(max(0, y + self.scroll_offset.y), layout.height - 1)
        return moves.place(layout, layout.offset_at(y, x - self.ruled - self._margin() - GUTTER))

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
            self._told()
