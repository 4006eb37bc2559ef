"""What commands changed is known until the library is closed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.text import Article
from reader.library import Library
from reader.library.piles import Folder, Wanted
from reader.library.shelves import Mark

Make = Callable[..., Article]
Shelve = Callable[..., int]


@pytest.fixture
def two(make: Make, shelve: Shelve) -> list[int]:
    """The numbers of two articles."""
    return [shelve(make(name), f"/{name}.txt") for name in ("Anchor", "Buoy")]


def test_a_command_tells_which_articles_it_changed(library: Library, two: list[int]) -> None:
    """Only those that were not so already."""
    library.shelves.mark(Mark.STARRED, two[:1])
    turned = library.shelves.mark(Mark.STARRED, two)
    assert library.shelves.articles_of(turned) == {two[1]}


def test_a_command_inside_a_transaction_that_fails_is_forgotten_with_it(
    library: Library, two: list[int]
) -> None:
    """The next one takes its place, and each is taken back for itself."""
    with pytest.raises(ValueError), library.writing():
        library.shelves.mark(Mark.STARRED, two)
        raise ValueError
    starred = library.shelves.mark(Mark.STARRED, two[:1])
    archived = library.shelves.mark(Mark.ARCHIVED, two)
    library.shelves.take_back(starred)
    assert not library.articles.pile(Wanted(folder=Folder.STARRED)).numbers
    library.shelves.take_back(archived)
    assert not library.articles.pile(Wanted(folder=Folder.ARCHIVED)).numbers


def test_tags_that_came_and_went_in_one_command_are_taken_back_together(
    library: Library, two: list[int]
) -> None:
    """And made again together."""
    library.shelves.tag(two, ["harbour"])
    turned = library.shelves.tag(two, ["weather"], ["harbour"])
    assert library.shelves.tags() == [("weather", 2)]
    library.shelves.take_back(turned)
    assert library.shelves.tags() == [("harbour", 2)]
    library.shelves.make_again(turned)
    assert library.shelves.tags() == [("weather", 2)]
