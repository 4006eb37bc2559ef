"""A shared quotation: two articles that print the same words of somebody, if not all of them alike.

Before -> after: “We will mend the northern sluice” in both -> “the same quotation stands in both”.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain

from reader.article.link import Link, Why
from reader.links.reason import Digest, Pile, Reason

ENOUGH = 3
"""Two quotations are the same where so many of their sampled runs of words are."""

MOST = 12
"""So many links an article finds at most; others may still find it."""

NAME = Why.SHARED_QUOTATION


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:  # noqa: ARG001
    """The candidates that quote the same words, those that share most quotations first."""
    said = tuple(map(frozenset, digest.said))
    counted = ((shared_quotations(said, other.said), other) for other in candidates)
    sharing = sorted((pair for pair in counted if pair[0]), key=lambda pair: (-pair[0], pair[1].number))
    return [
        Link(digest.number, other.number, NAME, _evidence(count), round(count / (count + 1), 4))
        for count, other in sharing[:MOST]
    ]


def shared_quotations(one: Sequence[frozenset[int]], other: Sequence[Collection[int]]) -> int:
    """How many quotations of one article stand in the other, judged by the samples of both."""
    if frozenset(chain.from_iterable(one)).isdisjoint(chain.from_iterable(other)):
        return 0
    return sum(any(len(runs.intersection(others)) >= ENOUGH for others in other) for runs in one)


def _evidence(count: int) -> str:
    return "the same quotation stands in both" if count == 1 else f"{count} quotations stand in both"


SHARED_QUOTATION = Reason(NAME, "Shared quotation", find)
