"""The caret: where every movement leads, over words, sentences, paragraphs and rows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article.text import Block, Kind
from reader.safety import safe_text
from reader.tui import caret
from reader.tui.layout import Layout

PARTS = (
    (Kind.HEADLINE, "Lamps out in Orrel"),
    (Kind.BYLINE, ""),
    (Kind.PARAGRAPH, "The oil came late. Nobody had lit the pier, and “it’s dark,” said Ida Voss."),
    (Kind.PARAGRAPH, "She waited. 灯台 stood black. The boats went home."),
)


def laid(parts: tuple[tuple[Kind, str], ...] = PARTS, measure: int = 30) -> Layout:
    """Some parts in a column; an empty part stands at the end of the one before it, as the byline does."""
    blocks, words, at = [], "", 0
    for kind, part in parts:
        if part:
            words += ("\n\n" if words else "") + part
            at = len(words)
        blocks.append(Block(kind, at - len(part), at))
    return Layout(words, blocks, measure, narrow=False)


def at(layout: Layout, words: str) -> int:
    """Where some words stand."""
    return layout.text.index(words)


@st.composite
def places(draw: st.DrawFn) -> tuple[Layout, int]:
    """Any article and a place in it."""
    part = st.text(alphabet="ab .,“”’\n\t", max_size=40) | st.text(max_size=20).map(safe_text)
    emoji = st.sampled_from(["👩‍👩‍👧‍👦 e\u0301x", "灯台 is shut", "", "🇳🇴🇳🇴"])
    kinds = st.sampled_from([Kind.HEADLINE, Kind.PARAGRAPH, Kind.LIST_ITEM])
    parts = draw(st.lists(st.tuples(kinds, part | emoji), min_size=1, max_size=4))
    layout = laid(tuple(parts), draw(st.integers(8, 40)))
    return layout, caret.place(layout, draw(st.integers(0, max(0, len(layout.text)))))


MOVEMENTS = [caret.by_characters, caret.by_words, caret.by_sentences, caret.by_paragraphs]


@pytest.mark.parametrize("movement", MOVEMENTS)
@given(places(), st.sampled_from([1, -1]))
def test_every_movement_ends_on_a_character(
    movement: caret.Movement, start: tuple[Layout, int], step: int
) -> None:
    """Wherever the caret goes, it stands in a block of the article."""
    layout, offset = start
    found = movement(layout, offset, step)
    assert found == caret.place(layout, found)


@pytest.mark.parametrize("movement", MOVEMENTS)
@given(places(), st.sampled_from([1, -1]))
def test_every_movement_goes_its_way_or_stays(
    movement: caret.Movement, start: tuple[Layout, int], step: int
) -> None:
    """Forward never leads back, nor back forward."""
    layout, offset = start
    found = movement(layout, offset, step)
    assert found >= offset if step > 0 else found <= offset


@pytest.mark.parametrize("movement", MOVEMENTS)
@given(places())
def test_every_movement_reaches_the_ends(movement: caret.Movement, start: tuple[Layout, int]) -> None:
    """Going on and on, the caret comes to the first place, and to the last block, and stays there."""
    layout, offset = start
    for step in (1, -1):
        here = offset
        for _ in range(len(layout.text) + 2):
            here = movement(layout, here, step)
        assert movement(layout, here, step) == here
        full = [block for block in layout.blocks if block.end > block.start] or [layout.blocks[0]]
        assert full[-1 if step > 0 else 0].start <= here
        if step < 0:
            assert here == full[0].start or movement is caret.by_words or movement is caret.by_sentences


@given(places(), st.integers(-30, 30).filter(bool), st.integers(0, 40))
def test_rows_up_and_down_end_on_a_character(start: tuple[Layout, int], rows: int, cell: int) -> None:
    """However many rows it goes, the caret ends on a character that is there, and goes its way."""
    layout, offset = start
    found = caret.by_rows(layout, offset, rows, cell)
    assert found == caret.place(layout, found)
    before, after = layout.y_of(offset), layout.y_of(found)
    assert after >= before if rows > 0 else after <= before


@given(places(), st.data())
def test_a_selection_reaches_from_one_end_to_the_other(
    start: tuple[Layout, int], data: st.DataObject
) -> None:
    """Whatever the unit, the selection reaches from the anchor to the caret, in the text."""
    layout, anchor = start
    other = caret.place(layout, data.draw(st.integers(0, max(0, len(layout.text)))))
    unit = data.draw(st.sampled_from(["character", "word", "sentence", "paragraph"]))
    span = caret.selected(layout, anchor, other, unit)
    assert 0 <= span.start <= span.end <= len(layout.text)
    if unit in ("character", "word", "paragraph"):
        assert span.start <= min(anchor, other)
    if unit in ("word", "paragraph"):
        assert max(anchor, other) <= span.end
    if unit != "character":
        assert span == caret.selected(layout, other, anchor, unit)


def test_rows_down_keep_the_cell_and_pass_over_blank_rows() -> None:
    """Down from the headline lands in the paragraph, as far to the right."""
    layout = laid()
    assert caret.by_rows(layout, 8, 1, 8) == at(layout, "came late")
    assert caret.by_rows(layout, at(layout, "came late"), -1, 8) == 8


def test_characters_go_by_what_a_reader_calls_one() -> None:
    """A letter with its accent, and a family of joined signs, are one step."""
    layout = laid(((Kind.PARAGRAPH, "e\u0301👩‍👩‍👧‍👦x"),))
    first = caret.by_characters(layout, 0, 1)
    second = caret.by_characters(layout, first, 1)
    assert (layout.text[:first], layout.text[second:]) == ("e\u0301", "x")
    assert caret.by_characters(layout, second, -1) == first
    assert caret.by_characters(layout, first, -1) == 0


def test_characters_go_over_the_ends_of_blocks() -> None:
    """Right of the last letter stands the next block's first, and the other way round."""
    layout = laid()
    end = at(layout, "Orrel") + 4
    assert caret.by_characters(layout, end, 1) == at(layout, "The oil")
    assert caret.by_characters(layout, at(layout, "The oil"), -1) == end


