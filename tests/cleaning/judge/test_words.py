"""Words by number: alike where they should be, and told of the lines beside them."""

from __future__ import annotations

from collections.abc import Callable

from reader.cleaning.draft import Draft
from reader.cleaning.judge.words import AROUND, MOST, NUMBERS, WORDS, numbers_of, word_signs

DraftOf = Callable[[str], Draft]


def test_words_are_numbers_within_bounds(draft_of: DraftOf) -> None:
    """Of an endless line only the first words count; a line without a word has a number, too."""
    for text in ("Share this story", "* * *", " ".join(f"word{n}x" for n in range(5000)), "港" * 3000):
        numbers = numbers_of(draft_of(text).lines[0])
        assert numbers and all(0 <= number < NUMBERS for number in numbers)
        assert len(numbers) <= 2 * MOST


def test_digits_and_capitals_do_not_matter(draft_of: DraftOf) -> None:
    """One date is like another."""
    one, other = (numbers_of(draft_of(text).lines[0]) for text in ("Updated 12 May", "UPDATED 27 MAY"))
    assert one == other


def test_a_line_is_told_what_stands_around_it() -> None:
    """Its own words count, and those of each line around it in their role; beyond the ends stands nothing."""
    scores = [tuple(line * 10.0**role for role in range(len(AROUND))) for line in (1, 2, 3)]
    figures = zip(*word_signs(scores, [0, 1, 2]), strict=True)
    rows = [dict(zip(WORDS, row, strict=True)) for row in figures]
    assert (rows[1]["words+0"], rows[1]["words-1"], rows[1]["words+1"]) == (2, 10, 300)
    assert (rows[0]["words-1"], rows[2]["words+1"], rows[0]["words+2"]) == (0, 0, 30000)
    assert rows[0]["sum+1"] == rows[1]["sum"] == 312
    assert rows[2]["own-2"] == 1
