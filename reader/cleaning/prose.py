"""The judge of lines that no pattern knows: does this line belong to the story?

A paragraph among paragraphs -> kept; `Ferry fares to rise` among cut lines at the end -> nothing.
"""

from __future__ import annotations

from reader.article.list_marks import has_mark
from reader.article.text import BODY_KINDS, METADATA_KINDS, SHOWN_KINDS, Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.judge import JUDGED
from reader.cleaning.limits import limits_for, sort_of, which_stay
from reader.cleaning.names import is_name
from reader.cleaning.rule import Rule

_NO_LEFTOVERS = SHOWN_KINDS | METADATA_KINDS | {Kind.DUPLICATE}
_LEFT = {None, Kind.DUPLICATE, *BODY_KINDS}
CHOSEN = 0.02
"""In a text that was chosen from a page's markup, a line with more of a chance stays."""
CLEAN, MIXED, MILD = 0.75, 0.5, 0.3
"""The shares of ended lines in a clean text and in one that may be; the limits' share in the latter."""
LABEL, ITEM = 4, 6
"""A label of a menu has at most so many words, and so many where it has an item's mark."""
ROUNDS = 2
"""What is left is judged again at most so many times."""


def judge_lines(draft: Draft) -> None:
    """Cuts the open lines that do not look like the story; a text that looks clean is left as it is.

    Judges what is left again where it does not look clean yet, so that cleaning twice is cleaning once.
    """
    strict = strictness(draft)
    if not strict:
        return
    lines = [line for line in draft.lines if line.kind in JUDGED]
    kept = _judged(draft, draft, lines, strict)
    for _ in range(ROUNDS):
        if len(kept) == len(lines) or _ended(kept) >= MIXED:
            break
        lines = kept
        kept = _judged(draft, _alone(lines), lines, strict)


def strictness(draft: Draft) -> float:
    """What limits are multiplied by: nothing in a clean text, little in one that may be, one in all others.

    A clean text has no line that is known as a leftover, and its lines end as sentences do. Fewer need to
    where it may be what cleaning gave: to judge that again would take more of it every time.
    """
    if any(line.kind is not None and line.kind not in _NO_LEFTOVERS for line in draft.lines):
        return 1.0
    ended = _ended(draft.open())
    if ended < MIXED:
        return 1.0
    return 0.0 if ended >= CLEAN or not _is_raw(draft) else MILD


def shown_by_rules(draft: Draft) -> int:
    """How many lines a rule has taken for part of the body, for good."""
    return sum(line.kind in BODY_KINDS and line.kind not in JUDGED for line in draft.lines)


def _is_raw(draft: Draft) -> bool:
    """Whether a line is known that cleaning takes out of the body: in what cleaning gives there is none."""
    return any(line.kind not in _LEFT for line in draft.lines if line is not draft.headline)


def _ended(lines: list[Line]) -> float:
    """The share of lines that end as sentences do; of no lines, all."""
    return len([line for line in lines if line.is_ended]) / len(lines) if lines else 1.0


def _alone(lines: list[Line]) -> Draft:
    """A draft of these lines only, as if nothing else had stood there."""
    draft = Draft([Line(line.parts, line.text) for line in lines])
    draft.index()
    return draft


def _judged(draft: Draft, among: Draft, lines: list[Line], strict: float) -> list[Line]:
    """Judges lines as they stand in `among`; marks those that go and returns those that stay."""
    from reader.cleaning.judge.chances import chances_of

    chances = chances_of(among)
    if any(line.hint is Kind.PARAGRAPH for line in lines):
        staying = [chance >= CHOSEN for chance in chances]
    else:
        sizes, sorts = [line.size for line in lines], [sort_of(line) for line in lines]
        limits = limits_for(chances, shown_by_rules(among), len(among.lines))
        staying = which_stay(chances, sizes, sorts, limits, strict)
    for line, stays in zip(lines, staying, strict=True):
        if not stays:
            line.kind, line.rule = _kind_of_cut(line), draft.rule
    return [line for line, stays in zip(lines, staying, strict=True) if stays]


def _kind_of_cut(line: Line) -> Kind:
    """What a line most likely is that only the judge has cut: of a menu, where it is short; else unknown."""
    is_item = line.text[0] == "+" or (line.text[0] not in "–—" and has_mark(line.text))
    if line.size > (ITEM if is_item else LABEL):
        return Kind.LEFTOVER
    return (
        Kind.NAVIGATION
        if is_item or not (is_name(line.text) or any(map(str.isdigit, line.text)))
        else Kind.LEFTOVER
    )


PROSE = Rule("prose", judge_lines)
