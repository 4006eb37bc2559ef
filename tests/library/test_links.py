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


def test_reports_that_share_little_are_told_by_what_stands_near_both(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """Three early reports hold two late ones together; what is merely alike is told of nobody."""
    first, second, third, late, later, far = (shelve(make(str(n)), f"/{n}.txt") for n in range(6))
    early = (first, second, third)
    near = [Link(new, old, "same story", "", 0.5) for new in (late, later) for old in early]
    among = [Link(third, first, "same story", "", 0.5), Link(third, second, "same story", "", 0.5)]
    library.links.replace([], [*near, *among, Link(far, late, "alike", "both name Wren", 0.13)])
    told = {entry.row.number: entry.link for entry in library.links.of(late) if entry.row}
    assert told.keys() == {*early, later}
    assert told[later].evidence == "other reports of the story stand near both"
    assert library.links.of(far) == ()
    assert [row.links for row in library.articles.rows([late, far])] == [3, 0]  # those of the table


def test_article_that_very_many_link_to_shows_the_strongest(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """What is read of it has an end."""
    number = shelve(make("One"), "/one.txt")
    others = [shelve(make(str(n)), f"/{n}.txt") for n in range(40)]
    library.links.replace(
        [], [Link(o, number, "shared quotation", "", place / 50) for place, o in enumerate(others)]
    )
    found = library.links.of(number)
    assert [entry.row and entry.row.number for entry in found] == others[:-25:-1]
