"""Figure parting: whether two figures of one subject may both be true, as they are of other places or days.

“cut 300 jobs in Hask”, “cut 450 jobs in Tarn”  -> two places
“cut 300 jobs”, “create 450 jobs”               -> two things befall them
“rose to 120 in May”, “rose to 180 in June”     -> two months
“320 m long”, “120 m wide”                      -> a length and a width
“stood at 4.2 metres”, the next day at 4.6      -> two days
"""

from __future__ import annotations

from reader.library.figure_sense import Figure
from reader.library.figure_time import OF_A_DAY, OF_AN_EVENT, day_of

SAME_EVENT = 2
"""So many days at most lie between two reports of one match, or of one rise."""


def may_both_be_true(one: Figure, other: Figure, published: str, other_published: str) -> bool:
    """Whether two figures, of articles of such times, are of two places or times, or of two sorts."""
    apart = (
        (one.places, other.places),
        (one.sites, other.sites),
        (one.months, other.months),
        (one.turns, other.turns),
        (one.aspects, other.aspects),
    )
    if any(mine and theirs and mine.isdisjoint(theirs) for mine, theirs in apart):
        return True
    return _are_of_two_days(one, other, published, other_published)


def _are_of_two_days(one: Figure, other: Figure, published: str, other_published: str) -> bool:
    """Whether two figures were counted on two days, or at two events, so that they may well differ."""
    first, second = day_of(one.weekday, published), day_of(other.weekday, other_published)
    if first is None or second is None:
        return None not in (one.weekday, other.weekday) and one.weekday != other.weekday
    lie_apart = abs((first - second).days) > SAME_EVENT
    if one.subject in OF_AN_EVENT:
        return lie_apart
    holds_for_a_day = one.level or other.level or one.measure in OF_A_DAY
    both_told = one.weekday is not None and other.weekday is not None
    return (lie_apart and (one.passing or other.passing)) or (
        first != second and (holds_for_a_day or both_told)
    )


def may_be_of_same_people(one: Figure, other: Figure, almost: bool) -> bool:
    """Whether the sentences of two figures name no different people, as far as that is known.

    `almost` is whether they say the same but for that.
    """
    if one.people is None or other.people is None:
        return False
    if one.people == other.people or one.people & other.people:
        return True
    return almost and not (one.people and other.people)
