"""What the model is told about a token: letters, clusters, tables, neighbours, and what the rules say.

“in Westhaven ,” -> at “Westhaven”: w=westhaven, s3=ven, sh=Xxx, -1:w=in, +1:w=,, r=BL, …
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.article.annotation import EntityType
from reader.entities.clusters import clusters
from reader.entities.peoples import PEOPLES
from reader.entities.person_names import FAMILY_NAMES, GIVEN_NAMES
from reader.entities.places import PLACES
from reader.entities.tokens import Token
from reader.entities.words import (
    CALENDAR,
    EVENT_HEADS,
    ORG_ALONE,
    ORG_HEADS,
    ORG_OPENERS,
    PLACE_HEADS,
    PLACE_OPENERS,
    ROLES,
    SAYING,
    TITLES,
)

Evidence = Sequence[tuple[int, int, EntityType]]
"""What the rules found, in the order of the text: start, end, type."""

_TABLES = {
    "giv": GIVEN_NAMES,
    "fam": FAMILY_NAMES,
    "oh": ORG_HEADS,
    "oa": ORG_ALONE,
    "oo": ORG_OPENERS,
    "ph": PLACE_HEADS,
    "po": PLACE_OPENERS,
    "ti": TITLES,
    "ro": ROLES,
    "say": SAYING,
    "cal": CALENDAR,
    "ev": EVENT_HEADS,
    "peo": PEOPLES,
}
_LETTER = {
    EntityType.PERSON: "P",
    EntityType.ORGANISATION: "O",
    EntityType.PLACE: "L",
    EntityType.PEOPLE: "N",
    EntityType.EVENT: "E",
    EntityType.NAME: "X",
}
_KINDS = bytes(
    ord("X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c)
    for c in map(chr, range(256))
)
"""What each byte of a plain word becomes in its shape."""
_REPEATED = re.compile(r"(.)\1{2,}")
_LONGEST_WORD = 40
_KNOWN_WORDS = 3_000
"""When so many words are remembered, those that were not met since the last so many are forgotten."""
_SHOUTING = 0.6


def _place_words() -> dict[str, list[str]]:
    """Every word of the place table -> whether it is one alone, begins one, or goes on with one."""
    found: dict[str, set[str]] = {}
    for name in PLACES:
        words = re.split("[ -]", name)
        for i, word in enumerate(words):
            found.setdefault(word, set()).add("gs" if len(words) == 1 else "gi" if i else "gb")
    return {word: sorted(marks) for word, marks in found.items()}


_PLACE_WORDS = _place_words()


Feature = str | bytes
"""What the model is told, in letters or as the bytes it would make of them."""


class _Word(NamedTuple):
    """A word's own features, and those it lends to the tokens around it: as bytes, as they are used often."""

    own: list[bytes]
    after: list[bytes]
    before: list[bytes]
    after_next: list[bytes]
    before_last: list[bytes]
    shape: str
    coarse: str


_START = _Word([], [b"-1:^"], [], [b"-2:^"], [], "", "")
_END = _Word([], [], [b"+1:$"], [], [b"+2:$"], "", "")
_words: dict[str, _Word] = {}
_older_words: dict[str, _Word] = {}


def features_of(
    tokens: Sequence[Token], evidence: Sequence[str], stretch: tuple[int, int]
) -> list[list[Feature]]:
    """The features of the tokens in one `stretch` of a sentence; `evidence` has the rules' tag for all."""
    first, last = stretch
    edge = [_START] * max(0, 2 - first)
    words = [*edge, *(_word(token.text) for token in tokens[max(0, first - 2) : last + 2]), _END, _END]
    told = ["^", *evidence, "$"]
    shouted = ["UP"] if _is_shouted(tokens) else []
    found: list[list[Feature]] = []
    for i in range(last - first):
        a, b, c, d, e = words[i : i + 5]
        left, rule, right = told[first + i : first + i + 3]
        features: list[Feature] = [
            *c.own,
            *b.after,
            *d.before,
            *a.after_next,
            *e.before_last,
            f"sss={b.shape}|{c.shape}|{d.shape}",
            f"cc={b.coarse}{c.coarse}",
            f"cd={c.coarse}{d.coarse}",
            f"r={rule}",
            f"r-={left}{rule}",
            f"r+={rule}{right}",
            *shouted,
        ]
        found.append(features)
    return found


