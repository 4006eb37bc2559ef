"""The judge of lines that no pattern knows: does this line belong to the story?

A paragraph among paragraphs -> kept; `Ferry fares to rise` among cut lines at the end -> nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence, ends_in_quotation

# What speaks for a line, in points: fitted to news pages with every line labelled (log-odds), then rounded.
SIZES = (2, 3, 5, 7, 10, 14, 20, 30, 50)
SIZE_POINTS = (-1.1, -0.6, 0.1, 0.7, 0.5, -0.1, -0.3, -0.2, 0.2, 0.3)
"""Points for a line of fewer words than the first of `SIZES`, than the second, and so on."""
SHORT = 10
"""A line's end means another thing under so many words."""
END_POINTS = {
    # how it ends: (a short line, a long line)
    "sentence": (-0.7, 0.7),
    "quotation": (0.4, -1.0),
    "colon": (0.8, 1.8),
    "ellipsis": (-0.4, -1.0),
    "nothing": (-0.6, -0.6),
}
NEIGHBOUR_ABOVE, NEIGHBOUR_BELOW = 0.6, 0.9
"""For a neighbour that ends as a sentence or a quotation does."""
CUT_ABOVE, CUT_BELOW = -0.5, -0.6
"""For each of the next lines, up to three, that a pattern has cut."""
INSIDE, ABOVE, BELOW = 0.7, -0.4, -0.9
"""For standing within the story's stretch, above it, below it."""
CAPITALS, LOWER, COMMA, SHARED = -0.6, -0.7, 0.2, 1.3
"""For capitals in every word, for a small first letter, for each comma up to four, for the story's own words."""
START = -0.8
ENOUGH = -0.5
"""A line with fewer points goes: below zero, since a leftover is better than a lost paragraph."""
MARKED = 2.0
"""For a line that its markup calls a part of an article."""


def judge_lines(draft: Draft) -> None:
    """Cuts the open lines that do not look like the story."""
    lines = list(draft.open())
    span = draft.span()
    story = _story_words(line for line in lines if line.is_prose and line.at in span)
    ended = [ends_a_sentence(line.text) or ends_in_quotation(line.text) for line in lines]
    bounds = [-1, *(line.at for line in lines), len(draft.lines)]
    cut = [min(below - above - 1, 3) for above, below in pairwise(bounds)]
    for at, line in enumerate(lines):
        points = START + own_points(line) + _place(line, span) + SHARED * _shared(line, story, span)
        points += NEIGHBOUR_ABOVE * (at > 0 and ended[at - 1]) + CUT_ABOVE * cut[at]
        points += NEIGHBOUR_BELOW * (at + 1 < len(lines) and ended[at + 1]) + CUT_BELOW * cut[at + 1]
        if points < ENOUGH:
            draft.mark(line, Kind.NAVIGATION if line.size < 5 else Kind.TEASER)


def own_points(line: Line) -> float:
    """What speaks for a line whatever stands around it."""
    text = line.text
    words = text.split(None, 30)[1:]
    capitals = sum(word[0].isupper() for word in words) / len(words) if words else 0
    return (
        SIZE_POINTS[bisect_right(SIZES, line.size)]
        + END_POINTS[_end(text)][line.size >= SHORT]
        + CAPITALS * capitals
        + LOWER * text[0].islower()
        + COMMA * min(4, text.count(",") + text.count("،") + text.count("、"))
        + MARKED * (line.hint is not None)
    )


def _end(text: str) -> str:
    """How a line ends."""
    if ends_a_sentence(text):
        return "sentence"
    if text.endswith(("…", "...")):
        return "ellipsis"
    if text[-1] == ":":
        return "colon"
    return "quotation" if ends_in_quotation(text) else "nothing"


def _place(line: Line, span: range) -> float:
    """Points for where the line stands towards the story."""
    if line.at in span:
        return INSIDE
    return ABOVE if line.at < span.start else BELOW


def _story_words(lines: Iterable[Line]) -> Counter[str]:
    """In how many of the story's paragraphs each word stands."""
    return Counter(word for line in lines for word in line.words)


def _shared(line: Line, story: Counter[str], span: range) -> float:
    """The share of the line's longer words that stand elsewhere in the story."""
    words = [word for word in line.words if len(word) > 3]
    least = 2 if line.is_prose and line.at in span else 1
    return sum(story[word] >= least for word in words) / len(words) if words else 0.0


PROSE = Rule("prose", judge_lines)
