"""Piling: the articles that a list shows, asked of a library: in the screen's thread or in another. Pure."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

from reader.library import Library
from reader.library.piles import Pile, Wanted

if TYPE_CHECKING:
    from reader.library.query_terms import Query


class Asked(NamedTuple):
    """A query that must find the articles of a list."""

    words: str
    line: bool = False
    """Whether words mean what the list shows of an article."""
    typing: bool = False
    """Whether somebody is typing it still."""


class Contents(NamedTuple):
    """What a list shows."""

    wanted: Wanted = Wanted()
    searches: tuple[Asked, ...] = ()
    """Queries that must all find an article."""


def piled(library: Library, shown: Contents) -> Pile:
    """The articles of a list, in its order and with its groups."""
    found: array[int] | None = None
    for asked in shown.searches:
        query = _query(asked)
        if asked.typing and not query.clauses and not query.complaint:
            continue  # what is typed so far asks for nothing yet
        # What is not understood does not mean the whole library.
        more = library.search.numbers(query, line=asked.line) if query.clauses else array("q")
        found = more if found is None else array("q", set(found).intersection(more))
    return library.articles.pile(shown.wanted._replace(among=found))


def _query(asked: Asked) -> Query:
    from reader.library.filters import as_filter
    from reader.library.query import parse

    return as_filter(asked.words, typing=asked.typing) if asked.line else parse(asked.words)
