"""What stands beside a name says about its type.

“in Westhaven” -> a place; “spokesman Ilse Marrow”, “Marrow, 54,”, “said Marrow” -> a person
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re

from reader.entities.places import AMBIGUOUS, PLACES
from reader.entities.runs import Run
from reader.entities.weights import ORGANISATION, PERSON, PLACE, Weights, add
from reader.entities.words import ROLES, SAYING

WINDOW = 40
"""How many characters to either side are looked at."""

_BEFORE = re.compile(r"([\w’'-]+)(,?) (?:([Tt]he) )?$")
_AGE = re.compile(r", (?:aged )?\d\d?(?:,|\.(?!\d)| and )")
_DATELINE = re.compile(r"(?:, [^–—\n]{1,60}?)?(?: \([^)]{2,30}\))? ?[–—-]{1,2} ")
_FOLLOWS = re.compile(r"(,?) ?([^\W\d_]+)")
_APPOSITION = re.compile(r", (?:a|an|the|who|whose|former|his|her)\b")
_STRONG_IN = frozenset({"in", "near", "outside", "inside", "across", "throughout"})
_WEAK_IN = frozenset({"from", "to", "at", "around", "toward", "towards", "into", "via", "through", "on"})
_ITS_OWN = frozenset({"administration", "campaign", "family", "presidency", "supporters", "aides", "aide"})
_DOES = frozenset(
    """
met has had was is did told won lost went came made took spoke left became began wants himself herself ran
felt saw led gave got held sat stood grew wrote broke rose fell sent thought brought bought built paid kept
can could will would should may might must does
""".split()
)
_KIND_WORDS = frozenset(
    """
island islands town city village port province region state district county capital suburb valley river strait
lake peninsula bay coast mountains harbour harbor airport desert
""".split()
)
_KINDS = f"(?:{'|'.join(sorted(_KIND_WORDS))})"
_KIND_OF_PLACE = re.compile(rf"\b{_KINDS} of $")
_A_PLACE = re.compile(rf", (?:a|an|the) (?:[\w’'-]+ ){{0,3}}{_KINDS}\b")
_STATES = tuple(name for name in PLACES if name not in AMBIGUOUS and len(name) > 3)


def weigh_place(run: Run, text: str, block: int, end: int) -> Weights:
    """The weights that the words around one place of a name give; `block` and `end` bound them."""
    weights: Weights = {}
    if run.titled:
        add(weights, PERSON, 4)
    _weigh_left(run, text[max(block, run.start - WINDOW) : run.start], weights)
    if run.start == block and run.words[0].isupper() and _DATELINE.match(text, run.end, end):
        add(weights, PLACE, 6)
    _weigh_right(run, text[run.end : min(end, run.end + WINDOW)], weights)
    return weights


def _weigh_left(run: Run, left: str, weights: Weights) -> None:
    found = _BEFORE.search(left) if left.endswith((" ", "\n")) else None
    if found is None:
        return
    word, comma, the = found.group(1).lower(), found.group(2), found.group(3)
    if the:
        _weigh_article(run, word, weights)
    elif comma:
        return
    elif word == "of" and _KIND_OF_PLACE.search(left):
        add(weights, PLACE, 3)
    elif word in _KIND_WORDS:
        add(weights, PLACE, 2)
    elif word in _STRONG_IN:
        add(weights, PLACE, 2.5)
    elif word in _WEAK_IN:
        if left.endswith("ccording to "):
            add(weights, PERSON, 1)
        else:
            add(weights, PLACE, 0.8)
    elif word in ROLES or word.rpartition("-")[2] in ROLES:
        add(weights, PERSON, 3.5 if len(run.tokens) > 1 else 1)
    elif word in SAYING:
        add(weights, PERSON, 1.5)


def _weigh_article(run: Run, word: str, weights: Weights) -> None:
    """“the …” is no person, but for what is a person's own: “the Vale administration”."""
    add(weights, PERSON, -3)
    add(weights, ORGANISATION, 1.2 if len(run.tokens) > 1 else 0.8)
    if word in _STRONG_IN:
        add(weights, PLACE, 1)


def _weigh_right(run: Run, right: str, weights: Weights) -> None:
    if run.possessive:
        return
    if _A_PLACE.match(right):
        add(weights, PLACE, 2)
    if _AGE.match(right):
        add(weights, PERSON, 3)
    elif _APPOSITION.match(right):
        add(weights, PERSON, 0.5)
    found = _FOLLOWS.match(right)
    if found is None:
        return
    comma, word = found.groups()
    if comma and word[0].isupper() and right[2:].startswith(_STATES):
        add(weights, PLACE, 2)
    elif word in SAYING:
        add(weights, PERSON, 1.5)
        add(weights, ORGANISATION, 0.7)
    elif word in _KIND_WORDS and not comma:
        add(weights, PLACE, 1.5)
    elif word == "who":
        add(weights, PERSON, 2.5)
    elif word in _ITS_OWN and not comma:
        add(weights, PERSON, 4.5)
    elif not comma and (word in _DOES or (word.endswith("ed") and len(word) > 4)):
        add(weights, PERSON, 1.0)
