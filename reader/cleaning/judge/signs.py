"""What a judge sees of one line by itself, in figures: its size, its ends, its letters, its numbers.

`By 9:30 the ferry had left.` -> six words, a full stop, a capital, a time of day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.cleaning.draft import Line

SHORT = 30
"""Letters are counted in lines of fewer words; a longer one is a paragraph whatever its letters."""
_HEAD, _LETTERS = 400, 80
"""So many characters of a line are looked at, and of a short one are counted by their sort."""
_NUMBERED = re.compile(r"#?\d{1,3}[.):]?\s")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_COMMAS = re.compile("[,،、，]")
_UPPER, _FIGURES = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"0123456789"
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
    "size", "length", "end", "start", "capitals", "upper", "figures", "commas", "word_length", "numbered",
)  # fmt: skip
"""The names of the figures, in order."""


def words_at_start(line: Line) -> list[str]:
    """The words of a line that are looked at."""
    return line.text[:_HEAD].split()


def capitals_in(words: list[str]) -> list[str]:
    """The words behind the first that begin with a capital."""
    return [word for word in words[1:] if word[0].isupper()]


def own_signs(line: Line, end: int, words: list[str], capitals: list[str]) -> tuple[float, ...]:
    """The figures of one line that tell what it is without its neighbours: as many as `OWN` has names.

    `end` is its `end_sign`, `words` are those at its start, `capitals` what `capitals_in` gives of them.
    """
    text, size = line.text, line.size
    head = text[:_HEAD]
    is_short, is_plain = size < SHORT, text.isascii()
    upper, figures = _letters(head[:_LETTERS], line.has_figure) if is_short else (0.0, 0.0)
    return (
        size,
        len(text),
        end,
        start_sign(text[0]),
        len(capitals) / (len(words) - 1) if is_short and len(words) > 1 else 0.5 if is_short else 0.0,
        upper,
        figures,
        head.count(",") if is_plain else len(_COMMAS.findall(head)),
        len(head) / len(words),
        line.has_figure and _NUMBERED.match(text) is not None,
    )


def _letters(head: str, has_figure: bool) -> tuple[float, float]:
    """Of the start of a short line, which may have a figure or none: the share of capitals, of figures."""
    plain, count = head.encode("ascii", "ignore"), len(head)
    upper = len(plain) - len(plain.translate(None, _UPPER))
    figures = len(plain) - len(plain.translate(None, _FIGURES)) if has_figure else 0
    if len(plain) < count:
        others = _FOREIGN.findall(head)
        upper, figures = upper + sum(map(str.isupper, others)), figures + sum(map(str.isdecimal, others))
    return upper / count, figures / count


def end_signs(lines: Iterable[Line]) -> list[int]:
    """How each of some lines ends, as a number: most of a page's end with a letter."""
    return [0 if line.text[-1].isalpha() else end_sign(line.text) for line in lines]


def end_sign(text: str) -> int:
    """How a line ends, as a number: see `_ENDS`."""
    last = text[-1]
    if last in ".…]" and text.endswith(("...", "…", "[…]")):
        return 5
    return _ENDS.get(last, 9 if last.isdecimal() else 0)


def start_sign(first: str) -> int:
    """What a line begins with, as a number: see `_STARTS`."""
    if first.isalpha():
        return 0 if first.isupper() else 1 if first.islower() else 5
    return 2 if first.isdecimal() else _STARTS.get(first, 6)
