"""Pairs: what two linked articles have in common, and what each has that the other has not.

Made when somebody asks, from what is known of both: nothing of it is stored.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.article.added_sentences import added_sentences
from reader.article.span import Span
from reader.library.articles import Articles
from reader.library.rows import Row
from reader.library.story_news import News, StoryNews
from reader.library.story_said import StorySaid, Utterance

MOST_SENTENCES = 12
"""So many sentences are told that one article has and the other has not."""


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
    """Its quotations that the other has not, in the order of the text."""
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
        names, figures = self._news.in_both(one, other)
        said = [utterance for speaker in self._said.of([one, other]) for utterance in speaker.utterances]
        return Pair(
            names,
            figures,
            tuple(utterance for utterance in said if len(utterance.wordings) > 1),
            (self._side(one, other, sentences=sentences), self._side(other, one, sentences=sentences)),
        )

    def _side(self, row: Row, beside: Row, *, sentences: bool) -> Side:
        _, news = self._news.of([beside, row])
        article, other = self._articles.article(row.number), self._articles.article(beside.number)
        if article is None or other is None:
            return Side(news, ())

        def words(span: Span) -> Words:
            return Words(row.number, span, span.of(article.text))

        said = tuple(words(Span(one.start, one.end)) for one in news.quotations)
        alone = added_sentences(article, other, MOST_SENTENCES) if sentences else ()
        return Side(news, said, tuple(map(words, alone)))
