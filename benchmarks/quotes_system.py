"""The quotations as a system for the attribution yardstick: a text in, who said what out.

    cd YARDSTICKS/quotes && PYTHONPATH=PROJECT:PROJECT/benchmarks \\
        python harness.py --system quotes_system:quotations --data polnear-dev.jsonl.gz
"""

from __future__ import annotations

from reader.article.annotation import Quotation
from reader.article.text import Article, Block, Kind, Metadata
from reader.entities import find_mentions
from reader.quotes import find_quotations

Found = tuple[int, int, str | None, int | None, int | None, str | None]
"""Start and end of the quotation, the speaker, where the speaker is named, and the cue."""


def quotations(text: str) -> list[Found]:
    """The quotations in a text, every line of it a paragraph."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Kind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    article = Article(text, tuple(blocks), Metadata(language="en"))
    return [_found(each) for each in find_quotations(article, find_mentions(article))]


def _found(said: Quotation) -> Found:
    named = said.speaker_span
    return (
        said.start,
        said.end,
        said.speaker or None,
        named.start if named else None,
        named.end if named else None,
        said.cue or None,
    )
