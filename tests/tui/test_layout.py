"""Layout: every character has one place on the page, and no row is wider than the column."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.article.text import Block, Kind
from reader.safety import safe_text
from reader.tui.layout import INDENT, Layout, break_text, is_narrow

PIECES = [
    *("a", "word", "Zoë", "it’s", "“so”", "x" * 30, "—", "…", "1,400", " ", " ", " ", "  ", "\t"),
    *(
        "灯台守",
        "「夜」",
        "안녕",
        "ｆｕｌｌ",
        "👩‍👩‍👧‍👦",
        "🏴‍☠️",
        "🇳🇴",
        "✊🏽",
        "❤️",
        "☎",
        "e\u0301",
        "क्षि",
        "ก็",
    ),
    *("\u0301", "\u200d", "\ufe0f", "\u200b", "\xad", "שלום", "مرحبا", "ﷺ", "\U0001f468", "‼️", "1️⃣"),
]
ORPHANS = ("\u200d", "\ufe0f", "\u200b")
"""Characters that belong to one before them; alone they have no place of their own."""
plain = st.text(alphabet="abcdefg .,’“”é—", max_size=200)
foreign = st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=80).map(safe_text)
sensible = st.lists(st.sampled_from([p for p in PIECES if p not in ORPHANS]), max_size=60).map("".join)
kinds = st.sampled_from([Kind.HEADLINE, Kind.PARAGRAPH, Kind.CAPTION, Kind.LIST_ITEM, Kind.BLOCK_QUOTATION])


def laid(parts: list[tuple[Kind, str]], measure: int, *, narrow: bool = False) -> Layout:
    """Some parts laid out, two line feeds between them as in an article."""
    blocks, at = [], 0
    for kind, part in parts:
        blocks.append(Block(kind, at, at + len(part)))
        at += len(part) + 2
    return Layout("\n\n".join(part for _, part in parts), blocks, measure, narrow=narrow)


@st.composite
def pages(draw: st.DrawFn, words: st.SearchStrategy[str] = foreign) -> Layout:
    """An article of a few blocks in a column of some width."""
    parts = draw(st.lists(st.tuples(kinds, words), min_size=1, max_size=4))
    return laid(parts, draw(st.integers(8, 72)))


def painted(layout: Layout, y: int) -> str:
    """The words of a row as they are painted: tabs and line feeds are spaces."""
    row = layout.row(y)
    return layout.text[row.start : layout.trimmed(row)].replace("\t", " ").replace("\n", " ")


@given(pages())
def test_rows_hold_every_character_of_their_block(layout: Layout) -> None:
    """The rows of a block follow each other without a gap, from its start to its end."""
    for index, block in enumerate(layout.blocks):
        breaks = list(layout.breaks(index))
        assert (breaks[0], breaks[-1]) == (block.start, block.end)
        assert all(one < other for one, other in pairwise(breaks)) or block.start == block.end


@given(pages())
def test_no_row_is_wider_than_the_column(layout: Layout) -> None:
    """Whatever is written, in whatever script, a row fits into the column with its indent."""
    for y in range(layout.height):
        row = layout.row(y)
        if row.block >= 0:
            indent = INDENT.get(layout.blocks[row.block].kind, 0)
            assert indent + cell_len(painted(layout, y)) <= layout.measure, painted(layout, y)


@given(pages())
def test_heights_are_the_rows_there_are(layout: Layout) -> None:
    """A block is as high as the rows that it is broken into, and the page as high as its blocks and gaps."""
    blank = 0
    for index in range(len(layout.blocks)):
        top = layout.top_of(index)
        rows = len(layout.breaks(index)) - 1
        assert [layout.row(top + k).block for k in range(rows)] == [index] * rows
        assert layout.row(top).first
        following = layout.top_of(index + 1) if index + 1 < len(layout.blocks) else layout.height
        assert all(layout.row(y).block == -1 for y in range(top + rows, following))
        blank += following - top - rows
    assert layout.height == blank + sum(len(layout.breaks(i)) - 1 for i in range(len(layout.blocks)))
    assert layout.row(layout.height).block == layout.row(-1).block == -1


@given(pages())
def test_a_character_stands_on_the_row_that_holds_it(layout: Layout) -> None:
    """The row that is told for a place is the one whose range has it."""
    for block in layout.blocks:
        for offset in range(block.start, block.end):
            row = layout.row(layout.y_of(offset))
            assert row.start <= offset < row.end


@given(pages(sensible))
def test_a_cell_leads_back_to_its_character(layout: Layout) -> None:
    """The cell of a character, asked for what stands there, gives it or one painted in the same cell."""
    for block in layout.blocks:
        for offset in range(block.start, block.end):
            y, cell = layout.y_of(offset), layout.cell_of(offset)
            row = layout.row(y)
            if offset >= layout.trimmed(row):
                continue
            found = layout.offset_at(y, cell)
            assert layout.cell_of(found) <= cell
            assert row.start <= found < row.end


@given(pages(plain))
def test_in_plain_words_every_character_has_a_cell_of_its_own(layout: Layout) -> None:
    """Where every character takes one cell, the cell of a character leads to that very one."""
    for block in layout.blocks:
        for offset in range(block.start, block.end):
            y = layout.y_of(offset)
            if offset < layout.trimmed(layout.row(y)):
                assert layout.offset_at(y, layout.cell_of(offset)) == offset


@given(pages(), st.integers(-5, 90), st.integers(-3, 200))
def test_every_cell_leads_to_a_character_of_its_row(layout: Layout, cell: int, y: int) -> None:
    """Wherever one points, left of the row, right of it or below the page, there is a place."""
    row, found = layout.row(y), layout.offset_at(y, cell)
    assert row.start <= found <= max(row.start, row.end - 1)


@given(st.lists(st.tuples(kinds, plain), min_size=1, max_size=4), st.integers(8, 72))
def test_plain_words_are_broken_alike_with_and_without_the_promise(
    parts: list[tuple[Kind, str]], measure: int
) -> None:
    """The quick way for text of one cell a character gives what the careful way gives."""
    quick, careful = (laid(parts, measure, narrow=narrow) for narrow in (True, False))
    assert quick.height == careful.height
    assert [list(quick.breaks(i)) for i in range(len(parts))] == [
        list(careful.breaks(i)) for i in range(len(parts))
    ]


@given(foreign, st.integers(4, 40))
def test_text_is_broken_at_spaces_where_there_are_any(text: str, width: int) -> None:
    """A row ends inside a word only where the word is longer than a row, or may be broken anywhere."""
    breaks = break_text(text, width)
    for _, end in pairwise(breaks):
        if end < len(text) and text[end - 1].isalpha() and text[end].isalpha() and is_narrow(text):
            start = breaks[breaks.index(end) - 1]
            assert " " not in text[start:end]


@given(foreign)
def test_text_called_narrow_has_one_cell_a_character(text: str) -> None:
    """No text is taken for one of single cells that is not."""
    if is_narrow(text):
        assert cell_len(text.replace("\t", " ").replace("\n", " ")) == len(text)


def test_list_items_stand_close_and_headlines_stand_on_their_standfirst() -> None:
    """One blank row parts blocks; none parts two items, or a headline and its standfirst."""
    parts = [Kind.HEADLINE, Kind.STANDFIRST, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.PARAGRAPH]
    layout = laid([(kind, "Words here.") for kind in parts], 40)
    assert [layout.top_of(index) for index in range(6)] == [0, 1, 3, 5, 6, 8]


def test_an_article_without_blocks_has_no_rows() -> None:
    """An empty article can be asked for anything."""
    layout = Layout("", (), 40, narrow=True)
    assert layout.height <= 1
    assert layout.y_of(0) == 0
    assert layout.offset_at(0, 5) == 0
    assert layout.row(3).block == -1


@pytest.mark.parametrize("letter", ["x", "灯", "\u0301", "👩‍👩‍👧‍👦", "\u200d"])
def test_a_line_without_a_space_is_broken_anyway(letter: str) -> None:
    """A quarter of a million characters without a space are broken into rows that fit."""
    text = letter * (250_000 // len(letter))
    layout = laid([(Kind.PARAGRAPH, text)], 60, narrow=is_narrow(text))
    assert layout.row(layout.height - 1).block in (0, -1)
    for y in (0, layout.height // 2, layout.height - 2):
        assert cell_len(painted(layout, y)) <= 60


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("港の灯は、夜。", 8, ["港の灯", "は、夜。"]),  # the comma would begin the second row
        ("村の「港」は", 6, ["村の", "「港」", "は"]),  # a mark that opens would end the first
        ("岬に着いた。", 10, ["岬に着い", "た。"]),
        ("灯、、、、灯", 6, ["灯、、", "、、灯"]),  # where nothing else is left, anywhere
        ("Vale港、灯", 6, ["Vale", "港、灯"]),
    ],
)
def test_rows_without_spaces_do_not_begin_with_a_stop_or_end_with_an_opening_mark(
    text: str, width: int, rows: list[str]
) -> None:
    """In Japanese and Chinese such a mark stays with the character that it belongs to."""
    assert [text[a:b] for a, b in pairwise(break_text(text, width))] == rows


def test_a_million_words_are_laid_out_in_one_go() -> None:
    """A page of a million words knows its height, its ends and any place in between."""
    sentence = "The keeper wrote the hour, the wind and the oil into the long book. "
    part = sentence * 100
    layout = laid([(Kind.PARAGRAPH, part)] * 770, 72, narrow=True)
    assert len(layout.text.split()) > 1_000_000
    for offset in range(0, len(layout.text), 500_000):
        row = layout.row(layout.y_of(offset))
        assert row.start <= offset < max(row.end, row.start + 1) or layout.text[offset].isspace()


@settings(max_examples=30)
@given(pages(), st.integers(8, 72))
def test_in_another_width_the_first_visible_character_is_found_again(layout: Layout, measure: int) -> None:
    """The first character of a row is on the row that is scrolled to in any other width."""
    other = Layout(layout.text, layout.blocks, measure, narrow=False)
    for y in range(layout.height):
        start = layout.row(y).start
        if layout.row(y).block >= 0 and layout.row(y).end > start:
            row = other.row(other.y_of(start))
            assert row.start <= start < row.end
