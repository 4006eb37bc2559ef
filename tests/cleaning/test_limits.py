"""How likely a line must be to stay: little for paragraphs, less on pages that nobody is sure of."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.document import RawLine
from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.limits import (
    DUMP,
    LABEL,
    LONG,
    MILDEST,
    PARAGRAPH,
    SHORT,
    TEXT,
    Limits,
    limits_for,
    sort_of,
    sureness,
    which_stay,
)

STORY = "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm."
SORTS = st.sampled_from(range(LABEL + 1))
LINES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 200), SORTS), min_size=1, max_size=40)


def limit_of(text: str, kind: Kind | None = None) -> float:
    """The chance with which a line of these words stays in most texts."""
    draft = Draft([Line((RawLine(1, text),), text, kind)])
    draft.index()
    return TEXT[sort_of(draft.lines[0])]


@settings(max_examples=60)
@given(LINES, st.sampled_from((TEXT, DUMP)))
def test_a_line_with_its_limits_chance_stays(lines: list[tuple[float, int, int]], limits: Limits) -> None:
    """However sure the page is: limits are only ever lowered, and not without end."""
    chances, sizes, sorts = (list(each) for each in zip(*lines, strict=True))
    for chance, sort, stays in zip(chances, sorts, which_stay(chances, sizes, sorts, limits), strict=True):
        assert stays or chance < limits[sort]
        assert not stays or chance >= MILDEST * limits[sort]


def test_the_less_sure_a_page_is_the_more_of_it_stays() -> None:
    """Beside certain lines a doubtful one goes; among doubtful ones it stays."""
    sure, unsure = [0.99, 0.98, 0.4, 0.97], [0.6, 0.5, 0.4, 0.5]
    sizes, sorts = [40, 40, 10, 40], [SHORT] * 4
    assert not which_stay(sure, sizes, sorts, TEXT)[2]
    assert which_stay(unsure, sizes, sorts, TEXT)[2]


@settings(max_examples=60)
@given(LINES)
def test_sureness_is_a_share(lines: list[tuple[float, int, int]]) -> None:
    """From nothing to one, and one where every line is certain."""
    chances, sizes, _ = (list(each) for each in zip(*lines, strict=True))
    assert 0 <= sureness(chances, sizes) <= 1
    assert sureness([1.0] * len(lines), sizes) == 1


def test_a_paragraph_is_kept_rather_than_a_label() -> None:
    """With the same chance a paragraph stays and a label goes; a known standfirst stays with hardly any."""
    headline = "Conger closes the swimming steps for a second day"
    assert limit_of(STORY, Kind.STANDFIRST) < limit_of(STORY) < limit_of(headline) < limit_of("Watch now")


def test_a_short_sentence_is_kept_rather_than_a_headline() -> None:
    """Five words that end as a sentence does stay with less of a chance than a longer line without an end."""
    headline = f"{'Lowmark ' * 8}steps closed"
    sentence = limit_of("The ferry left without them.")
    assert limit_of(STORY) < sentence < limit_of(headline) < limit_of("Not again!")


def test_a_paragraph_of_very_many_words_is_kept_with_hardly_any_chance() -> None:
    """So many words are hardly ever a leftover, and to lose them is to lose much of the article."""
    assert limit_of(STORY * (LONG // 10)) < limit_of(STORY)


def test_the_dump_of_a_page_is_one_that_is_mostly_furniture() -> None:
    """Where one line of ten is likely, more is asked of it; what rules know as body counts as likely."""
    chances = [0.9, *[0.01] * 9]
    assert limits_for(chances, 0, 10) is DUMP
    assert limits_for(chances, 10, 20) is TEXT
    assert limits_for([], 0, 0) is TEXT
    unsure = ([0.2, 0.7, 0.6, 0.1], [30] * 4, [PARAGRAPH] * 4)
    assert which_stay(*unsure, TEXT)[0]
    assert not which_stay(*unsure, DUMP)[0]
