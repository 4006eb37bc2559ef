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
    return "".join(part for part in parts if not unicodedata.combining(part))
