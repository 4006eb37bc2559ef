"""Pairs: what two linked articles have in common, and what each has that the other has not.

Made when somebody asks, from what is known of both: nothing of it is stored.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.article.added_sentences import added_sentences
from reader.article.span import Span
from reader.article.text import Article
from reader.library.articles import Articles
from reader.library.rows import Row
from reader.library.story_news import News, StoryNews
from reader.library.story_said import StorySaid, Utterance

MOST_WORDS = 12
"""So many sentences are told that one article has and the other has not, or so many quotations."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of an article, and where they stand."""

    number: int
    """The article's."""
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two has alone."""

    news: News
    said: tuple[Words, ...]
    """Its first quotations that the other has not, in the order of the text."""
    sentences: tuple[Words, ...] = ()
    """Its first sentences that the other has not, where it was asked for them."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles beside each other."""

    names: tuple[str, ...]
    """The names that stand in both, the most mentioned of the first one first."""
    figures: tuple[str, ...]
    """The figures that stand in both, with what they count."""
    said: tuple[Utterance, ...]
    """The quotations that stand in both."""
    sides: tuple[Side, Side]
    """What each has alone, in the order in which they were asked about."""


class Pairs:
    """The articles of a library, two by two."""

    def __init__(self, news: StoryNews, said: StorySaid, articles: Articles) -> None:
        self._news = news
        self._said = said
        self._articles = articles

    def of(self, one: Row, other: Row, *, sentences: bool = False) -> Pair:
        """Two articles beside each other; `sentences` asks for those that each has alone, as of copies."""
        beside = self._news.beside(one, other)
        said = [utterance for speaker in self._said.of([one, other]) for utterance in speaker.utterances]
        articles = self._articles.article(one.number), self._articles.article(other.number)
        sides = zip(beside.news, articles, reversed(articles), strict=True)
        first, second = (_side(*side, sentences=sentences) for side in sides)
        return Pair(
            beside.names,
            beside.figures,
            tuple(utterance for utterance in said if len(utterance.wordings) > 1),
            (first, second),
        )


def _side(news: News, article: Article | None, other: Article | None, *, sentences: bool) -> Side:
    if article is None or other is None:
        return Side(news, ())

    def words(span: Span) -> Words:
        return Words(news.row.number, span, span.of(article.text))

    said = tuple(words(Span(one.start, one.end)) for one in news.quotations[:MOST_WORDS])
    alone = added_sentences(article, other, MOST_WORDS) if sentences else ()
    return Side(news, said, tuple(map(words, alone)))
