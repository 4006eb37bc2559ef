"""Articles written down for tests: block by block, or as cases of a Markdown file beside a test.

A case is a heading, the blocks of a small article, and its expectation lines `> …` in order; `> none` where
there is none. A line `(de)` sets the language, `headline:`, `caption:` and `standfirst:` the kind of a block.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.cleaning import lines_of
from reader.cleaning.draft import Draft

HEADLINE = "Ferry to Lowmark stays in harbour"
STORY = """The ferry to Lowmark stayed in harbour on Monday because the ramp at Westhaven had been damaged.

Engineers said that the ramp would be repaired before the weekend, and that two boats would sail."""
"""What stands below that headline."""
KINDS = {"headline": Kind.HEADLINE, "caption": Kind.CAPTION, "standfirst": Kind.STANDFIRST}
LANGUAGE = re.compile(r"^\((\w\w)\)$")


def article_of(lines: Iterable[tuple[Kind, str]], language: str = "en") -> Article:
    """An article of these blocks."""
    text, blocks = "", []
    for kind, line in lines:
        text += "\n\n" if text else ""
        blocks.append(Block(kind, len(text), len(text) + len(line)))
        text += line
    return Article(text, tuple(blocks), Metadata(language=language))


def cases_beside(file: str) -> list[ParameterSet]:
    """Every case of every Markdown file beside a test's file, named by its file and heading."""
    found = []
    for path in sorted(Path(file).parent.glob("*.md")):
        for section in path.read_text(encoding="utf-8").split("\n## ")[1:]:
            title, _, body = section.partition("\n")
            found.append(pytest.param(body, id=f"{path.stem}: {title}"))
    return found


def described(body: str) -> Article:
    """The article that a case describes."""
    lines, language = [], "en"
    for chunk in re.split(r"\n\s*\n", body.strip()):
        if found := LANGUAGE.match(chunk):
            language = found.group(1)
        elif not chunk.startswith(">"):
            label, _, rest = chunk.partition(": ")
            kind = KINDS.get(label) if rest else None
            lines.append((kind, rest) if kind else (Kind.PARAGRAPH, chunk))
    return article_of(lines, language)


def expected_of(body: str) -> list[str]:
    """The expectation lines of a case."""
    lines = [line[2:].strip() for line in body.splitlines() if line.startswith("> ")]
    return [] if lines == ["none"] else lines


def drafted(text: str) -> Draft:
    """The draft of a text before any rule has looked at it."""
    draft = Draft.of(RawDocument("case", b"", "plain text", lines_of(text)))
    draft.index()
    return draft
