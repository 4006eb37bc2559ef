"""What stands in brackets is joined and turned round, within bounds."""

from __future__ import annotations

from reader.library.brackets import MOST, NOTHING, Bracket, Unit, unit_of
from reader.library.query_terms import Term, Words

FERRY, BOAT, QUAY = (Term(Words((word,))) for word in ("ferry", "boat", "quay"))
NO_FERRY, NO_BOAT, NO_QUAY = (term._replace(negated=True) for term in (FERRY, BOAT, QUAY))


def test_joined_units_are_either() -> None:
    """Only what stands just before is joined."""
    bracket = Bracket()
    for term, joined in ((QUAY, False), (FERRY, False), (BOAT, True)):
        bracket.add(unit_of(term), joined=joined)
    assert bracket.closed() == Unit(((QUAY,), (FERRY, BOAT)), ((NO_QUAY, NO_FERRY), (NO_QUAY, NO_BOAT)))


def test_negated_bracket_is_turned_round() -> None:
    """Neither of two that were either; not both of two that were both."""
    bracket = Bracket(negated=True)
    bracket.add(unit_of(FERRY), joined=False)
    bracket.add(unit_of(BOAT), joined=True)
    assert bracket.closed().held == ((NO_FERRY,), (NO_BOAT,))
    bracket.add(unit_of(QUAY), joined=False)
    assert bracket.closed().held == ((NO_FERRY, NO_QUAY), (NO_BOAT, NO_QUAY))


def test_nothing_joins_nothing() -> None:
    """What is joined to it stands alone, and it asks for nothing itself."""
    bracket = Bracket(negated=True)
    bracket.add(unit_of(FERRY), joined=False)
    bracket.add(NOTHING, joined=False)
    assert bracket.closed().held == ((NO_FERRY,),)
    bracket.add(unit_of(BOAT), joined=True)
    bracket.add(NOTHING, joined=True)
    assert bracket.closed().held == ((NO_FERRY, NO_BOAT),)
    assert Bracket(negated=True).closed() == NOTHING


def test_too_much_is_refused_in_one_direction_alone() -> None:
    """Many pairs make a small condition, whose opposite is large."""
    bracket = Bracket()
    for _ in range(10):
        bracket.add(unit_of(FERRY), joined=False)
        bracket.add(unit_of(BOAT), joined=True)
    held, failed = bracket.closed()
    assert held == ((FERRY, BOAT),) * 10
    assert failed is None
    bracket.add(Unit(((QUAY,),) * MOST, ((NO_QUAY,),)), joined=True)
    assert bracket.closed() == Unit(None, None)
