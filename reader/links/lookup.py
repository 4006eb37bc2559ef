"""Lookup: the terms under which an article is kept so that others find it, and those it looks up itself."""

from __future__ import annotations

from reader.links.named import headline_term, headline_words
from reader.links.reason import Digest, Pile
from reader.links.weights import heaviest, weighed, weight
from reader.links.words import term

KEPT_UNDER = 32
"""So many of its heaviest terms an article is kept under: what two reports of a story share is among them."""

LOOKED_UP = 64
"""So many of its heaviest terms an article looks up."""

SMALL = 150_000
"""A small library can afford more: so many terms are shared out among its articles."""

OF_A_LINE = 4
"""A headline that a text names is looked up by so many of its rarest words."""

OF_A_HEADLINE = 8
"""A headline looks for lines that name it by so many of its rarest words."""


def counted_terms(digest: Digest) -> set[int]:
    """Every term whose articles are counted, once for each article that holds it."""
    return {*digest.terms, *map(headline_term, headline_words(digest.headline))}


def line_terms(digest: Digest) -> set[int]:
    """The terms of the headlines that the text names: which of them are rare is asked to look them up."""
    return {headline_term(word) for title, _ in digest.linked for word in headline_words(title)}


def kept_under(digest: Digest, pile: Pile) -> set[int]:
    """The terms under which others find the article: by its text, by its headline, by a line it waits for."""
    by_text = heaviest(weighed(digest.terms, pile), _afforded(KEPT_UNDER, pile))
    by_headline = map(headline_term, headline_words(digest.headline))
    by_lines = (_line_term(word) for title, _ in digest.linked for word in _rarest(title, OF_A_LINE, pile))
    by_links = {_linking_term(address) for address, *_ in digest.hyperlinks}
    own = {_address_term(digest.address)} if digest.address else set[int]()
    return {*by_text, *by_headline, *by_lines, *by_links, *own}


def same_terms(digest: Digest, pile: Pile) -> dict[int, float]:
    """The terms to look up for articles with the same words, with their weights."""
    weights = weighed(digest.terms, pile)
    return {
        term: weights[term] for term in heaviest(weights, _afforded(LOOKED_UP, pile)) if weights[term] > 0
    }


def named_terms(digest: Digest, pile: Pile) -> dict[int, float]:
    """The terms to look up for the articles whose headlines the text names, with their weights."""
    terms = {headline_term(word) for title, _ in digest.linked for word in _rarest(title, OF_A_LINE, pile)}
    return {term: weight(term, pile) for term in terms}


def naming_terms(digest: Digest, pile: Pile) -> dict[int, float]:
    """The terms to look up for articles whose text may name this one's headline, with their weights."""
    words = _rarest(digest.headline, OF_A_HEADLINE, pile)
    return {_line_term(word): weight(headline_term(word), pile) for word in words}


def linked_terms(digest: Digest) -> list[int]:
    """The terms to look up for the articles at the addresses that the text links to."""
    return [_address_term(address) for address, *_ in digest.hyperlinks]


def linking_terms(digest: Digest) -> list[int]:
    """The terms to look up for the articles that link to this one's address."""
    return [_linking_term(digest.address)] if digest.address else []


def _afforded(most: int, pile: Pile) -> int:
    return max(most, SMALL // (pile.size + 1))


def _rarest(title: str, most: int, pile: Pile) -> list[str]:
    words = headline_words(title)
    return sorted(words, key=lambda word: (-weight(headline_term(word), pile), word))[:most]


def _address_term(address: str) -> int:
    return term(f"address: {address}")


def _linking_term(address: str) -> int:
    return term(f"links to: {address}")


def _line_term(word: str) -> int:
    return term(f"line: {word}")
