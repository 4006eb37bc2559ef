"""Painting: looks become styles, and a row with its marks becomes segments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from reader.safety import safe_text
from reader.themes import SCOPES, Look, Theme
from reader.tui.painting import Layer, Palette, beside, colour_alone, cut, fitted, placed_lines, wrapped

BASE, BOLD, RED = Style(color="#101010"), Style(bold=True), Style(color="#ff0000")
words = st.text(max_size=40).map(safe_text) | st.sampled_from(
    ["灯台守 stood", "👩‍👩‍👧‍👦 e\u0301", "plain words", ""]
)
THEME = Theme(
    "made",
    "Made",
    dark=True,
    terminal=False,
    looks={
        "text": Look(fg="#aaaaaa", bg="#000000"),
        "entity": Look(fg="#bbbbbb"),
        "entity.person": Look(underline=True),
        "passage.red": Look(bg="#550000"),
    },
)


def said(segments: list[Segment]) -> str:
    """The words of some segments."""
    return "".join(segment.text for segment in segments)


@st.composite
def layered(draw: st.DrawFn) -> tuple[str, int, int, list[Layer]]:
    """A text, a range of it, and layers that may reach beyond both."""
    text = draw(st.text(alphabet="abc d\n\t", max_size=30))
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    ends = st.tuples(st.integers(0, 35), st.integers(0, 35)).map(sorted)
    layers = [Layer(a, b, draw(st.sampled_from([BOLD, RED]))) for a, b in draw(st.lists(ends, max_size=5))]
    return text, start, end, layers


@given(layered())
def test_a_row_is_cut_without_losing_or_adding_a_character(
    given_row: tuple[str, int, int, list[Layer]],
) -> None:
    """The segments of a row say what the row says, in one line."""
    text, start, end, layers = given_row
    assert said(cut(text, start, end, BASE, layers)) == text[start:end].replace("\n", " ").replace("\t", " ")


@given(layered())
def test_every_character_wears_the_layers_that_hold_it(given_row: tuple[str, int, int, list[Layer]]) -> None:
    """A character's style is the row's with every layer over it, in their order."""
    text, start, end, layers = given_row
    place = start
    for segment in cut(text, start, end, BASE, layers):
        for _ in segment.text:
            expected = BASE
            for layer in layers:
                if layer.start <= place < layer.end:
                    expected += layer.style
            assert segment.style == expected
            place += 1
    assert place == end


def test_a_row_without_layers_is_one_segment() -> None:
    """Plain words cost no more than they must."""
    assert cut("one two", 0, 3, BASE, [Layer(4, 7, BOLD)]) == [Segment("one", BASE)]
    assert cut("one two", 3, 3, BASE, []) == []


@given(words, st.integers(-2, 30))
def test_fitted_words_fill_exactly_their_cells(text: str, width: int) -> None:
    """However wide the signs are, the words fill the cells that they are given."""
    assert cell_len(fitted(text.replace("\n", " ").replace("\t", " "), width)) == max(0, width)


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("lamp", 6, "lamp  "),
        ("lamplight", 6, "lampl…"),
        ("lamp oil", 6, "lamp… "),
        ("灯台守", 5, "灯台…"),
        ("x", 0, ""),
    ],
)
def test_words_that_do_not_fit_end_in_an_ellipsis(text: str, width: int, shown: str) -> None:
    """A cut shows that it is one, and leaves no space before the sign."""
    assert fitted(text, width) == shown


@given(words, st.integers(1, 30), st.integers(0, 4))
def test_wrapped_words_keep_to_their_cells_and_lines(text: str, width: int, limit: int) -> None:
    """No line is wider than asked, unless one sign alone is, and there are no more than asked."""
    lines = wrapped(text, width, limit)
    widest = max((cell_len(sign) for sign in text), default=0)
    assert all(cell_len(line) <= max(width, widest) for line in lines)
    assert len(lines) >= 1
    assert not limit or len(lines) <= limit


@given(
    st.lists(st.sampled_from(["one", "lamps", "oil", "灯台"]), min_size=1, max_size=12), st.integers(6, 30)
)
def test_wrapped_words_are_all_there(parts: list[str], width: int) -> None:
    """Without a limit nothing is lost."""
    assert "".join(wrapped(" ".join(parts), width)).replace(" ", "") == "".join(parts)


def test_words_past_the_last_line_are_cut_with_an_ellipsis() -> None:
    """Where lines are few, the last one says that more was there."""
    assert wrapped("one two three four five", 9, 2) == ["one two", "three fo…"]


@given(
    st.lists(st.tuples(words, st.just(BASE)), max_size=3),
    st.lists(st.tuples(words, st.just(BOLD)), max_size=2),
    st.integers(1, 60),
)
def test_a_line_with_words_at_both_ends_keeps_to_its_width(
    left: list[tuple[str, Style]], right: list[tuple[str, Style]], width: int
) -> None:
    """Header and footer never take more cells than there are."""
    flat = [(text.replace("\n", " ").replace("\t", " "), style) for text, style in left]
    ends = [(text.replace("\n", " ").replace("\t", " "), style) for text, style in right]
    assert cell_len(said(beside(flat, ends, width, BASE))) <= width


def test_the_words_at_the_end_give_way_where_there_is_no_room() -> None:
    """Both are shown where they fit; else the end goes, and only then the start is cut."""
    left, right = [("header", BASE)], [("place", BASE)]
    assert said(beside(left, right, 14, BASE)) == "header   place"
    assert said(beside(left, right, 11, BASE)).rstrip() == "header"
    assert said(beside(left, right, 4, BASE)) == "hea…"


def test_a_style_stands_on_the_page() -> None:
    """A scope without a ground of its own has the page's."""
    palette = Palette(THEME)
    style = palette.style("entity.person")
    assert style.underline
    assert style.color == Style(color="#bbbbbb").color
    assert style.bgcolor == Style(bgcolor="#000000").bgcolor


