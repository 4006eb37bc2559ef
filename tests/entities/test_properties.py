"""What holds for the mentions of any text, however broken."""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from written_articles import article_of

from reader.article.text import Article, Kind
from reader.entities import find_mentions

WORDS = st.sampled_from(
    """
Ilse Marrow the of and Mr Board Harbour River Norway’s said, U.S. al-Sabri 12 May 3.5% (WHB) {{x}}
É𝔄 né\u0301e ILSE — “ ” … A. Turkish Minister Bank anti-American Vale-backed 日本 2026 noon Sunday
""".split()
)
LINES = st.lists(WORDS, min_size=1, max_size=40).map(" ".join) | st.text(min_size=1, max_size=200).map(
    lambda line: " ".join(line.split()) or "x"
)
KINDS = st.sampled_from([Kind.PARAGRAPH, Kind.HEADLINE, Kind.CAPTION, Kind.STANDFIRST])
LANGUAGES = st.sampled_from(["", "en", "de", "fr", "ru"])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(KINDS, LINES), min_size=1, max_size=5), LANGUAGES)
def test_mentions_are_sorted_and_stay_in_their_blocks(lines: list[tuple[Kind, str]], language: str) -> None:
    """Mentions come in order, overlap nowhere, hold something, and never cross a block's end."""
    article = article_of(lines, language)
    mentions = find_mentions(article)
    last = 0
    for mention in mentions:
        assert last <= mention.start < mention.end
        assert any(b.start <= mention.start and mention.end <= b.end for b in article.blocks)
        assert mention.name.strip()
        last = mention.end


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(KINDS, LINES), min_size=1, max_size=3))
def test_mentions_split_no_grapheme(lines: list[tuple[Kind, str]]) -> None:
    """A mention ends before no combining character and starts with none."""
    article = article_of(lines)
    for mention in find_mentions(article):
        assert not unicodedata.combining(article.text[mention.start])
        assert not unicodedata.combining(article.text[mention.end : mention.end + 1] or " ")


def seconds(line: str) -> float:
    """CPU seconds to find the mentions of one paragraph."""
    article = article_of([(Kind.PARAGRAPH, line)])
    started = time.process_time()
    find_mentions(article)
    return time.process_time() - started


@pytest.mark.long
def test_time_grows_with_the_text_and_no_faster() -> None:
    """Eight times the text takes less than forty times as long, for lines that a scraper may leave."""
    for piece in (
        "Ilse Marrow of Vale and ",
        "x",
        "A.",
        "Mr ",
        "“Vale’s ",
        "1,",
        "1 000 ",
        "Vale-",
        "May ",
        "de la ",
    ):
        small, large = seconds(piece * 2_000), seconds(piece * 16_000)
        bound = 40 * max(small, 0.005)
        assert large < bound or seconds(piece * 16_000) < bound, piece  # a busy machine gets another try


def test_a_text_without_names_has_none() -> None:
    """An article without blocks has no mentions."""
    assert find_mentions(Article("", ())) == ()
