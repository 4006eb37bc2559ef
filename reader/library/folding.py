"""Folding: words as they are compared, without case and diacritics.

Before -> after: `"ÉLAN in Łódź"` -> `"elan in łodz"`.
"""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """`text` in the form that two spellings of one word share."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    marks = [ord(part) for part in set(parts) if unicodedata.combining(part)]
    return parts.translate(dict.fromkeys(marks)) if marks else parts
