"""What holds for the quotations of any text, however broken its marks."""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from written_articles import article_of

from reader.article.text import SHOWN_KINDS, Kind
from reader.entities import find_mentions
from reader.quotes import find_quotations
from reader.quotes.pairing import FLOWING, LONGEST

WORDS = st.sampled_from(
    r"""
“ ” „ « » ‹ › ‘ ’ ' " '' `` — – 「 」 “We We” said Marrow Ilse he she told that sail. sail,” sail?” 6'2" don’t
“Now, Then the board, warned and adding according to The: … “No,” I was
""".split()
)
LINES = st.lists(WORDS, min_size=1, max_size=60).map(" ".join) | st.text(min_size=1, max_size=200).map(
    lambda line: " ".join(line.split()) or "x"
)
KINDS = st.sampled_from([*[Kind.PARAGRAPH] * 5, *sorted(SHOWN_KINDS)])
LANGUAGES = st.sampled_from(["", "en", "de", "fr", "es"])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(KINDS, LINES), min_size=1, max_size=6), LANGUAGES)
def test_quotations_are_sorted_and_lie_in_the_text(lines: list[tuple[Kind, str]], language: str) -> None:
    """Quotations come in order, hold something, lie in the text, and so do their speakers."""
    article = article_of(lines, language)
    last = 0
    for one in find_quotations(article, find_mentions(article)):
        assert last <= one.start < one.end <= len(article.text)
        assert one.end - one.start <= LONGEST
        assert 0 <= one.confidence <= 1
        assert bool(one.how) == bool(one.speaker_span)
        if one.speaker_span is not None:
            assert 0 <= one.speaker_span.start < one.speaker_span.end <= len(article.text)
        last = one.start


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(KINDS, LINES), min_size=1, max_size=6))
def test_only_paragraphs_share_a_quotation(lines: list[tuple[Kind, str]]) -> None:
    """A quotation lies in one block, or in blocks of running text that follow each other."""
    article = article_of(lines)
    for one in find_quotations(article, find_mentions(article)):
        touched = [b for b in article.blocks if b.start < one.end and one.start < b.end]
        assert touched[0].start <= one.start
        assert one.end <= touched[-1].end
        assert len(touched) == 1 or {block.kind for block in touched} <= FLOWING


def test_marked_words_do_not_overlap() -> None:
    """No two quotations share a character, but where a clause holds another's."""
    article = article_of(
        [(Kind.PARAGRAPH, "“A b c d,” said Ilse. “E f g h ”i j k l.” Then “m n o” and “p q r s t.")]
    )
    found = find_quotations(article, find_mentions(article))
    assert all(a.end <= b.start for a, b in pairwise(found))


def seconds(line: str) -> float:
    """CPU seconds to find the quotations of one paragraph."""
    article = article_of([(Kind.PARAGRAPH, line)])
    mentions = find_mentions(article)
    started = time.process_time()
    find_quotations(article, mentions)
    return time.process_time() - started


@pytest.mark.long
def test_time_grows_with_the_text_and_no_faster() -> None:
    """Eight times the marks take less than forty times as long, closed or not, nested or not."""
    pieces = (
        "“",
        "”",
        '"',
        "'",
        "“a ",
        "a” ",
        "“We sail,” said Ilse Marrow. ",
        "“a “b ",
        "x",
        "said ",
        ", said he, ",
    )
    for piece in pieces:
        small, large = seconds(piece * 2_000), seconds(piece * 16_000)
        bound = 40 * max(small, 0.005)
        assert large < bound or seconds(piece * 16_000) < bound, piece  # a busy machine gets another try


def test_a_hundred_thousand_marks_are_read() -> None:
    """A text of a hundred thousand marks gives no quotation longer than the longest."""
    article = article_of([(Kind.PARAGRAPH, "“We sail ” now, “ he said. " * 25_000)])
    found = find_quotations(article, find_mentions(article))
    assert all(one.end - one.start <= LONGEST for one in found)
