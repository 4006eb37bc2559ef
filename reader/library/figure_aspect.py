"""Figure aspect: what of a thing is measured, by the word behind a figure or the noun before it.

“320 m long”, “120 m wide”     -> long, wide: no two measurements of one length
“52 % for”, “48 % against”     -> for, against: both are true of one vote
“a height of 12 m”, “12 m tall” -> high, both
"""

from __future__ import annotations

import re

_ASPECTS = {
    "long": "long length lang länge",
    "wide": "wide broad across width breadth diameter breit breite durchmesser",
    "high": "high tall height hoch höhe",
    "deep": "deep depth tief tiefe",
    "thick": "thick thickness dick dicke",
    "for": "for favour favor yes backed supported approved dafür ja",
    "against": "against no opposed rejected dagegen nein",
    "undecided": "undecided unsure abstained abstaining",
    "more": "more higher above mehr",
    "less": "less fewer lower below weniger",
    "north": "north nördlich",
    "south": "south südlich",
    "east": "east östlich",
    "west": "west westlich",
}
_ASPECT_OF = {word: aspect for aspect, words in _ASPECTS.items() for word in words.split()}
_ANY = "|".join(_ASPECT_OF)
_BEHIND = re.compile(
    r"\W{0,2}(?:(?:of|von|der) (?:\w+ ){1,3}?)?(?:(?:had|was|were|voted|in|waren|stimmten) ){0,3}"
    rf"({_ANY})\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b({_ANY}) (?:of|von)(?: (?:about|around|almost|nearly|some|more than|up to|etwa|rund|fast))? $",
    re.IGNORECASE,
)


def aspects_of(before: str, behind: str) -> frozenset[str]:
    """What a figure with a unit measures, by the words around it; nothing where they do not tell."""
    found = (_BEHIND.match(behind), _BEFORE.search(before))
    return frozenset(_ASPECT_OF[match[1].lower()] for match in found if match)
