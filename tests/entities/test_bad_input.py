"""Names in what a scraper may leave: no crash, nothing over a block's end, time in step with the text."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions

PIECES = st.sampled_from(
    [
        "{{#Vale}} {{/ends}}",
        "HARBOUR BOARD TELLS MARROW TO WAIT",
        "Vale | 3 | Moor | 4",
        "MR MARROW: You had the watch.",
        "Ilse Marrow, Jonas Vale, Noor van der Hale",
        "Московский порт закрыт, сказал Иван",
        "東京 Westhaven 大阪",
        "Ne\u0301e Marr\u0301ow of Va\u0308le-Stint",
        "👩‍🚀 Ilse 🇳🇴 Norway",
        "A.B.C. v. D.E.F. (QXW) U.S.",
        "“Marrow’s ‘Vale’” – Moor’s",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=8), st.sampled_from(["en", "", "ru", "ja"]))
def test_whatever_a_scraper_leaves_is_read(pieces: list[str], language: str) -> None:
    """Mentions lie in order inside their blocks, and split no grapheme."""
    text = "\n\n".join(pieces)
    blocks, at = [], 0
    for piece in pieces:
        blocks.append(Block(Kind.PARAGRAPH, at, at + len(piece)))
        at += len(piece) + 2
    last = 0
    for mention in find_mentions(Article(text, tuple(blocks), Metadata(language=language))):
        assert last <= mention.start < mention.end
        assert any(block.start <= mention.start and mention.end <= block.end for block in blocks)
        assert not unicodedata.combining(text[mention.start])
        assert not unicodedata.combining(text[mention.end : mention.end + 1] or " ")
        last = mention.end


def seconds(line: str) -> float:
    """CPU seconds to find the mentions of one paragraph."""
    started = time.process_time()
    find_mentions(Article(line, (Block(Kind.PARAGRAPH, 0, len(line)),), Metadata(language="en")))
    return time.process_time() - started


@pytest.mark.parametrize(
    "piece", ["x", "Vale-", "Ilse Marrow, ", "A. ", "{{#Vale}} ", "VALE MARROW ", "日本"]
)
def test_time_grows_with_the_line_and_no_faster(piece: str) -> None:
    """Eight times the line takes less than forty times as long."""
    seconds(piece)
    longer = min(seconds(piece * 8_000) for _ in range(2))
    assert longer < 40 * max(seconds(piece * 1_000), 0.01)
