"""The contract of a reason why two articles belong together.

A reason never sees the library: it is handed digests of the articles and of its candidates, and the
document frequencies of their terms, and gives links back.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.article.link import Link


@dataclass(frozen=True, slots=True)
class Digest:
    """An article as the reasons see it.

    Its numbers may come packed: go through them, and of a candidate ask for none by itself.
    """

    number: int
    headline: str
    published: str
    """ISO 8601, or empty."""
    terms: Mapping[int, float]
    """The heaviest terms of its text: a 63-bit hash of the term -> its count, dampened."""
    names: Mapping[str, int]
    """Canonical names and figures -> how often: evidence that a person understands."""
    shingles: Collection[int] = frozenset()
    """Hashes of a sample of its runs of words: two articles that share most are copies."""
    linked: tuple[tuple[str, int], ...] = ()
    """Headlines that its text names, each with its place in the text."""
    said: tuple[Collection[int], ...] = ()
    """For each of its longer quotations, hashes of a sample of its runs of words."""
    senses: Sequence[Sequence[int]] = ()
    """And the words that carry the sense of each, as `article.sense` numbers them."""
    address: str = ""
    """Where it stands in the web, in the form of `normal_address`; empty where that is not known."""
    hyperlinks: tuple[tuple[str, str, int], ...] = ()
    """The addresses that it links to, each with the words that carry it and their place in the text."""
    counted: Mapping[str, str] = field(default_factory=dict)
    """The figures among its names that tell what they count, each with it in words: “640 tonnes of silt”."""


def _unknown(_number: int) -> float:
    return 0.0


def _all_known(_terms: Iterable[int]) -> None:
    """A pile that knows all terms has nothing to look up."""


@dataclass(frozen=True, slots=True)
class Pile:
    """What is known of the whole library while links are made."""

    size: int
    """How many articles there are."""
    frequency: Callable[[int], int]
    """How many articles hold a term (by its hash)."""
    lengths: MutableMapping[int, float] = field(default_factory=dict)
    """The lengths of the vectors that were measured, by the number of their article."""
    at_least: Callable[[int], float] = _unknown
    """What the length of an article's vector surely is not below; 0 where nobody knows."""
    learn: Callable[[Iterable[int]], None] = _all_known
    """Looks up how common terms are of which that may not be known; call it before an article is measured."""
    worked_out: dict[str, Any] = field(default_factory=dict)
    """What a reason, by its name, need not work out again while nothing of this changes."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason to link."""

    name: str
    """What `Link.reason` says."""
    title: str
    """How the panel heads its links: `Named in the text`, `Same story`, …"""
    find: Callable[[Digest, Sequence[Digest], Pile], list[Link]]
    """Links from one article to any of the candidates."""
