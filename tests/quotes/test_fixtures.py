"""Quotations of sentences written for this test: every `.md` beside this file is a list of cases.

A case is a heading, the blocks of a small article, and one line `> words | kind | state | speaker | cue` for
each quotation, in order; `> none` where there is none. A line `(de)` sets the language, `caption:` and
`headline:` the kind of a block; `…` inside the words stands for any words.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from reader.article.annotation import Quotation
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions
from reader.quotes import find_quotations

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


def line_of(text: str, one: Quotation, like: str) -> str:
    """A quotation as an expectation line; its words shortened as `like` shortens them."""
    words = " ".join(text[one.start : one.end].split())
    head, dots, tail = like.split(" | ")[0].partition(" … ")
    if dots and words.startswith(head) and words.endswith(tail):
        words = f"{head} … {tail}"
    return " | ".join([words, one.kind, one.state, one.speaker or "-", one.cue or "-"])


@pytest.mark.parametrize("body", cases())
def test_quotations_are_found_as_written(body: str) -> None:
    """Words, kind, state, speaker and cue of every quotation are as a careful reader would say."""
    article = article_of(body)
    expected = expected_of(body)
    found = find_quotations(article, find_mentions(article))
    likes = [*expected, *[""] * len(found)]
    assert [line_of(article.text, one, like) for one, like in zip(found, likes, strict=False)] == expected