def test_words_begin_where_a_reader_begins_them() -> None:
    """A word is one step, the apostrophe in it and the marks around it notwithstanding."""
    layout = laid()
    here, seen = at(layout, "and “it"), []
    for _ in range(3):
        here = caret.by_words(layout, here, 1)
        seen.append(layout.text[here:].lstrip("“")[:4])
    assert seen == ["it’s", "dark", "said"]


def test_words_back_undo_words_forward() -> None:
    """Back goes to the starts that forward has touched."""
    layout = laid()
    here, forward = 0, [0]
    while (following := caret.by_words(layout, here, 1)) != here:
        here = following
        forward.append(here)
    backward = [here]
    while (before := caret.by_words(layout, here, -1)) != here:
        here = before
        backward.append(here)
    starts = {layout.text[place : place + 4] for place in forward}
    assert {"The ", "oil ", "Nobo", "Ida ", "She "} <= starts
    assert set(backward) >= set(forward[1:-1]) - {max(forward)}


def test_sentences_go_on_over_the_ends_of_blocks() -> None:
    """Forward from the last sentence of a paragraph comes the first of the next one."""
    layout = laid()
    stops = ["The oil", "Nobody", "She waited", "灯台", "The boats"]
    here = at(layout, stops[0])
    for words in stops[1:]:
        here = caret.by_sentences(layout, here, 1)
        assert layout.text.startswith(words, here)
    for words in reversed(stops[:-1]):
        here = caret.by_sentences(layout, here, -1)
        assert layout.text.startswith(words, here)


def test_sentence_back_goes_first_to_the_start_of_this_one() -> None:
    """From the middle of a sentence the way back is its own start."""
    layout = laid()
    assert caret.by_sentences(layout, at(layout, "lit the pier"), -1) == at(layout, "Nobody")


def test_paragraphs_pass_over_the_line_of_the_byline() -> None:
    """The byline has no words of the text; the caret never stands in it."""
    layout = laid()
    assert caret.by_paragraphs(layout, 3, 1) == at(layout, "The oil")
    assert caret.by_paragraphs(layout, at(layout, "The oil"), -1) == 0
    assert caret.by_paragraphs(layout, at(layout, "came late"), -1) == at(layout, "The oil")


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("character", "t"),
        ("word", "lit"),
        ("sentence", "Nobody had lit the pier, and “it’s dark,” said Ida Voss."),
        ("paragraph", PARTS[2][1]),
    ],
)
def test_a_selection_grows_to_whole_units(unit: str, words: str) -> None:
    """A selection that has not moved holds the unit under the caret."""
    layout = laid()
    offset = at(layout, "t the pier")
    assert caret.selected(layout, offset, offset, unit).of(layout.text) == words


def test_a_selection_of_sentences_reaches_over_paragraphs() -> None:
    """From the middle of one sentence to the middle of another, both are whole."""
    layout = laid()
    span = caret.selected(layout, at(layout, "lit"), at(layout, "waited"), "sentence")
    words = span.of(layout.text)
    assert words.startswith("Nobody had")
    assert words.endswith("She waited.")


def test_the_word_under_the_caret_keeps_its_apostrophe() -> None:
    """A word with an apostrophe or a hyphen is one word."""
    layout = laid()
    assert caret.word_at(layout, at(layout, "’s dark")).of(layout.text) == "it’s"


def test_an_article_without_words_can_be_walked() -> None:
    """In an article of a headline that is empty every movement stays."""
    layout = laid(((Kind.HEADLINE, ""),))
    for movement in MOVEMENTS:
        assert movement(layout, 0, 1) == movement(layout, 0, -1) == 0
    assert caret.by_rows(layout, 0, 5, 3) == 0
