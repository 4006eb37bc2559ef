"""The last word over the rules: what a person decided about single lines and about kinds of lines.

`Share this article` brought back -> a paragraph where it stood; a teaser that the rules kept, cut by hand ->
nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reader.article.choices import NOTHING_CHOSEN, Choices, LineName, words_of
from reader.article.reasons import BY_HAND
from reader.article.text import BODY_KINDS, SHOWN_KINDS, Article, Kind
from reader.cleaning.assembly import assemble, places_of
from reader.cleaning.draft import Draft, Line
from reader.cleaning.facts import settled
from reader.cleaning.headline import looks_like_headline, take_headline
from reader.cleaning.recurring import cut_recurring
from reader.cleaning.structure import STRUCTURE

FEW_WORDS = 5
"""A line of fewer words that is cut by hand counts as navigation, a longer one as a leftover."""


class Choosing:
    """A draft that the rules have judged, on which a person chooses: an article by one choice or another."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._facts = draft.facts
        self._verdicts = [(line.kind, line.rule, line.detail) for line in draft.lines]

    def article(self, choices: Choices = NOTHING_CHOSEN) -> Article:
        """The article by some choices; whether the text was repaired was decided before."""
        return assemble(self._decided(choices))

    def cuts(self) -> dict[tuple[int, str], LineName]:
        """By what name a choice knows each raw line, by `Removed.line` and `Removed.text`."""
        named = name_lines(self._draft.lines)
        return {(part.number, part.text): name for name, line in named.items() for part in line.parts}

    def blocks(self, choices: Choices = NOTHING_CHOSEN) -> dict[int, LineName]:
        """By what name a choice knows each block of the article by some choices, by `Block.start`."""
        draft = self._decided(choices)
        places = places_of(draft)
        return {places[line]: name for name, line in name_lines(draft.lines).items() if can_be_cut(line)}

    def _decided(self, choices: Choices) -> Draft:
        """The draft by some choices, and by no earlier ones."""
        for line, verdict in zip(self._draft.lines, self._verdicts, strict=True):
            line.kind, line.rule, line.detail = verdict
        self._draft.facts = self._facts
        return decided(self._draft, choices)


def decided(draft: Draft, choices: Choices) -> Draft:
    """A draft that the rules have judged, with the last word of the choices."""
    if choices is not NOTHING_CHOSEN:
        choose(draft, choices)
    draft.facts = settled(
        draft.facts, " ".join([line.text for line in draft.lines if line.kind in BODY_KINDS])
    )
    return draft


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
    _name_headline(draft, back)
    shown = [line for line in draft.lines if line.kind is None or line.kind in BODY_KINDS]
    by_hand = [line for line in draft.lines if line in cut and can_be_cut(line)]
    if set(shown) - set(by_hand):
        for line in by_hand:
            line.kind = Kind.NAVIGATION if line.size < FEW_WORDS else Kind.LEFTOVER
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


def _name_headline(draft: Draft, back: set[Line]) -> None:
    """Makes a line that is brought back above the story the headline of an article that has none."""
    shown = (line for line in draft.lines if line.kind is None or line.kind in BODY_KINDS)
    first = next((line.at for line in shown if line.is_prose), 0)
    if not draft.facts.headline and first:
        above = (line for line in draft.lines[:first] if line in back and line.kind is None)
        if title := next(filter(looks_like_headline, above), None):
            take_headline(draft, title)


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
