"""The judge's verdicts: which lines stay, with how little risk, and that a clean text comes through whole."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.document import RawLine
from reader.article.text import Kind
from reader.cleaning import clean_text
from reader.cleaning.draft import Line
from reader.cleaning.prose import LONGEST, RISK, UNLIKELY, limit_of, which_stay

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
def test_lines_that_go_in_spite_of_a_chance_hold_few_words(lines: list[tuple[float, int]]) -> None:
    """No more of the words that the story is expected to have than the risk allows."""
    chances, sizes = [chance for chance, _ in lines], [size for _, size in lines]
    limits = [0.5 if size < 20 else 0.25 for size in sizes]
    staying = which_stay(chances, sizes, limits)
    words = [chance * min(max(size, 1), LONGEST) for chance, size in lines]
    gone = [n for n, stays in enumerate(staying) if not stays]
    assert sum(words[n] for n in gone if chances[n] >= UNLIKELY * limits[n]) <= RISK * sum(words) + 1e-9
    assert all(chances[n] < limits[n] for n in gone)


def line_of(text: str, kind: Kind | None = None) -> Line:
    """A line with these words."""
    return Line((RawLine(1, text),), text, kind, size=len(text.split()))


def test_a_paragraph_is_kept_rather_than_a_label() -> None:
    """With the same chance a paragraph stays and a label goes; a known standfirst stays with hardly any."""
    label, headline = line_of("Watch now"), line_of("Conger closes the swimming steps for a second day")
    assert limit_of(line_of(SENTENCES[0])) < limit_of(headline) < limit_of(label)
    assert limit_of(line_of(SENTENCES[0], Kind.STANDFIRST)) < limit_of(line_of(SENTENCES[0]))


@settings(max_examples=60)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12, unique=True))
def test_a_clean_text_comes_through_whole(sentences: list[str]) -> None:
    """Where no leftover is known and lines end as sentences do, the judge takes none."""
    text = "\n\n".join(sentences)
    assert clean_text(f"Ferry stays in harbour\n\n{text}").split("\n\n") == sentences
