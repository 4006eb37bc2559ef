"""Lines broken inside their sentences are joined again.

`The harbour was clo-` / `sed until the` / `morning.` -> `The harbour was closed until the morning.`
"""

from __future__ import annotations

import re
from itertools import pairwise

from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence, is_list_item

_HYPHENATED = re.compile(r"[^\W\d_]{2}-$")
_GOES_ON = re.compile(r"[,;:.!?)\]”’»…](?:\s|$)")
_WIDTHS = range(40, 121)
"""How wide a text that was wrapped by a program is."""
_SLACK = 14
"""A wrapped line may be so much shorter, or longer, than the others: the next word did not fit."""


def join_shreds(draft: Draft) -> None:
    """Joins a line to the one before it where that one was surely broken off."""
    if all(line.gap for line in draft.lines[1:]):
        return
    width = _wrap_width(draft.lines)
    joined: list[list[Line]] = []
    for line in draft.lines:
        if joined and not line.gap and line.hint is None and _goes_on(joined[-1][-1].text, line.text, width):
            joined[-1].append(line)
        else:
            joined.append([line])
    if len(joined) < len(draft.lines):
        draft.lines = [_whole(lines) for lines in joined]


def _wrap_width(lines: list[Line]) -> int:
    """The column at which a program wrapped the whole text; 0 where none did."""
    inner = [len(line.text) for line, after in pairwise(lines) if not after.gap]
    if len(inner) < 3 or len(inner) * 2 < len(lines):
        return 0
    width = sorted(inner)[len(inner) * 3 // 4]
    full = sum(width - _SLACK <= length <= width + _SLACK for length in inner)
    ended = sum(ends_a_sentence(line.text) for line in lines)
    return width if width in _WIDTHS and full * 3 >= len(inner) * 2 and ended * 2 < len(lines) else 0


def _goes_on(before: str, text: str, width: int) -> bool:
    """Whether `text` is the rest of the sentence that `before` began, in a text wrapped at `width`."""
    first, last = text[0], before[-1]
    if last == "-" and first.islower() and _HYPHENATED.search(before):
        return True
    if width and len(before) >= width - _SLACK:
        return not is_list_item(text)
    if not first.isalnum() and _GOES_ON.match(text):
        return last.isalnum() and " " in before
    if not first.islower() or (not width and text.count(" ") < 2):
        return False
    return before.count(" ") > 2 and not ends_a_sentence(before)


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
