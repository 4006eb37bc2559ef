"""What the words of a run and its neighbours say about its type, as weights.

“in Westhaven” -> a place; “spokesman Ilse Marrow said” -> a person; “Westhaven Harbour Board” -> an organisation
"""

from __future__ import annotations

import re

from reader.article.annotation import EntityType
from reader.entities.common_words import is_common
from reader.entities.given_names import GIVEN_NAMES
from reader.entities.peoples import PEOPLES
from reader.entities.places import AMBIGUOUS, PLACES
from reader.entities.runs import Run
from reader.entities.words import (
    COMPASS,
    EVENT_HEADS,
    ORG_ALONE,
    ORG_HEADS,
    ORG_OPENERS,
    PLACE_FIRSTS,
    PLACE_HEADS,
    PLACE_OPENERS,
    ROLES,
    SAYING,
)

PERSON, ORGANISATION, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
PEOPLE, EVENT = EntityType.PEOPLE, EntityType.EVENT
Weights = dict[EntityType, float]

WINDOW = 40
"""How many characters to either side are looked at."""

_WORDS_LEFT = re.compile(r"([\w’'-]+)(,?) (?:([Tt]he) )?$")
_AGE = re.compile(r", (?:aged )?\d\d?(?:,|\.| )")
_FOLLOWS = re.compile(r"(,?) ?([^\W\d_]+)")
_APPOSITION = re.compile(r", (?:a|an|the|who|whose|former|his|her)\b")
_INITIAL = re.compile(r"^[^\W\d_]\.$")
_PARTICLES = frozenset(["de", "la", "del", "da", "dos", "di", "du", "van", "von", "der", "den", "bin", "ibn", "al", "el"])
_STRONG_IN = frozenset(["in", "near", "outside", "inside", "across", "throughout"])
_WEAK_IN = frozenset(["from", "to", "at", "around", "toward", "towards", "into", "via", "through", "between"])


def weigh(run: Run, text: str, block: int, end: int) -> Weights:
    """The weights for each type that this one place gives."""
    weights: Weights = {}
    _weigh_words(run, weights)
    _weigh_left(run, text[max(block, run.start - WINDOW) : run.start], weights)
    _weigh_right(run, text[run.end : min(end, run.end + WINDOW)], weights)
    return weights


def _add(weights: Weights, kind: EntityType, weight: float) -> None:
    weights[kind] = weights.get(kind, 0.0) + weight


def _weigh_words(run: Run, weights: Weights) -> None:
    words = run.words
    name = " ".join(words)
    if name in PEOPLES or (len(words) == 1 and "-" in name and name.rpartition("-")[2] in PEOPLES):
        _add(weights, PEOPLE, 9)
        return
    if name in PLACES:
        _add(weights, PLACE, 2 if name in AMBIGUOUS else 6)
    if name in ORG_ALONE:
        _add(weights, ORGANISATION, 6)
    if len(words) > 1:
        _weigh_heads(words, weights)
        _weigh_person(words, weights)
    elif name in GIVEN_NAMES:
        _add(weights, PERSON, 2.5)
    elif name.startswith(("al-", "Al-", "el-", "El-", "O’", "O'", "Mc", "Mac")) and len(name) > 4:
        _add(weights, PERSON, 1.5)
    elif name.isupper() and len(name) > 1:
        _add(weights, ORGANISATION, 3)
    if run.titled:
        _add(weights, PERSON, 4)


def _weigh_heads(words: list[str], weights: Weights) -> None:
    first, last = words[0], words[-1].rstrip(".")
    if last in EVENT_HEADS and last not in ORG_HEADS:
        _add(weights, EVENT, 4)
    if last in ORG_HEADS or (first in ORG_OPENERS and len(words) > 2 and words[1] in {"of", "for"}):
        _add(weights, ORGANISATION, 5)
    elif any(word in ORG_HEADS for word in words[1:]):
        _add(weights, ORGANISATION, 3)
    if last in PLACE_HEADS or (first in PLACE_OPENERS and len(words) > 2 and words[1] == "of"):
        _add(weights, PLACE, 5)
    elif first in PLACE_HEADS:
        _add(weights, PLACE, 3)
    if first in COMPASS and " ".join(words[1:]) in PLACES:
        _add(weights, PLACE, 5)
    elif first in PLACE_FIRSTS and len(words) == 2 and last not in ORG_HEADS:
        _add(weights, PLACE, 2.5)
    if "&" in words:
        _add(weights, ORGANISATION, 3)
    if last.isupper() and len(last) > 2:
        _add(weights, ORGANISATION, 1)


def _weigh_person(words: list[str], weights: Weights) -> None:
    if words[0] in GIVEN_NAMES:
        _add(weights, PERSON, 3.5)
    if any(_INITIAL.match(word) for word in words[:-1]):
        _add(weights, PERSON, 2.5)
    if any(word in _PARTICLES for word in words[1:-1]) or words[-1].startswith(("al-", "Al-", "bin-")):
        _add(weights, PERSON, 1.5)
    if words[-1] in {"Jr.", "Jr", "Sr.", "Sr", "II", "III"}:
        _add(weights, PERSON, 3)
    if len(words) <= 3 and not any(is_common(word) for word in words):
        _add(weights, PERSON, 1.5)


def _weigh_left(run: Run, left: str, weights: Weights) -> None:
    found = _WORDS_LEFT.search(left)
    if found is None:
        return
    word, comma, the = found.group(1).lower(), found.group(2), found.group(3)
    if the:
        _add(weights, PERSON, -3)
        _add(weights, ORGANISATION, 1.2)
        if word in _STRONG_IN:
            _add(weights, PLACE, 1)
        return
    if comma:
        return
    if word in _STRONG_IN:
        _add(weights, PLACE, 2.5)
    elif word in _WEAK_IN:
        _add(weights, PLACE, 0.8)
    elif _is_role(word):
        _add(weights, PERSON, 3.5 if len(run.tokens) > 1 else 1)


def _is_role(word: str) -> bool:
    return word in ROLES or word.rpartition("-")[2] in ROLES


def _weigh_right(run: Run, right: str, weights: Weights) -> None:
    if run.possessive:
        return
    if _AGE.match(right):
        _add(weights, PERSON, 3)
    elif _APPOSITION.match(right):
        _add(weights, PERSON, 0.5)
    found = _FOLLOWS.match(right)
    if found is None:
        return
    word = found.group(2)
    if word in SAYING:
        _add(weights, PERSON, 1.5)
        _add(weights, ORGANISATION, 0.7)
    elif word == "who":
        _add(weights, PERSON, 2.5)
    elif found.group(1) and word[:1].isupper() and right[2:].startswith(tuple(_STATES)):
        _add(weights, PLACE, 2)


_STATES = frozenset(name for name in PLACES if name not in AMBIGUOUS and len(name) > 3)
