"""The index of terms counts every article once and forgets what was replaced."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article.link import Link
from reader.article.text import Article
from reader.library import Library, open_library
from reader.library.terms import Digested

Make = Callable[..., Article]
Shelve = Callable[..., int]
SAID = (frozenset({1, 2**32 - 1}), frozenset({5}))
SENSES = ((0, 2**32 - 1, 7), (9, 1))


def digest(number: int, *terms: int) -> Digested:
    """A digest of these terms."""
    return Digested(
        number,
        "",
        "",
        dict.fromkeys(terms, 1.5),
        {"Wren": 2},
        frozenset({7, 8}),
        (("Old news", 3),),
        SAID,
        SENSES,
    )


def held(library: Library, terms: list[int]) -> dict[int, list[int]]:
    """The articles to be found under some terms."""
    return {term: list(numbers) for term, numbers in library.terms.kept(terms).items()}


def test_digest_comes_back_as_it_was_stored(library: Library, make: Make, shelve: Shelve) -> None:
    """With the headline and day of its article."""
    number = shelve(make("One", published="2026-01-02"), "/a.txt")
    given = digest(number, 1, 2**62)._replace(address="oskerry.example/a", counted={"12": "boats"})
    library.terms.put(number, given)
    (kept,) = library.terms.digests([number])
    assert (kept.address, kept.counted) == ("oskerry.example/a", {"12": "boats"})
    assert kept[:3] == (number, "One", "2026-01-02")
    assert (kept.terms, kept.names) == ({1: 1.5, 2**62: 1.5}, {"Wren": 2})
    assert kept.linked == (("Old news", 3),)
    assert frozenset(kept.shingles) == {7, 8}
    assert tuple(map(frozenset, kept.said)) == SAID
    assert tuple(map(tuple, kept.senses)) == SENSES


def test_terms_are_counted_and_found(library: Library, make: Make, shelve: Shelve) -> None:
    """How many articles hold a term, and which are found under it."""
    a, b = shelve(make("One"), "/a.txt"), shelve(make("Two"), "/b.txt")
    for number, terms in ((a, (1, 2)), (b, (2, 3))):
        library.terms.put(number, digest(number, *terms))
    assert library.terms.waiting(0, 10) == [a, b]
    library.terms.count({1: 1, 2: 2, 3: 1, 9: 1}, {a: {1, 2}, b: {2}}, {a: {9}, b: set()})
    assert library.terms.frequencies([1, 2, 3, 4, 9]) == {1: 1, 2: 2, 3: 1, 4: 0, 9: 1}
    assert held(library, [1, 2, 5]) == {1: [a], 2: [a, b]}
    assert (library.terms.waiting(0, 10), library.terms.waiting(1, 1)) == ([], [a])
    library.terms.linked([a])
    assert library.terms.waiting(1, 10) == [b]
    assert library.terms.size() == 2


def test_each_of_very_many_terms_has_its_own_count(library: Library, make: Make, shelve: Shelve) -> None:
    """In whatever order they are asked for, before and after folding; nobody holds those between them."""
    number = shelve(make("One"), "/a.txt")
    counts = {term * 2**51 + 7: term + 1 for term in range(3_000)}
    asked = {*counts, *(term - 1 for term in counts)}
    library.terms.put(number, digest(number, *counts))
    library.terms.count(counts, {number: set(counts)}, {number: set()})
    for most in (10_000, 0):
        library.terms.fold(most)
        assert library.terms.frequencies(asked) == dict.fromkeys(asked, 0) | counts
        assert held(library, list(asked)) == {term: [number] for term in counts}


def test_replaced_digest_leaves_no_count_and_no_link_behind(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """But the lines of other articles that name it stay."""
    a, b = shelve(make("One"), "/a.txt"), shelve(make("Two"), "/b.txt")
    library.terms.put(a, digest(a, 1, 2))
    library.terms.count({1: 1, 2: 1, 9: 1}, {a: {1}}, {a: {9}})
    named = Link(b, a, "named", "the same headline", 1.0, "One", 4)
    library.links.replace([a, b], [Link(b, a, "copy", "", 1.0), Link(a, b, "same story", "", 1.0), named])
    library.terms.put(a, digest(a, 5))
    assert set(library.terms.frequencies([1, 2, 9]).values()) == {0}
    assert held(library, [1]) == {}
    assert [entry.link for entry in library.links.of(b)] == [named]
    assert library.terms.waiting(0, 10) == [a]


def test_better_fit_takes_the_place_of_a_line_s_link(library: Library, make: Make, shelve: Shelve) -> None:
    """A worse one does not, and a line that is not there gets none."""
    a, b, c = (shelve(make(name), f"/{name}.txt") for name in ("One", "Two", "Three"))
    library.links.replace([a], [Link(a, None, "named", "not in the library", 0.0, "Two", 4)])
    library.links.resolve(Link(a, b, "named", "", 0.9, "Two", 4))
    library.links.resolve(Link(a, c, "named", "", 0.8, "Two", 4))
    library.links.resolve(Link(a, c, "named", "", 1.0, "Other", 9))
    assert [entry.link.target for entry in library.links.of(a)] == [b]


def test_marks_of_another_program_change_nothing_of_the_terms(
    library: Library, make: Make, shelve: Shelve
) -> None:
    """What is remembered of them holds until somebody else changes them, however much else is written."""
    a = shelve(make("One"), "/a.txt")
    other = open_library(library.path)
    library.terms.put(a, digest(a, 1, 2))
    heard = library.terms.heard()
    other.articles.mark_read(a)
    library.terms.count({1: 1, 2: 1}, {a: {1}}, {a: set()})
    assert library.terms.heard() == heard
    other.terms.put(a, digest(a, 3))
    assert library.terms.heard() != heard
    library.terms.put(a, digest(a, 4))
    after = library.terms.heard()
    assert (after == heard, library.terms.heard() == after) == (False, True)
    other.close()


def test_terms_that_were_taken_back_are_told_of(library: Library, make: Make, shelve: Shelve) -> None:
    """What somebody remembers of them was never in the library."""
    a = shelve(make("One"), "/a.txt")
    library.terms.put(a, digest(a, 1, 2))
    heard = library.terms.heard()
    with pytest.raises(KeyError), library.writing():
        library.terms.count({1: 1, 2: 1}, {a: {1}}, {a: set()})
        raise KeyError
    assert library.terms.heard() != heard
