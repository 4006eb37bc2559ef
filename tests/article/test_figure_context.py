"""The words around a figure tell whether it counts anything."""

from __future__ import annotations

import re

import pytest

from reader.article.figure_context import context_of, counts_something, figure_words


def around(text: str) -> tuple[str, str]:
    """What stands around the figure between brackets."""
    match = re.search(r"\[(.+?)\]", text)
    assert match
    plain = text.replace("[", "").replace("]", "")
    _, before, behind = context_of(plain, match.start(), match.end() - 2)
    return before, behind


def test_context_is_that_of_the_sentence() -> None:
    """What stands in another sentence, or in another line, tells nothing of the figure."""
    before, behind = around("Nobody died. They sold [12] boats. Two were hurt.")
    assert (before, behind) == ("They sold ", " boats.")
    assert around("Twelve dead\n[40] boats\nhurt") == ("", " boats")


@pytest.mark.parametrize(
    "text",
    [
        "Matej Brandl died on Friday at [91].",
        "He was dead at the age of [91].",
        "They were [61] and 48 years old.",
        "A [14]-year-old swam there.",
        "Ines Quill, [46], swam there.",
        "They won 3-[12].",
        "And [12] others came.",
    ],
)
def test_what_counts_nothing(text: str) -> None:
    """Ages, results and remainders."""
    assert not counts_something(*around(text), "")


def test_a_toll_is_no_age() -> None:
    """Though it stands at a figure, too."""
    assert counts_something(*around("The toll of those who died stands at [91]."), "")


@pytest.mark.parametrize(
    ("words", "value", "counts", "fate", "told"),
    [
        ("640 tonnes", "640 tonnes", "silt", "", "640 tonnes of silt"),
        ("1.5 million", "1500000", "homes", "", "1.5 million homes"),
        ("17", "17", "", "killed", "17 killed"),
        ("17", "17", "people", "killed", "17 people killed"),
        ("17", "17", "rowers", "missing", "17 rowers missing"),
        ("17", "17", "lives", "killed", "17 killed"),
        ("17", "17", "", "", "17"),
    ],
)
def test_a_figure_is_told_with_what_it_counts(
    words: str, value: str, counts: str, fate: str, told: str
) -> None:
    """As a person would say it."""
    assert figure_words(words, value, counts, fate) == told
