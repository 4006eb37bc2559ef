"""Quotations of sentences written for this test: every `.md` beside this file is a list of cases.

A case is a heading, the blocks of a small article, and one line `> words | kind | state | speaker | cue` for
each quotation, in order; `> none` where there is none. A line `(de)` sets the language, `caption:` and
`headline:` the kind of a block; `…` inside the words stands for any words.
"""

from __future__ import annotations

import pytest
from written_articles import cases_beside, described, expected_of

from reader.article.annotation import Quotation
from reader.entities import find_mentions
from reader.quotes import find_quotations


def line_of(text: str, one: Quotation, like: str) -> str:
    """A quotation as an expectation line; its words shortened as `like` shortens them."""
    words = " ".join(text[one.start : one.end].split())
    head, dots, tail = like.split(" | ")[0].partition(" … ")
    if dots and words.startswith(head) and words.endswith(tail):
        words = f"{head} … {tail}"
    return " | ".join([words, one.kind, one.state, one.speaker or "-", one.cue or "-"])


@pytest.mark.parametrize("body", cases_beside(__file__))
def test_quotations_are_found_as_written(body: str) -> None:
    """Words, kind, state, speaker and cue of every quotation are as a careful reader would say."""
    article = described(body)
    expected = expected_of(body)
    found = find_quotations(article, find_mentions(article))
    likes = [*expected, *[""] * len(found)]
    assert [line_of(article.text, one, like) for one, like in zip(found, likes, strict=False)] == expected
