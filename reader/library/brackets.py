"""Brackets: conditions that stand together, joined with others and turned round as one. Pure.

a (b or c)  -> a, and b or c            (a b) or c  -> a or c, and b or c
-(a or b)   -> neither a nor b          -(a b)      -> not a, or not b
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.library.query_terms import Term

    Clauses = tuple[tuple[Term, ...], ...]
    """Every one must hold: of its terms at least one."""

MOST = 256
"""So many terms may come of what is joined by “or”."""


class Unit(NamedTuple):
    """What is asked for as one: a condition, or all that stands in a bracket.

    It is known both ways, since a minus before a large bracket often asks for little.
    """

    held: Clauses | None
    """What must hold; None where it would be too many terms."""
    failed: Clauses | None
    """What must hold where the unit must not."""


NOTHING = Unit((), ())
"""What was not understood, or left out: it joins nothing, and an “or” behind it is one all the same."""


def unit_of(term: Term) -> Unit:
    """A condition as a unit."""
    return Unit(((term,),), ((term._replace(negated=not term.negated),),))


class Bracket:
    """What has been read since a bracket was opened, or since the beginning."""

    def __init__(self, *, negated: bool = False, joined: bool = False, field: str = "") -> None:
        self.negated = negated
        """Whether a minus or NOT stands before it."""
        self.joined = joined
        """Whether an “or” stands before it."""
        self.field = field
        """The field that stands before it, or before one around it."""
        self.units: list[Unit] = []
        """All that must hold."""

    def add(self, unit: Unit, *, joined: bool) -> None:
        """Adds what is asked for, as another way to fulfil what stands before it if it is `joined`."""
        if not (joined and self.units):
            self.units.append(unit)
        elif self.units[-1] == NOTHING:
            self.units[-1] = unit
        elif unit != NOTHING:
            last = self.units[-1]
            self.units[-1] = Unit(_either(last.held, unit.held), _both(last.failed, unit.failed))

    def closed(self) -> Unit:
        """What it asks for as one."""
        units = [unit for unit in self.units if unit != NOTHING]
        if not units:
            return NOTHING
        held = reduce(_both, (unit.held for unit in units))
        failed = reduce(_either, (unit.failed for unit in units))
        return Unit(failed, held) if self.negated else Unit(held, failed)


def _both(one: Clauses | None, other: Clauses | None) -> Clauses | None:
    return None if one is None or other is None else one + other


def _either(one: Clauses | None, other: Clauses | None) -> Clauses | None:
    if one is None or other is None or _size(one) * len(other) + _size(other) * len(one) > MOST:
        return None
    return tuple(tuple(dict.fromkeys((*left, *right))) for left in one for right in other)


def _size(clauses: Clauses) -> int:
    return sum(map(len, clauses))
