"""A digest holds what the reasons need and is bounded however long the text is."""

from __future__ import annotations

from collections.abc import Callable

from reader.links.digest import MOST_RUNS, MOST_TERMS
from reader.links.reason import Digest
from reader.links.words import term

Digested = Callable[..., Digest]


def test_headline_words_and_repeated_pairs_count(digested: Digested) -> None:
    """A word of the headline counts twice; two words that stand together twice are a term of their own."""
    seen = digested("Dredger returns", "The north channel is shut. Boats avoid the north channel.")
    assert seen.terms[term("dredger")] == 2**0.5
    assert seen.terms[term("north channel")] == 2**0.5
    assert seen.terms[term("shut")] == 1
    assert term("boats avoid") not in seen.terms
    assert term("the") not in seen.terms


def test_names_and_figures_are_terms_and_evidence(digested: Digested) -> None:
    """A figure in a single digit is neither; a name counts as one term."""
    seen = digested("Talks", "Ines Quill paid 640 crowns for 3 boats.", ["Ines Quill", "640", "3"])
    assert seen.names == {"Ines Quill": 1, "640": 1}
    assert term("name: ines quill") in seen.terms


def test_book_has_a_digest_of_bounded_size(digested: Digested) -> None:
    """A long text keeps its most frequent terms and a sample of its runs."""
    seen = digested("A book", " ".join(f"word{number}" for number in range(5_000)))
    assert len(seen.terms) == MOST_TERMS
    assert len(seen.shingles) == MOST_RUNS


def test_empty_text_has_an_empty_digest(digested: Digested) -> None:
    """Nothing to say is no error."""
    seen = digested("", "")
    assert (dict(seen.terms), dict(seen.names), seen.shingles) == ({}, {}, frozenset())
