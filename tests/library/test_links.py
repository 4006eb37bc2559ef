"""Links are seen from both of their ends."""

from __future__ import annotations

from collections.abc import Callable

from reader.article.link import Link
from reader.article.text import Article
from reader.library import Library

Make = Callable[..., Article]
Shelve = Callable[..., int]


def test_link_is_seen_from_both_ends(library: Library, make: Make, shelve: Shelve) -> None:
    """A shared story starts from whichever article is asked; the strongest stands first."""
    a, b, c = (shelve(make(name), f"/{name}.txt") for name in ("One", "Two", "Three"))
    library.links.replace(
        [a, c],
        [Link(a, b, "same story", "shares Wren", 0.4), Link(c, a, "same story", "shares Ossel", 0.7)],
    )
    seen = [(e.link.source, e.link.target, e.row.number if e.row else None) for e in library.links.of(a)]
    assert seen == [(a, c, c), (a, b, b)]
    (back,) = library.links.of(b)
    assert (back.link.source, back.link.target, back.row and back.row.number) == (b, a, a)
    assert [row.links for row in library.articles.rows([a, b, c])] == [2, 1, 1]


def test_line_that_names_an_article_keeps_its_direction(library: Library, make: Make, shelve: Shelve) -> None:
    """“Named in the text” and “named by” can be told apart; a missing article has no row."""
    a, b = shelve(make("One"), "/a.txt"), shelve(make("Two"), "/b.txt")
    named = Link(a, b, "named", "the same words", 1.0, title="Two", place=5)
    missing = Link(a, None, "named", "not in the library", 0.0, title="Three", place=9)
    library.links.replace([a], [named, missing])
    assert [(e.link, e.row and e.row.number) for e in library.links.of(a)] == [(named, b), (missing, None)]
    assert [(e.link, e.row and e.row.number) for e in library.links.of(b)] == [(named, a)]


def test_removed_article_is_not_linked_to(library: Library, make: Make, shelve: Shelve) -> None:
    """A link to a removed article waits until it comes back."""
    a, b = shelve(make("One"), "/a.txt"), shelve(make("Two"), "/b.txt")
    library.links.replace([a], [Link(b, a, "copy", "91 %", 0.9)])
    library.articles.remove(b)
    assert library.links.of(a) == ()
    library.articles.restore(b)
    assert len(library.links.of(a)) == 1
