"""What a line and the story are compared by where a headline is looked for: starts of their words."""

from __future__ import annotations

from collections.abc import Collection

from reader.cleaning.draft import Line
from reader.cleaning.phrases import key_of
from reader.cleaning.shape import is_dense

_READ = 2000
"""So many characters of a paragraph are read."""
_STEM = 5
"""Words with as many first letters in common are taken for one; a word of one letter less counts."""


def words_read(line: Line) -> Collection[str]:
    """The words of a paragraph's beginning."""
    return line.words if len(line.text) <= _READ else key_of(line.text[:_READ]).split(" ")


def stems_of(words: Collection[str]) -> set[str]:
    """What is compared of some words: the starts of the longer ones; pairs of letters where no spaces are."""
    dense = {word for word in words if not word.isascii() and is_dense(word)}
    stems = {word[:_STEM] for word in words if len(word) >= _STEM - 1 and word not in dense}
    stems.update(word[at : at + 2] for word in dense for at in range(len(word) - 1))
    return stems
