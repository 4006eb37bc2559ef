"""The canonical name of every mention, with the reason where it is written otherwise.

“Marrow” -> “Ilse Marrow”; “U.S.” -> “United States”; “Turks” -> “Turkish”; “WHB” -> “Westhaven Harbour Board”
“WESTHAVEN” -> “Westhaven”
A short form is folded only where exactly one longer name offers itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.article.annotation import EntityType, Mention
from reader.entities.aliases import Alias, name_sort
from reader.entities.aliases.spelling import fold
from reader.entities.capitals import in_normal_case, normal_forms
from reader.entities.places import CANONICAL

__all__ = ["Found", "fold", "name_all"]

Found = tuple[int, int, EntityType]
"""Where a mention starts and ends, and its type."""

_SPACE = re.compile(r"\s+")


def name_all(text: str, found: Iterable[Found]) -> tuple[Mention, ...]:
    """The found places as mentions with their canonical names, in the order of the text."""
    ordered = sorted(found)
    surfaces = [_SPACE.sub(" ", text[start:end]) for start, end, _ in ordered]
    written = _cased(surfaces, ordered)
    aliases: list[Alias] = [Alias(name, "") for name in written]
    for kind in dict.fromkeys(kind for _, _, kind in ordered):
        at = [i for i, one in enumerate(ordered) if one[2] is kind]
        places = [(ordered[i][0], ordered[i][1], written[i]) for i in at]
        for i, alias in zip(at, name_sort(kind, text, places), strict=True):
            aliases[i] = alias
    return tuple(
        Mention(start, end, kind, alias.name, reason=_reason(alias, surface))
        for (start, end, kind), alias, surface in zip(ordered, aliases, surfaces, strict=True)
    )


def _reason(alias: Alias, surface: str) -> str:
    """Why the words stand for the name; capitals are a reason too."""
    if alias.name == surface:
        return ""
    return alias.reason or "capitals"


def _cased(surfaces: list[str], ordered: list[Found]) -> list[str]:
    """The names with those in capitals only as they are written elsewhere; a person's or a place's anyhow."""
    known = normal_forms(set(surfaces))
    lone = {
        name
        for name, (_, _, kind) in zip(surfaces, ordered, strict=True)
        if kind in {EntityType.PERSON, EntityType.PLACE} and name not in CANONICAL
    }
    cased = in_normal_case(lone) | known
    return [cased.get(name, name) for name in surfaces]
