"""Where the caret goes: pure functions from an offset to an offset, over a laid-out article."""

from __future__ import annotations

import re
from collections.abc import Callable

from rich.cells import split_graphemes

from reader.article.sentences import sentence_at, sentences
from reader.article.span import Span
from reader.tui.layout import Layout

Movement = Callable[[Layout, int, int], int]
"""`(layout, offset, step) -> offset`."""

_WORD_START = re.compile(r"(?<!\w)(?<!\w['’-])\w")
_NEAR = 200  # code points in which the next word or character is looked for


def place(layout: Layout, offset: int) -> int:
    """`offset`, or the nearest character of a block before it (after it, at the top)."""
    blocks = layout.blocks
    if not blocks:
        return 0
    index = layout.block_at(offset)
    while index > 0 and blocks[index].start == blocks[index].end:
        index -= 1
    block = blocks[index]
    return min(max(offset, block.start), max(block.start, block.end - 1))


def by_rows(layout: Layout, offset: int, rows: int, cell: int) -> int:
    """The character `rows` further down (or up) nearest to `cell`; blank rows are passed over."""
    y, step = layout.y_of(offset), 1 if rows > 0 else -1
    last = max(0, layout.height - 1)
    y = min(max(y + rows, 0), last)
    while 0 < y < last and layout.row(y).start == layout.row(y).end:
        y += step
    while layout.row(y).start == layout.row(y).end and 0 <= y - step <= last:
        y -= step
        if y in (0, last):
            break
    return place(layout, layout.offset_at(y, cell))


def by_characters(layout: Layout, offset: int, step: int) -> int:
    """The next character to the right or left, block by block."""
    block = layout.blocks[layout.block_at(offset)]
    if step > 0:
        spans = split_graphemes(layout.text[offset : min(block.end, offset + _NEAR)])[0]
        following = offset + spans[0][1] if spans else block.end
        return following if following < block.end else _next_start(layout, offset)
    if offset <= block.start:
        return _previous_end(layout, offset)
    left = max(block.start, offset - _NEAR)
    return left + split_graphemes(layout.text[left:offset])[0][-1][0]


def block_end(layout: Layout, offset: int) -> int:
    """Where the block ends that the caret is in."""
    return layout.blocks[layout.block_at(offset)].end


def sentence_end(layout: Layout, offset: int) -> int:
    """Where the sentence ends that the caret is in."""
    block = layout.blocks[layout.block_at(offset)]
    return sentence_at(layout.text, block.start, block.end, offset).end


def by_words(layout: Layout, offset: int, step: int) -> int:
    """The start of the next or previous word, over the ends of blocks."""
    block = layout.blocks[layout.block_at(offset)]
    if step > 0:
        found = _WORD_START.search(layout.text, offset + 1, block.end)
        return found.start() if found else _next_start(layout, offset)
    left = max(block.start, offset - _NEAR)
    starts = [m.start() for m in _WORD_START.finditer(layout.text, left, offset)]
    if starts:
        return starts[-1]
    return block.start if offset > block.start else _previous_end(layout, offset)


def by_sentences(layout: Layout, offset: int, step: int) -> int:
    """The start of the next sentence, or of this one, or of the one before it."""
    block = layout.blocks[layout.block_at(offset)]
    here = sentence_at(layout.text, block.start, block.end, offset)
    if step > 0:
        following = sentence_at(layout.text, here.end, block.end, here.end)
        return following.start if len(following) and following.start > offset else _next_start(layout, offset)
    if offset > here.start:
        return here.start
    if here.start > block.start:
        return sentence_at(layout.text, block.start, here.start, here.start - 1).start
    above = layout.blocks[layout.block_at(_previous_end(layout, offset))]
    found = sentences(layout.text, above.start, above.end)
    return found[-1].start if found else offset


def by_paragraphs(layout: Layout, offset: int, step: int) -> int:
    """The start of the next block, or of this one, or of the one before it."""
    block = layout.blocks[layout.block_at(offset)]
    if step > 0:
        return _next_start(layout, offset)
    if offset > block.start:
        return block.start
    return layout.blocks[layout.block_at(_previous_end(layout, offset))].start


def word_at(layout: Layout, offset: int) -> Span:
    """The word under `offset`, or the single character where there is none."""
    block = layout.blocks[layout.block_at(offset)]
    start = end = offset
    while start > block.start and _in_word(layout.text[start - 1]):
        start -= 1
    while end < block.end and _in_word(layout.text[end]):
        end += 1
    return Span(start, max(end, min(offset + 1, block.end)))


def sentence_under(layout: Layout, offset: int) -> Span:
    """The sentence under `offset`."""
    block = layout.blocks[layout.block_at(offset)]
    return sentence_at(layout.text, block.start, block.end, offset)


def paragraph_under(layout: Layout, offset: int) -> Span:
    """The block under `offset`."""
    return layout.blocks[layout.block_at(offset)].span


def selected(layout: Layout, anchor: int, caret: int, unit: str) -> Span:
    """The span from `anchor` to `caret`, grown to whole units: `character`, `sentence`, …

    A caret that went on to where the next sentence or paragraph starts means the end of the one before.
    """
    if unit == "character" and anchor < caret == sentence_under(layout, caret).start:
        return _trimmed(layout.text, anchor, caret)
    grow = _UNITS[unit]
    one, other = grow(layout, anchor), grow(layout, caret)
    return Span(min(one.start, other.start), max(one.end, other.end))


def _trimmed(text: str, start: int, end: int) -> Span:
    """The range without white space at its end."""
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _character(layout: Layout, offset: int) -> Span:
    block = layout.blocks[layout.block_at(offset)]
    spans = split_graphemes(layout.text[offset : min(block.end, offset + _NEAR)])[0]
    return Span(offset, offset + spans[0][1] if spans else offset)


_UNITS: dict[str, Callable[[Layout, int], Span]] = {
    "character": _character,
    "word": word_at,
    "sentence": sentence_under,
    "paragraph": paragraph_under,
}


def _in_word(character: str) -> bool:
    return character.isalnum() or character in "'’-_"


def _next_start(layout: Layout, offset: int) -> int:
    """The start of the next block with words, or the last character of the last."""
    for block in layout.blocks[layout.block_at(offset) + 1 :]:
        if block.end > block.start:
            return block.start
    return place(layout, len(layout.text))


def _previous_end(layout: Layout, offset: int) -> int:
    """The last character of the block before, or the first of all."""
    index = layout.block_at(offset) - 1
    while index > 0 and layout.blocks[index].start == layout.blocks[index].end:
        index -= 1
    if index < 0:
        return place(layout, 0)
    block = layout.blocks[index]
    return max(block.start, block.end - 1)
