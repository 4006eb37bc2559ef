# ruff: noqa: SIM905 (a table of syllables reads better as words)
"""Documents with their names replaced by invented ones: the model learns to read what stands around a name.

“Angela Merkel flew to Paris.” -> “Brunla Tessok flew to Valin.”, the same for the whole document
Words that say what a name is (“Bank”, “River”, “University”) stay.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from documents import Sentence

from reader.entities.words import EVENT_HEADS, ORG_HEADS, ORG_OPENERS, PLACE_HEADS, PLACE_OPENERS, TITLES

_KEPT = ORG_HEADS | ORG_OPENERS | PLACE_HEADS | PLACE_OPENERS | EVENT_HEADS | TITLES
_STARTS = "b br c ch cl d dr f fl g gr h j k kr l m n p pr qu r s sh st t th tr v w y z".split()
_VOWELS = "a e i o u ai ea ee ie oo ou".split()
_ENDS = "b ck d g k l ll m n nd ng r rd rn s sk st t th v x".split()
_LAST = "a by den en er ford ham ic in ley o off on ov ren sen ski son ton well wood".split()


def invented(document: Sequence[Sentence], chance: random.Random) -> list[Sentence]:
    """The document with every name word replaced, the same word by the same."""
    known: dict[str, str] = {}
    return [
        Sentence(
            [_replaced(word, tag, known, chance) for word, tag in zip(one.words, one.tags, strict=True)],
            one.tags,
            one.source,
            one.shouted,
        )
        for one in document
    ]


def _replaced(word: str, tag: str, known: dict[str, str], chance: random.Random) -> str:
    if (
        tag[2:] not in {"PER", "ORG", "LOC"}
        or not word.istitle()
        or len(word) < 3
        or not word.isalpha()
        or word in _KEPT
    ):
        return word
    if word not in known:
        known[word] = _coined(chance)
    return known[word]


def _coined(chance: random.Random) -> str:
    """A word nobody bears, of two or three syllables."""
    syllable = chance.choice(_STARTS) + chance.choice(_VOWELS) + chance.choice(_ENDS)
    if chance.random() < 0.2:
        syllable += chance.choice(_VOWELS) + chance.choice(_STARTS)
    return (syllable + chance.choice(_LAST)).capitalize()
