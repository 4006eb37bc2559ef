"""Phrases: a word list that finds its lines by looking words up, whatever the length of the list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_WORD = re.compile(r"\w+")


def key_of(text: str) -> str:
    """The words of `text` in lower case with one space between: what phrases are compared with."""
    return " ".join(_WORD.findall(text.lower()))


class Phrases:
    """Lines that are one of some phrases, begin with one, or hold one.

    Each list is written as one text with a stroke or a line end between two phrases.
    """

    __slots__ = ("inside", "start", "whole")

    def __init__(
        self,
        *,
        whole: str = "",
        start: str = "",
        inside: str = "",
    ) -> None:
        self.whole = frozenset(_listed(whole))
        self.start = _by_word(start, lambda words: words[0])
        self.inside = _by_word(inside, lambda words: max(words, key=len))

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
