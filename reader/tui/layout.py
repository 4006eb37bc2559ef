"""Where every character of an article stands on the page: pure, and lazy.

Heights of blocks are counted once for a width; the rows of a block are made when one of them is asked
for. Rows count from the top of the page, cells from the left edge of the text column.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from rich.cells import cell_len, split_graphemes

from reader.article.text import SHOWN_KINDS, Block, Kind

INDENT = {Kind.CAPTION: 2, Kind.LIST_ITEM: 2, Kind.BLOCK_QUOTATION: 3}
"""Cells that a kind of block stands in from the left edge of the column."""

_AROUND = 60  # blocks counted to each side of the place that is seen first
_CACHE = 400  # blocks whose rows are kept; more than any screen shows
_NOT_ONE_CELL = (
    "[\t\xad\u0300-\u036f\u0483-\u0489\u0591-\u0903\u093a-\u0dff\u0e31-\u0ece\u0f18-\u109d\u1100-\u1dff"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u20d0-\u20ff\u231a-\u23ff\u25aa-\u27bf\u2934-\u2b55\u2cef-\u2cf1\u2d7f\u2de0-\ua4cf\ua66f-\ua6f1\ua802-\ud7ff"
    "\uf900-\ufaff\ufb1e\ufe00-\ufe6f\ufeff\uff01-\uff60\uffa0\uffe0-\uffe6\ufff0-\ufffb\U00010000-\U0010ffff]"
)
"""Every character that may take no cell or two, and some that take one."""


_NOT_FIRST = frozenset(
    "、。，．・：；？！ー々ゝゞヽヾ）〕］｝〉》」』】〙〗〟’”»…‥％,.:;?!)]}"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
"""No row of a script without spaces begins with these where it can (JIS X 4051; Chinese likewise)."""
_NOT_LAST = frozenset("（〔［｛〈《「『【〘〖〝‘“«([{￥＄")
"""Nor does one end with these."""


@cache
def _odd() -> re.Pattern[str]:
    """The pattern of those characters; compiling it costs more than most articles ever need."""
    return re.compile(_NOT_ONE_CELL)


class PageRow(NamedTuple):
    """One row of the page."""

    block: int
    """The place of its block in the layout; -1 on a blank row."""
    start: int
    """Its first code point in the text; on a blank row, the start of the block below it."""
    end: int
    """The code point after its last; `start` on a blank row."""
    first: bool
    """Whether it is its block's first row."""


