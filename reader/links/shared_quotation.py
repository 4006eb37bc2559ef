"""A shared quotation: two articles that print the same words of somebody, if not all of them alike.

Before -> after: “We will mend the northern sluice” in both -> “the same quotation stands in both”; where one
says “autumn” and the other “winter” -> “much the same …”; “We will not mend it” beside “We will” -> no link.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import itemgetter

from reader.article.link import Link, Why
from reader.article.sense import Beside, beside
from reader.links.reason import Digest, Pile, Reason

ENOUGH = 3
"""Two quotations are the same where so many of their sampled runs of words are."""

MOST = 12
"""So many links an article finds at most; others may still find it."""

NAME = Why.SHARED_QUOTATION


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:  # noqa: ARG001
    """The candidates that quote the same words, those that share most quotations first."""
    runs = frozenset(chain.from_iterable(digest.said))
    near = (other for other in candidates if not runs.isdisjoint(chain.from_iterable(other.said)))
    found = ((list(shared_quotations(digest, other)), other) for other in near)
    sharing = sorted((pair for pair in found if pair[0]), key=lambda pair: (-len(pair[0]), pair[1].number))
    return [
        Link(digest.number, other.number, NAME, _evidence(shared), round(len(shared) / (len(shared) + 1), 4))
        for shared, other in sharing[:MOST]
    ]


def shared_quotations(one: Digest, other: Digest) -> Iterator[Beside]:
    """The quotations of one article that stand in the other, each with how the two wordings differ."""
    if frozenset(chain.from_iterable(one.said)).isdisjoint(chain.from_iterable(other.said)):
        return
    for runs, sense in zip(map(frozenset, one.said), one.senses, strict=True):
        shared = (len(runs.intersection(others)) for others in other.said)
        most, nearest = max(zip(shared, other.senses, strict=True), key=itemgetter(0))
        if most >= ENOUGH and (found := beside(sense, nearest)).is_one:
            yield found


def _evidence(shared: Sequence[Beside]) -> str:
    if len(shared) > 1:
        return f"{len(shared)} quotations stand in both"
    return f"{'the' if shared[0].is_same else 'much the'} same quotation stands in both"


SHARED_QUOTATION = Reason(NAME, "Shared quotation", find)
