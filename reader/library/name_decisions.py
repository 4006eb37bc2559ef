"""Name decisions: what somebody said of two names, that they are one or that they are not. Precious.

They are kept by words and type, so that they hold for names that come again after every rebuilding. Where no
article holds a name of that type any more, because other rules give it another, the words alone tell it:
“Vale”, a place, is one with “Harrow Vale” -> “Vale”, an organisation now, is one with it
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from reader.article.annotation import EntityType
from reader.library.name_rows import COUNTED
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


class Standing(NamedTuple):
    """A decision with the present numbers of the two names that it speaks of."""

    decision: Decision
    one: int
    other: int


class NameDecisions:
    """The decisions of a library about its names, and the names that they speak of."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Decision]:
        """Every decision, the newest first."""
        return _decisions(self._store.rows(f"{_DECISIONS} ORDER BY at DESC, name, other"))

    def concern(self, number: int) -> bool:
        """Whether somebody decided anything about a name of these words, in whatever type."""
        return self._store.row(_ABOUT, (f"[{number}]",)) is not None

    def named(self, number: int) -> Named | None:
        """The words and type of a name; None where there is none of this number."""
        found = self._store.row("SELECT name, type FROM name WHERE number = ? AND type <> ''", (number,))
        return Named(found[0], EntityType(found[1])) if found else None

    def number(self, named: Named) -> int | None:
        """The present number of a name, of its only other type where no article holds it in its own."""
        found = self._store.rows(
            "SELECT number, type = ?, EXISTS (SELECT 1 FROM entity e WHERE e.name = n.number) "
            f"FROM name n WHERE name = ? AND type IN ({COUNTED})",
            (named.type, named.name),
        )
        itself = [(number, held) for number, same, held in found if same]
        held = [number for number, _, held in found if held]
        if len(held) == 1 and (not itself or not itself[0][1]):
            return int(held[0])
        return int(itself[0][0]) if itself else None

    def about(self, numbers: Collection[int]) -> list[Standing]:
        """The decisions that speak of some names as they are now, the newest first."""
        wanted = set(numbers)
        found = _decisions(self._store.rows(_ABOUT, (json.dumps(list(numbers)),)))
        known = sorted(found, key=lambda d: (d.at, d.name, d.other), reverse=True)
        both = ((one, self.number(one.name), self.number(one.other)) for one in known)
        return [
            Standing(decision, one, other)
            for decision, one, other in both
            if one is not None and other is not None and one != other and wanted & {one, other}
        ]

    def latest(self, about: Decision) -> Decision | None:
        """The newest decision about the two names of another one, whichever of them it names first."""
        both = (*about.name, *about.other, *about.other, *about.name)
        found = self._store.rows(
            f"{_DECISIONS} WHERE (name, type, other, other_type) IN (VALUES (?, ?, ?, ?), (?, ?, ?, ?)) "
            "ORDER BY at DESC",
            both,
        )
        return next(iter(_decisions(found)), None)

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


_COLUMNS = "d.name, d.type, d.other, d.other_type, d.together, d.at"
_DECISIONS = f"SELECT {_COLUMNS} FROM name_decision d"
_NAMES = f"SELECT {_COLUMNS} FROM name n CROSS JOIN name_decision d"
_ASKED = f"WHERE n.number IN (SELECT value FROM json_each(?1)) AND n.type IN ({COUNTED})"
_ABOUT = f"{_NAMES} ON d.name = n.name {_ASKED} UNION {_NAMES} ON d.other = n.name {_ASKED}"


_TYPES = frozenset(EntityType)
"""Types of this version; what was said of a name of another version's type is kept, and waits."""


def _decisions(rows: Iterable[tuple[Any, ...]]) -> list[Decision]:
    """The decisions of rows as they are stored, those that this version understands."""
    return [
        Decision(Named(name, EntityType(kind)), Named(other, EntityType(other_kind)), bool(together), at)
        for name, kind, other, other_kind, together, at in rows
        if kind in _TYPES and other_kind in _TYPES
    ]
