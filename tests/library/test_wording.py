"""The words of articles are indexed, and taken away again with what was indexed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.annotation import AnnotatedArticle
from reader.article.text import Article
from reader.library import Library, wording
from reader.library.query import parse

Make = Callable[..., Article]
Shelve = Callable[..., int]


def test_headline_is_indexed_apart_from_the_text(make: Make) -> None:
    """Each part of an article has its own column, and its words are folded."""
    article = make("Harbour", "The Élan sails.", authors=("Wren Hollis",), outlet="Post", section="Coast")
    assert wording.indexed(article) == ("harbour", "the elan sails", "wren hollis", "post", "coast")


def test_articles_of_one_hour_have_places_of_their_own(
    library: Library, make: Make, shelve: Shelve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that came first stand first; where an hour is full, the one before it gives room."""
    monkeypatch.setattr(wording, "_TURNS", 2)
    for number in range(7):
        shelve(make("Ferry", "It sails.", published="2026-03-14T10:00:00Z"), f"/{number}")
    assert list(library.search.numbers(parse("ferry"))) == [1, 2, 3, 4, 5, 6, 7]


def test_words_folded_otherwise_do_no_harm(
    library: Library, make: Make, shelve: Shelve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be taken out of the index is never found again, and its place is given to no other."""
    number = shelve(make("Ferry", "It sails.", published="2026-03-14"), "/a")
    with monkeypatch.context() as other:
        other.setattr(wording, "words_of", lambda _: ["other"])
        library.shelf.shelve(
            number, AnnotatedArticle(make("Tunnel", "It is dug.", published="2026-03-14")), "r"
        )
    shelve(make("Bridge", "It stands.", published="2026-03-14"), "/b")
    assert list(library.search.numbers(parse("sails"))) == []
    assert list(library.search.numbers(parse("stands"))) == [2]
