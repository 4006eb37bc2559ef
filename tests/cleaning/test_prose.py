"""The judge's verdicts: which lines stay, with how little risk, and that a clean text comes through whole."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.document import RawLine
from reader.article.text import Kind
from reader.cleaning import clean_text
from reader.cleaning.draft import Line
from reader.cleaning.prose import MILDEST, limit_of, sureness, which_stay

SENTENCES = (
    "The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by the storm.",
    "Engineers said that the ramp would be repaired before the weekend, and that two boats would sail.",
    "“We have waited longer for less,” said Ilse Marrow, who keeps the harbour café, and poured a cup.",
    "Nobody was hurt.",
    "“Nobody?”",
    "Die Fähre blieb im Hafen.",
    "Паром остался в гавани, сообщили в порту.",
    "It cost 40 crowns, she said, and that was that.",
)
LINES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 200)), min_size=1, max_size=40)


@settings(max_examples=60)
@given(LINES)
def test_a_line_with_its_limits_chance_stays(lines: list[tuple[float, int]]) -> None:
    """However sure the page is: limits are only ever lowered, and not without end."""
    chances, sizes = [chance for chance, _ in lines], [size for _, size in lines]
    limits = [0.5 if size < 20 else 0.25 for size in sizes]
    staying = which_stay(chances, sizes, limits)
    for chance, limit, stays in zip(chances, limits, staying, strict=True):
        assert stays or chance < limit
        assert not stays or chance >= MILDEST * limit


def test_the_less_sure_a_page_is_the_more_of_it_stays() -> None:
    """Beside certain lines a doubtful one goes; among doubtful ones it stays."""
    sure, unsure = [0.99, 0.98, 0.4, 0.97], [0.6, 0.5, 0.4, 0.5]
    sizes, limits = [40, 40, 10, 40], [0.5] * 4
    assert not which_stay(sure, sizes, limits)[2]
    assert which_stay(unsure, sizes, limits)[2]


@settings(max_examples=60)
@given(LINES)
def test_sureness_is_a_share(lines: list[tuple[float, int]]) -> None:
    """From nothing to one, and one where every line is certain."""
    sizes = [size for _, size in lines]
    assert 0 <= sureness([chance for chance, _ in lines], sizes) <= 1
    assert sureness([1.0] * len(lines), sizes) == 1


def line_of(text: str, kind: Kind | None = None) -> Line:
    """A line with these words."""
    return Line((RawLine(1, text),), text, kind, size=len(text.split()))


def test_a_paragraph_is_kept_rather_than_a_label() -> None:
    """With the same chance a paragraph stays and a label goes; a known standfirst stays with hardly any."""
    label, headline = line_of("Watch now"), line_of("Conger closes the swimming steps for a second day")
    assert limit_of(line_of(SENTENCES[0])) < limit_of(headline) < limit_of(label)
    assert limit_of(line_of(SENTENCES[0], Kind.STANDFIRST)) < limit_of(line_of(SENTENCES[0]))


def test_a_short_sentence_is_kept_rather_than_a_headline() -> None:
    """Five words that end as a sentence does stay with less of a chance than a longer line without an end."""
    sentence, headline = line_of("The ferry left without them."), line_of(f"{'Lowmark ' * 8}steps closed")
    paragraph, cry = line_of(SENTENCES[0]), line_of("Not again!")
    assert limit_of(paragraph) < limit_of(sentence) < limit_of(headline) < limit_of(cry)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12, unique=True))
def test_a_clean_text_comes_through_whole(sentences: list[str]) -> None:
    """Where no leftover is known and lines end as sentences do, the judge takes none."""
    text = "\n\n".join(sentences)
    assert clean_text(f"Ferry stays in harbour\n\n{text}").split("\n\n") == sentences
