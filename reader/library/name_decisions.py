"""Name decisions: what somebody said of two names, that they are one or that they are not. Precious.

They are kept by words and type, so that they hold for names that come again after every rebuilding.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from reader.article.annotation import EntityType
from reader.library.store import Store


class Named(NamedTuple):
    """A name as decisions speak of it: by its words and its type, which outlive every rebuilding."""

    name: str
    type: EntityType


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody said of two names."""

    name: Named
    other: Named
    """Of two that are one, the one that both are listed under."""
    together: bool
    at: str
    """ISO 8601, UTC."""


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision made: what held of the two names before, and what now."""

    before: Decision | None
    after: Decision | None


class NameDecisions:
    """The decisions of a library about its names, and the names that they speak of."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Decision]:
        """Every decision, the newest first."""
        return [_decision(row) for row in self._store.rows(f"{_DECISIONS} ORDER BY at DESC, name, other")]

    def concern(self, number: int) -> bool:
        """Whether somebody decided anything about a name."""
        found = self._store.row(
            "SELECT 1 FROM name_decision d CROSS JOIN name n ON n.number = ? "
            "AND ((d.name, d.type) = (n.name, n.type) OR (d.other, d.other_type) = (n.name, n.type)) LIMIT 1",
            (number,),
        )
        return found is not None

    def named(self, number: int) -> Named | None:
        """The words and type of a name; None where there is none of this number."""
        found = self._store.row("SELECT name, type FROM name WHERE number = ? AND type <> ''", (number,))
        return Named(found[0], EntityType(found[1])) if found else None

    def number(self, named: Named) -> int | None:
        """The present number of a name; None where no article holds it."""
        found = self._store.row("SELECT number FROM name WHERE name = ? AND type = ?", named)
        return int(found[0]) if found else None

    def about(self, names: Iterable[Named]) -> list[Decision]:
        """The decisions about some names, the newest first."""
        found = {
            _decision(row)
            for named in names
            for condition in ("name = ? AND type = ?", "other = ? AND other_type = ?")
            for row in self._store.rows(f"{_DECISIONS} WHERE {condition}", named)
        }
        return sorted(found, key=lambda d: (d.at, d.name, d.other), reverse=True)

    def put(self, decision: Decision) -> None:
        """Writes a decision down."""
        self._store.write(
            "REPLACE INTO name_decision VALUES (?, ?, ?, ?, ?, ?)",
            (*decision.name, *decision.other, decision.together, decision.at),
        )

    def take(self, decision: Decision) -> None:
        """Takes a decision away."""
        self._store.write(
            "DELETE FROM name_decision WHERE (name, type, other, other_type) = (?, ?, ?, ?)",
            (*decision.name, *decision.other),
        )


_DECISIONS = "SELECT name, type, other, other_type, together, at FROM name_decision"


def _decision(row: tuple[str, str, str, str, int, str]) -> Decision:
    name, kind, other, other_kind, together, at = row
    return Decision(Named(name, EntityType(kind)), Named(other, EntityType(other_kind)), bool(together), at)
