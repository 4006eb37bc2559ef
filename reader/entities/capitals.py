"""Names in capitals only, as datelines and transcripts print them, in their normal case.

“WESTHAVEN” -> “Westhaven”; “ILSE VAN DER MARROW” -> “Ilse van der Marrow”; “WHB”, “USA” stay
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from reader.entities.runs import SMALL_WORDS

_LONGEST_ACRONYM = 3
_WORD = re.compile(r"[^\W\d_]+")


def is_shouted(name: str) -> bool:
    """Whether a name is written in capitals only and is too long for an acronym."""
    return len(name) > _LONGEST_ACRONYM and name.isupper() and "." not in name


def normal_forms(names: Collection[str]) -> dict[str, str]:
    """Every shouted name among `names` that also stands in normal case -> that form."""
    shouted = {name for name in names if is_shouted(name)}
    if not shouted:
        return {}
    normal = {name.casefold(): name for name in names if name not in shouted}
    return {name: normal[name.casefold()] for name in shouted if name.casefold() in normal}


def in_normal_case(names: Iterable[str]) -> dict[str, str]:
    """Every shouted name -> its words with one capital each, small words with none."""
    return {name: _WORD.sub(_lowered, name) for name in names if is_shouted(name)}


def _lowered(word: re.Match[str]) -> str:
    lower = word.group().lower()
    return lower if word.start() and lower in SMALL_WORDS else lower.capitalize()