def test_a_tint_adds_only_what_its_scope_says() -> None:
    """What a scope has from the page alone, its tint leaves as it lies below."""
    palette = Palette(THEME)
    assert palette.tint("passage.red") == Style(bgcolor="#550000")
    assert palette.tint("entity.person") == Style(color="#bbbbbb", underline=True)
    assert palette.tint("find") == Style()
    assert RED + palette.tint("passage.red") == Style(color="#ff0000", bgcolor="#550000")


def test_a_tint_takes_no_ground_from_a_parent() -> None:
    """A background belongs to the scope that names it, in tints too."""
    looks = {"text": Look(fg="#aaaaaa", bg="#000000"), "passage": Look(bg="#222222", underline=True)}
    palette = Palette(Theme("made", "Made", dark=True, terminal=False, looks=looks))
    assert palette.tint("passage.red") == Style(underline=True)


def test_every_scope_can_be_painted() -> None:
    """A style and a tint can be asked for every scope there is."""
    palette = Palette(THEME)
    for scope in SCOPES:
        assert palette.style(scope) is palette.style(scope)
        assert palette.tint(scope) is palette.tint(scope)


def test_the_colour_alone_leaves_weight_and_line() -> None:
    """In a headline a name has its tint and nothing else."""
    assert colour_alone(Style(color="#ff0000", bgcolor="#00ff00", bold=True, underline=True)) == RED


def test_lines_know_where_they_start() -> None:
    """Each line of a wrapped text stands at its place in it, so that parts of it can be set off."""
    text = "one  two three  four"
    lines = placed_lines(text, 9)
    assert [line for _, line in lines] == wrapped(text, 9)
    assert all(text[start : start + len(line)] == line for start, line in lines)


def test_no_line_begins_with_the_dot_between_two_facts() -> None:
    """It stays behind the first of them, at every width; the words and their order stay."""
    told = "3 articles · 10 – 14 July · 2 unread · Gull Weekly, Brann Post · #tide"
    for width in range(14, 80):
        lines = wrapped(told, width)
        assert not any(line.startswith("·") for line in lines)
        assert " ".join(lines) == told
        assert all(cell_len(line) <= width for line in lines)
