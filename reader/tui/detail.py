"""Detail: what the list tells of an article below its headline, as far as there is room. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from rich.cells import cell_len

from reader.tui.painting import fitted


class Worth(IntEnum):
    """What is told first where there is no room for all."""

    OUTLET = 0
    DAY = 1
    STORY = 2
    MARK = 3
    """What the person has done with the article: starred, marked, tagged, archived."""
    BEGUN = 4
    """How far the person has read."""
    QUOTATIONS = 5
    LENGTH = 6


class Piece(NamedTuple):
    """One thing that is told of an article."""

    words: str
    worth: Worth
    shorter: str = ""
    """What stands for it where the words are too long."""

    @property
    def sign(self) -> bool:
        """Whether it stands close beside others of its sort."""
        return self.worth in (Worth.MARK, Worth.QUOTATIONS)


def detail(pieces: Sequence[Piece], room: int) -> str:
    """The pieces on one line of at most `room` cells, in their order; the ones of least worth are left out.

    Each is told whole or not at all, but for the first where it is longer than the line.
    """
    line = _joined([piece for piece in pieces if piece.words])
    if cell_len(line) <= room:
        return line
    told: dict[int, Piece] = {}
    by_worth = sorted((piece.worth, place) for place, piece in enumerate(pieces) if piece.words)
    for _, place in by_worth:
        piece = pieces[place]
        for words in filter(None, (piece.words, piece.shorter)):
            more = {**told, place: piece._replace(words=words)}
            if cell_len(_joined([more[at] for at in sorted(more)])) <= room:
                told = more
                break
        if not told:
            return fitted(piece.words, room).rstrip()
    return _joined([told[at] for at in sorted(told)])


def _joined(pieces: Sequence[Piece]) -> str:
    """Some pieces in one line: signs with a space between them, the others with a dot."""
    line, before = "", False
    for piece in pieces:
        between = (" " if piece.sign and before else " · ") if line else ""
        line, before = f"{line}{between}{piece.words}", piece.sign
    return line
