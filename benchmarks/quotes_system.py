"""`find_quotations` as the callable that the quotations yardstick measures.

harness.py --system quotes_system:quotations --data wikinews-dev.jsonl.gz
"""

from __future__ import annotations

from entities_system import article_of

from reader.entities import find_mentions
from reader.quotes import find_quotations

Row = tuple[int, int, str | None, int | None, int | None, str]


def quotations(text: str) -> list[Row]:
    """The quotations of a text: start, end, speaker, the speaker's place, cue."""
    article = article_of(text)
    rows: list[Row] = []
    for one in find_quotations(article, find_mentions(article)):
        span = one.speaker_span
        start, end = (span.start, span.end) if span else (None, None)
        rows.append((one.start, one.end, one.speaker or None, start, end, one.cue))
    return rows
