"""PageView: a page laid out in its column, with a caret that every movement takes along."""

from __future__ import annotations

from collections.abc import Callable

from textual.geometry import Offset

from reader.tui import caret as moves
from reader.tui.layout import Layout
from reader.tui.messages import CaretMoved
from reader.tui.page import Page
from reader.tui.page_painting import GUTTER
from reader.tui.painting import Palette
from reader.tui.widgets.column import Column

_LONG = 300_000  # code points from which an article is counted in two steps
_SETTLE_AFTER = 0.05  # seconds: the first look is painted by then


class PageView(Column):
    """A page in rows: which of them are seen, and where the caret stands. What it looks like is not said."""

    def __init__(self, palette: Palette) -> None:
        """A view without a page."""
        super().__init__(palette, id="article", ruled=True)
        self.page: Page | None = None
        self.layout_of_page: Layout | None = None
        self.caret = 0
        self.measure = 72
        self._laid: Page | None = None
        self._goal = 0
        self._top = 0
        self._resizing = False

    def put(self, page: Page | None, top: int, caret: int) -> None:
        """Lay a page out with the character `top` on the first row and the caret at `caret`."""
        self.page, self.layout_of_page = page, None
        self._top, self.caret = top, caret
        self.lay()

    def put_again(self, page: Page) -> None:
        """Lay the same article's page out with something else of it shown; the place stays."""
        self.page, self.layout_of_page = page, None
        self.lay()

    def set_measure(self, measure: int) -> None:
        """Set the width of the column of text, in cells."""
        if measure != self.measure:
            self.measure = measure
            self.lay()

    @property
    def top(self) -> int:
        """The first character on the screen."""
        return self._top

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
        self.moved()

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
            self.moved()

    def move_pages(self, step: int) -> None:
        """A page down or up; the caret comes along."""
        if (layout := self.layout_of_page) and layout.blocks:
            rows = step * max(1, self.rows_shown - 2)
            top = min(max(0, self.scroll_offset.y + rows), max(0, layout.height - self.rows_shown))
            self.caret = moves.by_rows(layout, self.caret, rows, self._goal)
            self.scroll_rows_to(top)
            self._see()
            self.moved()

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
        """By sentences; the one that the caret comes to is seen to its end."""
        self._move(moves.by_sentences, step)
        self._see_to_end(moves.sentence_end)

    def move_paragraphs(self, step: int) -> None:
        """By blocks; the one that the caret comes to is seen to its end."""
        self._move(moves.by_paragraphs, step)
        self._see_to_end(moves.block_end)

    def _move(self, how: moves.Movement, step: int) -> None:
        if (layout := self.layout_of_page) and layout.blocks:
            self.go_to(how(layout, self.caret, step))

    def _see_to_end(self, end_of: Callable[[Layout, int], int]) -> None:
        """Scroll so far that what begins at the caret is seen, as far as there is room below the caret."""
        if (layout := self.layout_of_page) and layout.blocks:
            end = max(self.caret, end_of(layout, self.caret) - 1)
            self.keep_in_view(layout.y_of(self.caret), layout.y_of(end))
            self._scrolled()

    def moved(self) -> None:
        """Say that the caret moved."""
        self.post_message(CaretMoved())

    # -- place -----------------------------------------------------------------------------------

    def hardware_cursor(self) -> Offset | None:
        """The cell of the caret."""
        layout = self.layout_of_page
        if layout is None or not layout.blocks:
            return None
        y = layout.y_of(self.caret) - self.scroll_offset.y
        if not 0 <= y < self.rows_shown:
            return None
        return self.origin + Offset(self.margin + GUTTER + layout.cell_of(self.caret), y)

    def offset_under(self, x: int, y: int) -> int | None:
        """The character at a cell of the view."""
        layout = self.layout_of_page
        if layout is None or not layout.blocks:
            return None
        y = min(max(0, y + self.scroll_offset.y), layout.height - 1)
        return moves.place(layout, layout.offset_at(y, x - self.ruled - self.margin - GUTTER))

    def lay_out(self) -> None:
        """Lay the article out anew; the first visible character stays the first."""
        self.lay()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Take the caret along when the page is scrolled by the wheel or the bar."""
        super().watch_scroll_y(old_value, new_value)
        if not self._resizing:
            self._scrolled()

    def lay(self) -> None:
        """Break the page into rows, where its width or what is shown of it changed; the place stays."""
        page = self.page
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
        self.moved()

    def _settle(self) -> None:
        """Count the whole of a long article; what is seen stays where it is."""
        page, guess = self.page, self.layout_of_page
        if page is None or guess is None or not guess.guessed:
            return
        blocks = guess.blocks
        self.layout_of_page = Layout(page.text, blocks, guess.measure, narrow=page.narrow)
        self.lay()

    @property
    def margin(self) -> int:
        """Cells left of the column with its gutter."""
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
        self.moved()
