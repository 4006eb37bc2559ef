"""An article is kept under terms by which its like will look for it."""

from __future__ import annotations

from collections.abc import Callable

from reader.links.lookup import counted_terms, kept_under, line_terms, named_terms, naming_terms, same_terms
from reader.links.reason import Digest, Pile

Digested = Callable[..., Digest]
PileOf = Callable[..., Pile]


def test_reports_of_one_thing_look_for_each_other(digested: Digested, pile_of: PileOf) -> None:
    """What one looks up is what the other is kept under."""
    one = digested("Dredger stays in port", "Lead lies in the silt of Pollard Sound.", ["Pollard Sound"])
    other = digested("Lead in the silt", "The dredger will not sail to Pollard Sound.", ["Pollard Sound"])
    pile = pile_of(one, other)
    assert same_terms(one, pile).keys() & kept_under(other, pile)


def test_line_and_headline_find_each_other_whichever_comes_first(digested: Digested, pile_of: PileOf) -> None:
    """A line looks up headlines; a new headline looks up lines that wait for it."""
    naming = digested("Else", linked=["Ferry crews vote on a strike"])
    named = digested("Ferry crews vote on strike in June")
    pile = pile_of(naming, named)
    assert named_terms(naming, pile).keys() & kept_under(named, pile)
    assert naming_terms(named, pile).keys() & kept_under(naming, pile)
    assert not named_terms(named, pile)


def test_large_library_keeps_an_article_under_few_terms(digested: Digested) -> None:
    """A small one can afford all of them."""
    book = digested("A book", " ".join(f"word{number}" for number in range(300)))
    small, large = Pile(10, lambda _: 1), Pile(100_000, lambda _: 1)
    assert len(kept_under(book, small)) > 300
    assert len(kept_under(book, large)) < 50
    assert counted_terms(book) > book.terms.keys()


def test_terms_of_a_line_are_all_that_is_asked_of_it(digested: Digested) -> None:
    """How common each is has to be known before, or the rarest are not looked up."""
    naming = digested("Else", linked=["Ferry crews argue, brawl and vote on a strike"])
    asked = list[int]()

    def common(term: int) -> int:
        asked.append(term)
        return 0

    assert len(named_terms(naming, Pile(10_000, common))) < len(line_terms(naming))
    assert set(asked) == line_terms(naming)
