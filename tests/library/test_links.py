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


def test_what_lies_far_apart_is_told_only_where_it_is_surely_one_story(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """Five weeks without a report end a story; beyond them only the much alike are told."""
    days = {"One": "2026-03-01", "Near": "2026-04-05", "Far": "2026-04-06", "Sure": "2026-06-01"}
    one, near, far, sure = (shelve(make(name, published=day), f"/{name}.txt") for name, day in days.items())
    scores = {near: 0.3, far: 0.3, sure: 0.9}
    library.links.replace([], [Link(one, other, "same story", "", score) for other, score in scores.items()])
    told = {entry.row.number for entry in library.links.of(one) if entry.row}
    assert told == {near, sure}


def test_what_names_nothing_that_tells_is_told_only_where_it_is_surely_one_story(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """The same likeness ties two articles that share names, and not two that share none."""
    one, evident, other, faint = (shelve(make(str(n)), f"/{n}.txt") for n in range(4))
    library.links.replace(
        [], [Link(one, evident, "same story", "", 0.2), Link(other, faint, "faint", "", 0.2)]
    )
    assert [entry.row and entry.row.number for entry in library.links.of(one)] == [evident]
    assert library.links.of(other) == ()


def test_what_is_told_in_the_same_words_is_the_same_story(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """How the likeness came about is a matter of grouping; a reader is told of a story, and why."""
    a, b = shelve(make("One"), "/a.txt"), shelve(make("Two"), "/b.txt")
    library.links.replace([a], [Link(b, a, "same words", "with other names", 0.4)])
    (entry,) = library.links.of(a)
    assert (entry.link.reason, entry.link.evidence) == ("same story", "with other names")
    assert [row.links for row in library.articles.rows([a])] == [1]
    library.links.replace([b], [Link(b, a, "faint words", "with other names", 0.2)])
    assert library.links.of(a) == ()
    assert [row.links for row in library.articles.rows([a])] == [0]


def test_articles_that_somebody_holds_for_two_stories_are_not_told_as_one(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """Nor are those that tell the story of the other one now; what both quote is told still."""
    one, other, friend, own = (shelve(make(str(n)), f"/{n}.txt") for n in range(4))
    library.story_places.put([[one, own], [other, friend]], ())
    library.links.replace(
        [],
        [Link(one, each, "same story", "", 0.5) for each in (other, friend, own)]
        + [Link(other, one, "shared quotation", "", 0.5)],
    )
    decisions = library.story_places.decisions
    decisions.swap([], decisions.said_now([one, other], [(one, other)], together=False))
    seen = [(e.link.reason, e.row and e.row.number) for e in library.links.of(one)]
    assert seen == [("same story", own), ("shared quotation", other)]
    assert [e.link.reason for e in library.links.of(other)] == ["shared quotation"]


def test_what_was_parted_is_parted_seen_from_every_article(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """Whoever came to the other story after the split does not show the article either."""
    alone, other, early, late = (shelve(make(str(n)), f"/{n}.txt") for n in range(4))
    library.story_places.put([[alone], [other, early, late]], ())
    pairs = [(b, a) for a in (alone, other, early, late) for b in (alone, other, early, late) if a < b]
    library.links.replace([], [Link(one, each, "same story", "", 0.6) for one, each in pairs])
    decisions = library.story_places.decisions
    decisions.swap([], decisions.said_now([alone, other], [(alone, other)], together=False))
    told = {n: {e.row.number for e in library.links.of(n) if e.row} for n in (alone, other, early, late)}
    assert told == {alone: set(), other: {early, late}, early: {other, late}, late: {other, early}}
    assert [row.links for row in library.articles.rows([alone])] == [3]  # what is stored is counted


def test_who_is_held_for_another_story_and_tells_this_one_is_shown(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """A newer word may have brought both into one story: there nobody is hidden from the third."""
    one, other, third = (shelve(make(str(n)), f"/{n}.txt") for n in range(3))
    library.story_places.put([[one, other, third]], ())
    library.links.replace(
        [], [Link(third, one, "same story", "", 0.6), Link(third, other, "same story", "", 0.6)]
    )
    decisions = library.story_places.decisions
    decisions.swap([], decisions.said_now([one, other], [(one, other)], together=False))
    assert {e.row.number for e in library.links.of(third) if e.row} == {one, other}


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


def test_links_know_which_articles_stand_in_another_story(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """As the stories are grouped; one without a place yet stands in none."""
    a, b, c, d = (shelve(make(name), f"/{name}.txt") for name in ("One", "Two", "Three", "Four"))
    library.links.replace([a], [Link(a, other, "same story", "", 0.5) for other in (b, c, d)])
    library.story_places.put([{a, b}, {c}], [a, b, c])
    told = {entry.row.number: entry.elsewhere for entry in library.links.of(a) if entry.row}
    assert told == {b: False, c: True, d: False}
