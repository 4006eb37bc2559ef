"""Lines broken inside their sentences are joined again.

`The harbour was clo-` / `sed until the` / `morning.` -> `The harbour was closed until the morning.`
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from reader.article.list_marks import has_mark
from reader.cleaning.draft import Draft, Line
from reader.cleaning.joining import is_divided, join, words_of
from reader.cleaning.patterns import Pattern
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence
from reader.cleaning.shreds import belongs, is_torn

_GOES_ON = Pattern(r"[,;:.!?)\]”’»…](?:\s|$)")
_WIDTHS = range(40, 121)
"""How wide a text that was wrapped by a program is."""
_LEAST = 5
"""So many lines at least show that a text was wrapped."""
_SLACK = 14
"""A wrapped line may be so much shorter, or longer, than the others: the next word did not fit."""
_TAIL = 400
"""So much of what was joined so far is looked at."""


def join_shreds(draft: Draft) -> None:
    """Joins a line to the one before it where that one was surely broken off."""
    lines = draft.lines
    parted = any(not line.gap for line in lines[1:])  # blank lines mean nothing where they are everywhere
    width = _wrap_width(lines) if parted else 0
    torn = not width and is_torn([line.text for line in lines], everywhere=not parted)
    if not torn and not parted:
        return
    groups = _grouped(lines, belongs if torn else _following(width), heed_gaps=parted, whole=torn)
    if len(groups) < len(lines):
        broken = (line.text for group in groups for line in group[:-1])
        words = words_of(line.text for line in lines) if any(map(is_divided, broken)) else frozenset()
        draft.lines = [_whole(group, words) for group in groups]


def _grouped(
    lines: list[Line], belong: Callable[[str, str, str], bool], *, heed_gaps: bool, whole: bool
) -> list[list[Line]]:
    """The lines, those that belong together in one list; `whole`: all that was joined is looked at."""
    groups: list[list[Line]] = []
    stands_alone = [line.hint is not None or (heed_gaps and line.gap) for line in lines]
    tail = ""
    for at, line in enumerate(lines):
        is_below = not stands_alone[at] and at > 0 and lines[at - 1].hint is None
        goes_on = at + 1 < len(lines) and not stands_alone[at + 1]
        if is_below and belong(tail, line.text, lines[at + 1].text if goes_on else ""):
            groups[-1].append(line)
            tail = f"{tail} {line.text}"[-_TAIL:] if whole else line.text
        else:
            groups.append([line])
            tail = line.text[-_TAIL:]
    return groups


def _wrap_width(lines: list[Line]) -> int:
    """The column at which a program wrapped the whole text; 0 where none did."""
    inner = [len(line.text) for line, after in pairwise(lines) if not after.gap]
    if len(inner) < _LEAST or len(inner) * 2 < len(lines):
        return 0
    width = sorted(inner)[len(inner) * 3 // 4]
    if width not in _WIDTHS:
        return 0
    full = sum(width - _SLACK <= length <= width + _SLACK for length in inner)
    if full * 3 < len(inner) * 2:
        return 0
    return width if sum(line.is_ended for line in lines) * 2 < len(lines) else 0


def _following(width: int) -> Callable[[str, str, str], bool]:
    """The judge of lines in a text that is wrapped at `width`, or broken only here and there (0)."""

    def goes_on(before: str, text: str, _after: str) -> bool:
        """Whether `text` is the rest of the sentence that the line before it began."""
        is_small = text[0].islower()
        if is_small and is_divided(before):
            return True
        if width and len(before) >= width - _SLACK:
            return not has_mark(text)
        if not is_small:
            goes_on = not text[0].isalnum() and _GOES_ON.match(text) is not None
            return goes_on and before[-1].isalnum() and " " in before
        if not width and text.count(" ") < 2:
            return False
        return before[-200:].count(" ") > 2 and not ends_a_sentence(before)

    return goes_on


def _whole(lines: list[Line], words: frozenset[str]) -> Line:
    """One line of several."""
    if len(lines) == 1:
        return lines[0]
    text = join([line.text for line in lines], words)
    return Line(tuple(part for line in lines for part in line.parts), text)


SHREDDED = Rule("shredded", join_shreds)
