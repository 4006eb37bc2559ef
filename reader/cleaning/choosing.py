"""The last word over the rules: what a person decided about single lines and about kinds of lines.

`Share this article` brought back -> a paragraph where it stood; a teaser that the rules kept, cut by hand ->
nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reader.article.choices import Choices, LineName, words_of
from reader.article.reasons import BY_HAND
from reader.article.text import BODY_KINDS, SHOWN_KINDS, Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.recurring import cut_recurring
from reader.cleaning.structure import STRUCTURE

FEW_WORDS = 5
"""A line of fewer words that is cut by hand counts as navigation, a longer one as a teaser."""


def choose(draft: Draft, choices: Choices) -> None:
    """Lets the choices overrule what the rules made of the lines.

    A line that is brought back becomes what it would have been; one that the rules cut anyway stays cut by
    their reason. Choices about lines that are not there do nothing, and a body always keeps a line.
    """
    if choices.boilerplate:
        cut_recurring(draft, choices)
    back, cut = _meant(draft.lines, choices.back), _meant(draft.lines, choices.cut)
    kinds_back = choices.kinds_back - SHOWN_KINDS
    for line in draft.lines:
        if line in back or line.kind in kinds_back:
            _bring_back(line)
    shown = [line for line in draft.lines if line.kind is None or line.kind in BODY_KINDS]
    by_hand = [line for line in draft.lines if line in cut and can_be_cut(line)]
    if set(shown) - set(by_hand):
        for line in by_hand:
            line.kind = Kind.NAVIGATION if line.size < FEW_WORDS else Kind.TEASER
            line.rule, line.detail = BY_HAND, ""
    STRUCTURE.apply(draft)


def name_lines(lines: Iterable[Line]) -> dict[LineName, Line]:
    """The lines by the names that a choice knows them by.

    Those outside the article come last, so that whatever its page repeats around it changes no other name.
    """
    met: Counter[str] = Counter()
    named = {}
    for line in sorted(lines, key=lambda line: line.is_outside):
        words = words_of(line.text)
        named[LineName(words, met[words])] = line
        met[words] += 1
    return named


def _meant(lines: list[Line], names: frozenset[LineName]) -> set[Line]:
    """The lines that are there of those that are named."""
    if not names:
        return set()
    return {line for name, line in name_lines(lines).items() if name in names}


def can_be_cut(line: Line) -> bool:
    """Whether a line is shown, and not as the headline."""
    return line.kind is None or (line.kind in SHOWN_KINDS and line.kind is not Kind.HEADLINE)


def _bring_back(line: Line) -> None:
    """Lets a line that was cut stand as its markup calls it, or else as its look will say."""
    if line.kind is not None and line.kind not in SHOWN_KINDS:
        kept = line.hint if line.hint in SHOWN_KINDS and line.hint is not Kind.HEADLINE else None
        line.kind, line.rule, line.detail = kept, "", ""
