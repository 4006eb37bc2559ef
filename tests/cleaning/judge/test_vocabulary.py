"""What a line's words tell by the other lines of the page that share them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning.judge.second import AGAIN
from reader.cleaning.judge.surroundings import NAMES
from reader.cleaning.judge.vocabulary import MANY, VOCABULARY, vocabulary_signs
from reader.cleaning.judge.words import WORDS

LINE = st.tuples(
    st.floats(0, 1),
    st.integers(0, 90),
    st.frozensets(st.sampled_from(("ferry", "ramp", "harbour", "pear", "it"))),
)


def told(chances: list[float], sizes: list[int], *lines: str) -> list[dict[str, float]]:
    """The figures of lines with these words, by name."""
    rows = vocabulary_signs(chances, sizes, [frozenset(line.split()) for line in lines])
    return [dict(zip(VOCABULARY, row, strict=True)) for row in rows]


@settings(max_examples=60)
@given(st.lists(LINE, max_size=30))
def test_every_line_gets_every_figure(lines: list[tuple[float, int, frozenset[str]]]) -> None:
    """Shares lie between nothing and one, and are below nothing where there are none."""
    rows = vocabulary_signs(
        [line[0] for line in lines], [line[1] for line in lines], [line[2] for line in lines]
    )
    assert len(rows) == len(lines)
    for fare, rare_fare, rare, known in rows:
        assert all(-1 <= figure <= 1.000001 for figure in (fare, rare_fare, known)) and 0 <= rare <= MANY


def test_words_of_likely_lines_speak_for_a_line() -> None:
    """Its own chance does not: only those of the others with the same words."""
    rows = told([0.9, 0.5, 0.1], [20, 20, 20], "ferry ramp", "ferry harbour", "pear fares")
    assert (rows[1]["words_fare"], rows[1]["rare"], rows[1]["words_in_story"]) == (pytest.approx(0.9), 1, 0.5)
    assert (rows[2]["words_fare"], rows[2]["rare_fare"], rows[2]["words_in_story"]) == (-1, -1, 0)


def test_a_common_word_is_not_a_rare_one() -> None:
    """A word on every line tells how lines fare, but not as a rare one; a short word tells nothing."""
    rows = told([0.5] * 9, [20] * 9, *["ferry it"] * 9)
    assert (rows[0]["words_fare"], rows[0]["rare"], rows[0]["rare_fare"]) == (0.5, 0, -1)


def test_every_figure_has_a_name_of_its_own() -> None:
    """What is learned is learned by name."""
    names = [*NAMES, *WORDS, *AGAIN, *VOCABULARY]
    assert len(names) == len(set(names))
