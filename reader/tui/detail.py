"""Detail: what the list tells of an article below its headline, as far as there is room. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from rich.cells import cell_len

from reader.tui.painting import fitted


class Worth(IntEnum):
    """What is told first where there is no room for all."""

    MARK = 0
    """What the person has done with the article: starred, marked, tagged, archived."""
    OUTLET = 1
    DAY = 2
    AUTHORS = 3
    STORY = 4
    BEGUN = 5
    """How far the person has read."""
    QUOTATIONS = 6
    LENGTH = 7


_LEAST = {Worth.MARK: 2, Worth.OUTLET: 4, Worth.AUTHORS: 6}
"""What is cut where it is too long, not left out, and the cells from which on it tells something still."""


_SHORT = 4
"""A mark that is cut so that a count has room keeps so many cells."""


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

    Each is told whole or not at all, but for a mark, the outlet and the authors, which are cut. Where marks
    are left out, it is told how many.
    """
    line = _joined([piece for piece in pieces if piece.words])
    if cell_len(line) <= room:
        return line
    places = sorted((piece.worth, place) for place, piece in enumerate(pieces) if piece.words)
    told = _counted(
        _added({}, pieces, [place for worth, place in places if worth is Worth.MARK], room),
        sum(worth is Worth.MARK for worth, _ in places),
        room,
    )
    told = _added(told, pieces, [place for worth, place in places if worth is not Worth.MARK], room)
    return _joined([told[place] for place in sorted(told)]) if told else _first_words(pieces, room)


def _added(
    told: dict[float, Piece], pieces: Sequence[Piece], places: Sequence[int], room: int
) -> dict[float, Piece]:
    """What is told, and of the pieces at some places those that have room beside it."""
    for place in places:
        piece = pieces[place]
        for words in filter(None, _wordings(told, place, piece, room)):
            more = {**told, place: piece._replace(words=words)}
            if _width(more) <= room:
                told = more
                break
    return told


def _counted(told: dict[float, Piece], marks: int, room: int) -> dict[float, Piece]:
    """Some marks that are told, and behind them how many of all are not: `#harbour +3`."""
    kept = dict(told)
    while kept and len(kept) < marks:
        last = max(kept)
        count = Piece(f"+{marks - len(kept)}", Worth.MARK)
        left = room - _width({**kept, last + 0.5: count}) + cell_len(kept[last].words)
        if left >= min(_SHORT, cell_len(kept[last].words)):
            return {**kept, last: _cut(kept[last], left), last + 0.5: count}
        del kept[last]
    return told


def _cut(piece: Piece, room: int) -> Piece:
    """A piece in so many cells at most."""
    return (
        piece if cell_len(piece.words) <= room else piece._replace(words=fitted(piece.words, room).rstrip())
    )


def _wordings(told: dict[float, Piece], place: float, piece: Piece, room: int) -> Iterator[str]:
    """How a piece may be told beside those that are told, the best first; some of it may be empty."""
    yield piece.words
    yield piece.shorter
    left = room + 1 - _width({**told, place: piece._replace(words="…")})
    if left >= _LEAST.get(piece.worth, room + 1):
        yield fitted(piece.words, left).rstrip()


def _width(told: dict[float, Piece]) -> int:
    return cell_len(_joined([told[place] for place in sorted(told)]))


def _first_words(pieces: Sequence[Piece], room: int) -> str:
    """What there is room for of the piece of most worth, where there is none for a whole one."""
    words = min((piece for piece in pieces if piece.words), key=lambda piece: piece.worth).words
    return fitted(words, room).rstrip()


def _joined(pieces: Sequence[Piece]) -> str:
    """Some pieces in one line: signs with a space between them, the others with a dot."""
    line, before = "", False
    for piece in pieces:
        between = (" " if piece.sign and before else " · ") if line else ""
        line, before = f"{line}{between}{piece.words}", piece.sign
    return line
