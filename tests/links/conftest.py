"""Digests of made texts, and the pile that they make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from reader.article.annotation import AnnotatedArticle, EntityType, Mention
from reader.article.text import Article, Block, Kind, LinkedHeadline, Metadata
from reader.links.digest import digest
from reader.links.lookup import counted_terms
from reader.links.reason import Digest, Pile


@pytest.fixture
def digested() -> Callable[..., Digest]:
    """Digests an article of a headline, a text, names and the headlines that it names.

    A figure stands among the names with what it counts behind a bar, if with anything: `640|crates`.
    """
    made = iter(range(1, 1_000))

    def of(headline: str, text: str = "", names: Iterable[str] = (), linked: Iterable[str] = ()) -> Digest:
        whole = f"{headline}\n\n{text}"
        mentions = [_mention(whole, *name.partition("|")[::2]) for name in names]
        article = Article(
            whole,
            (Block(Kind.HEADLINE, 0, len(headline)),),
            Metadata(headline=headline),
            linked=tuple(LinkedHeadline(line, 0) for line in linked),
        )
        return replace(digest(AnnotatedArticle(article, tuple(mentions))), number=next(made))

    return of


def _mention(text: str, name: str, counts: str) -> Mention:
    start = text.index(name)
    kind = EntityType.NUMBER if name[0].isdigit() else EntityType.PERSON
    value = name.replace(",", "") if kind is EntityType.NUMBER else ""
    return Mention(start, start + len(name), kind, name, value, counts)


@pytest.fixture
def pile_of() -> Callable[..., Pile]:
    """The pile that digests make together."""

    def pile(*digests: Digest) -> Pile:
        held = Counter(term for each in digests for term in counted_terms(each))
        return Pile(len(digests), lambda term: held[term])

    return pile
