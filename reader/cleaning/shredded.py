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
_COMPOUND = re.compile(r"\b[^\W\d_]+-[^\W\d_]+\b")
_LONGEST_HALF = 40
_GOES_ON = re.compile(r"[,;:.!?)\]”’»…](?:\s|$)")
_WIDTHS = range(40, 121)
"""How wide a text that was wrapped by a program is."""
_LEAST = 5
"""So many lines at least show that a text was wrapped."""
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
        compounds = _compounds(draft.lines)
        draft.lines = [_whole(lines, compounds) for lines in joined]


def _compounds(lines: list[Line]) -> frozenset[str]:
    """The words that the text writes with a hyphen in mid-line."""
    return frozenset(word.lower() for line in lines for word in _COMPOUND.findall(line.text))


def _wrap_width(lines: list[Line]) -> int:
    """The column at which a program wrapped the whole text; 0 where none did."""
    inner = [len(line.text) for line, after in pairwise(lines) if not after.gap]
    if len(inner) < _LEAST or len(inner) * 2 < len(lines):
        return 0
    width = sorted(inner)[len(inner) * 3 // 4]
    if width not in _WIDTHS:
        return 0
    full = sum(width - _SLACK <= length <= width + _SLACK for length in inner)
    ended = sum(line.is_ended for line in lines)
    return width if full * 3 >= len(inner) * 2 and ended * 2 < len(lines) else 0


def _goes_on(before: str, text: str, width: int) -> bool:
    """Whether `text` is the rest of the sentence that `before` began, in a text wrapped at `width`."""
    first, last = text[0], before[-1]
    if first.islower() and _is_hyphenated(before):
        return True
    if width and len(before) >= width - _SLACK:
        return not is_list_item(text)
    if not first.isalnum() and _GOES_ON.match(text):
        return last.isalnum() and " " in before
    if not first.islower() or (not width and text.count(" ") < 2):
        return False
    return before[-200:].count(" ") > 2 and not ends_a_sentence(before)


def _whole(lines: list[Line], compounds: frozenset[str]) -> Line:
    """One line of several; a hyphen that only divides a word goes, a closing sign gets no space before it."""
    pieces = [lines[0].text]
    for line in lines[1:]:
        if _is_hyphenated(pieces[-1]) and line.text[0].islower():
            if _over_the_end(pieces[-1], line.text) not in compounds:
                pieces[-1] = pieces[-1][:-1]
        elif not _GOES_ON.match(line.text):
            pieces.append(" ")
        pieces.append(line.text)
    return Line(tuple(part for line in lines for part in line.parts), "".join(pieces))


def _over_the_end(before: str, text: str) -> str:
    """The word that stands over a line's end, with its hyphen: “US-” and “backed by” -> “us-backed”."""
    return (
        (before[-_LONGEST_HALF:].split()[-1] + text[:_LONGEST_HALF].split()[0]).lower().strip(".,;:!?“”\"'")
    )


def _is_hyphenated(text: str) -> bool:
    """Whether a word was divided at the end of `text`."""
    return text[-1] == "-" and _HYPHENATED.match(text[-3:]) is not None


SHREDDED = Rule("shredded", join_shreds)
