"""Words: a text as the reasons count it.

Before -> after: `"The Harbour’s dredger, again"` -> `["the", "harbour", "dredger", "again"]`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import blake2b

from reader.links.stop_words import STOP_WORDS

_WORD = re.compile(r"[^\W_]+(?:['’.,\-][^\W_]+)*")
_POSSESSIVE = ("'s", "’s")
_BITS = (1 << 63) - 1


def words_of(text: str) -> list[str]:
    """The words and figures of `text` in order, in lower case, without a possessive's ending."""
    words: list[str] = _WORD.findall(text.lower())
    return [word[:-2] if word.endswith(_POSSESSIVE) else word for word in words]


def telling(words: list[str]) -> list[str]:
    """Those of `words` that tell what a text is about."""
    return [word for word in words if len(word) > 1 and word not in STOP_WORDS]


@lru_cache(maxsize=10_000)
def term(word: str) -> int:
    """The 63-bit hash by which a word, or a phrase, is known: the same on every machine and in every run."""
    return int.from_bytes(blake2b(word.encode(errors="replace"), digest_size=8).digest(), "big") & _BITS
