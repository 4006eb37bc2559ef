"""Piling: the articles that a list shows, asked of a library: in the screen's thread or in another. Pure."""

from __future__ import annotations

from array import array
from typing import NamedTuple

from reader.library import Library
from reader.library.piles import Pile, Wanted


class Contents(NamedTuple):
    """What a list shows."""

    wanted: Wanted = Wanted()
    searches: tuple[tuple[str, bool], ...] = ()
    """Queries that must all find an article, each with whether words mean what the list shows of it."""


def piled(library: Library, shown: Contents) -> Pile:
    """The articles of a list, in its order and with its groups."""
    found: array[int] | None = None
    for words, line in shown.searches:
        more = _searched(library, words, line=line)
        found = more if found is None else array("q", set(found).intersection(more))
    return library.articles.pile(shown.wanted._replace(among=found))


def _searched(library: Library, words: str, *, line: bool) -> array[int]:
    from reader.library.filters import as_filter
    from reader.library.query import parse

    return library.search.numbers(as_filter(words) if line else parse(words), line=line)
