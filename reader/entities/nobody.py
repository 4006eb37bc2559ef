"""Names that a person could have and nobody has: signs of the zodiac, programs and machines.

“Gemini”, “Python”, “Harbour API” -> names of an unknown sort; “Leo”, beside three other signs -> the same
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

from reader.article.annotation import EntityType

_SIGNS = frozenset(
    "Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius Pisces".split()
)
_MOST_PEOPLE = 3
"""With more signs than this in one text, none of them is a person."""
_THINGS = frozenset(
    """
Gemini Python Android Linux Bitcoin Ethereum ChatGPT Copilot Grok Kubernetes Chrome Firefox PlayStation Xbox
Bluetooth Photoshop WordPress JavaScript TypeScript Postgres
""".split()
)
_ENDINGS = frozenset("API APIs SDK CLI GPT OS Switch".split())
"""What the name of a program or a machine ends with."""


def nobodies(kinds: dict[str, EntityType]) -> dict[str, EntityType]:
    """The names that are taken for persons and are none, each with its type."""
    people = [name for name, kind in kinds.items() if kind is EntityType.PERSON]
    signs = _SIGNS & kinds.keys()
    things = _THINGS | signs if len(signs) > _MOST_PEOPLE else _THINGS
    return {
        name: EntityType.NAME
        for name in people
        if name in things or (" " in name and name.rpartition(" ")[2] in _ENDINGS)
    }
