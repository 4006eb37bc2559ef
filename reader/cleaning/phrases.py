"""Phrases: a word list that finds its lines by looking words up, whatever the length of the list."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")


def key_of(text: str) -> str:
    """The words of `text` in lower case with one space between: what phrases are compared with."""
    return " ".join(_WORD.findall(text.lower()))


class Phrases:
    """Lines that are one of some phrases, begin with one, end with one, or hold one.

    Each list is written as one text with a stroke or a line end between two phrases.
    """

    __slots__ = ("end", "inside", "start", "whole")

    def __init__(
        self,
        *,
        whole: str = "",
        start: str = "",
        end: str = "",
        inside: str = "",
    ) -> None:
        self.whole = frozenset(_listed(whole))
        self.start = _by_word(start, 0)
        self.end = _by_word(end, -1)
        self.inside = _by_word(inside, None)

    def match(self, key: str) -> bool:
        """Whether a line with this key is one of the lines meant."""
        if not key:
            return False
        if key in self.whole:
            return True
        padded = f" {key} "
        words = key.split(" ")
        return (
            any(padded.startswith(f" {phrase} ") for phrase in self.start.get(words[0], ()))
            or any(padded.endswith(f" {phrase} ") for phrase in self.end.get(words[-1], ()))
            or any(f" {phrase} " in padded for word in words for phrase in self.inside.get(word, ()))
        )


def words_in(text: str) -> frozenset[str]:
    """The words of a list written as one text."""
    return frozenset(text.split())


def labels(text: str) -> tuple[str, ...]:
    """The phrases of a list written as one text, as they stand, for use in a pattern."""
    return tuple(label for phrase in text.replace("\n", "|").split("|") if (label := phrase.strip()))


def _listed(text: str) -> list[str]:
    """The phrases of a list written as one text: a stroke or a line end stands between two."""
    return [key_of(label) for label in labels(text)]


def _by_word(phrases: str, place: int | None) -> dict[str, tuple[str, ...]]:
    """The phrases under the word that a line must have: at `place`, or else their longest one."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in _listed(phrases):
        words = phrase.split(" ")
        word = max(words, key=len) if place is None else words[place]
        found[word] = (*found.get(word, ()), phrase)
    return found
