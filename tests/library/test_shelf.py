"""What is shelved is found under the rules that made it."""

from __future__ import annotations

from collections.abc import Callable

from reader.article.annotation import AnnotatedArticle
from reader.article.text import Article
from reader.library import Library
from reader.library.shelf import hash_of


def test_shelving_under_other_rules_makes_it_fresh(
    library: Library, make: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    """An article is stale until the present rules have made it, or failed to."""
    number = shelve(make("One"), "/a.txt")
    assert list(library.identities.stale("r1")) == []
    assert list(library.identities.stale("r2")) == [number]
    library.shelf.keep(number, "r2")
    assert list(library.identities.stale("r2")) == []
    library.shelf.shelve(number, AnnotatedArticle(make("One, changed")), "r3")
    assert list(library.identities.stale("r3")) == []
    assert library.articles.text_hash(number) == hash_of("One, changed")


def test_hash_takes_any_text() -> None:
    """Also halves of surrogate pairs, should one slip through."""
    assert len(hash_of("\ud800")) == 64
