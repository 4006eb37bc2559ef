"""Aliases: the ways to write a name in one text, each with the name it stands for and why.

spelling, misspelt (one name written in two ways) -> persons (titles, last names);
abbreviations (known everywhere), bodies (acronyms and shorter forms that the text itself explains)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.article.annotation import EntityType
from reader.article.gender import address_of
from reader.entities.aliases.abbreviations import known_body, known_place
from reader.entities.aliases.alias import Alias, follow, itself
from reader.entities.aliases.bodies import Place, name_bodies
from reader.entities.aliases.peoples import name_people
from reader.entities.aliases.persons import name_persons

__all__ = ["Alias", "name_sort"]


def name_sort(kind: EntityType, text: str, places: Sequence[Place]) -> list[Alias]:
    """What each of `places`, all of one sort and in the order of the text, stands for."""
    if kind is EntityType.PERSON:
        addresses = [address_of(text[max(0, start - _ADDRESS) : start]) for start, _, _ in places]
        return name_persons([written for _, _, written in places], addresses)
    if kind is EntityType.PEOPLE:
        return [name_people(written) for _, _, written in places]
    if kind not in (EntityType.ORGANISATION, EntityType.PLACE, EntityType.NAME, EntityType.EVENT):
        return [itself(written) for _, _, written in places]
    aliases = name_bodies(text, places)
    known = {EntityType.PLACE: known_place, EntityType.ORGANISATION: known_body}.get(kind, itself)
    return [_named(written, follow(written, aliases), known) for _, _, written in places]


_ADDRESS = 24
"""How far before a name its form of address may start, in characters."""


def _named(written: str, found: Alias, known: Callable[[str], Alias]) -> Alias:
    """What the text says, followed by what everybody knows."""
    end, everywhere = known(found.name), known(written)
    return everywhere if everywhere.name == end.name else Alias(end.name, found.reason)
