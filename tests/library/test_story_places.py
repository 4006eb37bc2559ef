"""Where articles stand in stories is kept, counted, and found again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.link import Link
from reader.article.text import Article
from reader.library import Library
from reader.library.story_decisions import StoryDecision
from reader.library.terms import Digested

REASONS = ("same story",)


@pytest.fixture
def put(library: Library, make: Callable[..., Article], shelve: Callable[..., int]) -> Callable[..., int]:
    """Shelves an article of a day, digested and linked."""

    def shelved(name: str, published: str = "", *linked: int) -> int:
        number = shelve(make(name, "Nothing was decided.", published=published), f"/pile/{name}")
        library.terms.put(number, Digested(number, name, published, {}, {}, frozenset(), ()))
        library.links.replace(
            [number], [Link(number, other, "same story", "shares a pier", 0.5) for other in linked]
        )
        library.terms.linked([number])
        return number

    return shelved


def counted(library: Library) -> list[tuple[int, int]]:
    """The stories of more than one article, with how many are shown."""
    return library.story_places._store.rows("SELECT number, articles FROM story ORDER BY number")


def test_article_that_came_before_all_others_of_a_story_is_a_stray(
    library: Library, put: Callable[..., int]
) -> None:
    """The story has its number then, which none of the others has."""
    early, one, other = put("early"), put("one"), put("other")
    library.story_places.put([[early, one, other]], ())
    assert library.story_places.strays([(one, other)]) == [early]
    assert library.story_places.strays([(early,), (one, other)]) == []


def test_article_waits_until_it_has_a_place(library: Library, put: Callable[..., int]) -> None:
    """And again when it has changed."""
    one = put("one")
    assert library.story_places.waiting(5) == [one]
    library.story_places.put([[one]], [one])
    assert library.story_places.waiting(5) == []
    library.terms.put(one, Digested(one, "one", "", {}, {}, frozenset(), ()))
    assert library.story_places.waiting(5) == [], "its links are not known yet"
    library.terms.linked([one])
    assert library.story_places.waiting(5) == [one]


def test_only_what_is_linked_is_near(library: Library, put: Callable[..., int]) -> None:
    """An article's neighbours, the stories that they are in, and nothing else."""
    one, two, far = put("one", "2026-03-01"), put("two"), put("far")
    library.story_places.put([[one, two], [far]], [one, two, far])
    three = put("three", "2026-03-02T10:00:00", one)
    near = library.story_places.near([three], REASONS, 40)
    assert near.units == [[one], [two], [three]]
    assert near.ties == [(three, one, "same story", 0.5)]
    assert near.days == {one: near.days[three] - 1, three: near.days[three]}


def test_large_story_is_handed_over_as_one(library: Library, put: Callable[..., int]) -> None:
    """But for the article that is placed anew."""
    numbers = [put(str(n)) for n in range(4)]
    library.story_places.put([numbers], numbers)
    other = put("other", "", numbers[0])
    assert library.story_places.near([other, numbers[3]], REASONS, 3).units == [
        [numbers[3]],
        [other],
        numbers[:3],
    ]


def test_what_somebody_said_comes_along(library: Library, put: Callable[..., int]) -> None:
    """Also of an article that no link leads to."""
    one, two = put("one"), put("two")
    library.story_places.put([[one], [two]], [one, two])
    ids = sorted(row.id for row in library.articles.rows([one, two]))
    said = StoryDecision(ids[0], ids[1], True, "2026-03-01T00:00:00Z")
    library.story_places.decisions.swap((), [said])
    near = library.story_places.near([two], REASONS, 40)
    assert near.units == [[one], [two]]
    assert (near.together, near.apart) == ([(one, two)], [])
    library.story_places.decisions.swap([said], [said._replace(together=False)])
    assert library.story_places.decisions.among([one, two]) == ([], [(one, two)])
    assert library.story_places.decisions.about([one, two]) == (said._replace(together=False),)


def test_stories_of_more_than_one_article_are_counted(library: Library, put: Callable[..., int]) -> None:
    """Removed articles are not, until they come back."""
    one, two, three = put("one"), put("two"), put("three")
    library.story_places.put([[one, two, three]], [one, two, three])
    assert counted(library) == [(one, 3)]
    library.articles.remove(two)
    assert counted(library) == [(one, 2)]
    library.articles.remove(one)
    assert counted(library) == []
    library.articles.restore(two)
    assert counted(library) == [(one, 2)]


def test_story_that_loses_its_first_article_gets_another_number(
    library: Library, put: Callable[..., int]
) -> None:
    """No two stories have one."""
    one, two, three = put("one"), put("two"), put("three")
    library.story_places.put([[one, two, three]], [one, two, three])
    library.story_places.put([[one], [two, three]], [one])
    assert counted(library) == [(two, 2)]
