"""What speaks for a line being part of the story, in points.

The figures are log-odds: fitted to news pages with a verdict on every line, then rounded.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from reader.cleaning.draft import Line
from reader.cleaning.shape import ends_a_sentence, ends_in_quotation

START = -0.9
"""What every line starts from."""
SIZES = (2, 3, 5, 7, 10, 14, 20, 30, 50)
SIZE_POINTS = (-0.8, -0.6, 0.1, 0.5, 0.3, -0.3, -0.4, -0.2, 0.3, 0.4)
"""For a line of fewer words than the first of `SIZES`, than the second, and so on."""
SHORT = 10
"""A line's end means another thing under so many words."""
END_POINTS = {
    # how it ends: (a short line, a long line)
    "sentence": (-0.8, 0.9),
    "quotation": (0.8, -1.1),
    "colon": (0.4, 1.8),
    "ellipsis": (-0.3, -1.0),
    "nothing": (-0.7, -0.7),
}
FULL, FULL_POINTS = 40, 1.0
"""For a paragraph of at least so many words that ends as one."""
CAPITALS, LOWER, COMMA = -0.4, -0.6, 0.2
"""For capitals in every word, for a small first letter, and for each comma up to four."""
LONG = 20
"""Capitals are counted under so many words."""
SHARED = 1.1
"""For words that all stand in the story, too."""
FEW, UNSURE = 4, 0.5
"""A story of fewer paragraphs says little about its words: that share of them is taken for granted."""
INSIDE, ABOVE, BELOW = 0.3, 0.0, -1.0
"""For standing within the story's stretch, above it, below it."""
BULLET = 0.8
"""For an item of a list within the story's stretch."""
ENDED_ABOVE, ENDED_BELOW = 0.6, 0.9
"""For a neighbour that ends as a sentence or a quotation does."""
CUT_ABOVE, CUT_BELOW = -0.2, -0.4
"""For each of the next lines, up to three, that a pattern has cut."""
RUNS = (4, 9)
RUN_POINTS = {
    # patterns that cut within it: (a run shorter than the first of `RUNS`, than the second, a longer one)
    "none": (0.5, 1.1, 1.9),
    "few": (-0.7, 0.4, 0.9),
    "many": (-0.8, -1.2, -0.2),
    "open": (-0.5, -0.2, -1.0),
}
"""For standing in a run of lines between two paragraphs; `open` is one above the first or below the last."""
CHOSEN = 4.5
"""For every line of a text that was chosen from a page's markup."""
ENOUGH = -0.4
"""A line with fewer points goes: below zero, since a leftover is better than a lost paragraph."""

_COMMAS = re.compile("[,،、]")


def own_points(line: Line, end: str) -> float:
    """What speaks for a line that ends as `end` says, whatever stands around it."""
    text = line.text
    points = SIZE_POINTS[bisect_right(SIZES, line.size)] + END_POINTS[end][line.size >= SHORT]
    commas = text.count(",") if text.isascii() else len(_COMMAS.findall(text))
    points += COMMA * min(4, commas) + LOWER * text[0].islower()
    if line.size >= FULL and end in ("sentence", "quotation"):
        points += FULL_POINTS
    if 1 < line.size < LONG:
        words = text.split()[1:]
        capitals = [word for word in words if word[0].isupper()]
        points += CAPITALS * len(capitals) / max(1, len(words))
    return points


def run_points(length: int, cut: int, enclosed: bool) -> float:
    """What speaks for the lines of a run of so many, among which patterns have cut so many."""
    row = "open" if not enclosed else "none" if not cut else "few" if cut < 3 else "many"
    return RUN_POINTS[row][bisect_right(RUNS, length)]


def end_of(text: str) -> str:
    """How a line ends: one of the names in `END_POINTS`."""
    if ends_a_sentence(text):
        return "sentence"
    if text.endswith(("…", "...")):
        return "ellipsis"
    if text[-1] == ":":
        return "colon"
    return "quotation" if ends_in_quotation(text) else "nothing"
