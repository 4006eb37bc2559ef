"""The judge's verdicts: a clean text comes through whole."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning import clean_text

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


@settings(max_examples=60)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12, unique=True))
def test_a_clean_text_comes_through_whole(sentences: list[str]) -> None:
    """Where no leftover is known and lines end as sentences do, the judge takes none."""
    text = "\n\n".join(sentences)
    assert clean_text(f"Ferry stays in harbour\n\n{text}").split("\n\n") == sentences
