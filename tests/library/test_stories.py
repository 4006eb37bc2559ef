"""What several articles tell is listed, newest or largest first, and searched."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.text import Article
from reader.library import Library
from reader.library.stories import Sort


@pytest.fixture
def tell(library: Library, make: Callable[..., Article], shelve: Callable[..., int]) -> Callable[..., int]:
    """Shelves articles (headline, outlet, day) that tell one story; gives its number."""

    def told(*articles: tuple[str, str, str]) -> int:
        numbers = [
            shelve(make(headline, "It rained.", outlet=outlet, published=day), f"/pile/{headline}-{day}")
            for headline, outlet, day in articles
        ]
        library.story_places.put([numbers], numbers)
        return numbers[0]

    return told


@pytest.fixture
def three(tell: Callable[..., int]) -> tuple[int, int, int]:
    """A strike in three articles, a flood in two, and one article alone."""
    strike = tell(
        ("Crews stay ashore", "Quay News", "2026-03-03"),
        ("Ferry crews vote", "Harbour Post", "2026-03-01"),
        ("Crews sail again", "Harbour Post", "2026-03-09"),
    )
    flood = tell(("River Osk rises", "Harbour Post", "2026-04-01"), ("Osk falls", "Quay News", "2026-04-02"))
    return strike, flood, tell(("A hat is found", "Quay News", "2026-05-01"))


def test_stories_are_listed_newest_first(library: Library, three: tuple[int, int, int]) -> None:
    """Each with the headline of its first article, its outlets and its days; an article alone is none."""
    strike, flood, _ = three
    rows = library.stories.all_stories()
    assert [row.number for row in rows] == [flood, strike]
    told = rows[1]
    assert (told.headline, told.articles, told.unread) == ("Ferry crews vote", 3, 3)
    assert (told.outlets, told.first, told.last) == (
        ("Harbour Post", "Quay News"),
        "2026-03-01",
        "2026-03-09",
    )


def test_stories_are_listed_largest_first(library: Library, three: tuple[int, int, int]) -> None:
    """By the number of their articles."""
    strike, flood, _ = three
    assert [row.number for row in library.stories.all_stories(sort=Sort.SIZE)] == [strike, flood]


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.usefixtures("three")
def test_a_list_goes_on_behind_a_row(library: Library, sort: Sort) -> None:
    """Page by page, nothing twice and nothing left out."""
    pages = [library.stories.all_stories(sort=sort, most=1)]
    while pages[-1]:
        pages.append(library.stories.all_stories(sort=sort, after=pages[-1][0], most=1))
    assert [row for page in pages for row in page] == library.stories.all_stories(sort=sort)


def test_stories_are_found_by_words_of_any_article(library: Library, three: tuple[int, int, int]) -> None:
    """All words in one of them; case and diacritics apart."""
    strike, _, _ = three
    assert [row.number for row in library.stories.all_stories("ÁSHORE quay")] == [strike]
    assert library.stories.all_stories("ashore harbour") == []
    assert (library.stories.count("crews"), library.stories.count(), library.stories.count("hat")) == (
        1,
        2,
        0,
    )


def test_an_article_knows_its_story(library: Library, three: tuple[int, int, int]) -> None:
    """Unless it stands alone."""
    strike, _, alone = three
    assert library.stories.of(strike + 1) == strike
    assert library.stories.of(alone) is None
    assert library.stories.row(alone) is None


def test_articles_of_a_story_stand_in_the_order_of_time(
    library: Library, three: tuple[int, int, int], tell: Callable[..., int]
) -> None:
    """Those without a day last."""
    strike, _, _ = three
    assert [row.headline for row in library.stories.members(strike)] == [
        "Ferry crews vote",
        "Crews stay ashore",
        "Crews sail again",
    ]
    undated = tell(("Without a day", "Quay News", ""), ("With one", "Quay News", "2026-01-01"))
    assert [row.headline for row in library.stories.members(undated)] == ["With one", "Without a day"]


def test_article_without_an_hour_stands_last_on_its_day(library: Library, tell: Callable[..., int]) -> None:
    """What the first report of a morning told is not its own; the story has the first report's headline."""
    story = tell(
        ("The whole day", "Quay News", "2026-03-01"),
        ("At nine", "Quay News", "2026-03-01T09:00:00"),
        ("At six", "Harbour Post", "2026-03-01T06:30:00"),
    )
    headlines = [row.headline for row in library.stories.members(story)]
    assert headlines == ["At six", "At nine", "The whole day"]
    (row,) = library.stories.all_stories()
    assert row.headline == "At six"


def test_an_agency_s_report_without_an_hour_stands_before_its_rewrites(
    library: Library, tell: Callable[..., int]
) -> None:
    """They have an hour and tell what it told; the story is called by its headline."""
    number = tell(
        ("Wall of dam seeps", "Quay News", "2026-03-03T20:05"),
        ("Dam above Hask leaks", "Islands Wire", "2026-03-03"),
        ("Hask emptied", "Harbour Post", "2026-03-03T18:20+01:00"),
        ("What we know of Hask", "Harbour Post", "2026-03-03"),
    )
    told = ["Dam above Hask leaks", "Hask emptied", "Wall of dam seeps", "What we know of Hask"]
    assert [row.title for row in library.stories.members(number)] == told
    assert library.stories.all_stories()[0].headline == told[0]


def test_removed_articles_are_in_no_story(library: Library, three: tuple[int, int, int]) -> None:
    """And a story of which one article is left is none."""
    _, flood, _ = three
    library.articles.remove(flood)
    assert library.stories.row(flood) is None
    assert library.stories.of(flood + 1) is None
    assert [row.headline for row in library.stories.members(flood)] == ["Osk falls"]
    library.articles.restore(flood)
    assert library.stories.of(flood + 1) == flood
