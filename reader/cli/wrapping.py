"""Running text in lines that fit the terminal, counted in columns: wide characters take two."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator

WIDEST = 72
"""The widest line of running text."""


def text_width() -> int:
    """How wide running text may be: the terminal's width, at most `WIDEST`."""
    return max(20, min(WIDEST, terminal_width()))


def terminal_width() -> int:
    """How wide the terminal is; `WIDEST` where there is none. The import of `shutil` would cost too much."""
    try:
        return int(os.environ.get("COLUMNS", "")) or WIDEST
    except ValueError:
        pass
    try:
        return os.get_terminal_size(1).columns or WIDEST
    except OSError:
        return WIDEST


def wrap(text: str, width: int, first: str = "", rest: str = "") -> Iterator[str]:
    """`text` in lines of at most `width` columns; a word that is wider is cut. Empty text gives no line."""
    line: list[str] = []
    used, indent = len(first), first
    for word in _fitting_words(text, width - max(len(first), len(rest))):
        cells = columns(word)
        if line and used + 1 + cells > width:
            yield indent + " ".join(line)
            line, indent, used = [], rest, len(rest)
        used += cells + bool(line)
        line.append(word)
    if line:
        yield indent + " ".join(line)


def _fitting_words(text: str, width: int) -> Iterator[str]:
    """The words of `text`, those cut that are wider than `width`."""
    for word in text.split():
        if len(word) * 2 <= width or columns(word) <= width:
            yield word
        else:
            yield from _cut(word, width)


def _cut(word: str, width: int) -> Iterator[str]:
    piece, used = 0, 0
    for place, letter in enumerate(word):
        cells = columns(letter)
        if used + cells > width:
            yield word[piece:place]
            piece, used = place, 0
        used += cells
    yield word[piece:]


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes: wide characters two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(letter) for letter in text)


def _columns_of(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
