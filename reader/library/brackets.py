"""Brackets: conditions that stand together, joined with others and turned round as one. Pure.

a (b or c)  -> a, and b or c            (a b) or c  -> a or c, and b or c
-(a or b)   -> neither a nor b          -(a b)      -> not a, or not b
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.query import Term

    Clauses = tuple[tuple[Term, ...], ...]
    """Every one must hold: of its terms at least one."""

MOST = 256
"""So many terms may come of what stands in brackets."""


class Bracket:
    """What has been read since a bracket was opened, or since the beginning."""

    def __init__(self, *, negated: bool = False, joined: bool = False) -> None:
        self.negated = negated
        """Whether a minus or NOT stands before it."""
        self.joined = joined
        """Whether an “or” stands before it."""
        self._units: list[Clauses] = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing that is asked for stands in it yet."""
        return not self._units

    @property
    def clauses(self) -> Clauses:
        """All that must hold."""
        return tuple(clause for unit in self._units for clause in unit)

    def add(self, unit: Clauses, *, joined: bool) -> bool:
        """Adds what is asked for, as another way to fulfil what stands before it if it is `joined`.

        False where too many terms would come of it; then it is left out.
        """
        if unit and joined and self._units:
            last = self._units[-1]
            if _size(last) * len(unit) + _size(unit) * len(last) > MOST:
                return False
            self._units[-1] = tuple((*one, *other) for one in last for other in unit)
        elif unit:
            self._units.append(unit)
        return True

    def closed(self) -> Clauses | None:
        """What it asks for, turned round if it is negated; None where that would be too many terms."""
        clauses = self.clauses
        if not (self.negated and clauses):
            return clauses
        if prod(map(len, clauses)) * len(clauses) > MOST:
            return None
        return tuple(
            tuple(term._replace(negated=not term.negated) for term in choice) for choice in product(*clauses)
        )


def _size(clauses: Clauses) -> int:
    return sum(map(len, clauses))
