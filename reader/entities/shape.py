"""What the words of a name themselves say about its type.

“Westhaven Harbour Board” -> an organisation; “Lake Vale” -> a place; “Ilse K. Marrow” -> a person
"""

from __future__ import annotations

import re

from reader.entities.common_words import is_common
from reader.entities.cutting import is_people
from reader.entities.person_names import FAMILY_NAMES, GIVEN_NAMES
from reader.entities.places import AMBIGUOUS, PLACES
from reader.entities.weights import EVENT, ORGANISATION, PEOPLE, PERSON, PLACE, Weights, add
from reader.entities.words import (
    COMPASS,
    EVENT_HEADS,
    ORG_ALONE,
    ORG_HEADS,
    ORG_NAMES,
    ORG_OPENERS,
    PLACE_FIRSTS,
    PLACE_HEADS,
    PLACE_OPENERS,
)

_OPENERS = ORG_OPENERS | PLACE_OPENERS
_INITIAL = re.compile(r"^(?:[^\W\d_]\.)+$")
_PARTICLES = frozenset(
    {"de", "la", "del", "da", "dos", "di", "du", "van", "von", "der", "den", "bin", "ibn", "al", "el"}
)
_SUFFIXES = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
_NAME_LIKE = re.compile(r"^(?:[Aa]l-|[Ee]l-|bin-|O[’']|Mc|Mac)[^\W\d_]{2,}")
_SURNAME = re.compile(
    r"(?:ov|ev|ova|eva|sky|ski|ska|enko|shvili|dottir|sson|ssen|ström|berg|stein|mann|opoulos|akis|ić|ević)$"
)
_TOWN = re.compile(
    r"(?:[a-z]{2})(?:burg|burgh|ville|ton|stad|stadt|grad|abad|pur|haven|shire|borough|ford|mouth|wick|ham)$"
)


def weigh_words(words: list[str]) -> Weights:
    """The weights that a name's own words give."""
    weights: Weights = {}
    name = " ".join(words)
    if is_people(name):
        return {PEOPLE: 9.0}
    if name in PLACES:
        add(weights, PLACE, 2 if name in AMBIGUOUS else 6)
    if name in ORG_ALONE or name in ORG_NAMES:
        add(weights, ORGANISATION, 6)
    if len(words) > 1 and name not in PLACES:
        _weigh_heads(_headed(words), weights)
        _weigh_openers(words, weights)
        _weigh_person(words, weights)
    else:
        _weigh_lone(name, weights)
    return weights


def _headed(words: list[str]) -> list[str]:
    """The words up to a head and its small word: “Harbour Council of Vale Bay” -> “Harbour Council”."""
    for i, word in enumerate(words[1:], 1):
        if word in {"of", "for", "on"} and (words[i - 1] in _OPENERS or words[i - 1] in ORG_HEADS):
            return words[:i]
    return words


def _weigh_lone(name: str, weights: Weights) -> None:
    """One word alone."""
    if name in GIVEN_NAMES or name in FAMILY_NAMES:
        add(weights, PERSON, 2.5)
    elif _NAME_LIKE.match(name):
        add(weights, PERSON, 1.5)
    elif name.isupper() and len(name) > 1:
        add(weights, ORGANISATION, 3 if len(name) < 6 else 0.5)
    elif _SURNAME.search(name):
        add(weights, PERSON, 1.2)
    elif _TOWN.search(name):
        add(weights, PLACE, 0.6)


def _weigh_heads(words: list[str], weights: Weights) -> None:
    """The last word of several."""
    first, last = words[0], words[-1].rstrip(".")
    if last in EVENT_HEADS and last not in ORG_HEADS:
        add(weights, EVENT, 4)
    if last in ORG_HEADS:
        add(weights, ORGANISATION, 5)
    elif any(word in ORG_HEADS for word in words[1:]):
        add(weights, ORGANISATION, 3)
    if last in PLACE_HEADS:
        add(weights, PLACE, 5)
    elif first in PLACE_HEADS:
        add(weights, PLACE, 3)
    if "&" in words or "and" in words[1:-1] or (last.isupper() and len(last) > 2):
        add(weights, ORGANISATION, 3 if "&" in words else 1)


def _weigh_openers(words: list[str], weights: Weights) -> None:
    """The first word of several."""
    first, opener = words[0], _headed(words)[-1]
    if opener != words[-1]:
        if opener in ORG_OPENERS or opener in ORG_HEADS:
            add(weights, ORGANISATION, 5)
        elif opener in PLACE_OPENERS:
            add(weights, PLACE, 5)
    if first in COMPASS and " ".join(words[1:]) in PLACES:
        add(weights, PLACE, 5)
    elif first in PLACE_FIRSTS and len(words) == 2 and words[-1] not in ORG_HEADS:
        add(weights, PLACE, 2.5)


def _weigh_person(words: list[str], weights: Weights) -> None:
    """Several words as a person's full name."""
    if words[0] in GIVEN_NAMES:
        add(weights, PERSON, 3.5)
    if words[-1] in FAMILY_NAMES and len(words) < 4:
        add(weights, PERSON, 1.5)
    if any(_INITIAL.match(word) for word in words[:-1]):
        add(weights, PERSON, 2.5)
    if any(word in _PARTICLES for word in words[1:-1]) or words[-1].startswith(("al-", "Al-")):
        add(weights, PERSON, 1.5)
    if words[-1] in _SUFFIXES:
        add(weights, PERSON, 3)
    if len(words) <= 3 and not any(is_common(word) for word in words):
        add(weights, PERSON, 1.5)
