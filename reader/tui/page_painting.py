"""Paints the rows of a page: its words with everything that is laid over them, and the sign in the gutter."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style

from reader.article.annotation import EntityType
from reader.article.list_marks import has_mark
from reader.article.span import Span
from reader.article.text import Kind
from reader.tui.detail import detail
from reader.tui.hits import Hits
from reader.tui.layout import Layout, PageRow
from reader.tui.page import Page, Passage
from reader.tui.painting import Layer, Palette, colour_alone, cut, fitted

GUTTER = 2
"""Cells left of the column of text that carry the signs."""
_CHUNK = 4096  # code points whose names and quotations are fetched together
_CHUNKS_KEPT = 200
_SCOPES = {
    Kind.HEADLINE: "headline",
    Kind.STANDFIRST: "standfirst",
    Kind.SUBHEADING: "subheading",
    Kind.TIME: "subheading",
    Kind.CAPTION: "caption",
    Kind.BLOCK_QUOTATION: "blockquote",
}
_PREFIXES = {Kind.CAPTION: ("▏ ", "▏ "), Kind.LIST_ITEM: ("• ", "  "), Kind.BLOCK_QUOTATION: ("   ", "   ")}


class Marks(NamedTuple):
    """What the reader has laid over a page, beside its names and quotations."""

    passages: Sequence[Passage] = ()
    lit: Sequence[Span] = ()
    hits: Hits = Hits()
    selection: Span | None = None
    caret: Span | None = None
    """The character at the caret; None while the keys are elsewhere."""


class PagePainter:
    """Paints one page in one palette."""

    def __init__(self, palette: Palette, page: Page, hidden: frozenset[EntityType]) -> None:
        """A painter that leaves out the names of `hidden` types."""
        self._palette = palette
        self._page = page
        self._hidden = hidden
        self._layers: dict[int, list[Layer]] = {}
        self._quoted: dict[int, list[int]] = {}

    def row(self, layout: Layout, row: PageRow, marks: Marks) -> list[Segment] | None:
        """The gutter and the words of a row; None where there is nothing to see."""
        sign, scope = self._sign(layout, row, marks)
        if row.block < 0 and sign == " ":
            return None
        gutter = Segment(f"{sign:<{GUTTER}}", self._palette.style(scope))
        return [gutter, *self._words(layout, row, marks)] if row.block >= 0 else [gutter]

    def _words(self, layout: Layout, row: PageRow, marks: Marks) -> list[Segment]:
        kind, label = layout.blocks[row.block].kind, self._label(layout, row.block)
        if label is not None:
            scope = "panel.sign" if row.block in self._page.labels else "byline"
            return [Segment(label, self._palette.style(scope))]
        if row.block in self._page.cut_blocks:
            return self._cut_words(layout, row, marks)
        base = self._palette.style(_SCOPES.get(kind, "text"))
        prefix = self._prefix(kind, row)
        segments = [Segment(prefix, base)] if prefix else []
        layers = self._annotated(row, kind) + self._marked(row, marks)
        return segments + self._with_caret(layout, row, base, layers, marks.caret)

    def _prefix(self, kind: Kind, row: PageRow) -> str:
        """What stands before a row's words; an item that brings its own mark gets no other."""
        first, rest = _PREFIXES.get(kind, ("", ""))
        marked = kind is Kind.LIST_ITEM and has_mark(self._page.text, row.start)
        return first if row.first and not marked else rest

    def _cut_words(self, layout: Layout, row: PageRow, marks: Marks) -> list[Segment]:
        """A row of a line that is no part of the article: faint, and without names."""
        base = self._palette.style("text.faint")
        return self._with_caret(layout, row, base, self._marked(row, marks), marks.caret)

    def _label(self, layout: Layout, index: int) -> str | None:
        """The words of a block that has no text of its own; None for one that has."""
        block = layout.blocks[index]
        if block.start != block.end:
            return None
        told = self._page.labels.get(index)
        return fitted(detail(self._page.byline, layout.measure) if told is None else told, layout.measure)

    def _with_caret(
        self, layout: Layout, row: PageRow, base: Style, layers: list[Layer], caret: Span | None
    ) -> list[Segment]:
        text, end = self._page.text, layout.trimmed(row)
        if caret is None or not row.start <= caret.start < row.end:
            return cut(text, row.start, end, base, layers)
        tint = self._palette.tint("caret")
        segments = cut(text, row.start, end, base, [*layers, Layer(caret.start, caret.end, tint)])
        # The spaces at which a row was broken are not painted, but the caret may stand on one.
        return [*segments, Segment(" ", base + tint)] if caret.start >= end else segments

    def _annotated(self, row: PageRow, kind: Kind) -> list[Layer]:
        first, last = row.start // _CHUNK, max(row.start, row.end - 1) // _CHUNK
        layers = self._chunk(first)
        if last != first:
            layers = layers + self._chunk(last)
        here = [layer for layer in layers if layer.start < row.end and layer.end > row.start]
        if kind is Kind.HEADLINE:
            return [Layer(layer.start, layer.end, colour_alone(layer.style)) for layer in here]
        return here

    def _chunk(self, chunk: int) -> list[Layer]:
        """The layers of the quotations and names that overlap a piece of the text."""
        found = self._layers.get(chunk)
        if found is None:
            if len(self._layers) > _CHUNKS_KEPT:
                self._layers.clear()
                self._quoted.clear()
            tint = self._palette.tint
            mentions, quotations = self._page.annotations(chunk * _CHUNK, (chunk + 1) * _CHUNK)
            found = [Layer(q.start, q.end, tint("quotation")) for q in quotations]
            found += [
                Layer(m.start, m.end, tint(f"entity.{m.type}"))
                for m in mentions
                if m.type not in self._hidden
            ]
            self._layers[chunk] = found
            self._quoted[chunk] = [q.start for q in quotations]
        return found

    def _marked(self, row: PageRow, marks: Marks) -> list[Layer]:
        tint = self._palette.tint
        layers = [
            Layer(passage.start, passage.end, tint(f"passage.{passage.colour}"))
            for passage in marks.passages
            if passage.start < row.end and passage.end > row.start
        ]
        if marks.selection:
            layers.append(Layer(marks.selection.start, marks.selection.end, tint("selection")))
        layers += [
            Layer(span.start, span.end, tint("entity.lit"))
            for span in marks.lit
            if span.start < row.end and span.end > row.start
        ]
        return layers + self._hits(row, marks)

    def _hits(self, row: PageRow, marks: Marks) -> list[Layer]:
        hits, layers = marks.hits, []
        place = bisect_right(hits.ends, row.start)
        while place < len(hits) and hits[place] < row.end:
            scope = "find.current" if place == hits.current else "find"
            layers.append(Layer(hits[place], hits.ends[place], self._palette.tint(scope)))
            place += 1
        return layers

    def _sign(self, layout: Layout, row: PageRow, marks: Marks) -> tuple[str, str]:
        """The one sign of a row, by rank, and its scope."""
        if row.block < 0:
            sign = "→" if row.start in self._page.linked else "⋯" if row.start in self._page.cuts else " "
            return sign, "gutter"
        if self._label(layout, row.block) is not None:
            return ("⋯" if row.block + 1 in self._page.cut_blocks else " "), "gutter"
        if marks.caret and row.start <= marks.caret.start < row.end:
            return "▸", "gutter.caret"
        if row.block in self._page.cut_blocks:
            return ("×" if row.first else " "), "gutter"
        for passage in marks.passages:
            if passage.start < row.end and passage.end > row.start:
                starts = row.start <= passage.start < row.end
                return ("✎" if passage.noted and starts else "▍"), "gutter.passage"
        quoted = any(
            row.start <= start < row.end
            for chunk in {row.start // _CHUNK, max(row.start, row.end - 1) // _CHUNK}
            for start in self._starts(chunk)
        )
        return ("“" if quoted else " "), "gutter"

    def _starts(self, chunk: int) -> list[int]:
        """Where the quotations of a piece of the text start."""
        self._chunk(chunk)
        return self._quoted[chunk]
