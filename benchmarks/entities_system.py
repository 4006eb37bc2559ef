"""`find_mentions` as the callable of the entities yardstick: text -> (start, end, PER / ORG / LOC).

evaluate.py entities_system:mentions --sets pud-news,ewt-newsgroup
evaluate.py entities_system:voted    --sets pud-news,ewt-newsgroup   (with the spaCy pipelines installed)
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.article.annotation import EntityType, Mention
from reader.article.text import Article, Block, Kind
from reader.entities import find_mentions

LABELS = {EntityType.PERSON: "PER", EntityType.ORGANISATION: "ORG", EntityType.PLACE: "LOC"}
LINE = re.compile(r"\S(?:[^\n]*\S)?")


def article_of(text: str) -> Article:
    """A bare text as an article: every line a paragraph."""
    return Article(text, tuple(Block(Kind.PARAGRAPH, *match.span()) for match in LINE.finditer(text)))


def mentions(text: str) -> list[tuple[int, int, str]]:
    """The persons, organisations and places of a text; names of unknown sort are left out."""
    return _labelled(find_mentions(article_of(text)))


def voted(text: str) -> list[tuple[int, int, str]]:
    """The same, as intake finds them: the English pipelines that are installed vote."""
    from reader.entities.pipelines import voters  # here, because the import is measured, too
    from reader.intake.voting import installed, voters_for

    return _labelled(find_mentions(article_of(text), voters(voters_for("en", installed()))))


def _labelled(found: Iterable[Mention]) -> list[tuple[int, int, str]]:
    return [(m.start, m.end, LABELS[m.type]) for m in found if m.type in LABELS]
