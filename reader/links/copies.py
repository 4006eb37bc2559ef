"""A copy: two articles most of whose runs of words are the same, as when an agency's report is printed twice.

Before -> after: a report and its reprint with a new headline -> “91 % of its runs of words are the same”.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.article.link import Link, Why, days_between
from reader.links.digest import MOST_RUNS
from reader.links.reason import Digest, Pile, Reason
from reader.links.same_story import likeness

ENOUGH = 0.45
"""The share of the shorter article's runs that must stand in the longer one."""

SOME, ALIKE = 0.3, 0.5
"""Or so many, where the two are as alike as this by their words: a copy that was cut down and reworded.

Fewer are shared by two short reports that print one quotation.
"""

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
    strong = ((_strength(digest, share, other, pile), share, other) for share, other in shares)
    copies = sorted((one for one in strong if one[0]), key=lambda one: (-one[0], one[2].number))
    return [
        Link(
            digest.number,
            other.number,
            NAME,
            _evidence(share),
            round(strength, 4),
        )
        for strength, share, other in copies
    ]


def _evidence(share: float) -> str:
    told = f"{share * 100:.0f} % of its runs of words are the same"
    return told if share >= ENOUGH else f"reworded: {told}"


def _strength(digest: Digest, share: float, other: Digest, pile: Pile) -> float:
    """How surely two articles that share so many runs are copies; 0 where they are not."""
    if share >= ENOUGH or share < SOME:
        return share if share >= ENOUGH else 0.0
    alike = likeness(digest, other, pile)
    return alike if alike >= ALIKE else 0.0


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


def _limit(sample: Collection[int]) -> int:
    """The hash below which a sample has every run of its text."""
    return max(sample) + 1 if len(sample) >= MOST_RUNS else 1 << 64


COPIES = Reason(NAME, "Copies", find)
