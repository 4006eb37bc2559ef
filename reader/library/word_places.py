"""Words as they are looked up, and where they stand: without case and diacritics, folded as `fold` does.

`"The café"` -> `the` (0, 3), `cafe` (4, 8)

Text without spaces between its words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) is taken letter by
letter, each with its marks; whoever looks for several of them looks for letters that follow each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reader.library.folding import fold

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Japanese, Chinese
)
_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"  # Thai, Lao
    "\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u17dd\u3099\u309a\uff9e\uff9f"  # Burmese, Khmer, kana
)
_WITHIN = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0963\u0970-\u0df4"
)
"""What belongs to a word, though it is no letter: accents, points and vowel signs."""

_LETTER = rf"[^\W_{_UNSPACED}]"
_ASCII_WORD = re.compile(r"[a-z0-9]+")


class WordPlace(NamedTuple):
    """A word of a text."""

    word: str
    """Folded."""
    start: int
    end: int


@cache
def _word() -> re.Pattern[str]:
    """A word of any script; made when it is first needed, which takes a hundredth of a start."""
    return re.compile(rf"{_LETTER}(?:{_LETTER}|[{_WITHIN}])*|[{_UNSPACED}](?<=\w)[{_MARKS}]*")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


def words_of(text: str) -> list[str]:
    """The words of a text in their order."""
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    found: list[str] = _word().findall(fold(text))
    return found


def is_spaced(word: str) -> bool:
    """Whether something parts a word from its neighbours."""
    return word.isascii() or _unspaced().match(word) is None


def word_places(text: str, start: int = 0, end: int | None = None) -> Iterator[WordPlace]:
    """The words of `text[start:end]` with their places in the text; those that fold to several share one."""
    for match in _word().finditer(text, start, len(text) if end is None else end):
        written = match[0]
        if written.isascii():
            yield WordPlace(written.lower(), *match.span())
        else:
            for word in words_of(written):
                yield WordPlace(word, *match.span())
