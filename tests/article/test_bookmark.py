"""A bookmark's selector: the words, what stands around them, and their place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.article.bookmark import CONTEXT, select


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_selector_holds_the_words_and_their_neighbours(text: str, one: int, other: int) -> None:
    """Prefix, words and suffix stand in the text one after another, at the place the selector names."""
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    selector = select(text, start, end, "hash")
    around = selector.prefix + selector.exact + selector.suffix
    assert text[start:end] == selector.exact
    assert text.startswith(around, start - len(selector.prefix))
    assert len(selector.prefix) == min(CONTEXT, start)
    assert len(selector.suffix) == min(CONTEXT, len(text) - end)