class Layout:
    """An article's blocks laid into a column."""

    def __init__(
        self, text: str, blocks: Sequence[Block], measure: int, *, narrow: bool, near: int | None = None
    ) -> None:
        """Lays `blocks` of `text` into `measure` cells; `narrow` promises one cell per code point.

        With `near`, only blocks around that offset are counted and the heights of the others are guessed:
        good for a first look at a very long article, until the whole of it has been counted.
        """
        self.text = text
        self.blocks = blocks
        self.measure = max(8, measure)
        self.narrow = narrow
        self._starts = [block.start for block in blocks]
        self._rows: dict[int, array[int]] = {}
        self.guessed = near is not None
        heights = self._guesses(near) if near is not None else [self._height(i) for i in range(len(blocks))]
        gaps = [self._gap(i) for i in range(len(blocks))]
        self._tops = list(accumulate(map(int.__add__, heights, gaps), initial=0))
        self._heights = heights

    @property
    def height(self) -> int:
        """How many rows the page has."""
        return self._tops[-1]

    def width_of(self, index: int) -> int:
        """How many cells the rows of a block may take."""
        return self.measure - INDENT.get(self.blocks[index].kind, 0)

    def row(self, y: int) -> PageRow:
        """The row at `y`; rows below the page are blank."""
        index = bisect_right(self._tops, y) - 1
        if y < 0 or index >= len(self.blocks):
            return PageRow(-1, len(self.text), len(self.text), False)
        k = y - self._tops[index]
        if k >= self._heights[index]:
            following = self._starts[index + 1] if index + 1 < len(self.blocks) else len(self.text)
            return PageRow(-1, following, following, False)
        breaks = self.breaks(index)
        if k + 1 >= len(breaks):  # only where the height was guessed too great
            return PageRow(-1, breaks[-1], breaks[-1], False)
        return PageRow(index, breaks[k], breaks[k + 1], k == 0)

    def breaks(self, index: int) -> array[int]:
        """The starts of a block's rows, and the block's end."""
        found = self._rows.get(index)
        if found is None:
            if len(self._rows) >= _CACHE:
                self._rows.clear()
            found = self._rows[index] = self._break(index)
        return found

    def block_at(self, offset: int) -> int:
        """The place of the block that holds `offset`, or of the one before the gap it stands in."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def y_of(self, offset: int) -> int:
        """The row on which the character at `offset` stands."""
        if not self.blocks:
            return 0
        index = self.block_at(offset)
        breaks = self.breaks(index)
        k = bisect_right(breaks, offset) - 1
        return self._tops[index] + min(max(k, 0), self._heights[index] - 1)

    def top_of(self, index: int) -> int:
        """The first row of a block."""
        return self._tops[index]

    def cell_of(self, offset: int) -> int:
        """How many cells stand left of `offset` on its row, the indent included."""
        row = self.row(self.y_of(offset))
        indent = INDENT.get(self.blocks[row.block].kind, 0) if row.block >= 0 else 0
        return indent + self.cells(row.start, min(offset, row.end))

    def offset_at(self, y: int, cell: int) -> int:
        """The character at a cell of a row, or the row's last one where the cell is past it."""
        row = self.row(y)
        if row.block < 0:
            return row.start
        cell -= INDENT.get(self.blocks[row.block].kind, 0)
        last = max(row.start, self.trimmed(row) - 1)
        if self.narrow:
            return min(max(row.start, row.start + cell), last)
        at = row.start
        for start, end, width in split_graphemes(flat(self.text[row.start : row.end]))[0]:
            if cell < width or row.start + end > last:
                return row.start + start
            cell -= width
            at = row.start + end
        return min(at, last)

    def cells(self, start: int, end: int) -> int:
        """How many cells `text[start:end]` takes."""
        return max(0, end - start) if self.narrow else cell_len(flat(self.text[start:end]))

    def trimmed(self, row: PageRow) -> int:
        """Where the row's words end, the spaces at which it was broken left out."""
        end = row.end
        while end > row.start and self.text[end - 1].isspace():
            end -= 1
        return end

    def _gap(self, index: int) -> int:
        """Blank rows after a block."""
        kind = self.blocks[index].kind
        following = self.blocks[index + 1].kind if index + 1 < len(self.blocks) else None
        if kind is Kind.TIME:  # it stands over what happened then
            return 0
        # Lines that were cut stand close together, under the label that says why.
        if kind is following and (kind is Kind.LIST_ITEM or kind not in SHOWN_KINDS):
            return 0
        if following in (Kind.STANDFIRST, Kind.BYLINE) and kind in (Kind.HEADLINE, Kind.STANDFIRST):
            return 0
        return 1

    def _guesses(self, near: int) -> list[int]:
        """Heights guessed by length, but counted for the blocks around `near`."""
        first = max(0, self.block_at(near) - _AROUND)
        exact = range(first, min(len(self.blocks), first + 2 * _AROUND))
        width = self.measure
        heights = [(block.end - block.start) // width + 1 for block in self.blocks]
        for index in exact:
            heights[index] = self._height(index)
        return heights

    def _height(self, index: int) -> int:
        block, width = self.blocks[index], self.width_of(index)
        at, end, find, rows = block.start, block.end, self.text.rfind, 1
        if end - at <= width and self.narrow:
            return 1
        if not self._is_narrow(at, end):
            return len(_break_wide(self.text, at, end, width)) - 1
        while end - at > width:  # the same steps as `_break_narrow`, without keeping them
            cut = find(" ", at, at + width + 1)
            at = cut + 1 if cut > at else at + width
            rows += at < end
        return rows

    def _break(self, index: int) -> array[int]:
        block, width = self.blocks[index], self.width_of(index)
        narrow = self._is_narrow(block.start, block.end)
        return (_break_narrow if narrow else _break_wide)(self.text, block.start, block.end, width)

    def _is_narrow(self, start: int, end: int) -> bool:
        if self.narrow:
            return True
        return self.text[start:end].isascii() or not _odd().search(self.text, start, end)


def break_text(text: str, width: int) -> array[int]:
    """Row starts, and the end, of a text of any characters in `width` cells."""
    return (_break_narrow if is_narrow(text) else _break_wide)(text, 0, len(text), width)


def is_narrow(text: str) -> bool:
    """Whether every character of `text` is sure to take one cell."""
    return text.isascii() or not _odd().search(text)


def _break_narrow(text: str, start: int, end: int, width: int) -> array[int]:
    """Row starts, and the end, of a block whose every character takes one cell."""
    breaks, at = array("q", [start]), start
    while end - at > width:
        cut = text.rfind(" ", at, at + width + 1)
        at = cut + 1 if cut > at else at + width
        if at < end:
            breaks.append(at)
    breaks.append(end)
    return breaks


def _break_wide(text: str, start: int, end: int, width: int) -> array[int]:
    """Row starts, and the end, of a block whose characters take none, one or two cells."""
    breaks, at = array("q", [start]), start
    odd = _odd().search(text, start, end)
    while at < end:
        if odd and odd.start() < at:
            odd = _odd().search(text, at, end)
        if odd and odd.start() <= at + width:
            at = _wide_row_end(text, at, end, width)
        elif end - at <= width:
            break
        else:
            cut = text.rfind(" ", at, at + width + 1)
            at = cut + 1 if cut > at else at + width
        if at < end:
            breaks.append(at)
    breaks.append(end)
    return breaks


def _wide_row_end(text: str, at: int, end: int, width: int) -> int:
    """Where the row that starts at `at` ends: after a space, beside a wide character, or anywhere."""
    size = width + 8
    while True:
        window = flat(text[at : min(end, at + size)])
        found = _overflow(window, width)
        # The last grapheme of a window may go on behind it, so a row that ends there is looked at again.
        if found is not None and (found < len(window) or at + size >= end):
            return at + found
        if at + size >= end:
            return end
        size *= 2


def _overflow(window: str, width: int) -> int | None:
    """Where a row of `width` cells that starts with `window` ends; None where all of it fits."""
    used = chance = 0
    for first, last, cells in split_graphemes(window)[0]:
        space = window[first] == " "
        if cells == 2 and first and _parts(window, first):
            chance = first
        if used + cells > width and not space:
            return chance or first or last
        used += cells
        if space or (cells == 2 and _parts(window, last)):
            chance = last
    return None


def _parts(window: str, at: int) -> bool:
    """Whether a row may end before the character at `at`, as far as the two beside it go."""
    return window[at - 1] not in _NOT_LAST and window[at : at + 1] not in _NOT_FIRST


def flat(text: str) -> str:
    """The text with every line feed and tab as the one space that it is on a row."""
    return text.replace("\n", " ").replace("\t", " ")
