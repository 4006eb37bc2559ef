"""A copy: two articles most of whose runs of words are the same, as when an agency's report is printed twice.

Before -> after: a report and its reprint with a new headline -> “91 % of its runs of words are the same”.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from reader.article.link import Link, Why, days_between
from reader.links.digest import MOST_RUNS
from reader.links.reason import Digest, Pile, Reason
from reader.links.same_story import likeness
from reader.links.weights import weighed

SOME = 0.25
"""The share of the shorter article's runs that must stand in the longer one."""

ENOUGH = 0.92
"""And so much that share comes to with the share of its words, by what they say.

Two short reports that print one quotation share runs but not words, two of one story words but not runs; a
copy that was cut down, reworded and wrapped in a site's own lines has kept some of both.
"""

REWORDED = 0.45
"""Where fewer runs are the same, much has other words."""

MOST_DAYS = 7
"""What is printed again so many days later is no reprint but a follow-up that repeats what went before."""

FEWEST = 12
"""Articles of fewer runs than this are too short to tell."""

NAME = Why.COPY


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:
    """The candidates that are copies of the article, the closest first."""
    near = (other for other in candidates if _is_near(digest, other))
    runs = frozenset(digest.shingles)
    shares = ((shared_runs(runs, other.shingles), other) for other in near)
    some = [(share, other) for share, other in shares if share >= SOME]
    weights = weighed(digest.terms, pile) if some else {}
    strong = [
        (_strength(digest, share, other, pile), share, other)
        for share, other in some
        if share >= ENOUGH or share + shared_words(weights, _weighed(other, pile)) >= ENOUGH
    ]
    copies = sorted(strong, key=lambda one: (-one[0], one[2].number))
    return [
        Link(digest.number, other.number, NAME, _evidence(share), round(strength, 4))
        for strength, share, other in copies
    ]


def _weighed(other: Digest, pile: Pile) -> dict[int, float]:
    pile.learn(other.terms)
    return weighed(other.terms, pile)


def _evidence(share: float) -> str:
    told = f"{share * 100:.0f} % of its runs of words are the same"
    return told if share >= REWORDED else f"reworded: {told}"


def _strength(digest: Digest, share: float, other: Digest, pile: Pile) -> float:
    """How sure a copy is: a reworded one by its likeness."""
    return share if share >= REWORDED else likeness(digest, other, pile)


def _is_near(one: Digest, other: Digest) -> bool:
    """Whether one may be the other's reprint by their days; where a day is unknown it may."""
    days = days_between(one.published, other.published)
    return days is None or abs(days) <= MOST_DAYS


def shared_runs(one: Collection[int], other: Collection[int]) -> float:
    """The share of the shorter text's runs that the other has, 0 to 1, judged by the samples of both."""
    if len(frozenset(one).intersection(other)) < FEWEST * SOME:
        return 0.0
    limit = min(_limit(one), _limit(other))
    few, many = sorted(({run for run in runs if run < limit} for runs in (one, other)), key=len)
    return len(few & many) / len(few) if len(few) >= FEWEST else 0.0


def shared_words(one: Mapping[int, float], other: Mapping[int, float]) -> float:
    """The share of what the terms of the shorter text say that the other says, too, 0 to 1."""
    both = sum(map(min, ((one[term], other[term]) for term in one.keys() & other.keys())))
    few = min(sum(one.values()), sum(other.values()))
    return both / few if few else 0.0


def _limit(sample: Collection[int]) -> int:
    """The hash below which a sample has every run of its text."""
    return max(sample) + 1 if len(sample) >= MOST_RUNS else 1 << 64


COPIES = Reason(NAME, "Copies", find)
