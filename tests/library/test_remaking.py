"""How far a library has come whose derived tables are made anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reader.article.annotation import AnnotatedArticle
from reader.library import Library, open_library


def test_a_library_that_is_whole_has_nothing_to_tell(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """Neither an empty one nor one whose articles are all made."""
    assert library.articles.so_far() is None
    shelve(make("Ferry runs", "It runs again."), "/pile/1.txt")
    assert library.articles.so_far() is None


def test_after_an_update_it_is_told_how_many_are_made(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """From the moment the tables are dropped until all is made; removed articles are nobody's loss."""
    articles = [make(f"Ferry {nth}", "It runs again.") for nth in range(3)]
    for nth, article in enumerate(articles):
        shelve(article, f"/pile/{nth}.txt")
    library.articles.remove(2)
    library._store.write("UPDATE state SET value = 'an older shape' WHERE key = 'derived'")
    library.close()
    anew = open_library(library.path)
    assert str(anew.articles.so_far()) == "0 of 2 articles can be found so far"
    anew.shelf.shelve(3, AnnotatedArticle(articles[2]), "r1")
    assert str(anew.articles.so_far()) == "1 of 2 articles can be found so far"
    anew.shelf.shelve(1, AnnotatedArticle(articles[0]), "r1")
    assert anew.articles.so_far() is None
    anew.close()


def test_what_cannot_be_made_is_not_told_of_for_ever(
    library: Library, make: Callable[..., Any], shelve: Callable[..., int]
) -> None:
    """When a run has done what it could, the library is as whole as it will be."""
    shelve(make("Ferry runs", "It runs again."), "/pile/1.txt")
    library.rebuilding.begin(0)
    assert library.articles.so_far() == (0, 1)
    library.rebuilding.all_made()
    assert library.articles.so_far() is None
