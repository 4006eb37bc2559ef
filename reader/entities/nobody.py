"""Names that a person could have and nobody has: signs of the zodiac, programs and machines.

“Gemini”, “Python”, “Harbour API”, and “API” beside it -> names of an unknown sort
“Leo”, beside three other signs -> the same
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
    whole = {name for name in kinds if " " in name and _is_thing(name.split(" "))}
    parts = {word for name in whole for word in name.split(" ")} - {
        word for name in people if name not in whole and " " in name for word in name.split(" ")
    }
    return {name: EntityType.NAME for name in people if name in things or name in whole or name in parts}


def _is_thing(words: list[str]) -> bool:
    """Whether a program or a machine opens or ends a name."""
    return words[0] in _THINGS or words[-1] in _THINGS or words[-1] in _ENDINGS
