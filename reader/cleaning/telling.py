"""Sentences about somebody of whom the rest of the text speaks, too: no call of the site begins one.

`Follow us on the road to Westhaven and you will meet Ilse Marrow, who has kept the light since 1988.`, where
Ilse Marrow speaks in another paragraph -> told. `Follow us on every platform and never miss a story.` -> not.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.cleaning.draft import Draft, Line
from reader.cleaning.phrases import words_in
from reader.cleaning.shape import ends_a_sentence

SHORTEST = 12
"""So many words at least has such a sentence."""
_TELLS = words_in(
    "who whose has had was were said says hat hatte war sagt sagte qui avait"
    " était dit había tiene dijo aveva era disse"
)
"""One of these words has a sentence that tells of somebody; a call to send memories of a street has none."""
_LOOKED_AT = 2000
"""So many characters of a line are looked at."""


def without_told(draft: Draft, lines: Iterable[Line]) -> list[Line]:
    """Those of the lines that a site may have written: all but the sentences that tell of somebody."""
    return [line for line in lines if not is_told(draft, line)]


def is_told(draft: Draft, line: Line) -> bool:
    """Whether a line is a sentence that names somebody whom another open line names, too."""
    if line.size < SHORTEST or _TELLS.isdisjoint(line.words) or not ends_a_sentence(line.text):
        return False
    names = [name for name in _names_in(line.text) if name not in draft.facts.outlet]
    return any(
        name in other.text[:_LOOKED_AT]
        for name in names
        for other in draft.with_word({name.lower().partition(" ")[0]})
        if other is not line and other.is_ended
    )


def _names_in(text: str) -> list[str]:
    """Two words with capital letters beside each other, inside a sentence."""
    words = text[:_LOOKED_AT].split()
    pairs = zip(words, words[1:], words[2:], strict=False)
    found = []
    for before, first, last in pairs:
        last = last.removesuffix("'s").removesuffix("’s").rstrip(".,;:!?)”\"'’")
        is_inside = before[-1] not in ".:!?…" and first.isalpha() and first != "The"
        if is_inside and first[0].isupper() and not first.isupper() and last[:1].isupper():
            found.append(f"{first} {last}")
    return found
