"""Names of sentences written for this test: every `.md` beside this file is a list of cases.

A case is a heading, the blocks of a small article, and one line `> words | type | canonical name` for each
mention, in order; `=` stands for the same words; `> none` where there is none. A line `(de)` sets the
language, `headline:` and `caption:` the kind of a block.
"""

from __future__ import annotations

import pytest
from written_articles import cases_beside, described, expected_of

from reader.article.annotation import Mention
from reader.entities import find_mentions


def line_of(text: str, mention: Mention) -> str:
    """A mention as an expectation line."""
    words = text[mention.start : mention.end]
    return " | ".join([words, mention.type, "=" if mention.name == words else mention.name])


@pytest.mark.parametrize("body", cases_beside(__file__))
def test_names_are_found_as_written(body: str) -> None:
    """Words, type and canonical name of every mention are as a careful reader would say."""
    article = described(body)
    found = find_mentions(article)
    assert [line_of(article.text, mention) for mention in found] == expected_of(body)
