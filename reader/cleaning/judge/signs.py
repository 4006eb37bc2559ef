"""What a judge sees of one line by itself, in figures: its size, its ends, its letters, its numbers.

`By 9:30 the ferry had left.` -> six words, a full stop, a capital, a time of day.
"""

from __future__ import annotations

import re

from reader.cleaning.draft import Line
from reader.cleaning.shape import is_list_item

SHORT = 30
"""Letters are counted in lines of fewer words; a longer one is a paragraph whatever its letters."""
_SENTENCE_END = re.compile(r"[.!?。！？।؟][\"'”’»)]*\s+(?=[^\W\d_a-z])|[。！？।؟]")
_TIME = re.compile(r"\b[0-2]?\d[:.h][0-5]\d\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBERED = re.compile(r"#?\d{1,3}[.):]?\s")
_PARTING = re.compile(r"[|•·>›»→/]")
_COMMAS = re.compile("[,،、，]")
_ENDS = {
    **dict.fromkeys(".。।॥۔።։｡", 1),
    **dict.fromkeys("!！", 2),
    **dict.fromkeys("?？؟", 3),
    **dict.fromkeys("\"'”’»“«」』", 4),
    **dict.fromkeys(":：", 6),
    **dict.fromkeys(",;،、-–—", 7),
    **dict.fromkeys(")]）", 8),
}
"""How a line may end, as a number; 0 for a letter, 5 for dots, 9 for a figure."""
_STARTS = {**dict.fromkeys("\"'“”„«‘’「『", 3), **dict.fromkeys("([", 4)}
"""What a line may begin with: 0 a capital, 1 a small letter, 2 a figure, 5 another letter, 6 another sign."""
OWN = (
    "size",
    "length",
    "end",
    "start",
    "capitals",
    "upper",
    "figures",
    "commas",
    "sentences",
    "word_length",
    "list_item",
    "time",
    "year",
    "numbered",
    "parting",
    "gap",
    "inner_end",
)
"""The names of the figures, in order."""


def own_signs(line: Line) -> list[float]:
    """The figures of one line that tell what it is without its neighbours: as many as `OWN` has names."""
    text, size = line.text, line.size
    head = text[:400]
    words = head.split()
    capitals = upper = 0.0
    figures = 0.0
    if size < SHORT:
        letters = text[:120]
        upper = sum(map(str.isupper, letters)) / len(letters)
        figures = sum(map(str.isdecimal, letters)) / len(letters)
        capitals = sum(word[0].isupper() for word in words[1:]) / (len(words) - 1) if len(words) > 1 else 0.5
    short = head if size < SHORT else head[:60]
    end = end_sign(text)
    return [
        size,
        len(text),
        end,
        start_sign(text[0]),
        capitals,
        upper,
        figures,
        len(_COMMAS.findall(head)),
        len(_SENTENCE_END.findall(head)),
        len(head) / len(words),
        is_list_item(text),
        _TIME.search(short) is not None,
        _YEAR.search(short) is not None,
        _NUMBERED.match(text) is not None,
        len(_PARTING.findall(short)),
        line.gap,
        _ENDS.get(text[-2:-1], 0) if end in (4, 8) else 0,
    ]


def end_sign(text: str) -> int:
    """How a line ends, as a number: see `_ENDS`."""
    if text.endswith(("...", "…", "[…]")):
        return 5
    last = text[-1]
    return _ENDS.get(last, 9 if last.isdecimal() else 0)


def start_sign(first: str) -> int:
    """What a line begins with, as a number: see `_STARTS`."""
    if first.isalpha():
        return 0 if first.isupper() else 1 if first.islower() else 5
    return 2 if first.isdecimal() else _STARTS.get(first, 6)
