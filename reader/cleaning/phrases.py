"""Phrases: a word list that finds its lines by looking words up, whatever the length of the list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import compress

from reader.cleaning.patterns import Pattern

_WORD = re.compile(
    "[\\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff]+"
)
"""A word: letters and figures, and the marks above, below and between the letters of some scripts."""
_DOTTED = "i\u0307"
"""What the Turkish capital “İ” becomes in lower case."""
_UNSPACED = Pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that put no space, or only some, between words."""


_PLAIN = bytes(ord(sign.lower()) if _WORD.match(sign) else 32 for sign in map(chr, range(128))) + bytes(128)
"""What each byte of a plain text becomes in its key: a small letter, a figure, or a space."""
_SIGNS = "’“”‘–—…•€"
"""Signs between words that often are all that keeps a text from being in Latin letters."""
_LATIN = [ord(sign.lower()) if _WORD.match(sign) else 32 for sign in map(chr, range(256))]
_LATIN_LINES = bytes([*_LATIN[:10], 10, *_LATIN[11:]])
"""What each byte of a text in Latin letters becomes in its key; line ends stay."""


def key_of(text: str) -> str:
    """The words of `text` in lower case with one space between: what phrases are compared with."""
    if text.isascii():
        return " ".join(text.encode().translate(_PLAIN).decode().split())
    lower = text.lower()
    if not lower.isascii():
        lower = lower.replace(_DOTTED, "i")
    return " ".join(_WORD.findall(lower))


def words_of_each(texts: Sequence[str]) -> list[list[str]]:
    """The words of the keys of many texts, which are made at once: as if each key were split."""
    joined = "\n".join(texts)
    for sign in _SIGNS:
        joined = joined.replace(sign, " ")
    lines = joined.split("\n")
    if len(lines) != len(texts):
        return [key_of(text).split(" ") for text in texts]
    latin = [*map(_is_latin, lines)]
    raw = "\n".join(compress(lines, latin)).encode("latin-1")
    told = iter(raw.translate(_LATIN_LINES).decode("latin-1").split("\n"))
    return [
        (next(told).split() or [""]) if is_latin else key_of(text).split(" ")
        for text, is_latin in zip(texts, latin, strict=True)
    ]


def _is_latin(text: str) -> bool:
    """Whether each letter of `text` is one of the first 256: what it becomes stands in a table."""
    if text.isascii():
        return True
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def is_unspaced(text: str) -> bool:
    """Whether `text` is written in a script in which a phrase need not end where a space stands."""
    return not text.isascii() and _UNSPACED.search(text) is not None


class Phrases:
    """Lines that are one of some phrases, begin with one, or hold one.

    Each list is written as one text with a stroke or a line end between two phrases; it is taken apart when
    it is asked for the first time.
    """

    def __init__(self, *, whole: str = "", start: str = "", inside: str = "", pieces: str = "") -> None:
        self._whole, self._start, self._inside, self._pieces = whole, start, inside, pieces

    @cached_property
    def whole(self) -> frozenset[str]:
        """The phrases that a line must be."""
        return frozenset(_listed(self._whole))

    @cached_property
    def start(self) -> dict[str, tuple[str, ...]]:
        """The phrases that a line begins with, under their first word."""
        return _by_word(self._start, lambda words: words[0])

    @cached_property
    def inside(self) -> dict[str, tuple[str, ...]]:
        """The phrases that a line holds, under their longest word."""
        return _by_word(self._inside, lambda words: max(words, key=len))

    @cached_property
    def pieces(self) -> re.Pattern[str] | None:
        """The phrases that a line in a script without spaces holds anywhere."""
        listed = _listed(self._pieces)
        return re.compile("|".join(map(re.escape, listed))) if listed else None

    def begins(self, key: str, word: str) -> bool:
        """Whether a line with this key, whose first word is `word`, begins with a phrase."""
        return any(key.startswith(phrase) and _ends_at(key, len(phrase)) for phrase in self.start[word])

    def holds(self, key: str, words: Iterable[str]) -> bool:
        """Whether a line with this key and these words holds a phrase."""
        padded = f" {key} "
        return any(f" {phrase} " in padded for word in words for phrase in self.inside.get(word, ()))


def _ends_at(key: str, place: int) -> bool:
    """Whether a word of `key` ends at `place`."""
    return len(key) == place or key[place] == " "


def words_in(text: str) -> frozenset[str]:
    """The words of a list written as one text."""
    return frozenset(text.split())


def labels(text: str) -> tuple[str, ...]:
    """The phrases of a list written as one text, as they stand, for use in a pattern."""
    return tuple(label for phrase in text.replace("\n", "|").split("|") if (label := phrase.strip()))


def _listed(text: str) -> list[str]:
    """The phrases of a list written as one text: a stroke or a line end stands between two."""
    return [key_of(label) for label in labels(text)]


def _by_word(phrases: str, choose: Callable[[list[str]], str]) -> dict[str, tuple[str, ...]]:
    """The phrases under the one of their words that a line must have."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in _listed(phrases):
        word = choose(phrase.split(" "))
        found[word] = (*found.get(word, ()), phrase)
    return found
