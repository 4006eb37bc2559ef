"""One name, one type in a document: weights are summed over all places where a name stands.

“Ilse Marrow … Marrow … Marrow” -> three mentions of one person; a single word lends its type from the full name
"""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.article.annotation import EntityType
from reader.entities.common_words import is_common
from reader.entities.evidence import PERSON, Weights
from reader.entities.given_names import GIVEN_NAMES
from reader.entities.places import AMBIGUOUS, PLACES
from reader.entities.runs import Run
from reader.entities.words import ORG_ALONE, ROLES, TITLES

CERTAIN = 1.0
"""The weight from which a type is believed."""


@dataclass(slots=True)
class Seen:
    """A run in its block with what its own place says."""

    run: Run
    weights: Weights
    doubtful: bool
    """Its capitals say nothing: it opens a sentence, or stands in a line of capitals."""


@dataclass(slots=True)
class Surface:
    """One name as it is written, over the whole document."""

    weights: Weights = field(default_factory=dict)
    solid: int = 0
    """At how many places its capitals do say something."""
    count: int = 0


def settle(seen: list[Seen]) -> list[tuple[Run, EntityType]]:
    """The runs that are names, each with the one type of its surface form."""
    surfaces: dict[str, Surface] = {}
    for one in seen:
        _count(surfaces, one)
    _lend_types(surfaces)
    types = {name: _decide(name, surface) for name, surface in surfaces.items()}
    found = []
    for one in seen:
        kind = types[key(one.run)]
        if kind is not None:
            found.append((one.run, kind))
    return found


def key(run: Run) -> str:
    """The surface form under which a run is counted."""
    return " ".join(run.words)


def _count(surfaces: dict[str, Surface], one: Seen) -> None:
    surface = surfaces.setdefault(key(one.run), Surface())
    surface.count += 1
    surface.solid += not one.doubtful
    for kind, weight in one.weights.items():
        surface.weights[kind] = surface.weights.get(kind, 0.0) + weight


def _lend_types(surfaces: dict[str, Surface]) -> None:
    """A full person's name lends its type to its last word, and to its first where that is a first name."""
    people = [name for name, surface in surfaces.items() if " " in name and _best(surface.weights) == PERSON]
    for name in people:
        words = name.split(" ")
        for part in {words[-1], words[-1].removeprefix("al-").removeprefix("Al-"), words[0]}:
            surface = surfaces.get(part)
            if surface is None or (part in PLACES and part not in AMBIGUOUS):
                continue
            surface.weights[PERSON] = surface.weights.get(PERSON, 0.0) + 4 * surface.count
            surface.solid += 1


def _best(weights: Weights) -> EntityType | None:
    if not weights:
        return None
    kind = max(weights, key=lambda k: weights[k])
    return kind if weights[kind] > 0 else None


def _decide(name: str, surface: Surface) -> EntityType | None:
    """The type of a surface form; None where it is no name at all."""
    known = name in PLACES or name in GIVEN_NAMES or name in ORG_ALONE
    best = _best(surface.weights)
    strength = surface.weights[best] / surface.count if best else 0.0
    if " " not in name and not known:
        if name in TITLES or name.lower() in ROLES or (is_common(name) and best is not PERSON):
            return None
        if not surface.solid and strength < 1.4:
            return None
        if len(name) == 1 or name.isdigit():
            return None
    if best is None or strength < 0.4:
        return EntityType.NAME
    return best
