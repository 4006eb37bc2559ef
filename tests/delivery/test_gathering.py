"""Promises of gathering: what the library has is what the exporters are given."""

from __future__ import annotations

from collections.abc import Callable

from reader.article.text import Hyperlink
from reader.delivery.gathering import leaves, leaves_of_passages, marked_in, tagged
from reader.library import Library
from reader.library.terms import Digested


def test_articles_come_in_the_order_asked(library: Library, shelve: Callable[..., int]) -> None:
    """More than are fetched at once, too; numbers that the library does not know are left out."""
    numbers = [shelve(f"Weir {place}") for place in range(205)]
    asked = [*reversed(numbers), 999_999]
    assert [leaf.title for leaf in leaves(library, asked)] == [f"Weir {n}" for n in reversed(range(205))]


def test_an_article_comes_with_its_passages_and_tags(
    library: Library, shelve: Callable[..., int], mark: Callable[..., str]
) -> None:
    """Names and cut lines only where somebody tells of them."""
    number = shelve("Weir")
    library.shelves.tag([number], ["water"])
    id = mark(number, "one night", note="sure?")
    (plain,), (whole,) = leaves(library, [number]), leaves(library, [number], whole=True)
    assert [one.id for one in plain.passages] == [id]
    assert (plain.tags, plain.mentions, plain.removed) == (("water",), (), ())
    assert ([one.name for one in whole.mentions], [cut.text for cut in whole.removed]) == (
        ["Weir"],
        ["Share this"],
    )


def test_passages_stand_under_their_articles_in_the_order_of_the_text(
    library: Library, shelve: Callable[..., int], mark: Callable[..., str]
) -> None:
    """The article that comes first stays first; those of a removed one are not lost."""
    first, second = shelve("Weir"), shelve("Bell")
    mark(first, "one night")
    mark(second, "mended")
    mark(first, "The weir")
    library.articles.remove(first)
    found = list(leaves_of_passages(library, library.bookmarks.all()))
    assert [(leaf.title, [one.selector.exact for one in leaf.passages]) for leaf in found] == [
        ("Weir", ["The weir", "one night"]),
        ("Bell", ["mended"]),
    ]


def test_passages_are_chosen_by_tag_and_by_article(
    library: Library, shelve: Callable[..., int], mark: Callable[..., str]
) -> None:
    """A tag means all its spellings, with its sign or without; an article those that stand in it."""
    first, second = shelve("Weir"), shelve("Bell")
    mark(first, "The weir", tags=["Water", "later"])
    mark(second, "mended", tags=["waters"])
    every = library.bookmarks.all()
    assert [row.title for _, row in tagged(every, "#WATER")] == ["Weir"]
    assert [row.title for _, row in marked_in(every, {second})] == ["Bell"]


def test_an_article_without_its_text_is_told_by_its_line(
    library: Library, shelve: Callable[..., int], mark: Callable[..., str]
) -> None:
    """Passages outlive the text, as while everything is made anew."""
    number = shelve("Weir")
    mark(number, "The weir")
    every = library.bookmarks.all()
    library.rebuilding.begin(0)
    (leaf,) = leaves_of_passages(library, every)
    assert (leaf.title, leaf.article.text, len(leaf.passages)) == ("Weir", "", 1)


def test_an_article_comes_with_what_its_text_links_to(library: Library, shelve: Callable[..., int]) -> None:
    """As far as that is known; an article of which nothing is known links to nothing."""
    numbers = [shelve("Weir"), shelve("Bell")]
    link = ("https://ledger.example/weir", "one night", 29)
    library.terms.put(numbers[0], Digested(numbers[0], "Weir", "", {}, {}, (), (), hyperlinks=(link,)))
    assert [leaf.hyperlinks for leaf in leaves(library, numbers)] == [(Hyperlink(*link),), ()]
