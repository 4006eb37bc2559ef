"""What speaks for a line, by its look and by the run it stands in."""

from __future__ import annotations

from reader.article.document import RawLine
from reader.cleaning.draft import Line
from reader.cleaning.phrases import key_of
from reader.cleaning.points import (
    END_POINTS,
    RUN_POINTS,
    RUNS,
    SIZE_POINTS,
    SIZES,
    end_of,
    own_points,
    run_points,
)


def points(text: str) -> float:
    """What speaks for a text by itself."""
    key = key_of(text)
    return own_points(Line((RawLine(1, text),), text, key=key, size=len(key.split())), end_of(text))


def test_every_table_is_whole() -> None:
    """There is a figure for every size, every end and every run."""
    assert len(SIZE_POINTS) == len(SIZES) + 1
    assert set(END_POINTS) == {"sentence", "quotation", "colon", "ellipsis", "nothing"}
    assert all(len(row) == len(RUNS) + 1 for row in RUN_POINTS.values())


def test_a_paragraph_has_more_points_than_a_headline_or_a_button() -> None:
    """Length and an end speak for a line, capitals against it."""
    paragraph = points(
        "The ferry stayed in harbour on Monday, she said, because the ramp had been damaged again."
    )
    assert paragraph > points("The Ferry Stays In Harbour As Ramp Breaks Again") > points("more")


def test_a_long_list_between_paragraphs_is_part_of_the_story() -> None:
    """Unless patterns have cut much within it, or nothing follows."""
    assert run_points(12, 0, True) > run_points(12, 1, True) > run_points(12, 5, True)
    assert run_points(12, 0, False) < 0 < run_points(2, 0, True)
