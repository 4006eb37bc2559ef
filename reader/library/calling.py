"""Calling: how the names of an article are written there, and what they are called: for dossiers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from reader.article.annotation import Mention

ROLE = "role"
"""The reason that words have which do not name somebody, but say who that is."""

_LONGEST = 200

Called = tuple[int, int, str, str, int]
"""A name's number, an article's number, the words, the reason, how often."""


def called(article: int, text: str, named: Iterable[tuple[Mention, int]]) -> Iterator[Called]:
    """What to keep of the mentions of an article, each with its name's number."""
    counts = Counter((name, *words) for mention, name in named for words in _said(text, mention))
    return ((name, article, words, reason, count) for (name, words, reason), count in counts.items())


def _said(text: str, mention: Mention) -> Iterator[tuple[str, str]]:
    if mention.reason:
        yield " ".join(text[mention.start : mention.end].split())[:_LONGEST], mention.reason
    if mention.role:
        yield mention.role[:_LONGEST], ROLE
