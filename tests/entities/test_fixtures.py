"""Names of sentences written for this test: every `.md` beside this file is a list of cases.

A case is a heading, the blocks of a small article, and one line `> words | type | canonical name` for each
mention, in order; `=` stands for the same words; `> none` where there is none. A line `(de)` sets the
language, `headline:` and `caption:` the kind of a block.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from reader.article.annotation import Mention
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions

KINDS = {"headline": Kind.HEADLINE, "caption": Kind.CAPTION, "standfirst": Kind.STANDFIRST}
LANGUAGE = re.compile(r"^\((\w\w)\)$")


def cases() -> list[ParameterSet]:
    """Every case of every fixture file, named by its file and heading."""
    found = []
    for path in sorted(Path(__file__).parent.glob("*.md")):
        for section in path.read_text(encoding="utf-8").split("\n## ")[1:]:
            title, _, body = section.partition("\n")
            found.append(pytest.param(body, id=f"{path.stem}: {title}"))
    return found


def article_of(body: str) -> Article:
    """The article that a case describes."""
    text, blocks, language = "", [], "en"
    for chunk in re.split(r"\n\s*\n", body.strip()):
        found = LANGUAGE.match(chunk)
        if found:
            language = found.group(1)
        elif not chunk.startswith(">"):
            label, colon, rest = chunk.partition(": ")
            kind = KINDS.get(label) if colon else None
            words = rest if kind else chunk
            text += "\n\n" if text else ""
            blocks.append(Block(kind or Kind.PARAGRAPH, len(text), len(text) + len(words)))
            text += words
    return Article(text, tuple(blocks), Metadata(language=language))


def expected_of(body: str) -> list[str]:
    """The expectation lines of a case."""
    lines = [line[2:].strip() for line in body.splitlines() if line.startswith("> ")]
    return [] if lines == ["none"] else lines


def line_of(text: str, mention: Mention) -> str:
    """A mention as an expectation line."""
    words = text[mention.start : mention.end]
    return " | ".join([words, mention.type, "=" if mention.name == words else mention.name])


@pytest.mark.parametrize("body", cases())
def test_names_are_found_as_written(body: str) -> None:
    """Words, type and canonical name of every mention are as a careful reader would say."""
    article = article_of(body)
    found = find_mentions(article)
    assert [line_of(article.text, mention) for mention in found] == expected_of(body)
