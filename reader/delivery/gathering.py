"""Gathering: articles and passages of a library as the exporters are given them, one after the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from reader.article.bookmark import Bookmark
from reader.article.text import Article, Metadata
from reader.exporters.exporter import Leaf
from reader.library import Library, Row

_AT_ONCE = 200
"""So many rows are fetched together."""


def leaves(library: Library, numbers: Sequence[int], *, whole: bool = False) -> Iterator[Leaf]:
    """The articles of these numbers in their order; those that are gone are left out."""
    for first in range(0, len(numbers), _AT_ONCE):
        for row in library.articles.rows(numbers[first : first + _AT_ONCE]):
            article = library.articles.article(row.number)
            if article is not None:
                yield leaf_of(library, row, article, whole=whole)


def leaf_of(library: Library, row: Row, article: Article, *, whole: bool = False) -> Leaf:
    """One article; `whole` with the names in it and what was cut from it."""
    return Leaf(
        id=row.id,
        title=row.title,
        source=row.source,
        words=row.words,
        minutes=row.minutes,
        article=article,
        tags=row.tags,
        passages=library.bookmarks.of(row.id) if row.bookmarks else (),
        hyperlinks=library.terms.hyperlinks(row.number),
        mentions=tuple(library.annotations.mentions(row.number)) if whole else (),
        removed=library.articles.removed(row.number) if whole else (),
    )


Marked = tuple[Bookmark, Row]
"""A passage with the article it stands in."""


def marked_in(marked: Iterable[Marked], numbers: Collection[int]) -> list[Marked]:
    """The passages that stand in articles of these numbers."""
    return [(bookmark, row) for bookmark, row in marked if row.number in numbers]


def tagged(marked: Iterable[Marked], tag: str) -> list[Marked]:
    """The passages that have a tag, however it is spelled."""
    from reader.library.folding import fold
    from reader.library.shelves import plain_tag

    wanted = fold(plain_tag(tag))
    return [(bookmark, row) for bookmark, row in marked if wanted in map(fold, bookmark.tags)]


def leaves_of_passages(library: Library, marked: Iterable[Marked]) -> Iterator[Leaf]:
    """These passages under their articles, in the order in which the articles come; each in that of its text.

    An article that is known by its line alone, as one that is just made anew, is told by that.
    """
    rows: dict[int, Row] = {}
    passages: dict[int, list[Bookmark]] = {}
    for bookmark, row in marked:
        rows.setdefault(row.number, row)
        passages.setdefault(row.number, []).append(bookmark)
    for number, row in rows.items():
        ordered = sorted(passages[number], key=lambda one: (one.selector.start, one.selector.end, one.id))
        yield Leaf(
            id=row.id,
            title=row.title,
            source=row.source,
            words=row.words,
            minutes=row.minutes,
            article=library.articles.article(number) or _bare(row),
            tags=row.tags,
            passages=tuple(ordered),
        )


def _bare(row: Row) -> Article:
    return Article("", (), Metadata(headline=row.headline, outlet=row.outlet, published=row.published))
