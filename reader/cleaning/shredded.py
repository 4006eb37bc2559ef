"""Lines broken inside their sentences are joined again.

`The harbour was clo-` / `sed until the` / `morning.` -> `The harbour was closed until the morning.`
"""

from __future__ import annotations

import re

from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

_HYPHENATED = re.compile(r"[^\W\d_]{2}-$")
_GOES_ON = re.compile(r"[,;:.!?)\]”’»…](?:\s|$)")
_BULLET = re.compile(r"(?:[-–—•*·]|\d{1,3}[.)])\s")
_WIDTHS = range(40, 121)
"""How wide a text that was wrapped by a program is."""


def join_shreds(draft: Draft) -> None:
    """Joins a line to the one before it where that one was surely broken off."""
    if len(draft.lines) < 2:
        return
    wrapped = _wrap_width(draft.lines)
    joined: list[list[Line]] = []
    for line in draft.lines:
        if joined and _continues(joined[-1][-1], line, wrapped):
            joined[-1].append(line)
        else:
            joined.append([line])
    if len(joined) < len(draft.lines):
        draft.lines = [_whole(lines) for lines in joined]


def _wrap_width(lines: list[Line]) -> int:
    """The column at which a program wrapped the whole text; 0 where none did."""
    lengths = [len(line.text) for line in lines]
    widest = max(lengths)
    if widest not in _WIDTHS or len(lines) < 4:
        return 0
    inner = [a for a, line, after in zip(lengths, lines, lines[1:], strict=False) if not after.gap]
    full = sum(length > widest - 20 for length in inner)
    ended = sum(ends_a_sentence(line.text) for line in lines)
    return widest if len(inner) >= 3 and full * 3 > len(inner) * 2 and ended * 2 < len(lines) else 0


def _continues(before: Line, line: Line, wrapped: int) -> bool:
    """Whether `line` is the rest of the sentence that `before` began."""
    if line.gap or line.hint is not None:
        return False
    first, last = line.text[0], before.text[-1]
    if last == "-" and first.islower() and _HYPHENATED.search(before.text):
        return True
    if wrapped and not _BULLET.match(line.text):
        return len(before.text) > wrapped - 20
    if not first.isalnum() and _GOES_ON.match(line.text):
        return last.isalnum() and " " in before.text
    if not first.islower() or line.text.count(" ") < 2:
        return False
    return before.text.count(" ") > 2 and not ends_a_sentence(before.text)


def _whole(lines: list[Line]) -> Line:
    """One line of several; a hyphen at a line's end goes, a closing sign gets no space before it."""
    text = lines[0].text
    for line in lines[1:]:
        if _HYPHENATED.search(text) and line.text[0].islower():
            text = text[:-1] + line.text
        else:
            text += line.text if _GOES_ON.match(line.text) else f" {line.text}"
    return Line(tuple(part for line in lines for part in line.parts), text)


SHREDDED = Rule("shredded", join_shreds)
