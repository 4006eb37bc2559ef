"""The judge of lines that no pattern knows: does this line belong to the story?

A paragraph among paragraphs -> kept; `Ferry fares to rise` among cut lines at the end -> nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from reader.article.text import METADATA_KINDS, SHOWN_KINDS, Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence, ends_in_quotation, is_list_item

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
LONG = 20
"""Capitals are counted under so many words."""
CAPITALS, LOWER, COMMA, SHARED = -0.6, -0.7, 0.2, 1.3
"""For capitals in every word, a small first letter, each comma up to four, and the story's own words."""
START = -0.8
ENOUGH = -0.5
"""A line with fewer points goes: below zero, since a leftover is better than a lost paragraph."""
BULLET = 0.8
"""For an item of a list within the story's stretch."""
CHOSEN = 3.5
"""For every line of a text that was chosen from a page's markup."""
_COMMAS = re.compile("[,،、]")
_NO_LEFTOVERS = SHOWN_KINDS | METADATA_KINDS


def judge_lines(draft: Draft) -> None:
    """Cuts the open lines that do not look like the story; a text that looks clean is left as it is.

    Goes on until nothing more would be cut from what is left, so that cleaning twice is cleaning once.
    """
    lines = list(draft.open())
    if _is_untouched(draft) and _is_even(lines):
        return
    kept = _cut(draft, lines, _cut_between(draft.lines))
    while len(kept) < len(lines) and not _is_even(kept):
        lines = kept
        kept = _cut(draft, lines, [0] * (len(lines) + 1))


def _is_untouched(draft: Draft) -> bool:
    """Whether no line of the text is a known leftover."""
    return all(line.kind is None or line.kind in _NO_LEFTOVERS for line in draft.lines)


def _is_even(lines: list[Line]) -> bool:
    """Whether most lines end as sentences do, as in a text without leftovers."""
    return sum(line.is_ended for line in lines) * 2 >= len(lines)


def _cut(draft: Draft, lines: list[Line], cut: list[int]) -> list[Line]:
    """Judges some lines, with how many were cut above each and below the last; returns those that stay."""
    span = draft.span()
    once, twice = _story_words(line for line in lines if line.is_prose and line.at in span)
    start = START + CHOSEN * any(line.hint is Kind.PARAGRAPH for line in lines)
    ends = [_end(line.text) for line in lines]
    ended = [False, *(end in ("sentence", "quotation") for end in ends), False]
    kept: list[Line] = []
    for at, (line, end) in enumerate(zip(lines, ends, strict=True)):
        story = twice if line.is_prose and line.at in span else once
        points = start + own_points(line, end) + _place(line, span) + SHARED * _shared(line, story)
        points += NEIGHBOUR_ABOVE * ended[at] + NEIGHBOUR_BELOW * ended[at + 2]
        points += CUT_ABOVE * cut[at] + CUT_BELOW * cut[at + 1]
        if points < ENOUGH:
            draft.mark(line, Kind.NAVIGATION if line.size < 5 else Kind.TEASER)
        else:
            kept.append(line)
    return kept


def _cut_between(lines: list[Line]) -> list[int]:
    """How many lines, up to three, were cut above the first open line, between two, and below the last."""
    counts = [0]
    for line in lines:
        if line.kind is None:
            counts.append(0)
        elif line.kind is not Kind.DUPLICATE and counts[-1] < 3:
            counts[-1] += 1
    return counts


def own_points(line: Line, end: str) -> float:
    """What speaks for a line that ends as `end` says, whatever stands around it."""
    text = line.text
    points = SIZE_POINTS[bisect_right(SIZES, line.size)] + END_POINTS[end][line.size >= SHORT]
    commas = text.count(",") if text.isascii() else len(_COMMAS.findall(text))
    points += COMMA * min(4, commas)
    points += LOWER * text[0].islower()
    if 1 < line.size < LONG:
        words = text.split()[1:]
        capitals = [word for word in words if word[0].isupper()]
        points += CAPITALS * len(capitals) / max(1, len(words))
    return points


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
        return INSIDE + BULLET * is_list_item(line.text)
    return ABOVE if line.at < span.start else BELOW


def _story_words(lines: Iterable[Line]) -> tuple[set[str], set[str]]:
    """The words that stand in one of the story's paragraphs, and those that stand in more than one."""
    counts = Counter(word for line in lines for word in line.words)
    return set(counts), {word for word, count in counts.items() if count > 1}


def _shared(line: Line, story: set[str]) -> float:
    """The share of the line's longer words that stand elsewhere in the story."""
    words = [word for word in line.words if len(word) > 3]
    return len(story.intersection(words)) / len(words) if words else 0.0


PROSE = Rule("prose", judge_lines)
