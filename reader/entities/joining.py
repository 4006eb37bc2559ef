"""Which small words hold a name together.

“Ministry of Trade and Tourism” -> all of it; “Marrow and Vale” -> two names; “Johnson & Johnson” -> one
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

from itertools import pairwise, takewhile

from reader.entities.common_words import is_common
from reader.entities.person_names import GIVEN_NAMES
from reader.entities.places import PLACES
from reader.entities.runs import Token
from reader.entities.words import ORG_HEADS, ORG_OPENERS, PLACE_OPENERS

OPENERS = ORG_OPENERS | PLACE_OPENERS
"""Words that a small word may follow in a name: “Bank | of”."""

JOINING = frozenset({"of", "for", "on", "and", "&", "the"})
"""The small words that may."""

_ON = frozenset(
    {"Council", "Committee", "Commission", "Conference", "Forum", "Center", "Centre", "Institute"}
)
_UTILITIES = frozenset({"Power", "Light", "Gas", "Electric", "Electricity", "Water", "Heat"})
_FIELDS = frozenset(
    """
Air Broadcasting Communications Electronics Energy Foods Gas Industries Insurance Intelligence Labour Marine
Maritime Media Oil Opera Railways Research Shipping Systems Technologies Technology Telecom Television
""".split()
)
"""What heads a company's name, and is also what a ministry or an institute is for."""


def _has_field(part: list[Token]) -> bool:
    """Whether a body with its field comes before: “Ministry of Trade”, “Quarn Museum of Art”."""
    words = [token.text for token in part]
    return any(
        word in ORG_OPENERS and joint in JOINING and joint != "&" for word, joint in pairwise(words[:-1])
    )


def _is_another(rest: list[Token], last: str) -> bool:
    """Whether “and” opens another name: “the | Ministry of Defence”, “Quarn Hospital”, “Ilse Marrow”."""
    words = [token.text for token in rest]
    if not words or words[0] == "the" or words[0] in GIVEN_NAMES:
        return True
    if words[0] in PLACES and last not in PLACES:
        return True
    return any(word in ORG_OPENERS for word in takewhile(lambda word: word not in JOINING, words))


def joins(part: list[Token], small: str, held: list[Token], rest: list[Token]) -> bool:
    """Whether a small word holds a name together: “Ministry of …”, “Johnson & Johnson”.

    `part` stands before it, `rest` behind, both among what is `held`.
    """
    if not part:
        return False
    if small == "&":
        return True
    last = part[-1].text
    if small == "the":
        return last in JOINING
    if small == "on":
        return last in _ON
    if small == "and" and last in _UTILITIES and any(token.text in _UTILITIES for token in held[len(part) :]):
        return True
    if small == "and":
        if len(part) == 1 and held[-1].text in ORG_HEADS and len(held) < 5:
            return last.endswith(("s’", "s'")) or (is_common(last) and last not in PLACES)
        return _has_field(part) and last not in ORG_HEADS - _FIELDS and not _is_another(rest, last)
    return last in OPENERS or last in ORG_HEADS or any(token.text in ORG_OPENERS for token in part[:3])
