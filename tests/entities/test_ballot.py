"""Several readers of one text vote."""

from __future__ import annotations

from reader.article.annotation import EntityType
from reader.entities.ballot import together
from reader.entities.recogniser import Read

PERSON, PLACE = EntityType.PERSON, EntityType.PLACE


def test_our_span_stands_against_one_other() -> None:
    """Of two that overlap ours stays, with the other's type counted where it marks the same words."""
    ours = Read(0, 11, PERSON, {PERSON: 0.6, PLACE: 0.4})
    (one,) = together([(0, 11, PERSON)], [ours], [[(5, 11, PLACE)]])
    assert (one.start, one.end, one.type) == (0, 11, PERSON)
    (one,) = together([(0, 11, PERSON)], [ours], [[(0, 11, PLACE)]])
    assert one.type is PLACE


def test_two_others_outvote_ours() -> None:
    """What two further readers agree on is taken."""
    ours = Read(0, 4, PERSON, {PERSON: 1.0})
    (one,) = together([(0, 4, PERSON)], [ours], [[(0, 11, PERSON)], [(0, 11, PERSON)]])
    assert (one.start, one.end) == (0, 11)
