"""How the pieces of a broken line become one text again: divided words, spaces, brackets.

`no re-` + `placement` -> `no replacement`; `(` + `a spokesman` + `) said` -> `(a spokesman) said`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import words_in
from reader.cleaning.shape import is_dense

_CLOSES = Pattern(
    r"[,;:.!?)\]”’…%。、，！？）」』](?:\W|$)|»(?:$|[,;:.!?)]|\s[^\sA-ZÀ-Þ])|['’](?:s|re|ve|ll|d|m|t)\b"
)
"""What stands at the start of a piece with no space before it."""
CLOSING = frozenset(",;:.!?)]”’…%。、，！？）」』»'")
"""The signs with which such a piece may begin."""
_OPENS = "([“„‘¿¡（「『"
"""What stands at the end of a piece with no space behind it."""
_DIVIDED = Pattern(r"[^\W\d_]{2}-$")
_WORD = Pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_AND = words_in("und oder bzw sowie bis and or to et ou y e o u en of och eller og a i и или та або ve")
"""After such a word the hyphen stands for a part left out: “Vor- und Nachteile”."""
_HYPHENATED = words_in(
    "anti co ex half mid multi neo non off post pre pro self semi sub ultra vice well demi mi sous nord sud"
)
"""Before such a first part the hyphen is most likely the word's own."""
_LONGEST_HALF = 40


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The words that some lines write in mid-line, in lower case: the witnesses for divided words."""
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text))


def is_divided(text: str) -> bool:
    """Whether a word was divided at the end of `text`."""
    return text[-1:] == "-" and _DIVIDED.match(text[-3:]) is not None


def closes(text: str) -> bool:
    """Whether `text` begins with a sign that belongs to the word before it."""
    return text[:1] in CLOSING and _CLOSES.match(text) is not None


def join(pieces: Sequence[str], words: frozenset[str]) -> str:
    """One text of several pieces; a hyphen that only divides a word goes, as `words` bear witness."""
    parts = [pieces[0]]
    for before, text in pairwise(pieces):
        bridge = _bridge(before, text, words) if is_divided(before) and text[0].islower() else None
        if bridge is not None:
            parts[-1] = parts[-1][:-1] + bridge
        elif not (closes(text) or before[-1] in _OPENS or (is_dense(before[-1]) and is_dense(text[0]))):
            parts.append(" ")
        parts.append(text)
    return "".join(parts)


def _bridge(before: str, text: str, words: frozenset[str]) -> str | None:
    """What joins the halves of a divided word: a hyphen or nothing; None where they are two words."""
    first = _WORD.findall(before[-_LONGEST_HALF:])[-1].lower()
    second = found[0].lower() if (found := _WORD.match(text[:_LONGEST_HALF])) else ""
    if second in _AND:
        return None
    if f"{first}-{second}" in words:
        return "-"
    if first + second in words:
        return ""
    return "-" if first in _HYPHENATED or "-" in first else ""
