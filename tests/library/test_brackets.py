"""What stands in brackets is joined and turned round, within bounds."""

from __future__ import annotations

from reader.library.brackets import MOST, Bracket
from reader.library.query import Term, Words

FERRY, BOAT, QUAY = (Term(Words((word,))) for word in ("ferry", "boat", "quay"))


def test_joined_units_are_either() -> None:
    """Only what stands just before is joined."""
    bracket = Bracket()
    assert bracket.is_empty
    assert bracket.add(((QUAY,),), joined=False)
    assert bracket.add(((FERRY,),), joined=False)
    assert bracket.add(((BOAT,),), joined=True)
    assert bracket.clauses == ((QUAY,), (FERRY, BOAT))


def test_negated_bracket_is_turned_round() -> None:
    """Neither of two that were either; not both of two that were both."""
    bracket = Bracket(negated=True)
    bracket.add(((FERRY, BOAT),), joined=False)
    not_ferry, not_boat = FERRY._replace(negated=True), BOAT._replace(negated=True)
    assert bracket.closed() == ((not_ferry,), (not_boat,))
    bracket.add(((QUAY,),), joined=False)
    assert bracket.closed() == (
        (not_ferry, QUAY._replace(negated=True)),
        (not_boat, QUAY._replace(negated=True)),
    )


def test_too_much_is_refused() -> None:
    """Nothing is made of it."""
    bracket = Bracket(negated=True)
    for _ in range(10):
        bracket.add(((FERRY, BOAT),), joined=False)
    assert bracket.closed() is None
    assert not bracket.add(tuple((FERRY,) for _ in range(MOST)), joined=True)