def tags_of(tokens: Sequence[Token], evidence: Evidence) -> list[str]:
    """For every token what the rules say: `BP` at a person's first word, `IP` inside; empty for nothing."""
    tags, i = [], 0
    for token in tokens:
        while i < len(evidence) and evidence[i][1] <= token.start:
            i += 1
        if i < len(evidence) and evidence[i][0] < token.end:
            start, _, kind = evidence[i]
            tags.append(("B" if start >= token.start else "I") + _LETTER[kind])
        else:
            tags.append("")
    return tags


def _is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether most words of a sentence are in capitals only."""
    words = [token.text for token in tokens if token.text[0].isalpha()]
    return len(words) > 1 and sum(map(str.isupper, words)) > _SHOUTING * len(words)


def _word(text: str) -> _Word:
    """What the model is told of a word, remembered while it is met now and then."""
    known = _words.get(text)
    return _recalled(text) if known is None else known


def _recalled(text: str) -> _Word:
    """A word that was met longer ago, or never."""
    if len(_words) >= _KNOWN_WORDS:
        _older_words.clear()
        _older_words.update(_words)
        _words.clear()
    known = _words[text] = _older_words.get(text) or _made(text[:_LONGEST_WORD])
    return known


def _made(word: str) -> _Word:
    lower, shape = word.lower(), _shape(word)
    normal = word.capitalize() if len(word) > 3 and word.isupper() else word
    found = clusters().of(normal) or (clusters().of(lower) if normal != lower else None)
    fine, coarse = (f"ca={found[0]}", f"cb={found[1]}") if found else ("ca=-", "cb=-")
    bare = word.rstrip(".")
    tables = [name for name, table in _TABLES.items() if normal in table or bare in table]
    own = [f"w={lower}", f"sh={shape}", fine, coarse, *_affixes(lower), *_case(word, normal, lower)]
    own += _PLACE_WORDS.get(normal, [])
    own_bytes = _bytes(own + tables)
    near = [*own_bytes[:4], *_bytes([f"s3={lower[-3:]}", *tables])]
    far = [*own_bytes[:2], own_bytes[3]]
    return _Word(
        own_bytes,
        [b"-1:" + one for one in near],
        [b"+1:" + one for one in near],
        [b"-2:" + one for one in far],
        [b"+2:" + one for one in far],
        shape,
        coarse,
    )


def _bytes(features: list[str]) -> list[bytes]:
    """Features as bytes, all in one go: no word holds a line's end."""
    return "\n".join(features).encode("utf-8", "replace").split(b"\n")


def _shape(word: str) -> str:
    if word.isascii():
        return _REPEATED.sub(_twice, word.encode().translate(_KINDS).decode())
    kinds = ("X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in word)
    return _REPEATED.sub(_twice, "".join(kinds))


def _twice(repeated: re.Match[str]) -> str:
    """A sign that stands there more often, twice."""
    return 2 * repeated[1]


def _affixes(lower: str) -> list[str]:
    if not lower[0].isalpha():
        return []
    found = [f"p3={lower[:3]}", f"p4={lower[:4]}", f"s2={lower[-2:]}", f"s3={lower[-3:]}", f"s4={lower[-4:]}"]
    return [*found, f"s5={lower[-5:]}"] if len(lower) > 5 else found


def _case(word: str, normal: str, lower: str) -> list[str]:
    """What a capital says, and the cluster that the word has without one."""
    if not word[0].isupper():
        return []
    small = clusters().of(lower) if normal != lower else None
    found = ["cap", f"lb={small[1]}" if small else "lb=-"]
    return [*found, "up"] if len(word) > 1 and word.isupper() else found
