"""`find_mentions` as the callable of the entities yardstick: text -> (start, end, PER / ORG / LOC).

evaluate.py entities_system:mentions --sets pud-news,ewt-newsgroup
"""

from __future__ import annotations

import re

from reader.article.annotation import EntityType
from reader.article.text import Article, Block, Kind
from reader.entities import find_mentions

LABELS = {EntityType.PERSON: "PER", EntityType.ORGANISATION: "ORG", EntityType.PLACE: "LOC"}
LINE = re.compile(r"\S(?:[^\n]*\S)?")


def article_of(text: str) -> Article:
    """A bare text as an article: every line a paragraph."""
    return Article(text, tuple(Block(Kind.PARAGRAPH, *match.span()) for match in LINE.finditer(text)))


def mentions(text: str) -> list[tuple[int, int, str]]:
    """The persons, organisations and places of a text; names of unknown sort are left out."""
    found = find_mentions(article_of(text))
    return [(m.start, m.end, LABELS[m.type]) for m in found if m.type in LABELS]
