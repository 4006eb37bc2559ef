"""Weights: how much speaks for each type of a name, summed over what its words and places say."""

from __future__ import annotations

from reader.article.annotation import EntityType

PERSON, ORGANISATION, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
PEOPLE, EVENT = EntityType.PEOPLE, EntityType.EVENT

Weights = dict[EntityType, float]
"""Type -> weight; a negative one speaks against."""


def add(weights: Weights, kind: EntityType, weight: float) -> None:
    """Adds to the weight of one type."""
    weights[kind] = weights.get(kind, 0.0) + weight


def best(weights: Weights) -> EntityType | None:
    """The type with the greatest weight; None where nothing speaks for any."""
    if not weights:
        return None
    kind = max(weights, key=lambda k: weights[k])
    return kind if weights[kind] > 0 else None
