"""A copy: two articles most of whose runs of words are the same, as when an agency's report is printed twice.

Before -> after: a report and its reprint with a new headline -> “91 % of its runs of words are the same”.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.link import Link, Why
from reader.links.digest import MOST_RUNS
from reader.links.reason import Digest, Pile, Reason

ENOUGH = 0.5
"""The share of the shorter article's runs that must stand in the longer one."""

FEWEST = 12
"""Articles of fewer runs than this are too short to tell."""

NAME = Why.COPY


def find(digest: Digest, candidates: Sequence[Digest], pile: Pile) -> list[Link]:  # noqa: ARG001
    """The candidates that are copies of the article, the closest first."""
    shares = ((shared_runs(digest.shingles, other.shingles), other) for other in candidates)
    copies = sorted(
        (pair for pair in shares if pair[0] >= ENOUGH), key=lambda pair: (-pair[0], pair[1].number)
    )
    return [
        Link(
            digest.number,
            other.number,
            NAME,
            f"{share * 100:.0f} % of its runs of words are the same",
            round(share, 4),
        )
        for share, other in copies
    ]


def shared_runs(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter text's runs that the other has, 0 to 1, judged by the samples of both."""
    if len(one & other) < FEWEST * ENOUGH:
        return 0.0
    limit = min(_limit(one), _limit(other))
    few, many = sorted(({run for run in runs if run < limit} for runs in (one, other)), key=len)
    return len(few & many) / len(few) if len(few) >= FEWEST else 0.0


def _limit(sample: frozenset[int]) -> int:
    """The hash below which a sample has every run of its text."""
    return max(sample) + 1 if len(sample) >= MOST_RUNS else 1 << 64


COPIES = Reason(NAME, "Copies", find)
