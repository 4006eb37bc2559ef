"""An item of a list may bring its own mark."""

from __future__ import annotations

import pytest

from reader.article.list_marks import has_mark, parted


@pytest.mark.parametrize("text", ["• two ferries", "– two ferries", "*two", "2. two ferries", "12) two"])
def test_bullets_dashes_and_numbers_are_marks(text: str) -> None:
    """Whatever sign was typed."""
    assert has_mark(text)
    assert has_mark("So: " + text, 4)


@pytest.mark.parametrize("text", ["two ferries", "-40 degrees", "2.5 metres", "1920. A year", "", "-"])
def test_figures_and_words_are_none(text: str) -> None:
    """A minus or a point inside a figure belongs to it."""
    assert not has_mark(text)


@pytest.mark.parametrize(
    ("text", "mark", "words"),
    [
        ("•two", "•", "two"),
        ("2) two", "2)", "two"),
        ("–  two", "–", "two"),
        ("two", "", "two"),
        ("-", "", "-"),
    ],
)
def test_mark_is_parted_from_its_words(text: str, mark: str, words: str) -> None:
    """With the space between them left out."""
    assert parted(text) == (mark, words)
