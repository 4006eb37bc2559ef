"""Several readers of one text: the spans that most of them mark, and how they vote on the type.

ours “Ilse Marrow”, another “Marrow” -> “Ilse Marrow”; what two others agree on and ours has not seen is taken
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.annotation import EntityType
from reader.entities.canonical import Found
from reader.entities.recogniser import Read

OURS = 1.1
"""What our own span counts, where another reader's counts one: alone it stands, another's alone does not."""

SHARE = 0.35
"""What the other readers together count in the type of a name, where our model's odds come to one."""

Spans = tuple[int, int]


def together(names: Sequence[Found], read: Sequence[Read], others: Sequence[Sequence[Found]]) -> list[Read]:
    """The names that win the vote, each with the odds of all who read it, in the order of the text."""
    odds = {(one.start, one.end): dict(one.odds) for one in read}
    ours = {(start, end): odds.get((start, end)) or {kind: SHARE} for start, end, kind in names}
    found = []
    for span in _elected(list(ours), [[(start, end) for start, end, _ in one] for one in others]):
        counts: dict[EntityType, float] = dict(ours.get(span, {}))
        for kind in (kind for one in others for start, end, kind in one if (start, end) == span):
            counts[kind] = counts.get(kind, 0.0) + SHARE / len(others)
        found.append(Read(*span, max(counts, key=lambda kind: counts[kind]), counts))
    return found


def with_typed(names: Sequence[Found], others: Sequence[Sequence[Found]]) -> list[Found]:
    """What `others` agree on in a language without a model of ours, and of `names` what does not touch it."""
    kinds: dict[Spans, EntityType] = {}
    for start, end, kind in (name for one in others for name in one):
        kinds.setdefault((start, end), kind)
    spans = [[(start, end) for start, end, _ in one] for one in others]
    typed = _elected([], spans, 1.0 if len(others) == 1 else OURS)
    taken = {at for start, end in typed for at in range(start, end)}
    kept = [name for name in names if taken.isdisjoint(range(name[0], name[1]))]
    return sorted([*((start, end, kinds[start, end]) for start, end in typed), *kept])


def _elected(ours: Sequence[Spans], others: Sequence[Sequence[Spans]], needed: float = OURS) -> list[Spans]:
    """The spans with the most votes, at least `needed`; none overlap; of a tie the longer, then the first."""
    votes = dict.fromkeys(ours, OURS)
    for span in (span for one in others for span in one):
        votes[span] = votes.get(span, 0.0) + 1.0
    chosen: list[Spans] = []
    taken: set[int] = set()
    for start, end in sorted(votes, key=lambda span: (-votes[span], span[0] - span[1], span[0])):
        if votes[start, end] >= needed and taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            chosen.append((start, end))
    return sorted(chosen)
