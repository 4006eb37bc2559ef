"""One name, one type in a document: weights are summed over all places where a name stands.

“Ilse Marrow … Marrow … Marrow” -> three mentions of one person: a lone word takes its type from the full name
"""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.article.annotation import EntityType
from reader.entities.canonical import fold
from reader.entities.capitals import normal_forms
from reader.entities.common_words import is_common
from reader.entities.cutting import HEADS
from reader.entities.person_names import FAMILY_NAMES, GIVEN_NAMES
from reader.entities.places import AMBIGUOUS, PLACES
from reader.entities.runs import Run
from reader.entities.shape import weigh_words
from reader.entities.weights import PERSON, PLACE, Weights, add, best
from reader.entities.words import COMPASS, ORG_ALONE, PLACE_HEADS, ROLES, TITLES

SURE = 0.2
"""The weight a place from which a type is believed."""

SURE_AT_START = 1.1
"""The same for a lone word that never stands but at the start of a sentence."""

SURE_OF_A_WORD = 1.4
"""The same for an ordinary word that is said to be a person."""

SURE_OF_TITLED = 3.0
"""The same for a word that heads other names: “Mr Moor”."""


@dataclass(slots=True)
class Seen:
    """A run in its block with what its own place says."""

    run: Run
    weights: Weights
    doubtful: bool
    """Its capitals say nothing: it opens a sentence."""
    listed: bool = False
    """It stands in a list with the one before it: “Vale, Marrow and Stint”."""


@dataclass(slots=True)
class Surface:
    """One name as it is written, over the whole document."""

    weights: Weights = field(default_factory=dict)
    solid: int = 0
    """At how many places its capitals do say something."""
    count: int = 0


def settle(seen: list[Seen], small: frozenset[str]) -> list[tuple[Run, EntityType]]:
    """The runs that are names, each with the one type of its surface form."""
    surfaces: dict[str, Surface] = {}
    keys = [" ".join(one.run.words) for one in seen]
    normal = normal_forms(set(keys))
    keys = [normal.get(key, key) for key in keys]
    for name, one in zip(keys, seen, strict=True):
        _count(surfaces.setdefault(name, Surface()), one)
    for name, surface in surfaces.items():
        for kind, weight in weigh_words(name.split(" ")).items():
            add(surface.weights, kind, weight * surface.count)
    _lend_types(surfaces)
    _share_types(surfaces, keys, seen)
    types = {name: _decide(name, surface, small) for name, surface in surfaces.items()}
    named = ((one.run, types[name]) for name, one in zip(keys, seen, strict=True))
    return [(run, kind) for run, kind in named if kind is not None]


def _count(surface: Surface, one: Seen) -> None:
    surface.count += 1
    surface.solid += not one.doubtful
    for kind, weight in one.weights.items():
        add(surface.weights, kind, weight)


def _lend_types(surfaces: dict[str, Surface]) -> None:
    """A full person's name lends its type to its last word and its first, however they are spelt."""
    lone: dict[str, list[str]] = {}
    for name in surfaces:
        if " " not in name:
            lone.setdefault(fold(name), []).append(name)
    _lend_to_families(surfaces)
    _lend_places(surfaces)
    full = [
        name.split(" ")
        for name, surface in surfaces.items()
        if " " in name and best(surface.weights) == PERSON
    ]
    for words in full:
        for part in {name for word in (words[0], words[-1]) for name in lone.get(fold(word), ())}:
            if part not in PLACES or part in AMBIGUOUS:
                add(surfaces[part].weights, PERSON, 4 * surfaces[part].count)
                surfaces[part].solid += 1


def _lend_to_families(surfaces: dict[str, Surface]) -> None:
    """“Mr Moor” makes “Jonas Moor” a person, though moors are places."""
    for name, surface in surfaces.items():
        last = name.rpartition(" ")[2]
        if last != name and last in PLACE_HEADS and len(name.split(" ")) == 2 and last in surfaces:
            alone = surfaces[last]
            if alone.weights.get(PERSON, 0.0) >= SURE_OF_TITLED * alone.count:
                add(surface.weights, PERSON, 6 * surface.count)


def _lend_places(surfaces: dict[str, Surface]) -> None:
    """“Stint Sound” lends its type to a lone “Stint” that little speaks for."""
    for name, surface in surfaces.items():
        first, _, last = name.partition(" ")
        lone = surfaces.get(first)
        if lone is None or last not in PLACE_HEADS or best(surface.weights) != PLACE:
            continue
        if first not in GIVEN_NAMES and first not in FAMILY_NAMES:
            add(lone.weights, PLACE, LENT * lone.count)


LENT = 1.5
"""The weight a place that a longer name of a place gives to its first word."""


def _share_types(surfaces: dict[str, Surface], keys: list[str], seen: list[Seen]) -> None:
    """In a list, a name that nothing speaks for is of its neighbour's type."""
    for i, one in enumerate(seen):
        if not one.listed or i == 0:
            continue
        left, right = surfaces[keys[i - 1]], surfaces[keys[i]]
        for unknown, known in ((left, right), (right, left)):
            kind = best(known.weights)
            if kind is not None and best(unknown.weights) is None:
                add(unknown.weights, kind, SURE * unknown.count)


def _decide(name: str, surface: Surface, small: frozenset[str]) -> EntityType | None:
    """The type of a surface form; None where it is no name, as a word that the text also writes small."""
    kind = best(surface.weights)
    strength = surface.weights[kind] / surface.count if kind else 0.0
    known = name in PLACES or name in GIVEN_NAMES or name in FAMILY_NAMES or name in ORG_ALONE
    if " " not in name and not known and not _is_name(name, kind, strength, surface):
        return None
    if " " not in name and not known and not surface.solid and name.lower() in small:
        return None
    if kind is None or strength < SURE:
        return EntityType.NAME
    return kind


def _is_name(name: str, kind: EntityType | None, strength: float, surface: Surface) -> bool:
    """Whether a lone word that no table knows is a name."""
    if name in HEADS and kind is PERSON and strength >= SURE_OF_TITLED:
        return True
    if (
        name in TITLES
        or name in HEADS
        or name in COMPASS
        or name.lower() in ROLES
        or len(name.rstrip(".")) == 1
        or name.isdigit()
    ):
        return False
    if is_common(name) and not name.isupper():
        return kind is PERSON and bool(surface.solid) and strength >= SURE_OF_A_WORD
    return bool(surface.solid) or strength >= SURE_AT_START
