"""Sentences: where they begin and end, in any text, in linear time."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article.sentences import sentence_at, sentences

CASE = re.compile(r"^## (.+?)\n\n```\n(.*?)\n```\n```\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
CASES = CASE.findall(Path(__file__).with_name("sentences.md").read_text(encoding="utf-8"))

prose = st.text(alphabet=st.sampled_from("aZ .!?…“”\"'()\n。」éß—1\t"), max_size=120) | st.text(max_size=60)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text and a range of it, as a block is."""
    text = draw(prose)
    start = draw(st.integers(0, len(text)))
    return text, start, draw(st.integers(start, len(text)))


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentences_end_where_a_reader_ends_them(text: str, expected: str) -> None:
    """Every case of sentences.md comes out as it stands there."""
    assert [span.of(text) for span in sentences(text, 0, len(text))] == expected.split("\n")


def test_there_are_cases_to_try() -> None:
    """The cases of sentences.md are found."""
    assert len(CASES) >= 8


@given(ranges())
def test_sentences_lie_in_their_block_in_order(given_range: tuple[str, int, int]) -> None:
    """No sentence leaves the block, and none starts before the one before it has ended."""
    text, start, end = given_range
    found = sentences(text, start, end)
    assert all(start <= span.start < span.end <= end for span in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(ranges())
def test_sentences_hold_every_word(given_range: tuple[str, int, int]) -> None:
    """Only white space stands outside the sentences, and no sentence begins or ends with it."""
    text, start, end = given_range
    found = sentences(text, start, end)
    held = {place for span in found for place in range(span.start, span.end)}
    assert all(text[place].isspace() for place in range(start, end) if place not in held)
    assert all(not text[span.start].isspace() and not text[span.end - 1].isspace() for span in found)


@given(ranges(), st.integers(0, 200))
def test_sentence_at_a_place_is_one_of_the_sentences(given_range: tuple[str, int, int], offset: int) -> None:
    """Asked for the sentence at a place, it gives the one that holds it, or the one before it."""
    text, start, end = given_range
    offset = min(max(start, offset), end)
    span = sentence_at(text, start, end, offset)
    every = sentences(text, start, end)
    assert span in every if every else (span.start, span.end) == (start, end)
    holding = [each for each in every if offset in each]
    assert span == holding[0] if holding else True


@given(ranges(), st.integers(0, 200))
def test_sentence_is_the_same_however_near_one_looks_first(
    given_range: tuple[str, int, int], offset: int
) -> None:
    """Where the neighbourhood does not tell for sure, more is looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.article.sentences._NEAR", 24)
        near = sentence_at(*given_range, offset)
        patch.setattr("reader.article.sentences._NEAR", 4_000)
        assert near == sentence_at(*given_range, offset)


def test_sentence_at_stays_in_its_block() -> None:
    """A place in one block never gives words of another."""
    text = "One ends here. Two ends here.\n\nThree is another block."
    assert sentence_at(text, 0, 29, 20).of(text) == "Two ends here."
    assert sentence_at(text, 31, len(text), 31).of(text) == "Three is another block."


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize(
    "piece",
    [
        ".",
        "“",
        ")",
        " ",
        "!?",
        ". ",
        ".\n",
        ".”",
        ". “",
        ".” (",
        "…'",
        "A.",
        "Mr. ",
        "a. B",
        "。",
        "。”",
        "「",
        "x",
    ],
)
def test_sentences_of_a_hostile_line_take_linear_time(piece: str) -> None:
    """A line of half a million code points is cut in no more than linear time, whatever it is made of."""
    text = piece * (500_000 // len(piece))
    found = sentences(text, 0, len(text))
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("ending", ["", "a", "A", "“a", "\x00"])
def test_a_long_run_that_leads_to_nothing_takes_linear_time(ending: str) -> None:
    """Long runs of marks and spaces between words cost what they measure, and no more."""
    text = ("." * 300 + "”" * 300 + " " * 300 + "“" * 300 + ending) * 200
    assert sentences(text, 0, len(text))


@pytest.mark.usefixtures("patience")
def test_sentence_in_a_megabyte_without_a_full_stop_is_found_at_once() -> None:
    """In a line of a million letters without an end only the neighbourhood is looked at."""
    text = "x" * 1_000_000
    for offset in range(0, 1_000_000, 1_000):
        assert offset in sentence_at(text, 0, len(text), offset)
