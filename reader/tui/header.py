"""Header: where one is, what goes on meanwhile, and which article of how many it is, on one line. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from reader.tui.painting import fitted

Runs = tuple[tuple[str, str], ...]
"""Runs of words, each with the scope it is painted in."""

_NAME = " reader"
_BAR = 12
_FILLED, _EMPTY = "━", "─"


def header(
    width: int, where: str, place: str, *, unread: str = "", going_on: Sequence[str] = ()
) -> tuple[Runs, Runs]:
    """The words at the start and at the end of a header of `width` cells.

    `going_on` are wordings of what goes on, the longest first. Where there is little room the unread ones go,
    then shorter wordings are taken, then the program's name goes, then the place; then `where` is cut.
    """
    named = ((_NAME, "frame.accent"), (f"  {where}", "header"))
    alone = ((f" {where}", "header"),)
    placed = list(_ends(going_on, place, unread))
    last = [f"{words} " for words in (*going_on[-1:], place) if words]
    for start, ends in ((named, placed), (alone, placed), (named, last), (alone, last)):
        room = width - 1 - sum(cell_len(words) for words, _ in start)
        for end in ends:
            if cell_len(end) <= room:
                return start, ((end, "header.place"),)
    end = next((end for end in (*placed, *last) if cell_len(end) <= width // 2), "")
    start = ((fitted(f" {where}", width - cell_len(end) - 1), "header"),)
    return start, ((end, "header.place"),)


def _ends(going_on: Sequence[str], place: str, unread: str) -> Iterator[str]:
    """What can stand at the end, the longest first, each with the place."""
    for words in going_on or ("",):
        between = "" if not (words and place) else " " if words.endswith((_FILLED, _EMPTY)) else " · "
        for tail in (f" · {unread}", "") if unread else ("",):
            yield f"{words}{between}{place}{tail} ".lstrip()


def together(some: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """The wordings of two things that go on at the same time."""
    if not (some and others):
        return (*some, *others)
    return tuple(f"{one} · {other}" for other in others for one in some)


def wordings(verb: str, words: str, done: int, total: int, *, with_bar: bool = False) -> tuple[str, ...]:
    """How far something has come, the longest first.

    `words` tell it in full: `120 of 300`, or `120 of 300 · 4 a second · 45 s left`.
    """
    count, *more = words.split(" · ")
    left = more[-1:]
    share = f"{100 * done // total if total else 0} %"
    told = (
        [f"{words} {_bar(done, total)}"] if with_bar else [],
        [words],
        [" · ".join((count, *left))],
        [" · ".join((share, *left))],
        [share],
    )
    return tuple(dict.fromkeys(f"{verb} {line}" for lines in told for line in lines))


def _bar(done: int, total: int) -> str:
    """How far something has come, as a thin line."""
    filled = _BAR * done // total if total else 0
    return _FILLED * filled + _EMPTY * (_BAR - filled)
