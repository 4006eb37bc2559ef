"""A line in figures: as many as they have names, and the ones a reader would expect."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.cleaning.draft import Draft
from reader.cleaning.judge.signs import OWN, capitals_in, end_sign, own_signs, start_sign, words_at_start

DraftOf = Callable[[str], Draft]


def signs_of(draft: Draft) -> tuple[float, ...]:
    """The figures of a draft's first line."""
    line = draft.lines[0]
    words = words_at_start(line)
    return own_signs(line, end_sign(line.text), words, capitals_in(words))


def test_a_line_has_a_figure_for_every_name(draft_of: DraftOf) -> None:
    """Whatever the line is: long, short, or without a letter."""
    for text in ("The ferry left at 9:30.", "* * *", "x", "word " * 500, "渡し船は月曜日に港に残った。"):
        assert len(signs_of(draft_of(text))) == len(OWN)


def test_figures_say_what_stands_there(draft_of: DraftOf) -> None:
    """Size, commas and capitals are counted; a number at the start is seen."""
    signs = dict(zip(OWN, signs_of(draft_of("Ferry, Tram And Bus at 9:30")), strict=True))
    assert (signs["size"], signs["commas"], signs["numbered"]) == (7, 1, False)
    assert signs_of(draft_of("3. The ferry left"))[OWN.index("numbered")]
    assert signs["capitals"] == 3 / 5


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The end.", 1),
        ("Stop!", 2),
        ("Why?", 3),
        ("he said”", 4),
        ("and so …", 5),
        ("thus:", 6),
        ("the end", 0),
    ],
)
def test_an_end_is_known_in_every_form(text: str, sign: int) -> None:
    """A full stop, a mark, a quotation's end, dots, a colon, or nothing."""
    assert end_sign(text) == sign


def test_beginnings_are_told_apart() -> None:
    """Capital, small letter, figure, quotation mark, bracket, other letter, other sign."""
    assert [start_sign(first) for first in "Aa1“(港*"] == [0, 1, 2, 3, 4, 5, 6]
