"""A snippet is cut where most of what was looked for stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.lit_words import lit, pattern_of
from reader.library.query import parse
from reader.library.snippets import WIDTH, snippet

TEXT = (
    "Harbour notes\n\nThe ferry left. "
    + "Nothing else happened for a long while. " * 20
    + "At last the ferry\n\n"
    "came back while the talks had not ended, and the minister went home. " + "It rained. " * 30
)


def cut(query: str, text: str = TEXT, start: int = 0) -> tuple[str, list[str], int]:
    """The snippet, what is lit in it, and where the first of that stands."""
    pattern = pattern_of(parse(query))
    piece = snippet(text, start, list(lit(pattern, text)) if pattern else [])
    return piece.text, [piece.text[span.start : span.end] for span in piece.lit], piece.place


def test_snippet_shows_where_most_words_stand_together() -> None:
    """On one line, cut between words, the words lit."""
    text, words, place = cut("ferry talks")
    assert text.startswith("… ")
    assert text.endswith(" …")
    assert "last the ferry came back while the talks had" in text
    assert words == ["ferry", "talks"]
    assert TEXT[place:].startswith("ferry\n\ncame")


def test_snippet_of_no_words_is_the_beginning() -> None:
    """As when only the outlet was asked for."""
    text, words, place = cut("outlet:post", start=15)
    assert text.startswith("The ferry left.")
    assert (words, place) == ([], -1)


def test_words_of_the_headline_are_not_repeated() -> None:
    """The headline stands above the snippet already."""
    assert cut("harbour", start=13)[1:] == ([], -1)


@given(st.text(), st.sampled_from(["a", "a*", "a b", '"a b"']), st.integers(0, 5))
def test_snippet_is_one_line_with_its_places(text: str, query: str, start: int) -> None:
    """Whatever the text, the places lie in order in the snippet."""
    piece, words, _ = cut(query, text, min(start, len(text)))
    assert len(piece) <= WIDTH + 8
    assert "\n" not in piece
    assert all(words)
