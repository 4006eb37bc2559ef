"""How long a text is: in words, or in characters where its script puts no spaces between words; and cut."""

from __future__ import annotations

import re
from functools import cache

DENSE = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
"""Of scripts that are written without spaces, for a pattern: Thai, Lao, Burmese, Khmer, Chinese, Japanese."""


def words_in(text: str) -> int:
    """How many words `text` has, by its spaces; two letters of a script without spaces count as one.

    So 230 words, or 460 such letters, are read in a minute.
    """
    dense = dense_in(text)
    if not dense:
        return len(text.split())
    others = _dense().sub(" ", text).split()
    return sum(any(map(str.isalnum, word)) for word in others) + -(-dense // 2)


def length_of(text: str) -> str:
    """What a person is told: “412 words”, or “824 characters” where most of its letters need no spaces."""
    dense = dense_in(text)
    if dense and dense * 2 > sum(map(str.isalpha, text)):
        count, unit = sum(not sign.isspace() for sign in text), "character"
    else:
        count, unit = words_in(text), "word"
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def shortened(words: str, most: int) -> str:
    """No more than so many characters of a line: `The dyke of Lit…`."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def dense_in(text: str) -> int:
    """How many letters `text` has of scripts that are written without spaces."""
    return 0 if text.isascii() else len(_dense().findall(text))


@cache
def _dense() -> re.Pattern[str]:
    """The pattern, compiled where a text is not plain."""
    return re.compile(DENSE)
