"""Folding: words as they are compared, without case and diacritics.

Before -> after: `"ÉLAN in Łódź"` -> `"elan in łodz"`.
"""

from __future__ import annotations

import unicodedata

MOST_NEEDLES = 64
"""So many different words of a filter are looked for."""


def fold(text: str) -> str:
    """`text` in the form that two spellings of one word share."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    marks = [ord(part) for part in set(parts) if unicodedata.combining(part)]
    return parts.translate(dict.fromkeys(marks)) if marks else parts


def needles(words: str) -> list[str]:
    """The different words of a filter in the form in which they are compared; of a pasted page the first."""
    return list(dict.fromkeys(fold(words).split()))[:MOST_NEEDLES]
