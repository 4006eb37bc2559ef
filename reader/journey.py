"""The journey of one article, from raw lines to names and quotations: the order of the stages."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.annotation import AnnotatedArticle
from reader.article.choices import NOTHING_CHOSEN, Choices
from reader.article.document import RawDocument
from reader.article.text import Article
from reader.cleaning import clean
from reader.entities import find_mentions
from reader.entities.pipelines import Voter
from reader.quotes import find_quotations


def travel(document: RawDocument, choices: Choices = NOTHING_CHOSEN) -> AnnotatedArticle:
    """The article in `document` with its names and quotations.

    `choices` are what a person decided about its lines.
    """
    return annotate(clean(document, choices))


def annotate(article: Article, voters: Sequence[Voter] = ()) -> AnnotatedArticle:
    """A cleaned article with its names and quotations.

    The text freezes after cleaning; the later stages only point into it. `voters` are further readers of
    names, for where somebody can wait for them.
    """
    mentions = find_mentions(article, voters)
    quotations = find_quotations(article, mentions)
    return AnnotatedArticle(article, mentions, quotations)
