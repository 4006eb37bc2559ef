"""The judge of lines that no pattern knows: does this line belong to the story?

A paragraph among paragraphs -> kept; `Ferry fares to rise` among cut lines at the end -> nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reader.article.text import BODY_KINDS, METADATA_KINDS, SHOWN_KINDS, Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.points import (
    ABOVE,
    BELOW,
    BULLET,
    CHOSEN,
    CUT_ABOVE,
    CUT_BELOW,
    ENDED_ABOVE,
    ENDED_BELOW,
    ENOUGH,
    FEW,
    INSIDE,
    SHARED,
    START,
    UNSURE,
    end_of,
    own_points,
    run_points,
)
from reader.cleaning.rule import Rule
from reader.cleaning.shape import is_list_item

_NO_LEFTOVERS = SHOWN_KINDS | METADATA_KINDS | {Kind.DUPLICATE}
_NO_GAP = BODY_KINDS | {Kind.HEADLINE, Kind.DUPLICATE}
"""Kinds whose lines do not speak against the lines beside them."""


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
    paragraphs = [line for line in lines if line.is_prose and line.at in span]
    once, twice = _story_words(paragraphs)
    unsure = UNSURE if len(paragraphs) < FEW else 0.0
    start = START + CHOSEN * any(line.hint is Kind.PARAGRAPH for line in lines)
    ends = [end_of(line.text) for line in lines]
    ended = [False, *(end in ("sentence", "quotation") for end in ends), False]
    runs = _runs(lines, cut)
    kept: list[Line] = []
    for at, line in enumerate(lines):
        story = twice if line.is_prose and line.at in span else once
        points = (
            start
            + own_points(line, ends[at])
            + SHARED * max(unsure, _shared(line, story))
            + _place(line, span)
        )
        points += ENDED_ABOVE * ended[at] + ENDED_BELOW * ended[at + 2] + runs[at]
        points += CUT_ABOVE * cut[at] + CUT_BELOW * cut[at + 1]
        if points < ENOUGH:
            draft.mark(line, Kind.NAVIGATION if line.size < 5 else Kind.TEASER)
        else:
            kept.append(line)
    return kept


def _runs(lines: list[Line], cut: list[int]) -> list[float]:
    """What speaks for each line for the run of lines between two paragraphs that it stands in."""
    points = [0.0] * len(lines)
    prose = [at for at, line in enumerate(lines) if line.is_prose]
    for above, below in zip([-1, *prose], [*prose, len(lines)], strict=True):
        length = below - above - 1
        if length:
            enclosed = above >= 0 and below < len(lines)
            points[above + 1 : below] = [
                run_points(length, sum(cut[above + 1 : below + 1]), enclosed)
            ] * length
    return points


def _cut_between(lines: list[Line]) -> list[int]:
    """How many lines, up to three, were cut above the first open line, between two, and below the last."""
    counts = [0]
    for line in lines:
        if line.kind is None:
            counts.append(0)
        elif line.kind not in _NO_GAP and counts[-1] < 3:
            counts[-1] += 1
    return counts


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
