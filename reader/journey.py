"""The journey of one article, from raw lines to names and quotations: the order of the stages."""

from __future__ import annotations

from reader.article.annotation import AnnotatedArticle
from reader.article.document import RawDocument
from reader.cleaning import clean
from reader.entities import find_mentions
from reader.quotes import find_quotations


def travel(document: RawDocument) -> AnnotatedArticle:
    """The article in `document` with its names and quotations.

    The text freezes after cleaning; the later stages only point into it.
    """
    article = clean(document)
    mentions = find_mentions(article)
    quotations = find_quotations(article, mentions)
    return AnnotatedArticle(article, mentions, quotations)
