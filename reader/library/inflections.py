"""Inflections: the other forms in which English writes a word; asked when somebody searches.

`ferry` -> ferries, ferried, ferrying        `talks` -> talk, talked, talking

The index holds words as they were written. What is no word of English does no harm: nobody wrote it.
"""

from __future__ import annotations

import re

_SHORTEST = 4

_AS_THEY_ARE = frozenset({
    "always", "asking", "being", "bleed", "breed", "during", "economics", "evening", "everything", "exceed",
    "feed", "hundred", "indeed", "king", "lens", "mathematics", "morning", "naked", "need", "news",
    "nothing", "perhaps", "politics", "proceed", "red", "sacred", "seed", "series", "shed", "sing",
    "something", "species", "speed", "spring", "sterling", "string", "succeed", "thing", "this", "thus",
    "united", "wicked", "wing",
})  # fmt: skip
"""They look like forms of other words."""

_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "foot": "feet", "tooth": "teeth", "mouse": "mice",
    "goose": "geese", "life": "lives", "wife": "wives", "knife": "knives", "leaf": "leaves", "half":
    "halves", "shelf": "shelves", "thief": "thieves", "wolf": "wolves", "crisis": "crises", "analysis":
    "analyses", "basis": "bases", "thesis": "theses", "policeman": "policemen", "fisherman": "fishermen",
}  # fmt: skip
_SINGULARS = {plural: singular for singular, plural in _PLURALS.items()}

_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_SHORT = re.compile(r"^[^aeiou]*[aeiou][bdgmnprt]$")
"""One vowel and one consonant, which an ending doubles: `hop` made `hopped`, so `hoped` is of `hope`."""

_WITH_E = re.compile(r"(?:[cvuz]|[aeiou]s|at|ir|ur|[^aeiou][aeiou]k|[^aeioulr]l|[^n]g)$")
"""What stood before a lost e: `increas`, `mov`, `handl`."""
_WITHOUT_E = re.compile(
    r"(?:[aeo][aeiouy][a-z]|[a-z][wxy]|[bdfhklmnprst]{2}|ct|ck|sh|th|[aeiou][^aeiou]+(?:e[lnrt]|o[nr]|it))$"
)
"""What stands without one: `train`, `show`, `help`, `open`."""


def inflections(word: str) -> tuple[str, ...]:
    """The other forms of a folded word; none where it is too short to tell, or holds more than a to z."""
    if word in _PLURALS or word in _SINGULARS:
        return (_PLURALS.get(word) or _SINGULARS[word],)
    if len(word) < _SHORTEST or not (word.isascii() and word.isalpha()) or word in _AS_THEY_ARE:
        return ()
    found = dict.fromkeys(form for base in _bases(word) for form in (base, *_endings(base)))
    found.pop(word, None)
    return tuple(found)


def _bases(word: str) -> list[str]:
    """What a word may be a form of; itself where it looks like none."""
    if word.endswith(("ies", "ied")) and len(word) > _SHORTEST:
        return [word[:-3] + "y"]
    if word.endswith("es") and _HISSING.search(word[:-2]) and not word.endswith("ses"):
        return [word[:-2]]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return [word[:-2]] if word.endswith("sses") else [word[:-1]]
    if word.endswith("ed"):
        return _verbs(word[:-2])
    if word.endswith("ing"):
        return _verbs(word[:-3])
    return [word]


def _verbs(stem: str) -> list[str]:
    """The verbs that may have made a stem before -ed or -ing; none for what is too short."""
    if len(stem) < _SHORTEST - 1 or not re.search("[aeiouy]", stem):
        return []
    if _DOUBLED.search(stem):
        return [stem[:-1]]
    if stem.endswith("ee"):
        return [stem]
    if stem.endswith("e") or _SHORT.search(stem) or _WITH_E.search(stem):
        return [stem + "e"]
    return [stem] if _WITHOUT_E.search(stem) else [stem, stem + "e"]


def _endings(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return base + "s", base + "d", base[:-1] + "ing"
    if _CONSONANT_Y.search(base):
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    plural = base + ("es" if _HISSING.search(base) else "s")
    stem = base + base[-1] if _SHORT.search(base) else base
    return plural, stem + "ed", stem + "ing"
